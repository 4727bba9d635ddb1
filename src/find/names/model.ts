import type { Candidate, CandidateRun } from './candidate.ts';

/** Weights of one pass: four numbers per piece of evidence, by its number. */
export type Weights = Float64Array;

const KIND_COUNT = 4;

/** Sums the weights of each candidate's evidence into its scores. */
export function score(candidates: readonly Candidate[], weights: Weights): void {
  for (const { evidence, scores } of candidates) {
    let [person, place, organization, other] = [0, 0, 0, 0];
    for (const id of evidence) {
      const at = id * KIND_COUNT;
      person += weights[at]!;
      place += weights[at + 1]!;
      organization += weights[at + 2]!;
      other += weights[at + 3]!;
    }
    scores[0] = person;
    scores[1] = place;
    scores[2] = organization;
    scores[3] = other;
  }
}

/**
 * The probability of each candidate and kind over all ways to cut the run into names (forward–backward over a semi-Markov chain).
 * @returns the logarithm of the sum over all of them
 */
export function weighChances(run: CandidateRun): number {
  const length = run.to - run.from;
  const sums = run.candidates.map((candidate) => logSum(candidate.scores));
  const forward = new Float64Array(length + 1);
  const backward = new Float64Array(length + 1);
  const { ending, starting } = byPosition(run);
  for (let at = 1; at <= length; at++) {
    forward[at] = forward[at - 1]!;
    for (const i of ending[at]!) {
      forward[at] = logAdd(forward[at]!, forward[run.candidates[i]!.from - run.from]! + sums[i]!);
    }
  }
  for (let at = length - 1; at >= 0; at--) {
    backward[at] = backward[at + 1]!;
    for (const i of starting[at]!) {
      backward[at] = logAdd(backward[at]!, backward[run.candidates[i]!.to - run.from]! + sums[i]!);
    }
  }
  const total = forward[length]!;
  for (const { from, to, scores, chances } of run.candidates) {
    const around = forward[from - run.from]! + backward[to - run.from]! - total;
    for (let kind = 0; kind < KIND_COUNT; kind++) chances[kind] = Math.exp(around + scores[kind]!);
  }
  return total;
}

/** A name that was decided: the candidate and the number of its kind. */
export interface Decision {
  readonly candidate: Candidate;
  readonly kind: number;
}

/** The best way to cut the run into names (Viterbi over a semi-Markov chain). */
export function bestNames(run: CandidateRun): readonly Decision[] {
  const length = run.to - run.from;
  const best = new Float64Array(length + 1);
  const by: (Decision | null)[] = new Array(length + 1).fill(null);
  const { ending } = byPosition(run);
  for (let at = 1; at <= length; at++) {
    best[at] = best[at - 1]!;
    for (const i of ending[at]!) {
      const candidate = run.candidates[i]!;
      const kind = highest(candidate.scores);
      const total = best[candidate.from - run.from]! + candidate.scores[kind]!;
      if (total > best[at]!) {
        best[at] = total;
        by[at] = { candidate, kind };
      }
    }
  }
  const names: Decision[] = [];
  for (let at = length; at > 0; ) {
    const decision = by[at];
    if (decision) names.push(decision);
    at = decision ? decision.candidate.from - run.from : at - 1;
  }
  return names.reverse();
}

function byPosition(run: CandidateRun): { readonly ending: number[][]; readonly starting: number[][] } {
  const positions = run.to - run.from + 1;
  const ending: number[][] = Array.from({ length: positions }, () => []);
  const starting: number[][] = Array.from({ length: positions }, () => []);
  run.candidates.forEach((candidate, i) => {
    ending[candidate.to - run.from]!.push(i);
    starting[candidate.from - run.from]!.push(i);
  });
  return { ending, starting };
}

/** The index of the highest score. */
export function highest(scores: Float64Array): number {
  let top = 0;
  for (let kind = 1; kind < scores.length; kind++) if (scores[kind]! > scores[top]!) top = kind;
  return top;
}

function logSum(scores: Float64Array): number {
  const top = scores[highest(scores)]!;
  let sum = 0;
  for (const each of scores) sum += Math.exp(each - top);
  return top + Math.log(sum);
}

function logAdd(a: number, b: number): number {
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}

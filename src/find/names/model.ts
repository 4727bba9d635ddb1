import type { Candidate, CandidateRun, WeighedStory } from './candidate.ts';
import { LONGEST_NAME, LONGEST_RUN } from './line.ts';

/** Weights of one pass: four numbers per piece of evidence, by its number. */
export type Weights = Float64Array;

/** How many kinds of name there are. */
export const KIND_COUNT = 4;

/** Sums the weights of each candidate's evidence into its scores. */
export function score({ candidates }: CandidateRun, { scores }: WeighedStory, weights: Weights): void {
  for (const { evidence, at } of candidates) {
    let person = 0;
    let place = 0;
    let organization = 0;
    let other = 0;
    for (let i = 0; i < evidence.length; i++) {
      const weight = evidence[i]! * KIND_COUNT;
      person += weights[weight]!;
      place += weights[weight + 1]!;
      organization += weights[weight + 2]!;
      other += weights[weight + 3]!;
    }
    scores[at] = person;
    scores[at + 1] = place;
    scores[at + 2] = organization;
    scores[at + 3] = other;
  }
}

// what the run at hand comes to, up to each of its places, from there on, and for each candidate: made once, as every run wants them
const forward = new Float64Array(LONGEST_RUN + 1);
const backward = new Float64Array(LONGEST_RUN + 1);
const sums = new Float64Array(LONGEST_RUN * LONGEST_NAME);

/** The probability of each candidate and kind over all ways to cut the run into names (forward–backward over a semi-Markov chain). */
export function weighChances(run: CandidateRun, { scores, chances }: WeighedStory): void {
  const { candidates, from: start } = run;
  for (let i = 0; i < candidates.length; i++) sums[i] = logSum(scores, candidates[i]!.at);
  sumForward(run);
  sumBackward(run);
  const total = forward[run.to - start]!;
  for (const { from, to, at } of candidates) {
    const around = forward[from - start]! + backward[to - start]! - total;
    for (let kind = at; kind < at + KIND_COUNT; kind++) chances[kind] = Math.exp(around + scores[kind]!);
  }
}

/** The candidates stand in the order of their first words: where one begins, all that end there have been counted. */
function sumForward({ candidates, from: start, to: end }: CandidateRun): void {
  const length = end - start;
  forward.fill(Number.NEGATIVE_INFINITY, 0, length + 1);
  forward[0] = 0;
  for (let at = 0, i = 0; at < length; at++) {
    for (; i < candidates.length && candidates[i]!.from - start === at; i++) {
      const to = candidates[i]!.to - start;
      forward[to] = logAdd(forward[to]!, forward[at]! + sums[i]!);
    }
    forward[at + 1] = logAdd(forward[at + 1]!, forward[at]!);
  }
}

function sumBackward({ candidates, from: start, to: end }: CandidateRun): void {
  const length = end - start;
  backward[length] = 0;
  for (let at = length - 1, i = candidates.length - 1; at >= 0; at--) {
    let sum = backward[at + 1]!;
    for (; i >= 0 && candidates[i]!.from - start === at; i--) {
      sum = logAdd(sum, backward[candidates[i]!.to - start]! + sums[i]!);
    }
    backward[at] = sum;
  }
}

/** A name that was decided: the candidate and the number of its kind. */
export interface Decision {
  readonly candidate: Candidate;
  readonly kind: number;
}

// the best sum up to each place of the run at hand, and the number of the candidate that ends there, −1 for none
const best = forward;
const last = new Int16Array(LONGEST_RUN + 1);

/** The best way to cut the run into names (Viterbi over a semi-Markov chain). */
export function bestNames(
  { candidates, from: start, to: end }: CandidateRun,
  scores: Float64Array,
): readonly Decision[] {
  const length = end - start;
  best.fill(Number.NEGATIVE_INFINITY, 0, length + 1);
  last.fill(-1, 0, length + 1);
  best[0] = 0;
  for (let at = 0, i = 0; at < length; at++) {
    for (; i < candidates.length && candidates[i]!.from - start === at; i++) {
      const candidate = candidates[i]!;
      const to = candidate.to - start;
      const total = best[at]! + scores[highest(scores, candidate.at)]!;
      if (total <= best[to]!) continue;
      best[to] = total;
      last[to] = i;
    }
    if (best[at]! < best[at + 1]!) continue;
    best[at + 1] = best[at]!;
    last[at + 1] = -1;
  }
  const names: Decision[] = [];
  for (let at = length; at > 0; ) {
    const candidate = last[at]! < 0 ? null : candidates[last[at]!]!;
    if (candidate) names.push({ candidate, kind: highest(scores, candidate.at) - candidate.at });
    at = candidate ? candidate.from - start : at - 1;
  }
  return names.reverse();
}

/** Where the highest of a candidate's four numbers stands. */
export function highest(numbers: Float64Array, at: number): number {
  let top = at;
  for (let kind = at + 1; kind < at + KIND_COUNT; kind++) if (numbers[kind]! > numbers[top]!) top = kind;
  return top;
}

function logSum(scores: Float64Array, at: number): number {
  const best = highest(scores, at);
  const top = scores[best]!;
  let sum = 0;
  for (let kind = at; kind < at + KIND_COUNT; kind++) sum += kind === best ? 1 : Math.exp(scores[kind]! - top);
  return top + Math.log(sum);
}

function logAdd(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}

import type { Candidate, CandidateRun, WeighedStory } from '../../src/find/names/candidate.ts';
import { weigh } from '../../src/find/names/decide.ts';
import { noteStory } from '../../src/find/names/document.ts';
import { describeEvidence, EVIDENCE_KEYS } from '../../src/find/names/evidence/table.ts';
import type { Weights } from '../../src/find/names/model.ts';

const KINDS = 4;

/** A story ready to be fitted: its candidates, and which of them are names of which kind. */
export interface FitStory extends WeighedStory {
  readonly truth: ReadonlyMap<Candidate, number>;
  /** The only lines that teach; null where all do. */
  readonly teaches: 'headline' | null;
}

/** Stories that are taught together, with one step: a story, and the same with its headline as a title. */
export type Lesson = readonly FitStory[];

export interface FitOptions {
  /** Rounds over all stories. */
  readonly rounds: number;
  /** How strongly a weight is drawn back to its prior. */
  readonly pull: number;
  readonly rate: number;
  /** Evidence to do without, by its numbers. */
  readonly leftOut?: ReadonlySet<number>;
}

export const USUAL: FitOptions = { rounds: 12, pull: 2.5e-2, rate: 0.15 };

/** The weights that were written by hand. */
export function priorWeights(): Weights {
  const described = describeEvidence();
  return Float64Array.from(EVIDENCE_KEYS.flatMap((key) => [...described.get(key)!.prior]));
}

/**
 * Fits the weights of one pass: a log-linear model over all ways to cut each run into names, penalised around the prior
 * (stochastic gradient with AdaGrad steps, the mean of the second half of the rounds).
 */
export function fitPass(
  lessons: readonly Lesson[],
  { rounds, pull, rate, leftOut = new Set() }: FitOptions = USUAL,
): Weights {
  const prior = priorWeights().map((weight, at) => (leftOut.has(Math.floor(at / KINDS)) ? 0 : weight));
  const weights = Float64Array.from(prior);
  const squares = new Float64Array(weights.length).fill(1e-2);
  const mean = new Float64Array(weights.length);
  const next = sequence(1);
  const order = lessons.map((_, i) => i);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next);
    for (const i of order) {
      for (const [at, slope] of gradient(lessons[i]!, weights)) {
        if (leftOut.has(Math.floor(at / KINDS))) continue;
        const step = slope - pull * (weights[at]! - prior[at]!);
        squares[at]! += step * step;
        weights[at]! += (rate * step) / Math.sqrt(squares[at]!);
      }
    }
    if (round >= rounds / 2) for (let at = 0; at < mean.length; at++) mean[at]! += weights[at]!;
  }
  const counted = rounds - Math.ceil(rounds / 2);
  return mean.map((sum) => sum / counted);
}

function gradient(lesson: Lesson, weights: Weights): Map<number, number> {
  const slopes = new Map<number, number>();
  for (const story of lesson) addStory(slopes, story, weights);
  return slopes;
}

function addStory(slopes: Map<number, number>, story: FitStory, weights: Weights): void {
  weigh(story, weights);
  const lines = story.lines.filter(({ line }) => story.teaches === null || line.kind === story.teaches);
  for (const { candidates } of runsOf({ ...story, lines }))
    for (const candidate of candidates) addSlopes(slopes, story, candidate, story.truth.get(candidate) ?? -1);
}

/** Differences smaller than this teach nothing. */
const LEARNT = 1e-4;

function addSlopes(
  slopes: Map<number, number>,
  { chances }: WeighedStory,
  { evidence, at }: Candidate,
  kind: number,
): void {
  for (let each = 0; each < KINDS; each++) {
    const error = (kind === each ? 1 : 0) - chances[at + each]!;
    if (Math.abs(error) < LEARNT) continue;
    for (const id of evidence) slopes.set(id * KINDS + each, (slopes.get(id * KINDS + each) ?? 0) + error);
  }
}

/** Both passes; the second one is taught with what a first pass says of stories that it was not fitted on. */
export function fitBothPasses(lessons: readonly Lesson[], options: FitOptions = USUAL): readonly [Weights, Weights] {
  for (const story of lessons.flat()) forgetStory(story);
  const first = fitPass(lessons, options);
  const even = lessons.filter((_, i) => i % 2 === 0);
  const odd = lessons.filter((_, i) => i % 2 === 1);
  const fromEven = fitPass(even, options);
  const fromOdd = fitPass(odd, options);
  for (const story of odd.flat()) notePass(story, fromEven);
  for (const story of even.flat()) notePass(story, fromOdd);
  return [first, fitPass(lessons, options)];
}

/** Notes the story's evidence after a first pass with these weights. */
export function notePass(story: WeighedStory, weights: Weights): void {
  forgetStory(story);
  weigh(story, weights);
  noteStory(story);
}

function forgetStory(story: WeighedStory): void {
  for (const run of runsOf(story)) for (const candidate of run.candidates) candidate.evidence.length = candidate.local;
}

function runsOf({ lines }: WeighedStory): readonly CandidateRun[] {
  return lines.flatMap(({ runs }) => runs);
}

/** A sequence of numbers from 0 up to 1 that is the same in every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function shuffle(order: number[], next: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

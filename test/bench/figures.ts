/** One line of the table: what was measured, in its unit, and the ratio that other machines can be held against. */
export interface Figure {
  readonly what: string;
  readonly value: string;
  /** Null where only the value tells. */
  readonly ratio: number | null;
  readonly against: string;
  /** Whether a larger ratio is the better one. */
  readonly more: 'better' | 'worse';
}

/** Medians of runs taken in turns, so that a busy moment of the machine falls on all of them; in milliseconds. */
export function mediansInTurns(runs: readonly (() => number)[], times: number): readonly number[] {
  const taken = runs.map((): number[] => []);
  for (let round = 0; round < times; round++) for (const [i, run] of runs.entries()) taken[i]!.push(run());
  return taken.map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!);
}

/** So many rounds in a row have to bring no gain. */
const SETTLED = 5;
/** What counts as one: the engine compiles and optimises hot functions for many rounds. */
const GAIN = 0.98;
const MOST_ROUNDS = 100;

/** Runs the work until it becomes no faster. */
export function warmUp(run: () => number): void {
  let [best, since] = [Number.POSITIVE_INFINITY, 0];
  for (let round = 0; round < MOST_ROUNDS && since < SETTLED; round++) {
    const ms = run();
    since = ms < best * GAIN ? 0 : since + 1;
    best = Math.min(best, ms);
  }
}

/** How long the work takes, in milliseconds. */
export function timed(work: () => void): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

/** "12 ms". */
export const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

/** "1.25 MB/s". */
export const megabytesASecond = (bytes: number, ms: number) => `${(bytes / 1e3 / ms).toFixed(2)} MB/s`;

import type { Line, Run } from './line.ts';

/** The four kinds of name, in the order of all weights. */
export const KINDS = ['person', 'place', 'organization', 'other'] as const;
export type NameKind = (typeof KINDS)[number];
/** Their numbers there. */
export const PERSON = 0;
export const PLACE = 1;
export const ORGANIZATION = 2;

/** Words `from` up to `to` of a line, as a name that may stand there. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** Its folded words, to compare it with others of the story. */
  readonly key: string;
  /** Numbers of the evidence about it; what the story says is appended behind the first `local`. */
  readonly evidence: number[];
  readonly local: number;
  /** Where its four numbers begin among the scores and the chances of its story. */
  readonly at: number;
}

/** A run with all names that may stand in it, by their first word, then by their last. */
export interface CandidateRun extends Run {
  readonly candidates: readonly Candidate[];
}

/** A line with the candidates of its runs. */
export interface WeighedLine {
  readonly line: Line;
  readonly runs: readonly CandidateRun[];
}

/** A story with all names that may stand in it; four numbers each, in the order of KINDS: its scores, and the chance of each kind. */
export interface WeighedStory {
  readonly lines: readonly WeighedLine[];
  readonly scores: Float64Array;
  readonly chances: Float64Array;
}

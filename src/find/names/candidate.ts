import type { Run } from './line.ts';

/** The four kinds of name, in the order of all weights. */
export const KINDS = ['person', 'place', 'organization', 'other'] as const;
export type NameKind = (typeof KINDS)[number];

/** Words `from` up to `to` of a line, as a name that may stand there. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** Its folded words, to compare it with others of the story. */
  readonly key: string;
  /** Numbers of the evidence about it; what the story says is appended behind the first `local`. */
  readonly evidence: number[];
  readonly local: number;
  /** Score of each kind, in the order of KINDS, and the probability of each. */
  readonly scores: Float64Array;
  readonly chances: Float64Array;
}

/** A run with all names that may stand in it. */
export interface CandidateRun extends Run {
  readonly candidates: readonly Candidate[];
}

import type { CueRow } from './cues.ts';

/** Words that name a source without a verb. */
export interface SourceRow {
  /** What stands before its rarest word, by which it is found. */
  readonly lead: readonly string[];
  readonly words: readonly string[];
  /** What they attribute: passages in marks, and the clause beside them. */
  readonly cue: CueRow;
}

/** "according to" and its kin. */
export const SOURCE_ROWS: readonly SourceRow[] = [
  { lead: [], words: ['according', 'to'], cue: source('according to') },
  { lead: ['in', 'the'], words: ['words', 'of'], cue: source('in the words of') },
  { lead: ['as'], words: ['reported', 'by'], cue: source('as reported by') },
  { lead: ['as', 'first'], words: ['reported', 'by'], cue: source('as reported by') },
];

function source(lemma: string): CueRow {
  return { lemma, strength: 'plain', frames: ['quote'], prepositions: [], forms: [] };
}

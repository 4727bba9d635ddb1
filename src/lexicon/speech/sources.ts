import type { CueRow } from './cues.ts';

/** Words that name a source without a verb. */
export interface SourceRow {
  readonly words: readonly string[];
  /** What they attribute: passages in marks, and the clause beside them. */
  readonly cue: CueRow;
}

/** "according to" and its kin. */
export const SOURCE_ROWS: readonly SourceRow[] = [{ words: ['according', 'to'], cue: source('according to') }];

function source(lemma: string): CueRow {
  return { lemma, strength: 'plain', frames: ['quote'], prepositions: [], forms: [] };
}

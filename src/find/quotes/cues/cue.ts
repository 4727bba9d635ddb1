import type { Frame as CueFrame, CueRow } from '../../../lexicon/speech/cues.ts';
import type { Range } from '../../../span.ts';
import type { Inflection } from '../frame/cue-forms.ts';
import type { Item } from '../frame/frame.ts';
import type { Phrase } from '../phrases/phrase.ts';

/** Where a cue's subject was found: beside it, behind it, shared with another verb, in a by-phrase, or none was. */
export type Side = 'left' | 'right' | 'shared' | 'by' | 'source' | null;

/** A verb of speech with its auxiliaries; indices are items of the frame, `last` included. */
export interface VerbGroup extends Range {
  readonly row: CueRow;
  readonly inflection: Inflection;
  /** The verb itself. */
  readonly at: number;
  /** The first of its auxiliaries and adverbs. */
  readonly first: number;
  /** The verb or the last word of its particle. */
  readonly last: number;
  readonly passive: boolean;
  /** Whether "to" is among its auxiliaries. */
  readonly infinitive: boolean;
}

/** A verb group, or "according to", with whom it makes speak. */
export interface Cue extends VerbGroup {
  readonly subject: Phrase | null;
  readonly side: Side;
  /** Whether its subject is a relative pronoun. */
  readonly relative: boolean;
  /** What the relative pronoun stands for. */
  readonly antecedent: Phrase | null;
}

/** The cue of a verb group with the subject given; field by field, as the engine is slow in copying an object into another one. */
export function cueOf(
  { row, inflection, at, first, last, passive, infinitive, start, end }: VerbGroup,
  subject: Phrase | null,
  where: Side,
  antecedent: Phrase | null = null,
  relative = false,
): Cue {
  const side = subject && where;
  return { row, inflection, at, first, last, passive, infinitive, start, end, subject, side, relative, antecedent };
}

/** The cue with another's subject in place of its own. */
export function speakingFor(cue: Cue, subject: Phrase | null, side: Side, antecedent = cue.antecedent): Cue {
  return cueOf(cue, subject, side, antecedent, cue.relative);
}

/** A verb of speech, "according to", or a noun of speech. */
export type CueWords = Cue | Item;

/** How a cue stands in its table: "point out", "according to", "claim". */
export function cueName(cue: CueWords): string {
  return 'row' in cue ? cue.row.lemma : cue.lower;
}

/** Whether the cue can be followed in one of these ways. */
export function takes({ row: { frames } }: VerbGroup, ...ways: readonly CueFrame[]): boolean {
  for (const way of ways) if (frames.includes(way)) return true;
  return false;
}

/** Whether the cue speaks, and is known to have a subject. */
export function isLive(cue: Cue): boolean {
  return cue.subject !== null && cue.row.strength !== 'thought';
}

/** The index where the attribution begins, subject and verb together, or null where the subject is elsewhere. */
export function attributionStart(cue: Cue): number | null {
  if (cue.side === 'right' || cue.side === 'source') return cue.first;
  return cue.side === 'left' ? cue.subject!.first : null;
}

/** The index after the attribution's last item. */
export function attributionEnd(cue: Cue): number {
  return cue.side === 'right' ? cue.subject!.last + 1 : cue.last + 1;
}

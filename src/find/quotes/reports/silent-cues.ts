import type { Rule } from '../../../rule.ts';
import { type Item, is, isMark } from '../frame/frame.ts';
import { AUXILIARY, PREPOSITION } from '../frame/word-class.ts';
import { isVerb } from '../phrases/phrase.ts';
import type { ReportQuery } from '../report.ts';

/** A verb of speech that reports nothing where it stands; in the example nothing is reported. */
export interface SilentCue extends Rule {
  readonly holds: (query: ReportQuery) => boolean;
}

/** Between an office and who is to have it: "confirm the president's third nominee". */
const OBJECT_REACH = 6;

export const SILENT_CUES: readonly SilentCue[] = [
  {
    name: 'what cannot or need not be said',
    example: 'It is too soon to say when the dam will open.',
    holds: ({ setting: { frame }, cue }) => {
      if (!cue.infinitive || cue.subject?.pronoun !== 'it') return false;
      return frame.items.slice(Math.max(0, cue.subject.first - 1), cue.at).some(({ lower }) => UNSAYABLE.test(lower));
    },
  },
  {
    name: 'too close to call',
    example: 'The race was too close to call for most of the night.',
    holds: ({ setting: { frame }, cue }) => cue.infinitive && frame.items[cue.at - 2]?.lower === 'close',
  },
  {
    name: 'worth noting',
    example: 'It is worth noting that the dam is old.',
    holds: ({ setting: { frame }, cue }) => cue.inflection === 'ing' && frame.items[cue.first - 1]?.lower === 'worth',
  },
  {
    name: 'a save',
    example: 'Hale denied Ana Ruiz with a fine save.',
    holds: ({ setting: { frame }, cue }) => cue.row.lemma === 'deny' && isSave(frame.items, cue.last + 1),
  },
  {
    name: 'someone confirmed in office',
    example: 'The Senate confirmed a judge on Friday.',
    holds: (query) => query.cue.row.lemma === 'confirm' && takesOnly(query, IN_OFFICE),
  },
  {
    name: 'someone admitted to a place',
    example: 'The college admitted 300 students on Friday.',
    holds: (query) => query.cue.row.lemma === 'admit' && takesOnly(query, ADMITTED),
  },
  {
    name: 'shouted down',
    example: 'Ruiz was booed and shouted down by fans after their team had lost.',
    holds: ({ setting: { frame }, cue }) => cue.row.lemma === 'shout' && frame.items[cue.last + 1]?.lower === 'down',
  },
  {
    name: 'assured of something',
    example: 'The win assures her of a seat on the council.',
    holds: ({ setting: { frame }, cue }) =>
      cue.row.lemma === 'assure' && /^(?:of|a|an|the)$/.test(frame.items[cue.last + 2]?.lower ?? ''),
  },
  {
    name: 'called somewhere',
    example: 'Ruiz called the boy onto the stage.',
    holds: ({ setting: { frame }, cue }) =>
      cue.row.lemma === 'call' &&
      frame.items
        .slice(cue.last + 2, cue.last + 2 + OBJECT_REACH)
        .some((item, i, behind) => /^(?:onto|into)$/.test(item.lower) && !behind.slice(0, i).some(isVerb)),
  },
  {
    name: 'accused of something',
    example: 'A man accused of the theft left.',
    holds: ({ setting: { frame }, cue }) =>
      cue.row.lemma === 'accuse' && !cue.passive && frame.items[cue.last + 1]?.lower === 'of',
  },
  {
    name: 'a participle behind a preposition',
    example: 'Hale left after repeated clashes with the board.',
    holds: ({ setting: { frame }, cue }) => {
      const before = frame.items[cue.first - 1];
      return (
        cue.inflection === 'past' && !cue.passive && is(before, PREPOSITION) && !INTRODUCES_CLAUSE.test(before!.lower)
      );
    },
  },
];

/** Whether a row tells that the cue reports nothing. */
export function isSilent(query: ReportQuery): boolean {
  for (const { holds } of SILENT_CUES) if (holds(query)) return true;
  return false;
}

const UNSAYABLE = /^(?:soon|early|premature|hard|harder|difficult|impossible|easy|easier|unfair|wrong|fair|safe)$/;
const IN_OFFICE = /^(?:judges?|justices?|nominees?|appointees?|nominations?|appointments?)$/;
const ADMITTED = /^(?:refugees|migrants|immigrants|students|patients|members|visitors|spectators)$/;
/** "as reported", "when asked", "than expected". */
const INTRODUCES_CLAUSE =
  /^(?:as|than|when|if|once|until|unless|though|although|while|where|because|since|whether|like)$/;

/** "denied Tom Hale with a fine save", "denied Hale twice": in a match that is a deed. */
function isSave(items: readonly Item[], from: number): boolean {
  let at = from;
  while (items[at]?.capital && !items[at]!.possessive) at++;
  return at > from && /^(?:with|from|at|twice|again|early|late|when)$/.test(items[at]?.lower ?? '');
}

/** Whether a noun of the list stands so soon behind the cue, and no verb before it. */
function takesOnly({ setting: { frame }, cue }: ReportQuery, nouns: RegExp): boolean {
  const { items } = frame;
  for (let at = cue.last + 1; at <= cue.last + OBJECT_REACH; at++) {
    const item = items[at];
    if (!item || item.lower === 'that' || isMark(item, ',')) return false;
    if (nouns.test(item.lower)) return !is(items[at + 1], AUXILIARY);
    if (isVerb(item) && !/ed$/.test(item.lower)) return false;
  }
  return false;
}

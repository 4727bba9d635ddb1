import type { Speaker } from '../../../article.ts';
import type { Range } from '../../../span.ts';
import { PRONOUN_GENDER } from '../../../wordbook/gender.ts';
import type { SpeakerPhrase } from '../attribution.ts';
import { type Item, is, isMark } from '../frame/frame.ts';
import { STOP, SUBORDINATOR } from '../frame/word-class.ts';
import type { Entity } from './entities.ts';
import { type Focus, genderIn, keep, namedIn } from './focus.ts';
import { isKin, kinMeaning } from './kin.ts';
import type { Meaning } from './meaning.ts';
import { nominalMeaning } from './nominal.ts';
import { isPluralPronoun, pronounMeaning } from './pronoun.ts';
import { type Head, namingOver, readSpeaker, type SpeakerWords } from './speaker-head.ts';
import type { Subject } from './subjects-noted.ts';

/** A speaker with who that is, and how that was told. */
export interface Resolved {
  readonly speaker: Speaker;
  readonly by: string;
}

/** The speaker whose words these are, with who that is; keeps him in focus for the pronouns that follow. */
export function resolveSpeaker(text: string, phrase: SpeakerPhrase, words: Range | null, focus: Focus): Resolved {
  const { start, end } = phrase.phrase;
  const { entity, name, by } = noteSpeaker(text, phrase, words, focus);
  const kind = entity?.kind ?? 'unnamed';
  return { speaker: { text: text.slice(start, end), start, end, name, kind, ref: entity?.id ?? null }, by };
}

/** Keeps the subject of a sentence or cue in focus. */
export function noteSubject(text: string, { speaker, embedding }: Subject, focus: Focus): void {
  noteSpeaker(text, speaker, null, focus);
  if (embedding) focus.embedded.set(speaker.phrase.start, embedding);
}

/** Whom the speaker's phrase means; what it meant beside its first quotation it means beside the others. */
function noteSpeaker(text: string, speaker: SpeakerPhrase, words: Range | null, focus: Focus): Meaning {
  const { start, end } = speaker.phrase;
  // one number for each stretch of the text
  const place = start * (text.length + 1) + end;
  const told = focus.told.get(place);
  if (told) return told;
  const own = ownWords(speaker, focus);
  const meaning = meaningOf(text, speaker, own, focus, words);
  note(text, focus, speaker, own, meaning);
  if (words) focus.told.set(place, meaning);
  return meaning;
}

/** What the words name or are built of; null for a pronoun. */
function ownWords(speaker: SpeakerPhrase, focus: Focus): SpeakerWords | null {
  return speaker.phrase.pronoun === null ? readSpeaker(speaker, focus.namings) : null;
}

function note(
  text: string,
  focus: Focus,
  speaker: SpeakerPhrase,
  own: SpeakerWords | null,
  { entity, name: meant }: Meaning,
): void {
  const { start, end, pronoun } = speaker.phrase;
  const gender = PRONOUN_GENDER.get(pronoun ?? '');
  if (entity?.kind === 'person' && gender && !genderIn(focus, entity)) focus.genders.set(entity.id, gender);
  const head = entity ? null : (own?.head ?? null);
  const several = isSeveral(speaker);
  const plural = several || (entity?.kind !== 'person' && isPlural(speaker, own?.head ?? null));
  const name = several && entity?.kind === 'person' ? text.slice(start, end) : meant;
  keep(focus, { start, end, entity, speaker, name, plural, head });
}

/** "Ruiz and Hale". */
function isSeveral({ phrase, items }: SpeakerPhrase): boolean {
  for (let at = phrase.first; at <= phrase.last; at++) if (items[at]!.lower === 'and') return true;
  return false;
}

function isPlural({ phrase, items }: SpeakerPhrase, head: Head | null): boolean {
  if (phrase.pronoun !== null) return isPluralPronoun(phrase.pronoun);
  return /[^s]s$|people|police|men|women|children/.test(head?.noun ?? items[phrase.last]!.lower);
}

function meaningOf(
  text: string,
  speaker: SpeakerPhrase,
  own: SpeakerWords | null,
  focus: Focus,
  words: Range | null = null,
): Meaning {
  const { phrase, items } = speaker;
  if (phrase.pronoun === 'who' && speaker.antecedent) {
    const antecedent: SpeakerPhrase = { phrase: speaker.antecedent, items, antecedent: null };
    return meaningOf(text, antecedent, ownWords(antecedent, focus), focus);
  }
  const { start, end, pronoun } = phrase;
  const asWritten: Meaning = { entity: null, name: text.slice(start, end), by: 'as written' };
  if (own === null) return pronounMeaning(pronoun!, start, focus, othersThan(speaker, focus, words)) ?? asWritten;
  if (own.naming) return { entity: own.naming.entity, name: own.naming.entity.name, by: 'its own words' };
  const owner = isKin(own.head.noun) ? ownerOf(speaker, focus) : null;
  return (owner ? kinMeaning(own.head.noun, owner, focus) : nominalMeaning(own.head, start, focus)) ?? asWritten;
}

/** Whose "her husband" or "Ruiz's wife" is; null where nobody known owns him. */
function ownerOf({ phrase, items }: SpeakerPhrase, focus: Focus): Entity | null {
  const first = items[phrase.first]!;
  if (PRONOUN_GENDER.has(first.lower))
    return pronounMeaning(first.lower, phrase.start, focus, new Set())?.entity ?? null;
  for (let at = phrase.first; at < phrase.last; at++)
    if (items[at]!.possessive) return namingOver(items[at]!, focus.namings)?.entity ?? null;
  return null;
}

/** "“Ruiz is late,” [he] told Hale": those named in his words or behind him in the clause are others. */
function othersThan({ phrase, items }: SpeakerPhrase, focus: Focus, words: Range | null): ReadonlySet<Entity> {
  const others = namedIn(focus, { start: phrase.end, end: clauseEnd(items, phrase.last) });
  const before = namedIn(focus, { start: leadInStart(items, phrase.first), end: phrase.start });
  return new Set([...others, ...before, ...(words ? namedIn(focus, words) : [])]);
}

/** "Asked about Ruiz, [he] left": where the participle begins of which the pronoun is the subject, too; else the pronoun. */
function leadInStart(items: readonly Item[], at: number): number {
  let first = at;
  while (first > 0 && items[first - 1]!.kind !== 'quote' && !is(items[first - 1], STOP)) first--;
  const isLeadIn = first < at && isMark(items[at - 1], ',') && PARTICIPLE.test(items[first]!.lower);
  return items[isLeadIn ? first : at]!.start;
}

/** What a clause without a subject begins with. */
const PARTICIPLE = /^(?:asked|pressed|questioned|challenged|quizzed|confronted|reached|\p{L}{2,}ing|\p{L}{3,}ed)$/u;

function clauseEnd(items: readonly Item[], from: number): number {
  for (let at = from + 1; at < items.length; at++)
    if (items[at]!.kind === 'quote' || /^[.?!;]$/.test(items[at]!.text) || is(items[at], SUBORDINATOR))
      return items[at]!.start;
  return items.at(-1)!.end;
}

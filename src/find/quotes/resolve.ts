import type { Speaker } from '../../article.ts';
import { spanOf } from '../../span.ts';
import type { SpeakerPhrase } from './attribution.ts';
import { type Focus, genderIn } from './focus.ts';
import { type Meaning, nominalMeaning } from './nominal.ts';
import { GENDER_OF, isPluralPronoun, pronounMeaning } from './pronoun.ts';
import { headOf } from './speaker-head.ts';

/** A speaker with who that is, and how that was told. */
export interface Resolved {
  readonly speaker: Speaker;
  readonly by: string;
}

/** The speaker whose words these are, with who that is; keeps him in focus for the pronouns that follow. */
export function resolveSpeaker(text: string, phrase: SpeakerPhrase, focus: Focus): Resolved {
  const { start, end } = phrase.phrase;
  const meaning = meaningOf(text, phrase, focus);
  note(focus, phrase, meaning);
  const { entity, name, by } = meaning;
  const kind = entity?.kind ?? 'unnamed';
  return { speaker: { ...spanOf(text, start, end), name, kind, ref: entity?.id ?? null }, by };
}

/** Keeps the subject of a sentence or cue in focus. */
export function noteSubject(text: string, subject: SpeakerPhrase, focus: Focus): void {
  note(focus, subject, meaningOf(text, subject, focus));
}

function note(focus: Focus, speaker: SpeakerPhrase, { entity, name }: Meaning): void {
  const { start, end, pronoun } = speaker.phrase;
  const gender = GENDER_OF[pronoun ?? ''];
  if (entity?.kind === 'person' && gender && !genderIn(focus, entity)) focus.genders.set(entity.id, gender);
  const head = entity || pronoun !== null ? null : headOf(speaker, focus.namings);
  focus.subjects.push({ start, end, entity, speaker, name, plural: isPlural(speaker), head });
}

function isPlural({ phrase, items }: SpeakerPhrase): boolean {
  if (phrase.pronoun !== null) return isPluralPronoun(phrase.pronoun);
  const words = items.slice(phrase.first, phrase.last + 1);
  return (
    words.some((item) => item.lower === 'and') || /[^s]s$|people|police|men|women|children/.test(words.at(-1)!.lower)
  );
}

function meaningOf(text: string, speaker: SpeakerPhrase, focus: Focus): Meaning {
  const written = text.slice(speaker.phrase.start, speaker.phrase.end);
  const asWritten = { entity: null, name: written, by: 'as written' };
  const { pronoun, start } = speaker.phrase;
  if (pronoun === 'who' && speaker.antecedent)
    return meaningOf(text, { ...speaker, phrase: speaker.antecedent, antecedent: null }, focus);
  if (pronoun !== null) return pronounMeaning(pronoun, start, focus) ?? asWritten;
  const head = headOf(speaker, focus.namings);
  if (head.naming) return { entity: head.naming.entity, name: head.naming.entity.name, by: 'its own words' };
  return nominalMeaning(head, start, focus) ?? asWritten;
}

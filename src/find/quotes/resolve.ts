import type { Speaker } from '../../article.ts';
import { DOCUMENT_NOUNS } from '../../lexicon/speech/nominals.ts';
import { spanOf } from '../../span.ts';
import type { Gender } from '../../wordbook/gender.ts';
import type { SpeakerPhrase } from './attribution.ts';
import type { Entity, Naming } from './entities.ts';
import { areParted, type Focus, genderIn, lastNaming, lastNarrated, lastSubject, type Noted } from './focus.ts';
import { genderOfNoun, isOrganizational, isPersonal, type Meaning, nominalMeaning } from './nominal.ts';
import { headOf } from './speaker-head.ts';

const DOCUMENTS = new Set(DOCUMENT_NOUNS);

/** The speaker whose words these are, with who that is; keeps him in focus for the pronouns that follow. */
export function resolveSpeaker(text: string, speaker: SpeakerPhrase, focus: Focus): Speaker {
  const { start, end } = speaker.phrase;
  const meaning = meaningOf(text, speaker, focus);
  note(focus, speaker, meaning);
  const { entity, name } = meaning;
  return { ...spanOf(text, start, end), name, kind: entity?.kind ?? 'unnamed', ref: entity?.id ?? null };
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
  if (phrase.pronoun !== null) return SUBJECT_FORM[phrase.pronoun] === 'they' || phrase.pronoun === 'they';
  const words = items.slice(phrase.first, phrase.last + 1);
  return (
    words.some((item) => item.lower === 'and') || /[^s]s$|people|police|men|women|children/.test(words.at(-1)!.lower)
  );
}

function meaningOf(text: string, speaker: SpeakerPhrase, focus: Focus): Meaning {
  const written = text.slice(speaker.phrase.start, speaker.phrase.end);
  const { pronoun } = speaker.phrase;
  if (pronoun !== null) return pronounMeaning(text, speaker, pronoun, focus) ?? { entity: null, name: written };
  const head = headOf(speaker, focus.namings);
  if (head.naming) return { entity: head.naming.entity, name: head.naming.entity.name };
  return nominalMeaning(head, speaker.phrase.start, focus) ?? { entity: null, name: written };
}

const GENDER_OF: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
};

/** Owners and objects stand for whom the subject pronoun would. */
const SUBJECT_FORM: Readonly<Record<string, string>> = {
  his: 'he',
  him: 'he',
  her: 'she',
  its: 'it',
  their: 'they',
  them: 'they',
};

function pronounMeaning(text: string, speaker: SpeakerPhrase, pronoun: string, focus: Focus): Meaning | null {
  const at = speaker.phrase.start;
  switch (SUBJECT_FORM[pronoun] ?? pronoun) {
    case 'he':
      return personOf('male', at, focus);
    case 'she':
      return personOf('female', at, focus);
    case 'it':
      return meaningOfNoted(lastSubject(focus, at, isThing));
    case 'they':
      return meaningOfNoted(lastSubject(focus, at, (noted) => noted.plural || isGroup(noted)));
    case 'who':
      return speaker.antecedent
        ? meaningOf(text, { ...speaker, phrase: speaker.antecedent, antecedent: null }, focus)
        : null;
    default:
      return null;
  }
}

function personOf(gender: Gender, at: number, focus: Focus): Meaning | null {
  const fits = (entity: Entity | null) => entity?.kind === 'person' && (genderIn(focus, entity) ?? gender) === gender;
  const noted = lastSubject(
    focus,
    at,
    ({ entity, speaker }) => fits(entity) || isUnnamedPerson(speaker, entity, gender),
  );
  const naming = lastNarrated(focus, at, fits);
  if (noted && !(naming && isSince(focus, noted, naming))) return meaningOfNoted(noted);
  const entity = naming?.entity ?? lastNaming(focus, at, fits);
  return entity && { entity, name: entity.name };
}

/** "For Ruiz, that was no surprise": somebody named in a paragraph after that of the last subject. */
function isSince(focus: Focus, noted: Noted, naming: Naming): boolean {
  return naming.start > noted.end && areParted(focus, noted.end, naming.start);
}

/** "An aide … he said": a person without a name can be meant, too. */
function isUnnamedPerson({ phrase, items }: SpeakerPhrase, entity: Entity | null, gender: Gender): boolean {
  if (entity || phrase.pronoun !== null) return false;
  const nouns = items
    .slice(phrase.first, phrase.last + 1)
    .filter((item) => !item.capital)
    .map((item) => item.lower);
  return nouns.some((noun) => isPersonal(noun) && (genderOfNoun(noun) ?? gender) === gender);
}

/** An organization, a place or a writing: what "it said" can mean. */
function isThing({ entity, plural, head, speaker }: Noted): boolean {
  if (entity) return entity.kind !== 'person';
  if (plural || !head) return false;
  if (isOrganizational(head.noun) || DOCUMENTS.has(head.noun)) return true;
  return speaker.items[speaker.phrase.last]!.capital && !isPersonal(head.noun);
}

function isGroup({ entity }: Noted): boolean {
  return entity?.kind === 'organization';
}

function meaningOfNoted(noted: Noted | null): Meaning | null {
  return noted && { entity: noted.entity, name: noted.name };
}

import { DOCUMENT_NOUNS } from '../../../lexicon/speech/nominals.ts';
import { type Gender, PRONOUN_GENDER } from '../../../wordbook/gender.ts';
import type { SpeakerPhrase } from '../attribution.ts';
import type { Entity, Naming } from './entities.ts';
import {
  areParted,
  type Focus,
  genderIn,
  isNear,
  lastNaming,
  lastNarrated,
  lastSubject,
  mainSubjectOver,
  type Noted,
} from './focus.ts';
import type { Meaning } from './meaning.ts';
import { genderOfNoun, sharesSentence } from './nominal-person.ts';
import { isOrganizational, isPersonal, isRepeated } from './noun-kinds.ts';
import type { Head } from './speaker-head.ts';

const DOCUMENTS = new Set(DOCUMENT_NOUNS);

/** Owners and objects stand for whom the subject pronoun would. */
const SUBJECT_FORM: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['him', 'he'],
  ['her', 'she'],
  ['its', 'it'],
  ['their', 'they'],
  ['them', 'they'],
]);

/** Whether the pronoun stands for several. */
export function isPluralPronoun(pronoun: string): boolean {
  return (SUBJECT_FORM.get(pronoun) ?? pronoun) === 'they';
}

/** Whom a personal pronoun at `at` means; null where nobody of the story is known to fit. */
export function pronounMeaning(pronoun: string, at: number, focus: Focus, others: ReadonlySet<Entity>): Meaning | null {
  switch (SUBJECT_FORM.get(pronoun) ?? pronoun) {
    case 'he':
      return personOf('male', at, focus, others) ?? personOf('male', at, focus, NOBODY);
    case 'she':
      return personOf('female', at, focus, others) ?? personOf('female', at, focus, NOBODY);
    case 'it':
      return meaningOfNoted(lastSubject(focus, at, isThing));
    case 'they':
      return severalOf(lastSubject(focus, at, (noted) => noted.plural || isGroup(noted)));
    default:
      return null;
  }
}

const NOBODY: ReadonlySet<Entity> = new Set();

function personOf(gender: Gender, at: number, focus: Focus, others: ReadonlySet<Entity>): Meaning | null {
  const fits = (entity: Entity | null) =>
    entity?.kind === 'person' && !others.has(entity) && (genderIn(focus, entity) ?? gender) === gender;
  const isMeant = (other: Noted) =>
    (fits(other.entity) || isUnnamedPerson(focus, at, other, gender)) &&
    !(isOwnedBy(other, gender) && sharesSentence(other, at));
  const last = lastSubject(focus, at, isMeant);
  const main = last && mainSubjectOver(focus, last, at);
  const noted = main && isMeant(main) ? main : last;
  const naming = lastNarrated(focus, at, fits);
  if (noted && !(naming && isSince(focus, noted, naming))) return meaningOfNoted(noted);
  if (naming) return { entity: naming.entity, name: naming.entity.name, by: 'first named in the last paragraph' };
  const entity = lastNaming(focus, at, fits);
  return entity && { entity, name: entity.name, by: 'last named' };
}

/** "Her lawyer said she would stay": within the sentence the pronoun means the owner again. */
function isOwnedBy({ speaker: { items, phrase } }: Noted, gender: Gender): boolean {
  const owner = items[phrase.first]!.lower;
  return (owner === 'her' || owner === 'his') && PRONOUN_GENDER.get(owner) === gender;
}

/** "For Ruiz, that was no surprise": somebody named in a paragraph after that of the last subject. */
function isSince(focus: Focus, noted: Noted, naming: Naming): boolean {
  return naming.start > noted.end && areParted(focus, noted.end, naming.start);
}

/** Opens the words for one person; a bare "star" is none, and neither is "no official". */
const ONE = new Set(['a', 'an', 'the', 'one', 'another', 'this', 'that']);
/** "A president should …": nobody known. */
const MODALS = new Set(['should', 'would', 'must', 'can', 'could', 'may', 'might', 'cannot', 'needs', 'ought']);

/** "An aide … he said": a person without a name can be meant, too; a mere official no longer than in the next paragraph. */
function isUnnamedPerson(focus: Focus, at: number, { start, head, speaker }: Noted, gender: Gender): boolean {
  if (!head || !(head.owned || ONE.has(head.modifiers[0] ?? '')) || isAnybody(head, speaker)) return false;
  if ((genderOfNoun(head.noun) ?? gender) !== gender) return false;
  return isPersonal(head.noun) || (isRepeated(head.noun) && isNear(focus, start, at) && !isSource(speaker));
}

function isAnybody({ modifiers }: Head, { items, phrase }: SpeakerPhrase): boolean {
  return /^an?$/.test(modifiers[0] ?? '') && MODALS.has(items[phrase.last + 1]?.lower ?? '');
}

/** "according to an official". */
function isSource({ items, phrase }: SpeakerPhrase): boolean {
  return items[phrase.first - 1]?.lower === 'to';
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

/** "Ruiz and Hale … they said": two are nobody of the story. */
function severalOf(noted: Noted | null): Meaning | null {
  if (noted?.entity?.kind !== 'person') return meaningOfNoted(noted);
  return { entity: null, name: noted.name, by: 'last subject' };
}

function meaningOfNoted(noted: Noted | null): Meaning | null {
  return noted && { entity: noted.entity, name: noted.entity?.name ?? noted.name, by: 'last subject' };
}

import {
  OFFICE_NOUNS,
  ORGANIZATION_NOUNS,
  PERSON_NOUNS,
  PLACE_NOUNS,
  REPEATED_NOUNS,
} from '../../lexicon/speech/nominals.ts';
import type { Gender } from '../../wordbook/gender.ts';
import type { Entity } from './entities.ts';
import { type Focus, genderIn, lastNaming, lastSubject, type Noted } from './focus.ts';
import type { Head } from './speaker-head.ts';

/** Who a speaker's words mean: an entity of the story, or somebody known by words alone. */
export interface Meaning {
  readonly entity: Entity | null;
  readonly name: string;
  /** How that was told, for whoever asks why. */
  readonly by: string;
}

const ORGANIZATIONS = new Set(ORGANIZATION_NOUNS);
const PERSONS = new Set(PERSON_NOUNS);
const OFFICES = new Set(OFFICE_NOUNS);
const REPEATED = new Set(REPEATED_NOUNS);

const BY_NOUN = 'brought in by the noun';

/** "the president", "the company", "the 45-year-old": the one of the story that is meant at `at`, or null. */
export function nominalMeaning(head: Head, at: number, focus: Focus): Meaning | null {
  const { noun } = head;
  if (head.narrowed || !head.definite) return null;
  if (ORGANIZATIONS.has(noun)) return head.named ? null : organizationMeaning(head, at, focus);
  const place = PLACE_NOUNS[noun];
  if (place)
    return meant(
      lastNaming(focus, at, (entity) => entity.kind === 'place' && entity.traits().words.has(place)),
      'last place',
    );
  if (isPersonal(noun) || REPEATED.has(noun)) return personMeaning(head, at, focus);
  return null;
}

/** Whether the noun stands for a person. */
export function isPersonal(noun: string): boolean {
  return PERSONS.has(noun) || OFFICES.has(noun) || /^\d+-year-old$/.test(noun);
}

/** Whether the noun stands for an organization. */
export function isOrganizational(noun: string): boolean {
  return ORGANIZATIONS.has(noun);
}

function meant(entity: Entity | null, by: string): Meaning | null {
  return entity && { entity, name: entity.name, by };
}

/** Words for any organization, which its name need not hold. */
const ANY = /^(?:company|firm|group|agency|organization|organisation)$/;

/** The organization that was brought in by the noun or has it in its name, else the last that did anything. */
function organizationMeaning(head: Head, at: number, focus: Focus): Meaning | null {
  const { noun } = head;
  const holds = (entity: Entity | null) => entity?.kind === 'organization' && entity.traits().words.has(noun);
  const noted = lastSubject(focus, at, (other) => holds(other.entity) || isSameNoun(other, head));
  if (noted) return { entity: noted.entity, name: noted.name, by: BY_NOUN };
  const named = ANY.test(noun) ? null : lastNaming(focus, at, holds);
  if (named) return meant(named, BY_NOUN);
  const last = lastSubject(focus, at, ({ entity }) => entity?.kind === 'organization');
  return meant(last?.entity ?? null, 'last organization');
}

/** Whoever has the noun for a title or role, or was brought in by it; for "the senator" else whoever was spoken of last. */
function personMeaning(head: Head, at: number, focus: Focus): Meaning | null {
  const { noun } = head;
  const holds = (entity: Entity | null) => entity?.kind === 'person' && entity.traits().words.has(noun);
  const noted = lastSubject(
    focus,
    at,
    (other) => holds(other.entity) || (REPEATED.has(noun) && isSameNoun(other, head)),
  );
  if (noted) return { entity: noted.entity, name: noted.name, by: BY_NOUN };
  const named = lastNaming(focus, at, holds);
  if (named) return meant(named, BY_NOUN);
  if (!PERSONS.has(noun) && !/^\d/.test(noun)) return null;
  const gender = genderOfNoun(noun);
  const last = lastSubject(focus, at, (noted) => isPersonOf(focus, noted.entity, gender) && !sharesSentence(noted, at));
  return meant(last?.entity ?? null, 'last person');
}

function isPersonOf(focus: Focus, entity: Entity | null, gender: Gender | null): boolean {
  return entity?.kind === 'person' && (!gender || (genderIn(focus, entity) ?? gender) === gender);
}

/** "Ruiz said the banker had lied": who reports it is not the banker. */
function sharesSentence({ speaker }: Noted, at: number): boolean {
  const { items, phrase } = speaker;
  for (let here = phrase.last + 1; here < items.length; here++) {
    if (items[here]!.start >= at) return true;
    if (items[here]!.kind === 'mark' && /[.?!]/.test(items[here]!.text)) return false;
  }
  return false;
}

/** Whom a noun can stand for; null where both. */
export function genderOfNoun(noun: string): Gender | null {
  if (/woman$|^(?:girl|actress|mother|wife|daughter|sister)$/.test(noun)) return 'female';
  return /man$|^(?:boy|father|husband|son|brother)$/.test(noun) ? 'male' : null;
}

/** "a spokesman for the navy … the spokesman". */
function isSameNoun({ head: earlier }: Noted, head: Head): boolean {
  if (!earlier || head.named) return false;
  return earlier.noun === head.noun && (earlier.narrowed || !earlier.definite);
}

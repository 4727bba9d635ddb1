import {
  CANDIDATE_NOUNS,
  OFFICE_NOUNS,
  PARTY_WORDS,
  PERSON_NOUNS,
  SEAT_NOUNS,
} from '../../../lexicon/speech/nominals.ts';
import type { Gender } from '../../../wordbook/gender.ts';
import type { Entity } from './entities.ts';
import {
  areParted,
  type Focus,
  genderIn,
  isProminent,
  lastNaming,
  lastNarrated,
  lastSubject,
  type Noted,
  onlyHolder,
} from './focus.ts';
import { BY_NOUN, type Meaning, meant } from './meaning.ts';
import { isSameNoun } from './noun-kinds.ts';
import type { Head } from './speaker-head.ts';
import { CAMPAIGNING } from './standing.ts';

const PERSONS = new Set(PERSON_NOUNS);
const OFFICES = new Set(OFFICE_NOUNS);
const SEATS = new Set(SEAT_NOUNS);
const CANDIDATES = new Set(CANDIDATE_NOUNS);
const PARTIES: readonly ReadonlySet<string>[] = PARTY_WORDS.map((words) => new Set(words));
/** "the most unlikely candidate": brings somebody in. */
const SUPERLATIVE = /^(?:most|least|only)$/;
/** "45-year-old". */
const AGE = /^\d+-year-old$/;
/** Words before and behind a noun that tell nobody from another. */
const IDLE = new Set(['the', 'this', 'that', 'of', 'from', 'in', 'for', 'former', 'then']);

/** Whoever has the noun for a title or role, or was brought in by it; for "the senator" else whoever was spoken of last. */
export function personMeaning(head: Head, at: number, focus: Focus): Meaning | null {
  const { noun, complement } = head;
  const holds = (entity: Entity | null) =>
    entity?.kind === 'person' && entity.words().has(noun) && !isOfOtherParty(entity, head);
  const here = SEATS.has(noun) ? subjectHere(head, at, focus) : null;
  if (here) return meant(here, 'subject of the paragraph');
  const narrowing = narrowingWords(head);
  const whole = lastNaming(focus, at, (one) => holds(one) && narrowing.every((word) => one.words().has(word)));
  if (whole && narrowing.length > 0) return meant(whole, BY_NOUN);
  if (complement.length === 0 || complement[0] === 'from') {
    const noted = lastSubject(focus, at, (other) => holds(other.entity) || isSameNoun(other, head));
    if (noted) return { entity: noted.entity, name: noted.name, by: BY_NOUN };
    const named = lastNaming(focus, at, holds) ?? (OFFICES.has(noun) ? onlyHolder(focus, noun, at) : null);
    if (named) return meant(named, BY_NOUN);
  }
  return isDescription(head) ? meant(lastDescribed(head, at, focus), 'last person') : null;
}

/** "Ruiz went on. … the senator said": the last subject of the paragraph, where nobody known to hold a seat is named in it. */
function subjectHere(head: Head, at: number, focus: Focus): Entity | null {
  const isHere = (start: number) => start < at && !areParted(focus, start, at);
  const seated = lastNarrated(focus, at, holdsSeat);
  const last =
    seated && isHere(seated.start) ? null : lastSubject(focus, at, ({ entity }) => entity?.kind === 'person');
  if (
    !last ||
    !isHere(last.start) ||
    hasOtherOffice(last.entity!, head) ||
    sharesSentence(last, at) ||
    !isProminent(focus, last.entity!)
  )
    return null;
  const gender = genderOfNoun(head.noun) ?? head.gender;
  return isPersonOf(focus, last.entity, gender) && !isOfOtherParty(last.entity!, head) ? last.entity : null;
}

/** "Teacher Ana Ruiz" is not the senator; a candidate may be. */
function hasOtherOffice(entity: Entity, { noun }: Head): boolean {
  const words = [...entity.words()];
  return words.length > 0 && !words.some((word) => word === noun || PERSONS.has(word) || SEATS.has(word));
}

function holdsSeat(entity: Entity): boolean {
  return [...SEATS].some((seat) => entity.words().has(seat));
}

function narrowingWords({ modifiers, complement }: Head): string[] {
  return [...modifiers, ...complement].filter((word) => !IDLE.has(word));
}

/** "the billionaire", "the senator from Ohio", "the former secretary of state": what a story calls whom it has named. */
function isDescription(head: Head): boolean {
  const { noun, modifiers, complement } = head;
  if (modifiers.some((word) => SUPERLATIVE.test(word))) return false;
  if (complement.length === 0) return PERSONS.has(noun) || isAged(head);
  return complement[0] === 'from' ? SEATS.has(noun) : modifiers.includes('former') && OFFICES.has(noun);
}

/** "the 45-year-old", "the 45-year-old welder". */
function isAged({ noun, modifiers }: Head): boolean {
  return AGE.test(noun) || modifiers.some((word) => AGE.test(word));
}

/** Whoever was spoken of last and can be so described; somebody by the way only where a place or an age tells him from others. */
function lastDescribed(head: Head, at: number, focus: Focus): Entity | null {
  const gender = genderOfNoun(head.noun) ?? head.gender;
  const homes = head.capitals.filter((word) => !PARTIES.some((one) => one.has(word)));
  const isPlaced = isAged(head) || head.complement.length > 0 || homes.length > 0;
  const fits = (entity: Entity) =>
    isPersonOf(focus, entity, gender) &&
    (isPlaced || isProminent(focus, entity)) &&
    !isOfOtherParty(entity, head) &&
    !holdsOtherOffice(entity, head);
  const lastWho = (isMeant: (entity: Entity) => boolean) =>
    lastSubject(focus, at, (noted) => noted.entity !== null && isMeant(noted.entity) && !sharesSentence(noted, at));
  const sure = [...homes, ...(CANDIDATES.has(head.noun) ? [CAMPAIGNING] : [])];
  const best = sure.length > 0 && lastWho((entity) => fits(entity) && sure.every((word) => entity.words().has(word)));
  return (best || lastWho(fits))?.entity ?? null;
}

/** A justice is no governor. */
function holdsOtherOffice(entity: Entity, { noun }: Head): boolean {
  const words = entity.words();
  return SEATS.has(noun) && !words.has(noun) && [...words].some((word) => SEATS.has(word));
}

/** "the Democratic senator" is none who is called a Republican, and no more the other way round. */
function isOfOtherParty(entity: Entity, head: Head): boolean {
  const party = partyOf(head);
  if (!party) return false;
  const words = entity.words();
  const isOf = (one: ReadonlySet<string>) => [...one].some((word) => words.has(word));
  return PARTIES.some((one) => one !== party && isOf(one)) && !isOf(party);
}

function partyOf({ noun, modifiers }: Head): ReadonlySet<string> | undefined {
  return PARTIES.find((one) => one.has(noun) || modifiers.some((word) => one.has(word)));
}

function isPersonOf(focus: Focus, entity: Entity | null, gender: Gender | null): boolean {
  return entity?.kind === 'person' && (!gender || (genderIn(focus, entity) ?? gender) === gender);
}

/** "Ruiz said the banker had lied": who reports it is not the banker. */
export function sharesSentence({ speaker }: Noted, at: number): boolean {
  const { items, phrase } = speaker;
  for (let here = phrase.last + 1; here < items.length; here++) {
    const { start, kind, text } = items[here]!;
    if (start >= at) return true;
    // a quotation may hold the full stop
    if (kind === 'quote' || (kind === 'mark' && /[.?!]/.test(text))) return false;
  }
  return false;
}

/** Whom a noun can stand for; null where both. */
export function genderOfNoun(noun: string): Gender | null {
  if (/woman$|^(?:lady|girl|actress|mother|wife|daughter|sister)$/.test(noun)) return 'female';
  return /man$|^(?:boy|father|husband|son|brother)$/.test(noun) ? 'male' : null;
}

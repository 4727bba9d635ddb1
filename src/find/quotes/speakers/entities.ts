import type { Mention, Organization, Person, Place } from '../../../article.ts';
import { MENS_WORDS, WOMENS_WORDS } from '../../../lexicon/speech/gender.ts';
import { TITLES_IN_FULL } from '../../../lexicon/speech/nominals.ts';
import type { Range } from '../../../span.ts';
import { foldWord } from '../../../wordbook/fold.ts';
import { type Gender, genderOfGivenName } from '../../../wordbook/gender.ts';
import { standingOf } from './standing.ts';

/** The entities of a story, as its names were found. */
export interface Names {
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly places: readonly Place[];
}

/** A person, organization or place of the story. */
export interface Entity {
  readonly kind: 'person' | 'organization' | 'place';
  readonly id: string;
  readonly name: string;
  // Both are read when somebody first asks: most entities are never weighed
  /** What a person's names and titles tell; null where they tell nothing. */
  readonly gender: () => Gender | null;
  /** Lower-case words of a person's titles, roles, party and state or of an organization's name; a place's kind. */
  readonly words: () => ReadonlySet<string>;
}

/** Where an entity is named. */
export interface Naming extends Range {
  readonly entity: Entity;
}

const MALE_WORDS = new Set(MENS_WORDS);
const FEMALE_WORDS = new Set(WOMENS_WORDS);

/** Every naming in the story, in the order of its text. */
export function namingsOf(text: string, { people, organizations, places }: Names): Naming[] {
  const namings: Naming[] = [];
  for (const person of people) addNamings(namings, personEntity(text, person), person.mentions);
  for (const organization of organizations)
    addNamings(namings, organizationEntity(organization), organization.mentions);
  for (const place of places) addNamings(namings, placeEntity(place), place.mentions);
  return namings.sort((a, b) => a.start - b.start || b.end - a.end);
}

function addNamings(namings: Naming[], entity: Entity, mentions: readonly Mention[]): void {
  for (const { kind, start, end } of mentions) if (kind === 'name') namings.push({ start, end, entity });
}

function personEntity(text: string, { id, name, honorific, roles, mentions }: Person): Entity {
  const titles = once(() => wordsOf([honorific ?? '', ...roles.map((role) => role.text)]));
  const words = once(() => new Set([...titles(), ...standingOf(text, mentions)]));
  return { kind: 'person', id, name, gender: once(() => genderOf(name, honorific, titles)), words };
}

function organizationEntity({ id, name }: Organization): Entity {
  return { kind: 'organization', id, name, gender: NO_GENDER, words: once(() => wordsOf([name])) };
}

function placeEntity({ id, name, kind }: Place): Entity {
  return { kind: 'place', id, name, gender: NO_GENDER, words: once(() => new Set([kind])) };
}

const NO_GENDER = () => null;

/** What `read` gives, which is called when that is first asked for and never again. */
function once<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  const words = texts.flatMap((text) => text.toLowerCase().replace(/[.,]/g, '').split(/\s+/)).filter(Boolean);
  return new Set(words.flatMap((word) => [word, ...(TITLES_IN_FULL.get(word) ?? [])]));
}

function genderOf(name: string, honorific: string | null, words: Entity['words']): Gender | null {
  const byTitle = honorific === null ? null : genderOfWords(wordsOf([honorific]));
  if (byTitle) return byTitle;
  const given = name.split(/\s+/)[0]!.toLowerCase();
  return (name.includes(' ') ? genderOfGivenName(foldWord(given)) : null) ?? genderOfWords(words());
}

function genderOfWords(words: ReadonlySet<string>): Gender | null {
  let gender: Gender | null = null;
  for (const word of words) {
    const told = MALE_WORDS.has(word) ? 'male' : FEMALE_WORDS.has(word) ? 'female' : null;
    if (told && gender && told !== gender) return null;
    gender = told ?? gender;
  }
  return gender;
}

/** The index of the first naming that ends after `at`. */
export function firstNamingAfter(namings: readonly Naming[], at: number): number {
  let low = 0;
  let high = namings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (namings[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { Mention, Organization, Person, Place } from '../../article.ts';
import { MENS_WORDS, WOMENS_WORDS } from '../../lexicon/speech/gender.ts';
import { TITLES_IN_FULL } from '../../lexicon/speech/nominals.ts';
import type { Range, Span } from '../../span.ts';
import { foldWord } from '../../wordbook/fold.ts';
import { type Gender, genderOfGivenName } from '../../wordbook/gender.ts';

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
  /** Read from its names when somebody first asks: most entities are never weighed. */
  readonly traits: () => Traits;
}

/** What the names of an entity tell of it. */
export interface Traits {
  /** What a person's names and titles tell; null where they tell nothing. */
  readonly gender: Gender | null;
  /** Lower-case words of a person's titles and roles or of an organization's name; a place's kind. */
  readonly words: ReadonlySet<string>;
}

/** Where an entity is named. */
export interface Naming extends Range {
  readonly entity: Entity;
}

const MALE_WORDS = new Set(MENS_WORDS);
const FEMALE_WORDS = new Set(WOMENS_WORDS);

/** Every naming in the story, in the order of the text. */
export function namingsOf({ people, organizations, places }: Names): Naming[] {
  const namings: Naming[] = [];
  for (const { id, name, mentions, honorific, roles } of people)
    addNamings(
      namings,
      mentions,
      entityOf('person', id, name, () => traitsOfPerson(name, honorific, roles)),
    );
  for (const { id, name, mentions } of organizations)
    addNamings(
      namings,
      mentions,
      entityOf('organization', id, name, () => ({ gender: null, words: wordsOf([name]) })),
    );
  for (const { id, name, mentions, kind } of places)
    addNamings(
      namings,
      mentions,
      entityOf('place', id, name, () => ({ gender: null, words: new Set([kind]) })),
    );
  return namings.sort((a, b) => a.start - b.start || b.end - a.end);
}

function addNamings(namings: Naming[], mentions: readonly Mention[], entity: Entity): void {
  for (const { kind, start, end } of mentions) if (kind === 'name') namings.push({ start, end, entity });
}

function entityOf(kind: Entity['kind'], id: string, name: string, readTraits: () => Traits): Entity {
  let traits: Traits | null = null;
  return {
    kind,
    id,
    name,
    traits: () => {
      traits ??= readTraits();
      return traits;
    },
  };
}

function traitsOfPerson(name: string, honorific: string | null, roles: readonly Span[]): Traits {
  const style = honorific === null ? NO_WORDS : wordsOf([honorific]);
  const words = roles.length === 0 ? style : wordsOf([honorific ?? '', ...roles.map((role) => role.text)]);
  return { gender: genderOf(name, style, words), words };
}

const NO_WORDS: ReadonlySet<string> = new Set();

function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  const words = texts.flatMap((text) => text.toLowerCase().replace(/[.,]/g, '').split(/\s+/)).filter(Boolean);
  return new Set(words.flatMap((word) => [word, ...(TITLES_IN_FULL[word] ?? [])]));
}

function genderOf(name: string, honorific: ReadonlySet<string>, roles: ReadonlySet<string>): Gender | null {
  const given = name.split(/\s+/)[0]!.toLowerCase();
  const byTitle = genderOfWords(honorific);
  if (byTitle) return byTitle;
  return (name.includes(' ') ? genderOfGivenName(foldWord(given)) : null) ?? genderOfWords(roles);
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

import type { PlaceKind } from '../../article.ts';
import type { GazetteerEntry } from '../../gazetteer/entry.ts';
import { lookUpPlaces as lookUp, regionsOf } from '../../gazetteer/gazetteer.ts';
import { keptByName } from '../../gazetteer/kept.ts';
import { LAND_ADJECTIVES, PAST_LANDS } from '../../lexicon/dateline-words.ts';

/** A region or a country, as written behind a place. */
export interface Division {
  readonly country: string;
  /** Null for the country itself. */
  readonly region: string | null;
}

/** "NY", "ONT", "NSW": no city is written so. */
const LONGEST_CODE = 3;

/**
 * What the words behind a place say of it: the regions or countries they may mean, [] for lands that are no country of today,
 * null where they are a place of their own.
 * @param place the words of the place
 */
export function qualifierOf(words: string, place: string): readonly Division[] | null {
  const divisions = divisionsOf(words);
  const places = lookUpPlaces(place);
  if (/^[([]/.test(words)) return inBrackets(words, divisions, places);
  if (!divisions || divisions.length === 0) return divisions;
  if (/\p{Ll}/u.test(words) || words.length <= LONGEST_CODE || words.endsWith('.')) return divisions;
  if (places.length === 0 || places.some((entry) => divisions.some((division) => isWithin(entry, division))))
    return divisions;
  return lookUpPlaces(words).some(({ kind }) => kind === 'city') ? null : divisions;
}

/** "Jaipur (Rajasthan)", "MONOPOLI (BARI)", "Halle (Saale)": a region or country, else the chief town of one, else nothing. */
function inBrackets(
  words: string,
  divisions: readonly Division[] | null,
  places: readonly GazetteerEntry[],
): readonly Division[] | null {
  const fits = (division: Division) => places.length === 0 || places.some((entry) => isWithin(entry, division));
  if (divisions?.some(fits)) return divisions.filter(fits);
  const towns = lookUp(words.slice(1, -1)).flatMap(({ country }) => (country ? [{ country, region: null }] : []));
  return towns.some(fits) ? towns.filter(fits).slice(0, 1) : divisions && places.length === 0 ? divisions : null;
}

/** Whether the words are a region or a country. */
export function isLand(words: string): boolean {
  return regionsOf(words).length > 0;
}

/** The regions and countries that the words mean, [] for lands of the past that none of today's has followed, null for other words. */
function divisionsOf(words: string): readonly Division[] | null {
  const written = words.replace(/^[([]\s?|\s?[)\]]$/g, '');
  const name = regionsOf(written).length > 0 ? written : withoutAdjectives(written);
  const divisions = regionsOf(name);
  if (divisions.length > 0) return divisions;
  const past = PAST_LANDS.get(name.toLowerCase());
  if (past) return past.map((country) => ({ country, region: null }));
  const inner = /^\p{Lu}\s(?=\p{Lu})/u.test(name) ? [name.slice(2)] : name.includes(',') ? name.split(/\s?,\s?/) : [];
  const found = inner.flatMap((part) => regionsOf(part));
  if (found.length > 0) return found;
  const lands = lookUp(name);
  return lands.length > 0 && lands.every(({ kind }) => NO_DIVISIONS.has(kind)) ? [] : null;
}

/** Kinds of places that stand behind a place and name no country of today: "Kashmir", "Gulf". */
const NO_DIVISIONS: ReadonlySet<PlaceKind> = new Set(['region', 'water', 'other']);

function withoutAdjectives(name: string): string {
  const words = name.split(/\s+/);
  while (words.length > 1 && LAND_ADJECTIVES.has(words[0]!.toLowerCase())) words.shift();
  return words.join(' ');
}

/** "London, Ontario, Canada": the second qualifier chooses among the meanings of the first. */
export function narrowed(before: readonly Division[] | null, next: readonly Division[]): readonly Division[] {
  if (before === null || before.length === 0) return next;
  const agreeing = before.filter(({ country }) => next.some((division) => division.country === country));
  return agreeing.length > 0 ? agreeing : before;
}

/** Whether the place lies in that region or country. */
export function isWithin(entry: GazetteerEntry, { country, region }: Division): boolean {
  return entry.country === country && (region === null || entry.region === region);
}

/** The gazetteer's places of a name as it may be written in a dateline: "Rome.", "DUESSELDORF", "BAGUIO CITY". */
export const lookUpPlaces: (name: string) => readonly GazetteerEntry[] = keptByName((name) => {
  const written = bare(name);
  const places = lookUp(written);
  if (places.length > 0) return places;
  const plain = written.replace(/(?<=[aou])e/gi, '').replace(/ CITY$/i, '');
  return plain === written ? places : lookUp(plain);
});

/** The name without the line end inside it or the full stop behind it. */
export function bare(name: string): string {
  return name.replace(/\s+/g, ' ').replace(/(?<=\p{Ll})\.$/u, '');
}

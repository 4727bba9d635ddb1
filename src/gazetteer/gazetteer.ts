import { BELONGS_TO } from '../lexicon/places/belonging.ts';
import type { GazetteerEntry } from './entry.ts';
import { foldPlaceName } from './fold.ts';
import { FLAG, type PlaceClass } from './format.ts';
import { keptByName } from './kept.ts';
import { classOf, countryRow, entryOf, findRows, hasFlag, openTable, placeRow, type Table, textOf } from './reader.ts';

export type { GazetteerEntry } from './entry.ts';
export { foldPlaceName } from './fold.ts';
export type { PlaceClass } from './format.ts';

/** What is written beside a place, or known from elsewhere in the story. */
export interface PlaceHints {
  /** "Maine", "Ont.", "Russia": decides. */
  readonly qualifier?: string | null;
  /** ISO 3166-1 alpha-2: prefers. */
  readonly country?: string | null;
}

/** A country, or a first-level division of one. */
export interface Division {
  readonly country: string;
  /** Null for the country itself. */
  readonly region: string | null;
}

/** All places known by a name ("Kiev", "N.Y.", "the Netherlands", "Sao Paulo"), best known first; [] where none. */
export const lookUpPlaces: (name: string) => readonly GazetteerEntry[] = keptByName(findPlaces);

function findPlaces(name: string): readonly GazetteerEntry[] {
  const table = openTable();
  const rows = rowsOf(table, name, isWrittenShort(name) ? FLAG.qualified : FLAG.qualified | FLAG.abbreviation);
  return rows.map((row) => entryOf(table, row));
}

/**
 * How widely a name is known as a place; null where it is in no list. `folded` is made by `foldPlaceName`, which loses the case:
 * for abbreviations ("us", "in", "miss") ask `isPlaceAbbreviation` and look at the writing, or call `lookUpPlaces`, which does.
 */
export function placeClass(folded: string): PlaceClass | null {
  const table = openTable();
  const rows = findRows(table, folded);
  if (!rows || hasFlag(table, rows.first, FLAG.qualified)) return null;
  return classOf(table, rows.first);
}

/** Whether a folded name is a place only where it is written with dots or in capitals: "us", "in", "miss". */
export function isPlaceAbbreviation(folded: string): boolean {
  const table = openTable();
  const rows = findRows(table, folded);
  return rows !== null && hasFlag(table, rows.first, FLAG.abbreviation);
}

/** What a written qualifier means: "Fla.", "Texas", "Russia", "Wales"; states before countries, [] where it is neither. */
export const regionsOf: (qualifier: string) => readonly Division[] = keptByName(findRegions);

function findRegions(qualifier: string): readonly Division[] {
  const table = openTable();
  const divisions: { country: string; region: string | null }[] = [];
  for (const row of rowsOf(table, qualifier, FLAG.qualified)) {
    const { kind, country, region } = entryOf(table, row);
    if (!country || (kind !== 'country' && kind !== 'region')) continue;
    if (kind === 'country' || region) divisions.push({ country, region: kind === 'country' ? null : region });
  }
  return divisions.sort((a, b) => Number(a.region === null) - Number(b.region === null));
}

/** English short name of an ISO 3166-1 alpha-2 code: "US" → "United States", "KR" → "South Korea". */
export function countryName(code: string): string | null {
  const table = openTable();
  const row = countryRow(table, code);
  return row === null ? null : textOf(table, row);
}

/** The likeliest place of that name: as its qualifier says (null where that fits none), else of the country hinted at, else the best known. */
export function resolvePlace(name: string, hints: PlaceHints = {}): GazetteerEntry | null {
  const divisions = hints.qualifier ? regionsOf(hints.qualifier) : [];
  if (divisions.length > 0) return firstWithin(name, divisions);
  const places = lookUpPlaces(name);
  const near = hints.country ? places.find((place) => isOf(place, hints.country!)) : undefined;
  return near ?? places[0] ?? null;
}

function firstWithin(name: string, divisions: readonly Division[]): GazetteerEntry | null {
  const table = openTable();
  const places = rowsOf(table, name, isWrittenShort(name) ? 0 : FLAG.abbreviation).map((row) => entryOf(table, row));
  for (const { country, region } of divisions) {
    const inside = places.filter((place) => place.kind !== 'country' && isOf(place, country));
    const found = region === null ? inside[0] : inRegion(inside, region);
    if (found) return found;
  }
  return null;
}

function inRegion(places: readonly GazetteerEntry[], region: string): GazetteerEntry | undefined {
  const named = places.filter((place) => place.kind !== 'region' && place.region === region);
  return named[0] ?? places.find((place) => place.region === region);
}

function isOf(place: GazetteerEntry, country: string): boolean {
  return place.country === country || (place.country !== null && BELONGS_TO[place.country] === country);
}

/** The rows of the places of that name, without those that have one of the flags `unwanted`. */
function rowsOf(table: Table, name: string, unwanted: number): number[] {
  const rows = findRows(table, foldPlaceName(name));
  const names: number[] = [];
  const abbreviations: number[] = [];
  for (let row = rows?.first ?? 0; row < (rows?.end ?? 0); row++) {
    if (hasFlag(table, row, unwanted)) continue;
    (hasFlag(table, row, FLAG.abbreviation) ? abbreviations : names).push(placeRow(table, row));
  }
  return [...new Set(name.endsWith('.') ? [...abbreviations, ...names] : [...names, ...abbreviations])];
}

/** Whether an abbreviation counts as one: it has a dot, or no small letter. */
function isWrittenShort(name: string): boolean {
  return name.includes('.') || name === name.toUpperCase();
}

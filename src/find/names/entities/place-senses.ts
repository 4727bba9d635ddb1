import { type GazetteerEntry, lookUpPlaces } from '../../../gazetteer/gazetteer.ts';

/** More senses than that are villages of the same name. */
const MOST_SENSES = 60;
/** Place names are met again and again; so many of them are kept. */
const MOST_KEPT = 5000;
const kept = new Map<string, readonly GazetteerEntry[]>();

/** All that a place name may mean, best known first: as written, else without "city of", "northern", "County". */
export function sensesOf(name: string): readonly GazetteerEntry[] {
  const known = kept.get(name);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const senses = lookUpSenses(name);
  kept.set(name, senses);
  return senses;
}

const COMPASS =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|downtown|greater|inner|outer|mid|north-?eastern|south-?eastern|north-?western|south-?western|north-?east|south-?east|north-?west|south-?west)[ -](?=\S)/i;
const KIND_BEFORE = /^(?:city|state|province|town|village|republic|island|county|district) of /i;
const KIND_AFTER = / (?:city|province|state|region|district|island|county|town|oblast|prefecture|area)$/i;

function lookUpSenses(name: string): readonly GazetteerEntry[] {
  const bare = name.replace(KIND_AFTER, '');
  for (const form of [
    name,
    name.replace(KIND_BEFORE, ''),
    bare,
    name.replace(COMPASS, ''),
    bare.replace(COMPASS, ''),
  ]) {
    const found = lookUpPlaces(form);
    if (found.length > 0) return found.slice(0, MOST_SENSES);
  }
  return [];
}

import { type GazetteerEntry, lookUpPlaces } from '../../../gazetteer/gazetteer.ts';
import { inSmallLetters } from '../../../pattern.ts';
import { fameOf } from './place-fame.ts';

/** A place that a name may mean. */
export interface Sense extends GazetteerEntry {
  /** How widely it is known by the name, as a magnitude. */
  readonly fame: number;
  /** "country/region"; null where it has no region, or is a country. */
  readonly land: string | null;
}

/** More senses than that are villages of the same name. */
const MOST_SENSES = 60;
/** Place names are met again and again; so many of them are kept. */
const MOST_KEPT = 5000;
const kept = new Map<string, readonly Sense[]>();

/** All that a place name may mean, best known first: as written, else without "city of", "northern", "County". */
export function sensesOf(name: string): readonly Sense[] {
  const known = kept.get(name);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const found = lookUpSenses(name);
  const senses = found.map((entry) => ({ ...entry, fame: fameOf(entry, found), land: landOf(entry) }));
  kept.set(name, senses);
  return senses;
}

function landOf({ country, region, kind }: GazetteerEntry): string | null {
  return country && region && kind !== 'country' ? `${country}/${region}` : null;
}

// In small letters
const COMPASS =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|downtown|greater|inner|outer|mid|north-?eastern|south-?eastern|north-?western|south-?western|north-?east|south-?east|north-?west|south-?west)[ -](?=\S)/;
const KIND_BEFORE = /^(?:city|state|province|town|village|republic|island|county|district) of /;
const KIND_AFTER = / (?:city|province|state|region|district|island|county|town|oblast|prefecture|area)$/;

function lookUpSenses(name: string): readonly GazetteerEntry[] {
  for (const form of formsOf(name)) {
    const found = lookUpPlaces(form);
    if (found.length > 0) return found.slice(0, MOST_SENSES);
  }
  return [];
}

/** The name, then what is left of it without the words that say of what kind or where it is. */
function* formsOf(name: string): Iterable<string> {
  yield name;
  if (!name.includes(' ') && !name.includes('-')) return;
  const small = inSmallLetters(name);
  const kind = KIND_BEFORE.exec(small)?.[0].length ?? 0;
  const side = COMPASS.exec(small)?.[0].length ?? 0;
  const end = KIND_AFTER.exec(small)?.index ?? name.length;
  if (kind > 0) yield name.slice(kind);
  if (end < name.length) yield name.slice(0, end);
  if (side > 0) yield name.slice(side);
  if (side > 0 && side < end && end < name.length) yield name.slice(side, end);
}

import { foldPlaceName, type GazetteerEntry, lookUpPlaces } from '../../../gazetteer/gazetteer.ts';
import { keptByName } from '../../../gazetteer/kept.ts';
import { inSmallLetters } from '../../../pattern.ts';
import { fameOf } from './place-fame.ts';

/** A place that a name may mean. */
export interface Sense extends GazetteerEntry {
  /** How widely it is known by the name, as a magnitude. */
  readonly fame: number;
  /** "country/region", whether or not it has either. */
  readonly address: string;
  /** The same; null where it has no region, or is a country. */
  readonly land: string | null;
  /** What no two places share. */
  readonly identity: string;
}

/** A place name as it is written, with all that follows from its spelling. */
export interface PlaceSpelling {
  readonly name: string;
  /** As the gazetteer has it. */
  readonly folded: string;
  /** All that it may mean, best known first. */
  readonly senses: readonly Sense[];
  /** Whether it is best known as a country or a region. */
  readonly division: 'country' | 'region' | null;
  /** "country/region" of a name that is best known as a region. */
  readonly region: string | null;
  /** Whether it can be a region, in one of its first senses. */
  readonly canBeRegion: boolean;
}

/** More senses than that are villages of the same name. */
const MOST_SENSES = 60;
const BEST_SENSES = 3;

/** What is known of a place name: as written, else without "city of", "northern", "County". */
export const placeSpelling: (name: string) => PlaceSpelling = keptByName((name) => {
  const found = lookUpSenses(name);
  const senses = found.map((entry) => senseOf(entry, found));
  const [best] = senses;
  const division = best?.kind === 'country' || best?.kind === 'region' ? best.kind : null;
  return {
    name,
    folded: foldPlaceName(name),
    senses,
    division,
    region: division === 'region' && best!.country ? best!.address : null,
    canBeRegion: senses.slice(0, BEST_SENSES).some(({ kind, country }) => kind === 'region' && country !== null),
  };
});

function senseOf(entry: GazetteerEntry, all: readonly GazetteerEntry[]): Sense {
  const { name, kind, country, region, latitude, longitude, geonameId, population, capital } = entry;
  const address = `${country}/${region}`;
  return {
    name,
    kind,
    country,
    region,
    latitude,
    longitude,
    geonameId,
    population,
    capital,
    fame: fameOf(entry, all),
    address,
    land: country && region && kind !== 'country' ? address : null,
    identity: [name, kind, address, geonameId].join('|'),
  };
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

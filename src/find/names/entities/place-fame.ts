import type { GazetteerEntry } from '../../../gazetteer/gazetteer.ts';
import {
  CITIES_OF_NEWS,
  LANDS_OF_KNOWN_REGIONS,
  REGIONS_BEFORE_CITIES,
} from '../../../lexicon/names/kinds-of-places.ts';

/** Magnitudes of what is no city: as well known as a city of that many people. */
const OF_COUNTRY = 8.5;
const OF_AREA = 7.5;
const OF_KNOWN_REGION = 7.2;
const OF_REGION = 5.8;
/** News names capitals and great cities more often than their size tells, and far from where they lie. */
const OF_WORLD_CITY = 3.5;
const OF_GREAT_CITY = 2.5;
const GREAT_CITY = 1_000_000;
const OF_LARGE_CITY = 0.7;
const LARGE_CITY = 300_000;
const OF_SMALL_CAPITAL = 1;
const SMALL_CAPITAL = 200_000;
/** A region is named after its city less often than the city itself. */
const BELOW_NAMESAKE = 0.5;

/** How widely a sense of a name is known among all its senses, as a magnitude: the logarithm of how many people live there. */
export function fameOf(sense: GazetteerEntry, senses: readonly GazetteerEntry[]): number {
  if (sense.kind === 'country') return OF_COUNTRY;
  if (sense.kind === 'city')
    return Math.min(fameOfCity(sense), isNamedAsCountry(sense, senses) ? BELOW_COUNTRY : Infinity);
  if (sense.kind !== 'region' || sense.country === null) return OF_AREA;
  const fame = LANDS_OF_KNOWN_REGIONS.has(sense.country) ? OF_KNOWN_REGION : OF_REGION;
  const namesakes = REGIONS_BEFORE_CITIES.has(`${sense.country}/${sense.region}`)
    ? []
    : senses.filter((other) => isNamesakeCity(other, sense));
  return Math.min(fame, ...namesakes.map((city) => fameOfCity(city) - BELOW_NAMESAKE));
}

/** "Singapore", "Luxembourg": the country before its capital. */
const BELOW_COUNTRY = 8;

function isNamedAsCountry({ country }: GazetteerEntry, senses: readonly GazetteerEntry[]): boolean {
  return senses.some((other) => other.kind === 'country' && other.country === country);
}

function fameOfCity(city: GazetteerEntry): number {
  return Math.log10(city.population + 10) + renownOf(city);
}

function renownOf({ country, name, population, capital }: GazetteerEntry): number {
  if (CITIES_OF_NEWS.has(`${country}/${name}`)) return OF_WORLD_CITY;
  if (capital) return population > SMALL_CAPITAL ? OF_WORLD_CITY : OF_SMALL_CAPITAL;
  if (population > GREAT_CITY) return OF_GREAT_CITY;
  return population > LARGE_CITY ? OF_LARGE_CITY : 0;
}

function isNamesakeCity({ kind, country, region, capital }: GazetteerEntry, of: GazetteerEntry): boolean {
  return kind === 'city' && country === of.country && (capital || region === of.region);
}

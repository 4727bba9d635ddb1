import { COMMON_WORD_PLACES } from '../../lexicon/places/ambiguous.ts';
import { CITIES, type CityRow } from '../../lexicon/places/cities.ts';
import { BEST_KNOWN, FAMOUS_CITIES, MORE_CITIES } from '../../lexicon/places/more-cities.ts';
import { REGIONS } from '../../lexicon/places/regions/regions.ts';
import { NO_PLACES } from '../../lexicon/places/unsearched.ts';
import { names } from '../../lexicon/word-list.ts';
import { foldPlaceName } from '../fold.ts';
import type { PlaceClass } from '../format.ts';
import { type City, readCities } from './cities.ts';
import { type BuildPlace, namesIn } from './place.ts';
import { plainName, spellingsOf } from './spelling.ts';

/** News speaks of a capital as of a city so many times its size. */
const CAPITAL_FAME = 4;
/** Parts of towns come after towns. */
const QUARTER_FAME = 0.05;
/** Outranks whatever number of people. */
const BEST_KNOWN_FAME = 1e8;

const ORDINARY_WORDS: ReadonlySet<string> = new Set(names(COMMON_WORD_PLACES));

/** Villages are kept where English-language news names them: at home, and where there has been war. */
const WATCHED = new Set('US GB IE CA AU NZ IL PS LB SY IQ UA AF XK BA'.split(' '));
const LEAST = {
  watched: 1_000,
  elsewhere: 4_000,
  quarter: 20_000,
  unqualified: 15_000,
  famous: 10_000,
  capital: 100_000,
} as const;

/** Where the package counts places to another land than news does: the settlements of the West Bank. */
const MOVED: Readonly<Record<string, string>> = { 'IL WE': 'PS WE' };

/** The cities of GeoNames under their English names, with their regions in words, and those that it leaves out. */
export function cityPlaces(): BuildPlace[] {
  const regions = regionsByCode();
  const rows = new Map(CITIES.map((row) => [`${row[0]} ${foldPlaceName(row[1])}`, row]));
  const places = [...readCities()]
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId)
    .filter((city) => isKept(city) || rows.has(keyOf(city)))
    .map((city) => {
      const key = keyOf(city);
      const row = rows.get(key);
      // the row means the largest city of the name
      rows.delete(key);
      return cityPlace(city, regions, row);
    });
  return [...places, ...MORE_CITIES.map(moreCity)];
}

const keyOf = ({ country, name }: City) => `${country} ${foldPlaceName(name)}`;

function isKept({ name, country, featureCode, population }: City): boolean {
  if (featureCode === 'PPLC') return true;
  if (featureCode === 'PPLX' && population < LEAST.quarter) return false;
  if (NO_PLACES.has(foldPlaceName(name))) return false;
  return population >= (WATCHED.has(country) ? LEAST.watched : LEAST.elsewhere);
}

function cityPlace(city: City, regions: ReadonlyMap<string, string>, row: CityRow | undefined): BuildPlace {
  const [longitude, latitude] = city.loc.coordinates;
  const { population } = city;
  const division = MOVED[`${city.country} ${city.adminCode}`] ?? `${city.country} ${city.adminCode}`;
  const country = division.slice(0, 2);
  const region = regions.get(division) ?? null;
  const capital = city.featureCode === 'PPLC';
  const quarter = city.featureCode === 'PPLX';
  const name = row?.[2] || plainName(city.name, country);
  const known = BEST_KNOWN[foldPlaceName(name)];
  const best = known === country || known === `${country} ${region}`;
  return {
    name,
    kind: 'city',
    class: isFamous(city, name) ? 'metropolis' : quarter ? 'small' : classByPeople(population),
    country,
    region,
    latitude,
    longitude,
    geonameId: city.cityId,
    population,
    capital,
    fame: population * (capital ? CAPITAL_FAME : quarter ? QUARTER_FAME : 1) + (best ? BEST_KNOWN_FAME : 0),
    aliases: [city.name, ...namesIn(row?.[3]), ...spellingsOf(plainName(city.name, country), country)],
    qualified: population < LEAST.unqualified && ORDINARY_WORDS.has(foldPlaceName(name)),
    abbreviations: [],
  };
}

function isFamous(city: City, name: string): boolean {
  if (city.featureCode === 'PPLC' && city.population >= LEAST.capital) return true;
  return city.population >= LEAST.famous && FAMOUS_CITIES[name] === city.country;
}

function moreCity([
  country,
  region,
  name,
  latitude,
  longitude,
  population,
  aliases,
]: (typeof MORE_CITIES)[number]): BuildPlace {
  return {
    name,
    kind: 'city',
    class: classByPeople(population),
    country,
    region,
    latitude,
    longitude,
    geonameId: 0,
    population,
    capital: false,
    qualified: false,
    fame: population,
    aliases: namesIn(aliases),
    abbreviations: [],
  };
}

function classByPeople(population: number): PlaceClass {
  if (population > 1_000_000) return 'metropolis';
  if (population > 200_000) return 'city';
  if (population > 30_000) return 'town';
  return population > 5_000 ? 'village' : 'small';
}

function regionsByCode(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [country, rows] of Object.entries(REGIONS)) {
    for (const [codes, name] of rows) for (const code of codes.split('+')) names.set(`${country} ${code}`, name);
  }
  return names;
}

import { REGION_ABBREVIATIONS } from '../../lexicon/places/abbreviations.ts';
import { REGION_POINTS } from '../../lexicon/places/regions/points.ts';
import { REGIONS } from '../../lexicon/places/regions/regions.ts';
import { UNSEARCHED_REGIONS } from '../../lexicon/places/unsearched.ts';
import { foldPlaceName } from '../fold.ts';
import { type BuildPlace, namesIn } from './place.ts';

/** A region is less known than a city of as many people. */
const REGION_SHARE = 0.3;

/** The first-level divisions that can be looked up; each lies in the middle of its cities. */
export function regionPlaces(cities: readonly BuildPlace[]): BuildPlace[] {
  const inside = citiesByRegion(cities);
  return Object.entries(REGIONS).flatMap(([country, rows]) =>
    rows
      .filter(([, name]) => !UNSEARCHED_REGIONS.has(name))
      .map(([, name, aliases]) => regionPlace(country, name, aliases, inside.get(`${country} ${name}`) ?? [])),
  );
}

function regionPlace(
  country: string,
  name: string,
  aliases: string | undefined,
  cities: readonly BuildPlace[],
): BuildPlace {
  const [latitude, longitude] = REGION_POINTS[country]?.[name] ?? middleOf(cities);
  const people = cities.reduce((sum, { population }) => sum + population, 0);
  const namesake = cities.find((city) => foldPlaceName(city.name) === foldPlaceName(name));
  return {
    name,
    kind: 'region',
    class: 'region',
    country,
    region: name,
    latitude,
    longitude,
    geonameId: 0,
    population: 0,
    capital: false,
    qualified: false,
    // a city that has given the region its name is meant first
    fame: Math.min(people * REGION_SHARE, namesake ? namesake.fame - 1 : Number.POSITIVE_INFINITY),
    aliases: namesIn(aliases),
    abbreviations: namesIn(REGION_ABBREVIATIONS[country]?.[name]),
  };
}

function citiesByRegion(cities: readonly BuildPlace[]): ReadonlyMap<string, BuildPlace[]> {
  const found = new Map<string, BuildPlace[]>();
  for (const city of cities) {
    const key = `${city.country} ${city.region}`;
    const listed = found.get(key);
    if (listed) listed.push(city);
    else found.set(key, [city]);
  }
  return found;
}

function middleOf(cities: readonly BuildPlace[]): readonly [number | null, number | null] {
  const located = cities.filter(({ latitude }) => latitude !== null);
  if (located.length === 0) return [null, null];
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return [mean(located.map(({ latitude }) => latitude!)), mean(located.map(({ longitude }) => longitude!))];
}

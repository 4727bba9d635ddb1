import { AREAS, PARTS } from '../../lexicon/places/areas.ts';
import { COUNTIES, type CountyRow } from '../../lexicon/places/counties.ts';
import { COUNTRIES, COUNTRY_ABBREVIATIONS, type CountryRow } from '../../lexicon/places/countries.ts';
import type { LandRow } from '../../lexicon/places/land.ts';
import { LANDMARKS } from '../../lexicon/places/landmarks.ts';
import { LANDS } from '../../lexicon/places/lands.ts';
import { WATERS } from '../../lexicon/places/waters.ts';
import type { PlaceClass } from '../format.ts';
import { cityPlaces } from './city-places.ts';
import { type BuildPlace, namesIn } from './place.ts';
import { regionPlaces } from './region-places.ts';

/** How well known a place without a count of people is, as if it were a city of so many. */
const FAME = { country: 1e9, area: 3e7, part: 8e5, water: 3e6, land: 8e5, landmark: 1.5e6, county: 1.5e5 } as const;

/** What a place has that nothing is known of beside its name and its point. */
const BARE = {
  region: null,
  geonameId: 0,
  population: 0,
  capital: false,
  qualified: false,
  abbreviations: [],
} as const;

/** Every place of the gazetteer. */
export function allPlaces(): readonly BuildPlace[] {
  const cities = cityPlaces();
  return [
    ...COUNTRIES.map(countryPlace),
    ...regionPlaces(cities),
    ...COUNTIES.map(countyPlace),
    ...AREAS.map((row) => landPlace(row, 'area', FAME.area)),
    ...PARTS.map((row) => landPlace(row, 'area', FAME.part)),
    ...WATERS.map((row) => landPlace(row, 'area', FAME.water)),
    ...LANDS.map((row) => landPlace(row, 'area', FAME.land)),
    ...LANDMARKS.map((row) => landPlace(row, 'landmark', FAME.landmark)),
    ...cities,
  ];
}

function countryPlace([code, name, latitude, longitude, aliases]: CountryRow): BuildPlace {
  const abbreviations = namesIn(COUNTRY_ABBREVIATIONS[code]);
  const point = { latitude, longitude, fame: FAME.country };
  return {
    ...BARE,
    ...point,
    name,
    kind: 'country',
    class: 'country',
    country: code,
    aliases: namesIn(aliases),
    abbreviations,
  };
}

function countyPlace([country, name, region, latitude, longitude, aliases]: CountyRow): BuildPlace {
  const point = { latitude, longitude, fame: FAME.county };
  return { ...BARE, ...point, name, kind: 'region', class: 'region', country, region, aliases: namesIn(aliases) };
}

function landPlace(
  [name, kind, country, latitude, longitude, aliases]: LandRow,
  placeClass: PlaceClass,
  fame: number,
): BuildPlace {
  return { ...BARE, name, kind, class: placeClass, country, latitude, longitude, fame, aliases: namesIn(aliases) };
}

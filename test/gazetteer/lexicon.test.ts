import { describe, expect, test } from 'vitest';
import { readCities } from '../../src/gazetteer/build/cities.ts';
import { foldPlaceName, lookUpPlaces, regionsOf } from '../../src/gazetteer/gazetteer.ts';
import { REGION_ABBREVIATIONS } from '../../src/lexicon/places/abbreviations.ts';
import { COMMON_WORD_PLACES, PERSON_NAME_PLACES } from '../../src/lexicon/places/ambiguous.ts';
import { CITIES } from '../../src/lexicon/places/cities.ts';
import { COUNTIES } from '../../src/lexicon/places/counties.ts';
import { COUNTRIES } from '../../src/lexicon/places/countries.ts';
import { listDemonyms } from '../../src/lexicon/places/demonyms.ts';
import { FAMOUS_CITIES } from '../../src/lexicon/places/more-cities.ts';
import { REGION_POINTS } from '../../src/lexicon/places/regions/points.ts';
import { REGIONS } from '../../src/lexicon/places/regions/regions.ts';
import { names } from '../../src/lexicon/word-list.ts';

const CODES = new Set(COUNTRIES.map(([code]) => code));
const named = (country: string) => new Set(REGIONS[country]?.map(([, name]) => name));

describe('every row of a table means something', () => {
  test('a city is one of the package', () => {
    const known = new Set(readCities().map(({ country, name }) => `${country} ${foldPlaceName(name)}`));
    expect(CITIES.filter(([country, name]) => !known.has(`${country} ${foldPlaceName(name)}`))).toEqual([]);
  });

  test('a city has one row', () => {
    const keys = CITIES.map(([country, name]) => `${country} ${foldPlaceName(name)}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  test('a region has the code of cities', () => {
    const known = new Set(readCities().map(({ country, adminCode }) => `${country} ${adminCode}`));
    const codes = Object.entries(REGIONS).flatMap(([country, rows]) =>
      rows.flatMap(([code]) => code.split('+').map((part) => `${country} ${part}`)),
    );
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('a point, an abbreviation and a county are of a region that is listed', () => {
    const tables = [REGION_POINTS, REGION_ABBREVIATIONS];
    const regions = tables.flatMap((table) =>
      Object.entries(table).flatMap(([country, rows]) => Object.keys(rows).map((name) => [country, name] as const)),
    );
    const all = [...regions, ...COUNTIES.map(([country, , region]) => [country, region] as const)];
    expect(all.filter(([country, name]) => !named(country).has(name))).toEqual([]);
  });

  test('a demonym is in lower case and belongs to a country that is listed', () => {
    const odd = [...listDemonyms()].filter(
      ([word, code]) => word !== word.toLowerCase() || (code !== null && !CODES.has(code)),
    );
    expect(odd).toEqual([]);
  });

  test('a famous city is found under its name', () => {
    const lost = Object.entries(FAMOUS_CITIES).filter(
      ([name, code]) => !lookUpPlaces(name).some(({ country }) => country === code),
    );
    expect(lost).toEqual([]);
  });

  test('an ambiguous name is folded as keys are', () => {
    const words = [...names(COMMON_WORD_PLACES), ...names(PERSON_NAME_PLACES)];
    expect(words.filter((word) => foldPlaceName(word) !== word)).toEqual([]);
  });
});

test.each(COUNTRIES.map(([code, name]) => [name, code] as const))('%s is the country %s', (name, code) => {
  expect(lookUpPlaces(name)[0]).toMatchObject({ kind: 'country', country: code });
});

const ABBREVIATED = Object.entries(REGION_ABBREVIATIONS).flatMap(([country, rows]) =>
  Object.entries(rows).flatMap(([region, list]) => list.split('|').map((short) => [short, country, region] as const)),
);

test.each(ABBREVIATED)('%s means, in %s, %s', (short, country, region) => {
  expect(regionsOf(short)).toContainEqual({ country, region });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../src/gazetteer/build/build.ts';
import type { BuildPlace } from '../../src/gazetteer/build/place.ts';
import { plainName, SPELLINGS, spellingsOf } from '../../src/gazetteer/build/spelling.ts';
import { writeGazetteer } from '../../src/gazetteer/build/write.ts';
import { entryOf, findRows, placeRow, tableOf } from '../../src/gazetteer/reader.ts';

/** In bytes: the whole package must stay under three megabytes packed. */
const LARGEST = 3_200_000;

describe('the file', () => {
  const built = buildGazetteer();

  test('is, built again, the same that the package reads', () => {
    expect(readFileSync(new URL('../../src/gazetteer/places.bin', import.meta.url)).equals(built)).toBe(true);
  });

  test('stays small', () => {
    expect(built.length).toBeLessThan(LARGEST);
  });
});

describe('writing and reading', () => {
  const AMBRIA: BuildPlace = {
    name: 'Ambria',
    kind: 'city',
    class: 'town',
    country: 'IT',
    region: 'Lombardy',
    latitude: -45.12345,
    longitude: 179.99999,
    geonameId: 4294967,
    population: 45_000,
    capital: true,
    qualified: false,
    fame: 45_000,
    aliases: ['Ámbria Vecchia'],
    abbreviations: ['Amb.'],
  };
  const NAMESAKE: BuildPlace = {
    ...AMBRIA,
    country: 'FR',
    region: null,
    latitude: null,
    longitude: null,
    capital: false,
    fame: 90_000,
  };
  const table = tableOf(writeGazetteer([AMBRIA, NAMESAKE]));
  const placesOf = (key: string) => {
    const rows = findRows(table, key)!;
    return Array.from({ length: rows.end - rows.first }, (_, i) => entryOf(table, placeRow(table, rows.first + i)));
  };

  test('gives back what was written, best known first', () => {
    const [first, second] = placesOf('ambria');
    expect(first).toMatchObject({ country: 'FR', region: null, latitude: null, longitude: null, capital: false });
    expect(second).toMatchObject({
      country: 'IT',
      region: 'Lombardy',
      latitude: -45.1234,
      longitude: 180,
      capital: true,
    });
  });

  test('finds a place by its other names', () => {
    expect(placesOf('ambria vecchia').map(({ name }) => name)).toEqual(['Ambria', 'Ambria']);
    expect(placesOf('amb')).toHaveLength(2);
  });

  test('does not depend on the order of the places', () => {
    expect(writeGazetteer([NAMESAKE, AMBRIA]).equals(writeGazetteer([AMBRIA, NAMESAKE]))).toBe(true);
  });

  test('refuses a file of another kind', () => {
    expect(() => tableOf(Buffer.alloc(64))).toThrow(/build:data/);
  });
});

describe('spellings', () => {
  test.each(SPELLINGS.map(({ example, countries }) => [example, [...countries][0]!] as const))(
    '%s',
    (example, country) => {
      const [name, spelling] = example.split(' → ');
      expect(spellingsOf(name!, country)).toContain(spelling);
    },
  );

  test.each([
    ['Ţūlkarm', 'PS', 'Tulkarm'],
    ['Ōita', 'JP', 'Oita'],
    ['Nal’chik', 'RU', 'Nalchik'],
    ['São Paulo', 'BR', 'São Paulo'],
    ["L'Aquila", 'IT', "L'Aquila"],
  ])('%s in %s is printed as %s', (name, country, printed) => {
    expect(plainName(name, country)).toBe(printed);
  });

  test('a rule for one country leaves the others alone', () => {
    expect(spellingsOf('Mexico City', 'MX')).toEqual([]);
    expect(spellingsOf('Al Ain', 'FR')).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { placeClass, regionsOf, resolvePlace } from '../../src/gazetteer/gazetteer.ts';

describe('what a qualifier means', () => {
  test.each([
    ['Fla.', ['US Florida']],
    ['FL', ['US Florida']],
    ['Florida', ['US Florida']],
    ['Ont.', ['CA Ontario']],
    ['B.C.', ['CA British Columbia']],
    ['Man.', ['CA Manitoba']],
    ['N.S.W.', ['AU New South Wales']],
    ['Mass', ['US Massachusetts']],
    ['W.Va.', ['US West Virginia']],
    ['D.C.', ['US District of Columbia']],
    ['Texas', ['US Texas']],
    ['Washington', ['US Washington']],
    ['New York', ['US New York']],
    ['Georgia', ['US Georgia', 'GE']],
    ['Russia', ['RU']],
    ['Mexico', ['MX']],
    ['U.K.', ['GB']],
    ['Burma', ['MM']],
    ['West Germany', ['DE']],
    ['Wales', ['GB Wales']],
    ['Kent', ['GB England']],
    ['County Antrim', ['GB Northern Ireland']],
    ['Punjab', ['PK Punjab', 'IN Punjab']],
    ['Gaza Strip', ['PS Gaza Strip']],
    ['West Bank', ['PS West Bank']],
    ['Bavaria', ['DE Bavaria']],
    ['Donetsk region', ['UA Donetsk Oblast']],
    ['Middle East', []],
    ['Black Sea', []],
    ['London', []],
    ['Monday', []],
    ['', []],
  ])('%s', (qualifier, divisions) => {
    const found = regionsOf(qualifier).map(({ country, region }) => (region ? `${country} ${region}` : country));
    expect(found).toEqual(divisions);
  });
});

describe('a qualifier decides', () => {
  test.each([
    ['Portland', 'Maine', 'Maine'],
    ['Portland', 'Ore.', 'Oregon'],
    ['Paris', 'Texas', 'Texas'],
    ['Moscow', 'Idaho', 'Idaho'],
    ['Springfield', 'Ill.', 'Illinois'],
    ['Springfield', 'Mass.', 'Massachusetts'],
    ['Columbia', 'S.C.', 'South Carolina'],
    ['Vancouver', 'Wash.', 'Washington'],
    ['London', 'Ontario', 'Ontario'],
    ['Birmingham', 'Ala.', 'Alabama'],
    ['Cambridge', 'Mass.', 'Massachusetts'],
    ['Manchester', 'N.H.', 'New Hampshire'],
    ['Athens', 'Ga.', 'Georgia'],
    ['Rome', 'Georgia', 'Georgia'],
    ['Victoria', 'B.C.', 'British Columbia'],
    ['St. Petersburg', 'Fla.', 'Florida'],
    ['Kansas City', 'Kan.', 'Kansas'],
    ['Kansas City', 'Mo.', 'Missouri'],
    ['Brooklyn', 'New York', 'New York'],
    ['Dover', 'Kent', 'England'],
    ['Newport', 'Wales', 'Wales'],
    ['Hyderabad', 'Pakistan', 'Sindh'],
    ['Tripoli', 'Lebanon', 'North Lebanon'],
    ['Santiago', 'Dominican Republic', null],
    ['Valencia', 'Venezuela', 'Carabobo'],
    ['Rafah', 'Gaza Strip', 'Gaza Strip'],
    ['Rafah', 'Egypt', 'North Sinai'],
    ['Washington', 'D.C.', 'District of Columbia'],
    ['Purchase', 'N.Y.', 'New York'],
    ['Hope', 'Ark.', 'Arkansas'],
  ])('%s, %s', (name, qualifier, region) => {
    expect(resolvePlace(name, { qualifier })).toMatchObject({ kind: 'city', region });
  });

  test('also for lands that are written under the country they belong to', () => {
    expect(resolvePlace('Hong Kong', { qualifier: 'China' })?.country).toBe('HK');
    expect(resolvePlace('San Juan', { qualifier: 'U.S.' })?.country).toBe('PR');
  });

  test('and where it fits no place of the name, none is guessed', () => {
    expect(resolvePlace('Kyiv', { qualifier: 'Kansas' })).toBeNull();
    expect(resolvePlace('Berlin', { qualifier: 'Nepal' })).toBeNull();
  });
});

describe('without one, the best known is meant', () => {
  test.each([
    ['Washington', 'city', 'US'],
    ['New York', 'city', 'US'],
    ['Georgia', 'country', 'GE'],
    ['Victoria', 'city', 'CA'],
    ['Santiago', 'city', 'CL'],
    ['Kuwait', 'country', 'KW'],
  ])('%s', (name, kind, country) => {
    expect(resolvePlace(name)).toMatchObject({ kind, country });
  });

  test('in the country hinted at, if it has one', () => {
    expect(resolvePlace('Georgia', { country: 'US' })).toMatchObject({ kind: 'region', country: 'US' });
    expect(resolvePlace('Perth', { country: 'GB' })).toMatchObject({ country: 'GB', region: 'Scotland' });
    expect(resolvePlace('Perth', { country: 'FR' })).toMatchObject({ country: 'AU' });
  });

  test('a word that is no qualifier changes nothing', () => {
    expect(resolvePlace('Paris', { qualifier: 'Monday' })).toMatchObject({ country: 'FR' });
  });

  test.each(['Purchase', 'Hope', 'Rice'])('%s is no place', (word) => {
    expect(resolvePlace(word)).toBeNull();
    expect(placeClass(word.toLowerCase())).toBeNull();
  });

  test('of a name in no list nothing is known', () => {
    expect(resolvePlace('Xyzzy', { qualifier: 'Texas' })).toBeNull();
  });
});

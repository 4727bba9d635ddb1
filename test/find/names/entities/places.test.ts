import { describe, expect, test } from 'vitest';
import { KIND_RULES } from '../../../../src/find/names/entities/place-beside.ts';
import { SENSE_RULES } from '../../../../src/find/names/entities/place-evidence.ts';
import { entitiesOf } from './story.ts';

/** Stories with the places that they name: "name, region, country". */
const STORIES: readonly (readonly [story: string, places: readonly string[]])[] = [
  ['They met in {Paris}.', ['Paris, Île-de-France, FR']],
  ['They met in {Paris}, {Texas}.', ['Paris, Texas, US', 'Texas, Texas, US']],
  ['They met in {Moscow}, {Idaho}. {Moscow} has a fair.', ['Moscow, Idaho, US', 'Idaho, Idaho, US']],
  [
    'From {Dallas}, {Houston} and {Austin} they went to {London}.',
    ['Dallas, Texas, US', 'Houston, Texas, US', 'Austin, Texas, US', 'London, England, GB'],
  ],
  ['They met in {Washington}.', ['Washington, District of Columbia, US']],
  ['The state of {Washington} and {Oregon} met.', ['Washington, Washington, US', 'Oregon, Oregon, US']],
  [
    '{California}, {Utah} and {Washington} voted.',
    ['California, California, US', 'Utah, Utah, US', 'Washington, Washington, US'],
  ],
  [
    '{Iowa}, where {Cedar Rapids} and {Des Moines} lie, sent them to {Washington}.',
    ['Iowa, Iowa, US', 'Cedar Rapids, Iowa, US', 'Des Moines, Iowa, US', 'Washington, District of Columbia, US'],
  ],
  ['{Ottawa} will send someone to {London}.', ['Ottawa, Ontario, CA', 'London, England, GB']],
  ['{Houston} and {Dallas} mourned the dead of {Paris}.', ['Houston, Texas, US', 'Dallas, Texas, US', 'Paris, FR']],
  ['They fly from {Chicago} to {Geneva} for talks.', ['Chicago, Illinois, US', 'Geneva, CH']],
  ['{Washington} Gov. [Ana Ruiz] spoke.', ['Washington, Washington, US']],
  ['{New York} Mayor [Ana Ruiz] spoke.', ['New York, New York, US']],
  [
    '{Kansas}, {Wichita} and {Topeka} sold wheat to {Washington}.',
    ['Kansas, Kansas, US', 'Wichita, Kansas, US', 'Topeka, Kansas, US', 'Washington, District of Columbia, US'],
  ],
  [
    'From {Atlanta} to {Savannah} all of {Georgia} voted.',
    ['Atlanta, Georgia, US', 'Savannah, Georgia, US', 'Georgia, Georgia, US'],
  ],
  [
    '{Georgia}, {Armenia} and {Azerbaijan} met in {Tbilisi}.',
    ['Georgia, GE', 'Armenia, AM', 'Azerbaijan, AZ', 'Tbilisi, GE'],
  ],
  ['{Mexico} won.', ['Mexico, MX']],
  ['{Mexico}, the {Philippines} and {Peru} won.', ['Mexico, MX', 'Philippines, PH', 'Peru, PE']],
  ['{Florida} and {Ohio} voted.', ['Florida, Florida, US', 'Ohio, Ohio, US']],
  [
    'The road from {Nashville} to {Lebanon}, {Tennessee}, is shut.',
    ['Nashville, Tennessee, US', 'Lebanon, Tennessee, US', 'Tennessee, Tennessee, US'],
  ],
  ['{Israel} shelled {Lebanon} and {Beirut}.', ['Israel, IL', 'Lebanon, LB', 'Beirut, Beyrouth, LB']],
  [
    '{Boston}, {Worcester} and {Cambridge} in {Massachusetts} agreed.',
    [
      'Boston, Massachusetts, US',
      'Worcester, Massachusetts, US',
      'Cambridge, Massachusetts, US',
      'Massachusetts, Massachusetts, US',
    ],
  ],
  ['Students of {Cambridge} met those of {Boston}.', ['Cambridge, England, GB', 'Boston, Massachusetts, US']],
  ['{Madrid} and {Valencia} agreed.', ['Madrid, Community of Madrid, ES', 'Valencia, Valencian Community, ES']],
  ['The |British| minister went to {Oxford} and {Cambridge}.', ['Oxford, England, GB', 'Cambridge, England, GB']],
  [
    '{Melbourne}, {Sydney} and {Perth} voted in {Australia}.',
    ['Melbourne, Victoria, AU', 'Sydney, New South Wales, AU', 'Perth, Western Australia, AU', 'Australia, AU'],
  ],
  [
    '{Toronto}, {Ottawa} and {London}, {Ont.}, voted.',
    ['Toronto, Ontario, CA', 'Ottawa, Ontario, CA', 'London, Ontario, CA', 'Ontario, Ontario, CA'],
  ],
  ['{PORTLAND}, {Maine}, has a port. {Portland} is old.', ['Portland, Maine, US', 'Maine, Maine, US']],
  ['{Kyiv} is what {Kiev} is called now.', ['Kyiv, UA']],
  ['{Burma} is what {Myanmar} was.', ['Myanmar, MM']],
  ['Rain fell on {northern Italy} and {Italy}.', ['Italy, IT']],
  ['They sailed to the {Black Sea}.', ['Black Sea']],
  ['{Seoul} and {Busan} sold rice to {Fairview}.', ['Seoul, KR', 'Busan, KR', 'Fairview']],
];

/** What is printed of regions that are called as their country's data have it. */
function listed(story: string): string[] {
  return entitiesOf(story).places.map(({ name, region, country, kind }) =>
    [name, kind === 'country' ? null : region, country].filter((part) => part !== null).join(', '),
  );
}

describe('which place is meant', () => {
  test.each(STORIES)('%s', (story, expected) => {
    expect(listed(story).map(withoutForeignRegion)).toEqual(expected.map(withoutForeignRegion));
  });

  test.each(['Singapore', 'Luxembourg', 'Panama', 'Mexico'])('%s is the country, not its capital', (name) => {
    expect(entitiesOf(`They flew to {${name}}.`).places[0]!.kind).toBe('country');
  });

  test('the names of one place are its mentions', () => {
    const { places } = entitiesOf('{Kyiv} fell. {KIEV} rose. {Kiev} slept.');
    expect(places.map(({ mentions }) => mentions.map(({ text }) => text))).toEqual([['Kyiv', 'KIEV', 'Kiev']]);
  });

  test('a place that the gazetteer lacks has the land that is written and no coordinates', () => {
    const [place] = entitiesOf('They met in {Qelbrook}, {Man.}, on Monday.').places;
    expect(place).toMatchObject({
      name: 'Qelbrook',
      country: 'CA',
      region: 'Manitoba',
      latitude: null,
      longitude: null,
    });
  });

  test('a written region that none of its places lies in is not overruled', () => {
    const [place] = entitiesOf('They met in {Vladivostok}, {Fla.}, on Monday.').places;
    expect(place).toMatchObject({ country: 'US', region: 'Florida', latitude: null });
  });

  test.each([
    ['the {Zorvel River}', 'water'],
    ['the {Zorvel Bridge}', 'facility'],
    ['{Zorvel County}', 'region'],
    ['the village of {Zorvel}', 'city'],
    ['{Zorvel}', 'other'],
  ])('the kind of an unknown place: %s', (story, kind) => {
    expect(entitiesOf(story).places[0]!.kind).toBe(kind);
  });
});

/** Regions outside the lands whose regions news names are left to the gazetteer. */
function withoutForeignRegion(place: string): string {
  const parts = place.split(', ');
  return /^(?:US|CA|AU|GB)$/.test(parts.at(-1)!) || parts.length < 3 ? place : `${parts[0]}, ${parts.at(-1)}`;
}

describe('words that tell the kind of a place', () => {
  test.each(KIND_RULES.map(({ name, example, kind }) => [name, example, kind] as const))(
    '%s',
    (_name, example, kind) => {
      const [place] = entitiesOf(example.replace('[', '{').replace(']', '}')).places;
      expect(place!.kind === 'country' ? 'region' : place!.kind).toBe(kind);
    },
  );
});

describe('buildings named for a town', () => {
  test('lie in the town where the story plays in its country', () => {
    const { places } = entitiesOf('They met in {London}, {England}. {Leeds Railway Station} was shut.');
    expect(places.at(-1)).toMatchObject({
      name: 'Leeds Railway Station',
      kind: 'facility',
      country: 'GB',
      region: 'England',
    });
    expect(places.at(-1)!.latitude).toBeCloseTo(53.8, 0);
  });

  test.each([
    ['the story plays elsewhere', 'They met in {Seoul} and {Busan}. {Leeds Station} was shut.'],
    ['streets bear the names of towns far away', 'They met in {London}. {Leeds Road} was shut.'],
  ])('but %s', (_why, story) => {
    expect(entitiesOf(story).places.at(-1)).toMatchObject({ country: null, latitude: null });
  });
});

describe('each reason for a sense decides its example', () => {
  test.each(SENSE_RULES.map(({ name, example, means }) => [name, example, means] as const))(
    '%s',
    (_name, example, means) => {
      const name = /\[(.+)\]/.exec(example)![1]!;
      const { places } = entitiesOf(example.replace('[', '{').replace(']', '}'));
      const meant = places.find(({ mentions }) => mentions.some(({ text }) => text === name))!;
      expect(means.includes('/') ? `${meant.country}/${meant.region}` : meant.country).toBe(means);
    },
  );
});

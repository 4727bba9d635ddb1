import { describe, expect, test } from 'vitest';
import { parseArticle } from '../src/index.ts';

const placesOf = (text: string) =>
  parseArticle(text).places.map(
    ({ name, country, mentions }) => `${name} ${country}: ${mentions.map((mention) => mention.text).join(', ')}`,
  );

describe('the dateline’s places are places of the story', () => {
  test.each<[string, readonly string[]]>([
    ['LIMA, May 4 (Reuters) - The harbour was shut.', ['Lima PE: LIMA']],
    ['AKRON, Ohio (AP) — The harbour was shut.', ['Akron US: AKRON', 'Ohio US: Ohio']],
    ['ATHENS, Georgia, May 4 (Reuters) - The harbour was shut.', ['Athens US: ATHENS', 'Georgia US: Georgia']],
    ['BERLIN/PARIS, May 4 (Reuters) - The harbour was shut.', ['Berlin DE: BERLIN', 'Paris FR: PARIS']],
    ['LYON, France, May 4 (Reuters) - Lyon was shut.', ['Lyon FR: LYON, Lyon', 'France FR: France']],
  ])('%s', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });
});

test('writers stand in the credits, not among the people', () => {
  const article = parseArticle(
    'By Tom Hale\n\nLIMA (AP) — “It is shut,” Ana Ruiz said of the harbour.\n\nReporting by Tom Hale',
  );
  expect(article.people.map(({ name }) => name)).toEqual(['Ana Ruiz']);
  expect(article.credits.map(({ role, name }) => `${role} ${name}`)).toEqual(['byline Tom Hale', 'reporting Tom Hale']);
});

test('a quote’s speaker refers to the person', () => {
  const article = parseArticle('LIMA (AP) — “It is shut,” Ana Ruiz said of the harbour.');
  expect(article.quotes[0]?.speaker).toMatchObject({ name: 'Ana Ruiz', kind: 'person', ref: article.people[0]?.id });
});

test('nothing but a word gives an article with nothing in it', () => {
  const { headline, dateline, people, places, quotes, body } = parseArticle('Storm.');
  expect({ headline, dateline, people, places, quotes }).toEqual({
    headline: null,
    dateline: null,
    people: [],
    places: [],
    quotes: [],
  });
  expect(body).toEqual({ start: 0, end: 6 });
});

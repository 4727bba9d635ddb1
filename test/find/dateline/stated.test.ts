import { describe, expect, test } from 'vitest';
import { findDateline } from '../../../src/find/dateline/dateline.ts';
import { segmentParagraphs } from '../../../src/segment/paragraphs.ts';
import { marked } from '../../marked.ts';

/** What is read of the words in [brackets], which a packing gives as the dateline of the story. */
function statedIn(story: string) {
  const { text, wanted } = marked(story);
  const start = text.indexOf(wanted[0]!);
  return findDateline(text, segmentParagraphs(text), { start, end: start + wanted[0]!.length });
}

describe('a dateline that the packing gives apart is read in whatever form it has', () => {
  test.each([
    ['[Whitby —] A lighthouse was saved.', 'Whitby/GB', '-', '-'],
    ['[Oslo —] Snow fell in June.', 'Oslo/NO', '-', '-'],
    ['[London (dpa) -] A tram was late.', 'London/GB', '-', 'dpa'],
    ['[Strasbourg, 10 juil 2024 (AFP) —] The court ruled.', 'Strasbourg/FR', '2024-07-10', 'Agence France-Presse'],
    ['[NEW YORK —] Stocks rose.', 'New York/US', '-', '-'],
    ['[YAKIMA, Wash. —] Apples froze.', 'Yakima/US', '-', '-'],
    ['[Kleinniederdorf, Germany —] A barn burned.', 'Kleinniederdorf/DE', '-', '-'],
  ])('%s', (story, place, date, agency) => {
    const dateline = statedIn(story);
    expect(dateline?.text).toBe(marked(story).wanted[0]);
    expect(dateline?.locations.map(({ name, country }) => `${name}/${country}`)).toEqual([place]);
    expect(dateline?.date?.iso ?? '-').toBe(date);
    expect(dateline?.agency ?? '-').toBe(agency);
  });

  test('words that are no place leave a dateline without one', () => {
    expect(statedIn('[the newsroom —] A barn burned.')).toMatchObject({ text: 'the newsroom —', locations: [] });
  });
});

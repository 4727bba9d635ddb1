import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/index.ts';
import { SPOKEN_STORIES } from './named-speakers.ts';

/** Who says the words in marks of a story, by name, in the order of the words. */
function speakersIn(text: string): (string | undefined)[] {
  const { quotes } = parseArticle(text);
  return quotes.filter(({ type }) => type !== 'indirect').map(({ speaker }) => speaker?.name);
}

/** Stories in which a speaker is known to be named wrong, each with what is wrong. */
const GAPS: Readonly<Record<string, string>> = {
  'a chief executive by her office': 'the office behind the name is no role',
  'the other company': 'a name that begins with an adjective of nationality',
  'an envoy and a foreign ministry': 'the office before the apposition is no role',
};

describe('the names of the speakers', () => {
  test.each(SPOKEN_STORIES.filter(({ what }) => !(what in GAPS)))('$what', ({ text, names }) => {
    expect(speakersIn(text)).toEqual(names);
  });

  test.fails.each(SPOKEN_STORIES.filter(({ what }) => what in GAPS))('$what', ({ text, names }) => {
    expect(speakersIn(text)).toEqual(names);
  });
});

test('there are two hundred mentions, and enough are named right', () => {
  const mentions = SPOKEN_STORIES.flatMap(({ text, names }) => {
    const found = speakersIn(text);
    return names.map((name, i) => found[i] === name);
  });
  expect(mentions.length).toBeGreaterThanOrEqual(200);
  expect(mentions.filter(Boolean).length / mentions.length).toBeGreaterThanOrEqual(0.97);
});

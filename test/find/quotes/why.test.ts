import { expect, test } from 'vitest';
import { findQuotes } from '../../../src/find/quotes/quotes.ts';
import { NOBODY, storyOf } from './story.ts';

/** What decided each quote of a story. */
function reasonsIn(text: string): (readonly string[] | undefined)[] {
  return findQuotes(storyOf(text), NOBODY, true).map(({ why }) => why);
}

test.each([
  ['“It rained,” Ruiz said.', ['attribution: behind the quote', 'cue: say', 'name: as written']],
  ['Its claim that the dam was “full” was false.', ['attribution: noun of speech', 'cue: claim', 'name: as written']],
  ['Ruiz pointed out that it rained.', ['report: that', 'cue: point out', 'name: as written']],
  ['According to Ruiz, it rained.', ['report: source before', 'cue: according to', 'name: as written']],
])('%s', (text, reasons) => {
  expect(reasonsIn(text)).toEqual([reasons]);
});

test('a pronoun tells how its name was found', () => {
  const reasons = reasonsIn('A man in a red coat sat down. “It rained,” he said.');
  expect(reasons.at(-1)).toContain('name: last subject');
});

test('a quote of nobody says nothing', () => {
  expect(reasonsIn('“It rained and it rained, and nobody came to see it.”')).toEqual([[]]);
});

test('nobody is told who did not ask', () => {
  expect(findQuotes(storyOf('“It rained,” Ruiz said.'), NOBODY).map((quote) => 'why' in quote)).toEqual([false]);
});

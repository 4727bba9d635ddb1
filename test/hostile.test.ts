import { describe, expect, test } from 'vitest';
import { parseArticle } from '../src/index.ts';
import { noisyStory } from './noise.ts';

/** Copy that no agency sends: each piece again and again, on one line. */
const PIECES = [
  '- ',
  '—',
  'LIMA ',
  'A',
  '(',
  '(Reuters) ',
  '“',
  '"a ',
  "'a ",
  'Ruiz, ',
  'Ruiz and ',
  'U.S. ',
  'in 2025 ',
  '“a,” he said. ',
  '“a” ',
  '\n\nLima.',
  'Ruiz said it (held ',
  'workers building dams in Lima, Torvel ',
];
/** A stage that grew with the square of the length would not come to its end in time. */
const LENGTH = 300_000;
const MOST_MS = 60_000;

describe('a story that goes on in noise', { timeout: MOST_MS }, () => {
  test.each(PIECES)('%j again and again', (piece) => {
    const text = noisyStory(piece, LENGTH);
    const article = parseArticle(text);
    expect(article.text).toBe(text);
    expect(article.dateline?.agency).toBe('Reuters');
    expect(article.people.map(({ name }) => name)).toContain('Ana Ruiz');
    expect(article.quotes[0]).toMatchObject({ text: 'for good,', speaker: { name: 'Ana Ruiz' } });
  });
});

describe('words that every object of the language knows', () => {
  const WORDS = Object.getOwnPropertyNames(Object.prototype);

  test.each(WORDS)('%s as a word, a name and an attribute', (word) => {
    const capital = word.replace(/^_*[a-z]/, (start) => start.toUpperCase());
    const told = `“It held,” ${word} Ana Ruiz said. The ${word} of the ${capital} Bank of ${capital} told ${capital} it held, the ${word} said.`;
    const page = `<html><body><${word} class="${word}"></${word}><div role="${word}" itemprop="${word}" id="${word}"><p>LIMA, Dec 5 (Reuters) - ${told}</p><p>${told}</p></div></body></html>`;
    for (const input of [`LIMA, Dec 5 (Reuters) - ${told}\n\n${told}`, page]) {
      const { people, quotes } = parseArticle(input);
      expect(people.map(({ name }) => name)).toContain('Ana Ruiz');
      expect(quotes.map(({ text }) => text)).toContain('It held,');
    }
  });
});

import { describe, expect, test } from 'vitest';
import { parseArticle } from '../src/index.ts';

const OPENING = 'LIMA, Dec 5 (Reuters) - The harbour was shut on Friday, “for good,” said Ana Ruiz. ';

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
  '\n\nLima.',
];
const LENGTH = 300_000;
/** A stage that grew with the square of the length would take sixteen times as long for four times the text. */
const LONGER = 4;
const MOST_GROWTH = 12;

describe('a story that goes on in noise', () => {
  test.each(PIECES)('%j again and again', (piece) => {
    const text = OPENING + piece.repeat(Math.ceil(LENGTH / piece.length));
    const article = parseArticle(text);
    expect(article.text).toBe(text);
    expect(article.dateline?.agency).toBe('Reuters');
    expect(article.people.map(({ name }) => name)).toContain('Ana Ruiz');
    expect(article.quotes[0]).toMatchObject({ text: 'for good,', speaker: { name: 'Ana Ruiz' } });
  });
});

describe('the time grows with the length of the story, not with its square', () => {
  test.each(['- ', 'LIMA ', 'A', '(', 'the harbour was shut and ', '“', 'Ruiz, '])('%j again and again', (piece) => {
    const short = leastTime(piece, LENGTH / LONGER);
    expect(leastTime(piece, LENGTH) / Math.max(short, 1)).toBeLessThan(MOST_GROWTH);
  });
});

/** The shorter of two runs, in milliseconds: a busy moment falls on one of them. */
function leastTime(piece: string, length: number): number {
  const text = OPENING + piece.repeat(Math.ceil(length / piece.length));
  const runs = [0, 0].map(() => {
    const before = performance.now();
    parseArticle(text);
    return performance.now() - before;
  });
  return Math.min(...runs);
}

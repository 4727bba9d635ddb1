import { describe, expect, test } from 'vitest';
import { FLOOR, QUOTE_GAPS } from './gaps.ts';
import { comparedQuotes, STORIES } from './read.ts';

test.each(STORIES)('the quotes of %s', (story) => {
  const { marked, found, invented } = comparedQuotes(story);
  const sound = (_row: string, i: number) => QUOTE_GAPS[story]?.[i + 1] === undefined;
  expect({ rows: found.filter(sound), invented }).toEqual({ rows: marked.filter(sound), invented: [] });
});

describe('known gaps', () => {
  const gaps = Object.entries(QUOTE_GAPS).flatMap(([story, rows]) =>
    Object.entries(rows).map(([row, reason]) => ({ story, row: Number(row), reason })),
  );

  test.fails.each(gaps)('$story, row $row: $reason', ({ story, row }) => {
    const { marked, found } = comparedQuotes(story);
    expect(found[row - 1]).toBe(marked[row - 1]);
  });
});

test('enough of all quotes are right', () => {
  const all = STORIES.map(comparedQuotes);
  const right = all.reduce((sum, { marked, found }) => sum + marked.filter((row, i) => row === found[i]).length, 0);
  const counted = all.reduce((sum, { marked, invented }) => sum + marked.length + invented.length, 0);
  expect(right / counted).toBeGreaterThanOrEqual(FLOOR);
});

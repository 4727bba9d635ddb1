import { expect, test } from 'vitest';
import { PARTS_GAPS } from './gaps.ts';
import { foundParts, markedParts, STORIES } from './read.ts';

test.each(STORIES.filter((story) => !(story in PARTS_GAPS)))('the parts of %s', (story) => {
  const marks = markedParts(story);
  expect(foundParts(story, marks)).toEqual(marks);
});

test.fails.each(Object.entries(PARTS_GAPS))('the parts of %s: %s', (story) => {
  const marks = markedParts(story);
  expect(foundParts(story, marks)).toEqual(marks);
});

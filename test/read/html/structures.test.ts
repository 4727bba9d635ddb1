import { expect, test } from 'vitest';
import { bodyOf, storyIn } from '../packed.ts';
import { A, B, C, D, STRUCTURES } from './structures.ts';

test.each(STRUCTURES)('$name', ({ html, story = [A, B, C, D] }) => {
  const page = `<!DOCTYPE html><html><head><title>Ferry to stop - The Herald</title></head><body>${html}</body></html>`;
  const paragraphs = bodyOf(storyIn(page, 'html')).flatMap((paragraph) => paragraph.split('\n'));
  expect(paragraphs).toEqual(story);
});

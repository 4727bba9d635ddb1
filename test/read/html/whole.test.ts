import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/index.ts';
import { A, B, C, D, OTHER } from './structures.ts';

const bodyOf = (paragraphs: readonly string[]) => {
  const story = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const { text, body } = parseArticle(`<!DOCTYPE html><html><body><h1>Ferry to stop</h1>${story}</body></html>`);
  return text.slice(body.start, body.end).split('\n\n');
};

test.each<[string, readonly string[]]>([
  ['a lede above a dateline', [A, `LIMA (Reuters) - ${OTHER}`, B]],
  ['a short opening', ['Here is what we know:', A, B]],
])('a page keeps %s', (_name, story) => {
  expect(bodyOf(story)).toEqual(story);
});

test('a sign-off ends the story of a page, but not where a story goes on below it', () => {
  const signOff = '(Reporting by Ana Ruiz; Editing by Tom Hale)';
  expect(bodyOf([A, B, signOff, OTHER])).toEqual([A, B]);
  expect(bodyOf([A, signOff, B, C, D])).toContain(D);
});

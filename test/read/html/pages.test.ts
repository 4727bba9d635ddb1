import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/index.ts';
import { comparedPages } from '../../bench/pages.ts';

const SCORES = comparedPages((input) => parseArticle(input));

test.each(SCORES)('$page: the story is found, no worse than readability finds it', ({ ours, readability }) => {
  expect(ours).toBeGreaterThanOrEqual(0.98);
  expect(ours).toBeGreaterThanOrEqual(readability);
});

test('all pages together are read better than readability reads them', () => {
  const total = (of: 'ours' | 'readability') => SCORES.reduce((sum, score) => sum + score[of], 0);
  expect(total('ours')).toBeGreaterThan(total('readability'));
});

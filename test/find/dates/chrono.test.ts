import * as chrono from 'chrono-node/en';
import { expect, test } from 'vitest';
import { findDates } from '../../../src/find/dates/dates.ts';
import { storyOf } from './prose.ts';

/** What a general parser of dates believes and a reader does not. */
test.each([
  'Sun Microsystems sued a rival.',
  'They sold Sun shares.',
  'The general led the march to the sea.',
  'They sat on the bench.',
  'The law’s section 11/12 was struck out.',
  'About 3/4 of voters agreed.',
  'The sun may shine.',
  'Wed in secret, they fled.',
  'Sat phones failed.',
])('%s', (sentence) => {
  const { prose, dateline } = storyOf(sentence, '2025-12-05');
  expect(chrono.parse(sentence, new Date(Date.UTC(2025, 11, 5)))).not.toEqual([]);
  expect(findDates(prose, dateline, null).dates).toEqual([]);
});

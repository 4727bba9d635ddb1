import { describe, expect, test } from 'vitest';
import { language, timestamp, urgency } from '../../src/read/stated.ts';

describe('moments in figures are ISO 8601', () => {
  test.each([
    ['20170302T222800+0000', '2017-03-02T22:28:00+00:00'],
    ['20151210T191044Z', '2015-12-10T19:10:44Z'],
    ['2023-05-08T14:02:00.000Z', '2023-05-08T14:02:00Z'],
    ['2019-06-14T11:20:00+02:00', '2019-06-14T11:20:00+02:00'],
    ['2019-06-14 11:20', '2019-06-14T11:20:00'],
    ['20150704', '2015-07-04'],
    ['2015-07-04', '2015-07-04'],
  ])('%s', (words, iso) => {
    expect(timestamp(words)).toBe(iso);
  });

  test.each(['London (dpa) -', '4/4/2018', '', '20151310', '2015', 'May 4, 2015', '2015-07-04T99:00', null])(
    '%s is no moment in figures',
    (words) => {
      expect(timestamp(words)).toBeNull();
    },
  );
});

test.each([
  ['3', 3],
  [4, 4],
  ['high', null],
  ['0', null],
  ['10', null],
  [null, null],
])('urgency %j is %j', (words, wanted) => {
  expect(urgency(words)).toBe(wanted);
});

test.each([
  ['EN', 'en'],
  ['en_us', 'en-US'],
  ['it-IT', 'it-IT'],
  ['lang:de', 'de'],
  ['English', null],
  ['x-default', null],
  ['', null],
])('language %j is %j', (words, wanted) => {
  expect(language(words)).toBe(wanted);
});

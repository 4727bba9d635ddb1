import { describe, expect, test } from 'vitest';
import { bodyOf, storiesIn, storyIn } from './packed.ts';

const LEAD = 'Lima (dpa) - The harbour was shut on Monday after a storm sank two';
const REST = 'ferries.';

const message = (head: string, body = `${LEAD}\n${REST}\n`, sent = '081416 GMT Nov 18') =>
  `\x01eca0217 3 i 64  dpa 2114\r\n\r\nPeru/weather/\r\n\x02${head}\r\n\r\n${body}\x03${sent}\r\n\x7f\x7f\x04`;

describe('the head of a message', () => {
  test.each<[string, string, object]>([
    ['a headline', 'Storm shuts harbour =', { headline: 'Storm shuts harbour', byline: null }],
    ['flags above it', 'REFILE\n1ST LEAD\nStorm shuts harbour =', { headline: 'Storm shuts harbour' }],
    ['a note in brackets', '(Achtung)\nStorm shuts harbour =', { headline: 'Storm shuts harbour' }],
    [
      'a byline below it',
      'Storm shuts harbour\nBy Ana Ruiz, dpa =',
      { headline: 'Storm shuts harbour', byline: 'By Ana Ruiz, dpa' },
    ],
    ['two lines', 'Storm shuts\nharbour of Lima =', { headline: 'Storm shuts harbour of Lima' }],
    [
      'an embargo',
      'EMBARGOED UNTIL 1700 GMT\nStorm shuts harbour =',
      { headline: 'Storm shuts harbour', embargo: 'EMBARGOED UNTIL 1700 GMT' },
    ],
    ['a German embargo', 'Sperrfrist 17.00 Uhr\nSturm =', { headline: 'Sturm', embargo: 'Sperrfrist 17.00 Uhr' }],
  ])('%s', (_name, head, wanted) => {
    const { stated } = storyIn(message(head), 'iptc7901');
    expect(stated).toMatchObject({ id: 'eca0217', slug: 'Peru/weather', urgency: 3, ...wanted });
  });
});

test('hard-wrapped lines are joined, and control bytes and marks of the desk vanish', () => {
  const story = storyIn(
    message('Storm =', `${LEAD}\r\n${REST}\r\n\r\nIt opens.\r\n\r\ndpa al rmo hct\r\n\r\n`),
    'iptc7901',
  );
  expect(bodyOf(story)).toEqual([`${LEAD} ${REST}`, 'It opens.']);
  expect(story.text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f]/);
});

test.each([
  ['# Notebook'],
  ['# dpa NOTEBOOK'],
  ['# dpa-Notizblock'],
  ['* * * *'],
  ['The following information is not intended for publication'],
  ['Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt'],
])('what stands below "%s" is not for the public', (mark) => {
  const story = storyIn(message('Storm =', `${LEAD}\n${REST}\n\n${mark}\n\n- Reporting by: Ana Ruiz\n`), 'iptc7901');
  expect(bodyOf(story)).toEqual([`${LEAD} ${REST}`]);
});

test.each([
  ['081416 GMT Nov 18', '2018-11-08T14:16:00Z'],
  ['101214 Okt 22', '2022-10-10T12:14:00'],
  ['211259 Dez 98', '1998-12-21T12:59:00'],
  ['010905 MESZ Mai 21', '2021-05-01T09:05:00+02:00'],
  ['030612 GMT Mär 09', '2009-03-03T06:12:00Z'],
  ['123456789', null],
])('sent %s', (sent, wanted) => {
  expect(storyIn(message('Storm =', undefined, sent), 'iptc7901').stated?.date).toBe(wanted);
});

test('each message of a file is a story', () => {
  const stories = storiesIn(message('One =') + message('Two ='));
  expect(stories.map(({ item, stated }) => [item, stated?.headline])).toEqual([
    [1, 'One'],
    [2, 'Two'],
  ]);
});

test('a copy that has lost its control bytes is told by its header and keywords', () => {
  const bare = message('EXTRA\nStorm shuts harbour =').replace(/[\x01\x02\x03\x04\x7f]/g, '');
  const story = storyIn(bare, 'iptc7901');
  expect(story.stated).toMatchObject({
    headline: 'Storm shuts harbour',
    slug: 'Peru/weather',
    date: '2018-11-08T14:16:00Z',
  });
  expect(bodyOf(story)).toEqual([`${LEAD} ${REST}`]);
});

test('a file that breaks off is read as far as it goes, and a warning says so', () => {
  const whole = message('Storm =');
  const story = storyIn(whole.slice(0, whole.indexOf('\x03')), 'iptc7901');
  expect(bodyOf(story)).toEqual([`${LEAD} ${REST}`]);
  expect(story.warnings).toEqual([expect.stringContaining('breaks off')]);
});

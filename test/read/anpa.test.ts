import { describe, expect, test } from 'vitest';
import { bodyOf, storiesIn, storyIn } from './packed.ts';

const HEADER = '\x16\x16\x01a4127\x1fbusnw-\nu a\x13\x11 BC-PE--HarborStorm \x14 05-04 0031\n';
const LEAD = '\tLIMA, Peru (AP) _ The harbor was shut on Monday after a storm.';

const message = (copy: string, trailer = '\n\x03\n\tAP-WF-05-04-15 1423GMT<\n\x04\n') =>
  `${HEADER}\x02${copy}${trailer}`;

test('the lines above the story are told apart by their words', () => {
  const story = storyIn(
    message(
      `^BC-PE--Harbor Storm,31<\n^Storm shuts Lima harbor<\n^AP Photo LIM101<\n^Eds: With AP Photos.<\n^By ANA RUIZ=\n^Associated Press=\n${LEAD}`,
    ),
    'anpa',
  );
  expect(story.stated).toMatchObject({
    id: 'a4127',
    headline: 'Storm shuts Lima harbor',
    slug: 'BC-PE--Harbor Storm',
    byline: 'By ANA RUIZ, Associated Press',
    date: '2015-05-04T14:23:00Z',
    urgency: 3,
    publisher: 'AP',
  });
  expect(bodyOf(story)).toEqual(['LIMA, Peru (AP) _ The harbor was shut on Monday after a storm.']);
});

describe('the marks of a seven-bit wire', () => {
  test.each<[string, string, string[]]>([
    [
      'a tab opens a paragraph, other lines go on',
      '\tThe harbor was\nshut on Monday.\n\tIt opens on Friday.',
      ['The harbor was shut on Monday.', 'It opens on Friday.'],
    ],
    ['a brace is a half', '\tIt took 3{ days.', ['It took 3½ days.']],
    [
      'signs at the end of a line are no words',
      '\tThe harbor is shut.<\n\tShips wait.=',
      ['The harbor is shut.', 'Ships wait.'],
    ],
    ['a sign inside a line is one', '\tOdds are a < b.', ['Odds are a < b.']],
    [
      'a backspace opens a row, 0x10 parts its columns',
      '\tTable:\n\bLima\x102\n\bQuito\x101',
      ['Table:', 'Lima 2', 'Quito 1'],
    ],
    [
      'a caret below the story opens a subhead',
      '\tShips wait.\n^Losses<\n\tTwo cranes fell.',
      ['Ships wait.', 'Losses', 'Two cranes fell.'],
    ],
    ['form feeds, bells and returns vanish', '\tThe harbor\x07 is shut.\x0c\r\n', ['The harbor is shut.']],
  ])('%s', (_name, copy, paragraphs) => {
    expect(bodyOf(storyIn(message(copy), 'anpa'))).toEqual(paragraphs);
  });

  test('none of them reaches the text', () => {
    const story = storyIn(message(`^BC-PE--Storm,31<\n^Storm<\n${LEAD}\n\t\x08\x10\x12x`), 'anpa');
    expect(story.text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f]/);
  });
});

test('where nothing but lines of their own is sent, they are the story', () => {
  const story = storyIn(
    message('^*9006< ^AP-Top-Headlines,0176<\n^Top news at noon<\n^Storm shuts harbor\n^Crane falls'),
    'anpa',
  );
  expect(story.stated).toMatchObject({ slug: 'AP-Top-Headlines', headline: 'Top news at noon' });
  expect(bodyOf(story)).toEqual(['Storm shuts harbor', 'Crane falls']);
});

test('an alert has no headline, and its slug is taken from the header', () => {
  const story = storyIn(message(LEAD), 'anpa');
  expect(story.stated).toMatchObject({ headline: null, slug: 'BC-PE--HarborStorm' });
});

test.each([
  ['98', '1998'],
  ['05', '2005'],
])('the year %s is %s', (year, wanted) => {
  const story = storyIn(message(LEAD, `\n\x03\n\tAP-WF-05-04-${year} 1423GMT<\n\x04\n`), 'anpa');
  expect(story.stated?.date).toBe(`${wanted}-05-04T14:23:00Z`);
});

test('each message of a file is a story', () => {
  const stories = storiesIn(message(LEAD) + message(LEAD.replace('Monday', 'Tuesday')));
  expect(stories.map(({ item }) => item)).toEqual([1, 2]);
});

test('a copy that has lost its control bytes is told by its second line', () => {
  const bare = message(`^BC-PE--Storm,31<\n^Storm shuts harbor<\n${LEAD}`).replace(/[\x01-\x08\x0b-\x1f]/g, '');
  expect(storyIn(bare, 'anpa').stated).toMatchObject({ headline: 'Storm shuts harbor', date: '2015-05-04T14:23:00Z' });
});

test('a file that breaks off is read as far as it goes, and a warning says so', () => {
  const story = storyIn(message(LEAD, ''), 'anpa');
  expect(bodyOf(story)).toHaveLength(1);
  expect(story.warnings).toEqual([expect.stringContaining('breaks off')]);
});

import { expect, test } from 'vitest';
import { bodyOf, storiesIn, storyIn } from './packed.ts';

const BODY = `Stocks of hops have fallen to
their lowest in ten years after hail cut last year's harvest, the
growers' association said.
    &lt;Hallertau AG> shares rose 11 marks &amp; more.&#127;
 Reuter
&#3;`;

const sgml = (text: string, rest = '</REUTERS>') =>
  `<REUTERS TOPICS="NO" NEWID="7">\n<DATE>26-FEB-1987 15:01:01.01</DATE>\n<UNKNOWN>&#5;&#22;f0704</UNKNOWN>\n<TEXT>&#2;\n${text}</TEXT>\n${rest}`;
const story = (text: string) => storyIn(`<!DOCTYPE lewis SYSTEM "lewis.dtd">\n${sgml(text)}`, 'reuters-sgml');

test('the parts of a story', () => {
  const { stated, ...read } = story(
    `<TITLE>HOP STOCKS FALL</TITLE>\n<AUTHOR>    By Walter Kandler, Reuters</AUTHOR>\n<DATELINE>    WOLNZACH, West Germany, Feb 26 - </DATELINE><BODY>${BODY}</BODY>`,
  );
  expect(stated).toMatchObject({
    id: '7',
    headline: 'HOP STOCKS FALL',
    byline: 'By Walter Kandler, Reuters',
    dateline: 'WOLNZACH, West Germany, Feb 26 -',
    date: '1987-02-26T15:01:01',
  });
  expect(bodyOf({ ...read, stated })).toEqual([
    "WOLNZACH, West Germany, Feb 26 - Stocks of hops have fallen to their lowest in ten years after hail cut last year's harvest, the growers' association said.",
    '<Hallertau AG> shares rose 11 marks & more.',
    'Reuter',
  ]);
});

test('references to control bytes never reach the text', () => {
  expect(story(`<TITLE>HOPS&#5;</TITLE><BODY>${BODY}</BODY>`).text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f]|&#/);
});

test('a story in brief is its title', () => {
  const { text, warnings } = story('******&lt;ACME> CLOSES\n<TITLE>&lt;ACME> CLOSES</TITLE>\nBlah blah blah.\n');
  expect(text).toBe('<ACME> CLOSES');
  expect(warnings).toEqual(['The file holds no text for this story.']);
});

test('a story that nobody has taken apart is read as it is', () => {
  expect(bodyOf(story('HOP STOCKS FALL\n    LIMA, April 7 - The harbour is shut.\n'))).toEqual([
    'HOP STOCKS FALL',
    'LIMA, April 7 - The harbour is shut.',
  ]);
});

test('every document of a file is a story, and one that breaks off is read as far as it goes', () => {
  const one = sgml('<TITLE>ONE</TITLE><BODY>The harbour is shut.</BODY>');
  const two = sgml('<TITLE>TWO</TITLE><BODY>It opens.', '').replace('</TEXT>', '');
  const stories = storiesIn(one + two);
  expect(stories.map(({ item, stated }) => [item, stated?.headline])).toEqual([
    [1, 'ONE'],
    [2, 'TWO'],
  ]);
  expect(stories[0]!.warnings).toEqual([expect.stringContaining('breaks off')]);
});

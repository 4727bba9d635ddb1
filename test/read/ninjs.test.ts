import { describe, expect, test } from 'vitest';
import { UnreadableInput } from '../../src/errors.ts';
import { bodyOf, storiesIn, storyIn } from './packed.ts';

const LEAD = 'The harbour was shut on Monday after a storm sank two ferries.';

const item = (fields: object) => JSON.stringify({ uri: 'urn:example:1', headline: 'Storm shuts harbour', ...fields });

describe('the body that keeps the paragraphs best is read', () => {
  test.each<[string, object, string[]]>([
    ['plain text', { body_text: `${LEAD}\n\nIt opens on Friday.` }, [LEAD, 'It opens on Friday.']],
    ['HTML', { body_html: `<p>${LEAD}</p><p>It opens.</p>`, body_text: `${LEAD} It opens.` }, [LEAD, 'It opens.']],
    ['plain text with tags in it', { body_text: `<p>${LEAD}</p><p>It opens.</p>` }, [LEAD, 'It opens.']],
    [
      'HTML in a list',
      {
        bodies: [
          { contenttype: 'text/plain', value: 'All in one.' },
          { contenttype: 'text/html', value: `<p>${LEAD}</p>` },
        ],
      },
      [LEAD],
    ],
    [
      'NITF inside a string',
      {
        bodies: [
          {
            contentType: 'application/nitf+xml',
            value: `<nitf><body><body.head><hedline><hl1>H</hl1></hedline></body.head><body.content><p>${LEAD}</p></body.content></body></nitf>`,
          },
        ],
      },
      [LEAD],
    ],
    [
      'the one in the language of the item',
      {
        language: 'en',
        bodies: [
          { language: 'nb', contentType: 'text/html', value: '<p>Havnen er stengt.</p>' },
          { language: 'en-GB', contentType: 'text/plain', value: 'Not this one.' },
          { language: 'en', contentType: 'text/plain', value: LEAD },
        ],
      },
      [LEAD],
    ],
    [
      'no table of figures for machines',
      {
        bodies: [
          { contentType: 'application/sportsml+xml', value: '<sports/>' },
          { contentType: 'text/plain', value: LEAD },
        ],
      },
      [LEAD],
    ],
  ])('%s', (_name, fields, paragraphs) => {
    expect(bodyOf(storyIn(item(fields), 'ninjs'))).toEqual(paragraphs);
  });
});

test.each<[string, object, object]>([
  [
    '1.x',
    { byline: 'By Ana Ruiz', versioncreated: '2015-05-04T10:00:00Z', urgency: 3 },
    { byline: 'By Ana Ruiz', date: '2015-05-04T10:00:00Z', urgency: 3 },
  ],
  [
    '2.x',
    {
      headline: undefined,
      headlines: [
        { role: 'short', value: 'Storm' },
        { role: 'main', value: 'Storm hits' },
      ],
      by: 'Ana Ruiz',
    },
    { headline: 'Storm hits', byline: 'Ana Ruiz' },
  ],
  [
    '3.x',
    { firstCreated: '2015-05-04T10:00:00Z', versionCreated: '2015-05-04T11:00:00Z', infoSources: [{ name: 'AP' }] },
    { date: '2015-05-04T10:00:00Z', updated: '2015-05-04T11:00:00Z', publisher: 'AP' },
  ],
  ['an embargo', { embargoed: '2015-05-04T12:00:00Z' }, { embargo: '2015-05-04T12:00:00Z' }],
  ['where the desk is', { located: 'Bangalore' }, { dateline: null }],
])('what the item states: %s', (_name, fields, stated) => {
  expect(storyIn(item({ body_text: LEAD, ...fields }), 'ninjs').stated).toMatchObject(stated);
});

test('pictures in a list of stories are left out, and a warning says so', () => {
  const picture = {
    uri: 'urn:example:2',
    type: 'picture',
    headline: 'A crane',
    description_text: 'A crane lies in the water.',
  };
  const stories = storiesIn(`[${item({ type: 'text', body_text: LEAD })}, ${JSON.stringify(picture)}]`);
  expect(stories.map(({ stated }) => stated?.headline)).toEqual(['Storm shuts harbour']);
  expect(stories[0]!.warnings).toEqual(['1 of the 2 items in the file holds no story.']);
});

test('a list of items under a name is a list of stories', () => {
  const stories = storiesIn(`{"total": 2, "item": [${item({ body_text: LEAD })}, ${item({ body_text: LEAD })}]}`);
  expect(stories.map((story) => story.item)).toEqual([1, 2]);
});

test('a picture alone is read for its headline, and a warning says that there is no story', () => {
  const story = storyIn(item({ type: 'picture' }), 'ninjs');
  expect(story.text).toBe('Storm shuts harbour');
  expect(story.warnings).toEqual(['The file holds no text for this story.']);
});

test.each([
  ['cut', item({ body_text: LEAD }).slice(0, -40), /found no JSON or JSON that is broken; check/],
  [
    'nested without end',
    item({ body_text: LEAD }).replace('{', `{"x":${'['.repeat(100_000)}`),
    /brackets nested more than/,
  ],
])('JSON that is %s is refused', (_name, text, message) => {
  const text_ = text.startsWith('{"x"') ? `{"uri":"a","headline":"b",${text.slice(1)}` : text;
  expect(() => storiesIn(text_)).toThrow(UnreadableInput);
  expect(() => storiesIn(text_)).toThrow(message);
});

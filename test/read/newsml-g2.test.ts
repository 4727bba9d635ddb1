import { describe, expect, test } from 'vitest';
import { bodyOf, storiesIn, storyIn } from './packed.ts';

const LEAD = 'The harbour was shut on Monday after a storm sank two ferries.';

interface Item {
  readonly meta?: string;
  readonly content?: string;
  readonly set?: string;
  readonly kind?: string;
}

const item = ({ meta = '', content = '', set = xhtml(`<p>${LEAD}</p>`), kind = 'ninat:text' }: Item) =>
  `<newsItem guid="tag:example.org,1" xml:lang="en"><itemMeta><itemClass qcode="${kind}"/>${meta}</itemMeta>` +
  `<contentMeta>${content}</contentMeta><contentSet>${set}</contentSet></newsItem>`;
const xhtml = (body: string) =>
  `<inlineXML contenttype="application/xhtml+xml"><html><head><title>T</title></head><body>${body}</body></html></inlineXML>`;
const message = (...items: readonly string[]) =>
  `<?xml version="1.0"?>\n<!-- a note -->\n<newsMessage><itemSet>${items.join('')}</itemSet></newsMessage>`;
const stated = (fields: Item) => storyIn(message(item(fields)), 'newsml-g2').stated;

describe('where the body stands', () => {
  test.each<[string, string, string[]]>([
    ['XHTML', xhtml(`<p>${LEAD}</p><p>It opens.</p>`), [LEAD, 'It opens.']],
    [
      'NITF',
      `<inlineXML><nitf><body><body.head><hedline><hl1>H</hl1></hedline></body.head><body.content><p>${LEAD}</p></body.content></body></nitf></inlineXML>`,
      [LEAD],
    ],
    [
      'tags that are escaped as plain text',
      `<inlineData contenttype="text/plain"><![CDATA[<p>${LEAD}</p><p>It opens.</p>]]></inlineData>`,
      [LEAD, 'It opens.'],
    ],
    ['plain text', `<inlineData contenttype="text/plain">${LEAD}\n\nIt opens.</inlineData>`, [LEAD, 'It opens.']],
    [
      'encoded text',
      `<inlineData contenttype="text/plain" encoding="encd:base64">${Buffer.from(LEAD).toString('base64')}</inlineData>`,
      [LEAD],
    ],
    ['beside a picture', `<remoteContent href="a.jpg"/>${xhtml(`<p>${LEAD}</p>`)}`, [LEAD]],
    [
      'in the language of the item',
      `${xhtml('<p>Havnen er stengt.</p>').replace('<inlineXML', '<inlineXML xml:lang="nb"')}${xhtml(`<p>${LEAD}</p>`)}`,
      [LEAD],
    ],
  ])('%s', (_name, set, paragraphs) => {
    expect(bodyOf(storyIn(message(item({ set })), 'newsml-g2'))).toEqual(paragraphs);
  });
});

describe('the dateline', () => {
  test.each([
    ['<dateline>Rostock (dpa) - </dateline>', `Rostock (dpa) - ${LEAD}`],
    ['<dateline>2017-01-31T03:47:29.000Z</dateline>', LEAD],
    ['<located><name>Bangalore</name></located>', LEAD],
  ])('%s', (content, lead) => {
    expect(bodyOf(storyIn(message(item({ content })), 'newsml-g2'))).toEqual([lead]);
  });

  test('stays apart where the story has one', () => {
    const content = '<dateline>FORT WASHINGTON, Pa.</dateline>';
    const set = xhtml(`<p>FORT WASHINGTON, Pa. (AP) _ ${LEAD}</p>`);
    expect(bodyOf(storyIn(message(item({ content, set })), 'newsml-g2'))).toEqual([
      `FORT WASHINGTON, Pa. (AP) _ ${LEAD}`,
    ]);
  });
});

test.each<[string, Item, object]>([
  [
    'the headline in the language of the item',
    { content: '<headline xml:lang="de">Sturm</headline><headline xml:lang="en">Storm</headline>' },
    { headline: 'Storm' },
  ],
  [
    'the long headline before the short one',
    { content: '<headline role="hld:short">Storm</headline><headline>Storm shuts harbour</headline>' },
    { headline: 'Storm shuts harbour' },
  ],
  [
    'an embargo',
    { meta: '<embargoed>2021-03-17T15:00:00+01:00</embargoed>' },
    { embargo: '2021-03-17T15:00:00+01:00' },
  ],
  [
    'an embargo without an end',
    { meta: '<embargoed/><pubStatus qcode="stat:withheld"/>' },
    { embargo: 'until further notice' },
  ],
  [
    'when it was made and changed',
    { meta: '<versionCreated>2021-03-18T10:00:00Z</versionCreated><firstCreated>2021-03-17T10:00:00Z</firstCreated>' },
    { date: '2021-03-17T10:00:00Z', updated: '2021-03-18T10:00:00Z' },
  ],
  [
    'byline, slug and urgency',
    { content: '<urgency>3</urgency><slugline>PERU-STORM/</slugline><by>By Ana Ruiz</by>' },
    { byline: 'By Ana Ruiz', slug: 'PERU-STORM/', urgency: 3 },
  ],
  ['the provider by its code', { meta: '<provider qcode="nprov:AFP"/>' }, { publisher: 'AFP' }],
])('the item states %s', (_name, fields, wanted) => {
  expect(stated(fields)).toMatchObject(wanted);
});

test('a deck and a summary are key points', () => {
  const content =
    '<headline>Storm</headline><headline role="hld:subHeadline">Two ferries sink</headline><description role="drol:summary">Ships wait</description>';
  const { text, layout } = storyIn(message(item({ content })), 'newsml-g2');
  expect(layout!.summary.map(({ start, end }) => text.slice(start, end))).toEqual(['Two ferries sink', 'Ships wait']);
});

test('packages and pictures beside stories are left out', () => {
  const set = `<packageItem guid="p"><contentMeta><headline>Top stories</headline></contentMeta></packageItem>`;
  const picture = item({
    kind: 'ninat:picture',
    content: '<headline>A crane</headline>',
    set: '<remoteContent href="a.jpg"/>',
  });
  const stories = storiesIn(message(set, item({}), picture, item({})));
  expect(stories.map(({ item: number }) => number)).toEqual([1, 2]);
  expect(stories[0]!.warnings).toEqual(['2 of the 4 items in the file hold no story.']);
});

test('a package without text is read for its headline, and a warning says that there is no story', () => {
  const story = storyIn(
    '<packageItem guid="p"><contentMeta><headline>Top stories</headline></contentMeta></packageItem>',
    'newsml-g2',
  );
  expect(story.text).toBe('Top stories');
  expect(story.warnings).toEqual(['The file holds no text for this story.']);
});

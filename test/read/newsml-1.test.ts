import { describe, expect, test } from 'vitest';
import { bodyOf, storiesIn, storyIn } from './packed.ts';

const LEAD = 'The harbour was shut on Monday after a storm sank two ferries.';

const text = (body: string, lines = '') =>
  `<NewsComponent>${lines}<ContentItem><MediaType FormalName="Text"/><DataContent>${body}</DataContent></ContentItem></NewsComponent>`;
const lines = (fields: string) => `<NewsLines><HeadLine>Storm</HeadLine>${fields}</NewsLines>`;
const newsml = (components: string, management = '') =>
  `<NewsML Version="1.2"><NewsItem><NewsManagement>${management}</NewsManagement><NewsComponent>${components}</NewsComponent></NewsItem></NewsML>`;
const stated = (file: string) => storyIn(file, 'newsml-1.2').stated;

describe('where the body stands', () => {
  test.each<[string, string, string[]]>([
    ['paragraphs', `<p>${LEAD}</p><p>It opens.</p>`, [LEAD, 'It opens.']],
    ['NITF', `<nitf><body><body.content><p>${LEAD}</p></body.content></body></nitf>`, [LEAD]],
    ['a page', `<html><head><title>T</title></head><body><p>${LEAD}</p></body></html>`, [LEAD]],
    ['tags that are escaped', `<![CDATA[<P>${LEAD}</P>\n<P> </P>]]>`, [LEAD]],
    ['plain text', `${LEAD}\n\nIt opens.`, [LEAD, 'It opens.']],
  ])('%s', (_name, body, paragraphs) => {
    expect(bodyOf(storyIn(newsml(lines('') + text(body)), 'newsml-1.2'))).toEqual(paragraphs);
  });

  test('pictures and their captions are none of it', () => {
    const caption =
      '<NewsComponent><Role FormalName="Caption"/><ContentItem><MediaType FormalName="Text"/><DataContent><p>A crane.</p></DataContent></ContentItem></NewsComponent>';
    const picture = `<NewsComponent><Role FormalName="Picture"/>${lines('')}${caption}</NewsComponent>`;
    const story = storyIn(newsml(lines('') + picture + text(`<p>${LEAD}</p>`)), 'newsml-1.2');
    expect(bodyOf(story)).toEqual([LEAD]);
  });

  test('of several texts the one whose role is to be the story is read', () => {
    const role = (name: string, body: string) => text(body, `<Role FormalName="${name}"/>`);
    const roles = role('Abstract', 'A storm.') + role('StyleSheet', 'p { color: red }') + role('Other', 'A note.');
    expect(bodyOf(storyIn(newsml(lines('') + roles + role('Body', `<p>${LEAD}</p>`)), 'newsml-1.2'))).toEqual([LEAD]);
  });

  test('of the same text in several ways the first is read', () => {
    const item = (body: string) => `<ContentItem><DataContent>${body}</DataContent></ContentItem>`;
    const ways = `<NewsComponent EquivalentsList="yes">${item(`<p>${LEAD}</p>`)}${item(LEAD)}</NewsComponent>`;
    expect(bodyOf(storyIn(newsml(lines('') + ways), 'newsml-1.2'))).toEqual([LEAD]);
  });
});

describe('the dateline', () => {
  test.each([
    ['LIMA, May 4, 2015 (AFP) -', `LIMA, May 4, 2015 (AFP) - ${LEAD}`],
    ['LIMA, Peru', `LIMA, Peru — ${LEAD}`],
    ['4/5/2015', LEAD],
  ])('%s', (dateline, lead) => {
    const story = storyIn(newsml(lines(`<DateLine>${dateline}</DateLine>`) + text(`<p>${LEAD}</p>`)), 'newsml-1.2');
    expect(bodyOf(story)).toEqual([lead]);
  });
});

test.each([
  [
    'an embargo',
    '<Status FormalName="Embargoed"/><StatusWillChange><DateAndTime>20150504T120000Z</DateAndTime></StatusWillChange>',
    { embargo: '2015-05-04T12:00:00Z' },
  ],
  [
    'no embargo',
    '<Status FormalName="Usable"/><StatusWillChange><DateAndTime>20150504T120000Z</DateAndTime></StatusWillChange>',
    { embargo: null },
  ],
  [
    'urgency and dates',
    '<FirstCreated>20150504T100000Z</FirstCreated><ThisRevisionCreated>20150504T110000Z</ThisRevisionCreated><Urgency FormalName="2"/>',
    { urgency: 2, date: '2015-05-04T10:00:00Z', updated: '2015-05-04T11:00:00Z' },
  ],
])('the item states %s', (_name, management, wanted) => {
  expect(stated(newsml(lines('') + text(LEAD), management))).toMatchObject(wanted);
});

test('texts with headlines of their own are stories of their own', () => {
  const two = text(`<p>${LEAD}</p>`, lines('')) + text('<p>It opens.</p>', lines('').replace('Storm', 'Harbour'));
  expect(storiesIn(newsml(two)).map((story) => [story.stated?.headline, bodyOf(story)])).toEqual([
    ['Storm', [LEAD]],
    ['Harbour', ['It opens.']],
  ]);
});

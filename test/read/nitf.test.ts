import { describe, expect, test } from 'vitest';
import { bodyOf, storiesIn, storyIn } from './packed.ts';

const LEAD = 'The harbour was shut on Monday after a storm sank two ferries.';

/** A NITF file with those elements above its one paragraph. */
const nitf = (above: string, body = `<p>${LEAD}</p>`, docdata = '') =>
  `<?xml version="1.0"?><nitf><head><docdata>${docdata}</docdata></head><body><body.head>${above}</body.head><body.content>${body}</body.content></body></nitf>`;

const stated = (text: string) => storyIn(text, 'nitf').stated;

describe('the dateline', () => {
  test.each([
    ['<location>NEW YORK</location>', 'NEW YORK'],
    ['<location><city>Wadena</city><state>Minn.</state></location>', 'Wadena, Minn.'],
    ['<location>LIMA</location><story.date norm="20150504">May 4</story.date>', 'LIMA'],
    ['<!-- a note --><story.date norm="20150504T1000">20150504T100000</story.date>', null],
    ['Lima, <story.date norm="20150504">May 4</story.date>', 'Lima'],
    ['Oslo', 'Oslo'],
    ['20150504T100000Z', null],
  ])('%s', (dateline, wanted) => {
    expect(stated(nitf(`<dateline>${dateline}</dateline>`))?.dateline).toBe(wanted);
  });

  test('opens the story that has none of its own', () => {
    const story = storyIn(nitf('<dateline><location>Whitby</location></dateline>'), 'nitf');
    expect(bodyOf(story)).toEqual([`Whitby — ${LEAD}`]);
  });

  test('opens the first paragraph of running text, not the subhead above it', () => {
    const above = '<dateline><location>Whitby</location></dateline>';
    const story = storyIn(nitf(above, `<hl2>Two ferries sink</hl2><p>${LEAD}</p>`), 'nitf');
    expect(bodyOf(story)).toEqual(['Two ferries sink', `Whitby — ${LEAD}`]);
  });

  test('stays apart where the story has one', () => {
    const body = `<p>WHITBY, England (AP) — ${LEAD}</p>`;
    const story = storyIn(nitf('<dateline><location>London</location></dateline>', body), 'nitf');
    expect(bodyOf(story)).toEqual([`WHITBY, England (AP) — ${LEAD}`]);
  });
});

test.each([
  ['<byline>By ANA RUIZ<byttl>AP Writer</byttl></byline>', 'By ANA RUIZ, AP Writer', 'By ANA RUIZ, AP Writer'],
  ['<byline>By <person>Ana Ruiz</person></byline>', 'By Ana Ruiz', 'By Ana Ruiz'],
  ['<byline>By<person>Ana Ruiz</person><byttl>Desk</byttl></byline>', 'By Ana Ruiz, Desk', 'By Ana Ruiz, Desk'],
  ['<byline>gr/bp</byline>', 'gr/bp', null],
])('the byline %s', (above, words, shown) => {
  const story = storyIn(nitf(above), 'nitf');
  const [byline] = story.layout!.bylines;
  expect(story.stated?.byline).toBe(words);
  expect(byline ? story.text.slice(byline.start, byline.end) : null).toBe(shown);
});

test.each([
  ['<date.issue norm="20150504T100000Z"/><date.release norm="20150505T000100Z"/>', '2015-05-05T00:01:00Z'],
  ['<date.issue norm="20150504T100000Z"/><date.release norm="20150504T100000Z"/>', null],
  ['<ed-msg info="EMBARGOED until Tuesday noon"/>', 'EMBARGOED until Tuesday noon'],
  ['<ed-msg info="For global distribution"/>', null],
])('the embargo in %s', (docdata, wanted) => {
  expect(stated(nitf('', undefined, docdata))?.embargo).toBe(wanted);
});

test('what stands twice is read once', () => {
  const above =
    '<hedline><hl1>Storm shuts harbour</hl1></hedline><byline>By Ana Ruiz</byline><abstract><p>The harbour was shut</p></abstract>';
  const body = `<p>Storm shuts harbour</p><p>By Ana Ruiz</p><p>${LEAD}</p>`;
  const story = storyIn(nitf(above, body), 'nitf');
  expect(story.text).toBe(`Storm shuts harbour\n\nBy Ana Ruiz\n\n${LEAD}`);
});

test('several documents in one file are several stories', () => {
  const one = nitf('<hedline><hl1>One</hl1></hedline>').replace(/^.*?(?=<nitf>)/, '');
  const stories = storiesIn(`${one}\n${one.replace('One', 'Two')}`);
  expect(stories.map(({ item, stated: says }) => [item, says?.headline])).toEqual([
    [1, 'One'],
    [2, 'Two'],
  ]);
});

test('a file that breaks off is read as far as it goes, and a warning says so', () => {
  const whole = nitf('<hedline><hl1>Storm shuts harbour</hl1></hedline>');
  const story = storyIn(whole.slice(0, whole.indexOf('two ferries')), 'nitf');
  expect(bodyOf(story)).toEqual(['The harbour was shut on Monday after a storm sank']);
  expect(story.warnings).toEqual([expect.stringContaining('breaks off')]);
});

test('entities of its own are left as they are written', () => {
  const bomb = '<!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
  const story = storyIn(nitf('', '<p>One &b; and &c;.</p>').replace('<nitf>', `${bomb}<nitf>`), 'nitf');
  expect(bodyOf(story)).toEqual(['One &b; and &c;.']);
  expect(story.warnings).toEqual([expect.stringContaining('entities of its own')]);
});

import { describe, expect, test } from 'vitest';
import type { DatelineLocation } from '../../../src/article.ts';
import { agencyOf } from '../../../src/find/dateline/credit.ts';
import { findDateline } from '../../../src/find/dateline/dateline.ts';
import { FORMS } from '../../../src/find/dateline/forms.ts';
import { openings } from '../../../src/find/dateline/openings.ts';
import { REFUSALS, refuses } from '../../../src/find/dateline/refusals.ts';
import { AGENCIES } from '../../../src/lexicon/agencies.ts';
import { segmentParagraphs } from '../../../src/segment/paragraphs.ts';
import { marked } from '../../marked.ts';
import { OPENINGS } from './openings.ts';
import { NO_DATELINES } from './refusals.ts';

const LEAD = 'The harbour was closed on Tuesday after a storm sank two ferries, officials said.';

const datelineOf = (text: string) => findDateline(text, segmentParagraphs(text));

function rowsOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split(' | ').map((cell) => cell.trim()));
}

/** A place as the table writes it: with its region where the table has one. */
function written({ name, region, country }: DatelineLocation, wanted: string): string {
  return `${wanted.includes(', ') ? `${name}, ${region}` : name}/${country ?? '-'}`;
}

describe.each(Object.entries(OPENINGS))('%s', (_source, table) => {
  test.each(rowsOf(table))('%s', (opening, places, date, agency) => {
    const dateline = datelineOf(/\d$/.test(opening!) ? `${opening}\n${LEAD}` : `${opening} ${LEAD}`);
    const wanted = places === '-' ? [] : places!.split(' + ');
    expect({
      words: dateline?.text,
      places: dateline?.locations.map((location, i) => written(location, wanted[i] ?? '')),
      date: dateline?.date?.iso ?? '-',
      agency: dateline?.agency ?? '-',
    }).toEqual({ words: opening, places: wanted, date, agency });
  });
});

describe('every form has an example', () => {
  test.each(FORMS.map(({ name, example }) => [name, example]))('%s: %s', (_name, example) => {
    const { text, wanted } = marked(example);
    expect(datelineOf(/\d$/.test(text) ? `${text}\n${LEAD}` : text)?.text).toBe(wanted[0]);
  });
});

describe('where a dateline stands', () => {
  test.each([
    ['below headline and byline', `Storm closes harbour\n\nBy Ana Ruiz\n\n[LIMA, Jan 21 (Reuters) -] ${LEAD}`],
    [
      'below advisory and key points',
      `* Ships wait outside\n* Port to open on Friday\n(Adds comment)\n[Jan 30 (Reuters) -] ${LEAD}`,
    ],
    [
      'glued to a headline',
      `Ships wait outside the harbourPort expects lossesWASHINGTON, Dec 5`.replace('WASH', '[WASH') +
        ` (Reuters) –] ${LEAD}`,
    ],
    ['glued to a full stop', `The port is closed.[LIMA, Peru (AP) —] ${LEAD}`],
    ['behind a full stop', `The port is closed. [LIMA, Peru (AP) —] ${LEAD}`],
    ['glued to a headline, undated', `Storm sinks two ferries[Paris (AFP) –] ${LEAD}`],
    ['in brackets of stars', `****[SAO PAULO, March 26 -] ${LEAD}`],
    ['behind a bullet', `• [LIMA, Jan 21 (Reuters) -] ${LEAD}`],
    ['behind a caret and a tab', `^\t[CHATHAM, Mass. (AP) _] ${LEAD}`],
    ['behind a byte order mark', `\ufeff[LIMA, Jan 21 (Reuters) -] ${LEAD}`],
    ['over two lines, broken behind a comma', `[DALLAS, Texas, and LAGOS,\nNigeria, Jan 21 (Reuters) -] ${LEAD}`],
    ['over two lines, broken before the credit', `[LIMA, Jan 21\n(Reuters) -] ${LEAD}`],
    ['over two lines that end like a typewriter’s', `[LIMA, Peru,\r\nJan 21 (Reuters) -] ${LEAD}`],
    ['with doubled blanks', `[CALGARY,  Alberta,  Dec.  03, 2019  (GLOBE NEWSWIRE)  --]  ${LEAD}`],
    ['with no-break blanks', `[CHARLESTON,\u00a0S.C.\u00a0—] ${LEAD}`],
    ['with thin blanks', `[Paris\u2009(AFP)\u2009–]\u2009${LEAD}`],
    ['with no blank before the credit', `[BRISBANE, Australia, Jan. 1(Xinhua) --] ${LEAD}`],
    ['with no blank behind the credit', `[London (CNN)]${LEAD}`],
    ['with the story in the next line', `[Washington (CNN)]\n${LEAD}`],
    ['with the story in the next paragraph', `[VIENNA —]\n\n${LEAD}`],
    ['before a table', `ACME CORP <ACM> 4TH QTR NET\n\n    [DENVER, March 30 -]\n    Shr profit 81 cts vs loss 12 cts`],
    [
      'in wrapped copy',
      `HARBOUR CLOSED\n\n    By Ana Ruiz, Reuters\n    [LIMA, March 3 -] The harbour of Callao was closed on Tuesday\nwhile a storm passed along the coast, the port authority said.`,
    ],
    ['below a rubric of capitals', `LONDON MARKETS\n[LONDON, Dec 5 (Reuters) -] ${LEAD}`],
    [
      'below a summary',
      `Ships wait outside the harbour of Lima, which was closed after a storm. The port is expected to open on Friday.\n\n[LIMA —] ${LEAD}`,
    ],
    ['before a quotation', '[LIMA, Peru (AP) —] “The harbour is closed,” the mayor said.'],
    ['before a flash', '[FRANKFURT, June 6 (Reuters) -] Bank cuts its key rate'],
    ['before a company in brackets', '[VANCOUVER, British Columbia, March 2 -] <Acme Corp> said it sold a mine.'],
  ])('%s', (_where, example) => {
    const { text, ranges } = marked(example);
    const dateline = datelineOf(text);
    expect(dateline && { start: dateline.start, end: dateline.end }).toEqual(ranges[0]);
  });
});

describe('agencies', () => {
  test('every written form means one source', () => {
    const forms = AGENCIES.flatMap((agency) => [agency.name, ...agency.forms].map((form) => [form, agency] as const));
    for (const [form, agency] of forms) expect([form, agencyOf(form)]).toEqual([form, agency]);
  });

  test.each([
    ['ap', 'Associated Press'],
    ['A.P.', 'Associated Press'],
    ['dpa/lno', 'dpa'],
    ['PRNewswire-FirstCall', 'PR Newswire'],
    ['CNW/PRNewswire', 'CNW'],
    ['CBS Las Vegas', 'CBS News'],
    ['Labour', undefined],
    ['R-Texas', undefined],
    ['AP Photo', undefined],
  ])('%s: %s', (credit, name) => {
    expect(agencyOf(credit)?.name).toBe(name);
  });
});

describe('spans and points', () => {
  test.each([
    ['[KYIV], Ukraine, and [WARSAW], Poland, [Nov. 12, 2024] (Reuters) -'],
    ['NEAR [BAKHMUT], Ukraine, [May 2] (Reuters) -'],
    ['[SAN FRANCISCO] & [TEL AVIV], Israel--(BUSINESS WIRE)--'],
    ['[Tallinn], Estonia--(Newsfile Corp. - [February 9, 2022]) -'],
    ['[SHARJAH], [17th April, 2026] (WAM) --'],
    ['[WASHINGTON], [Fri, Dec 5] (Reuters) -'],
  ])('%s', (example) => {
    const { text, ranges } = marked(`${example} ${LEAD}`);
    const dateline = datelineOf(text)!;
    const found = [...dateline.locations, ...(dateline.date ? [dateline.date] : [])];
    expect(found.map(({ start, end }) => ({ start, end }))).toEqual(ranges);
    for (const span of found) expect(text.slice(span.start, span.end)).toBe(span.text);
  });

  test('the point is that of the place which is meant', () => {
    const pointOf = (opening: string) => {
      const [place] = datelineOf(`${opening} ${LEAD}`)!.locations;
      return [Math.round(place!.latitude!), Math.round(place!.longitude!)];
    };
    expect(pointOf('PARIS (AP) —')).toEqual([49, 2]);
    expect(pointOf('PARIS, Texas (AP) —')).toEqual([34, -96]);
    expect(pointOf('LONDON, Ontario, Jan 21 (Reuters) -')).toEqual([43, -81]);
  });

  test('a place that no list knows has its written country and no point', () => {
    expect(datelineOf(`QUORVIK, Norway, Jan 21 (Reuters) - ${LEAD}`)?.locations).toMatchObject([
      { name: 'Quorvik', country: 'NO', latitude: null, longitude: null },
    ]);
  });

  test('only a written year is the text’s', () => {
    expect(datelineOf(`LIMA, Jan 21, 2024 (Reuters) - ${LEAD}`)?.date?.yearFrom).toBe('text');
    expect(datelineOf(`LIMA, Jan 21 (Reuters) - ${LEAD}`)?.date?.yearFrom).toBeNull();
  });

  test('a weekday alone is no date', () => {
    const dateline = datelineOf(`LIMA, Tuesday (AP) — ${LEAD}`);
    expect([dateline?.text, dateline?.date]).toEqual(['LIMA, Tuesday (AP) —', null]);
  });
});

describe('no dateline', () => {
  test.each(NO_DATELINES)('%s: %s', (_what, text) => {
    expect(datelineOf(text.replaceAll('|', '\n'))).toBeNull();
  });

  test.each(REFUSALS.map((row) => [row.name, row.example, row] as const))('%s: %s', (_name, example, row) => {
    const { text, ranges } = marked(example);
    expect(refuses(row, row.in === 'line' ? text : text.slice(ranges[0]!.end))).toBe(true);
    expect(datelineOf(text)).toBeNull();
  });
});

describe('known gaps', () => {
  test.fails.each([
    ['a name that begins with figures', '[100 MILE HOUSE, B.C. (CP) —] The lake was closed.'],
    ['a city broken over two lines', '[SAN\nFRANCISCO, Jan 21 (Reuters) -] The port was closed.'],
    ['a clock behind the date', '[Rome, May 5, 2020 / 05:00 am (CNA) -] The church was closed.'],
  ])('%s', (_what, example) => {
    const { text, wanted } = marked(example);
    expect(datelineOf(text)?.text).toBe(wanted[0]);
  });
});

describe('any text', () => {
  const HOSTILE = [
    '-',
    'A',
    'ABC ',
    '(',
    '[A]',
    '/a',
    '* ',
    'LONDON, ',
    'LONDON\n',
    'LONDON (',
    'LIMA, Jan 21 ',
    'Lima and ',
    ' ',
    '\n',
  ];

  test.each(HOSTILE)('a text of nothing but %j is looked at in as many places as a longer one', (piece) => {
    const count = (text: string) => [...openings(text, segmentParagraphs(text))].length;
    expect(count(piece.repeat(40_000))).toBe(count(piece.repeat(20_000)));
  });

  test.each(HOSTILE)(
    'the dateline of a text of nothing but %j does not change with what follows far behind',
    (piece) => {
      expect(datelineOf(piece.repeat(20_000))).toEqual(datelineOf(piece.repeat(40_000)));
    },
  );
});

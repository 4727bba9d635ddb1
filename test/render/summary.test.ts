import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article.ts';
import { PLAIN_PAINTER } from '../../src/render/page.ts';
import { writtenDay } from '../../src/render/summary/calendar.ts';
import { loadPainter } from '../../src/render/summary/painter.ts';
import { renderSummary } from '../../src/render/summary/summary.ts';
import { visibleWidth } from '../../src/render/terminal.ts';
import { spanOf } from '../../src/span.ts';
import { article, day, harbour, person, place, quote, spanIn, speaker } from './article.ts';

const WIDTHS = [40, 80, 120];

const summary = (story: Article, width = 80) => renderSummary(story, { width, paint: PLAIN_PAINTER });
const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** A story whose names, roles and quotes are as long as they come. */
function longWinded(): Article {
  const say = (unit: string) => unit.repeat(60).trim();
  const span = (text: string) => spanOf(text, 0, text.length);
  const name = 'Maximiliane-Friederike Freifrau von Hohenlohe-Waldenburg-Schillingsfürst';
  return article({
    headline: span(say('Tide ')),
    summary: [span(say('Wave ')), span('x'.repeat(300))],
    people: [person('p1', name, [span(say('keeper of the lamp, '))], [span(name)])],
    organizations: [{ id: 'o1', name: say('Board of Harbours '), acronym: null, mentions: [] }],
    places: [
      place('l1', say('Long Sand '), 'water', null, []),
      place('l2', '東京'.repeat(40), 'city', 'JP', []),
      place('l3', 'Kingstown', 'city', 'VC', []),
    ],
    quotes: [
      { ...quote(span(say('Nobody sails 🚢 today. ')), 'direct'), speaker: speaker(span(name), name, 'p1') },
      quote(span('海'.repeat(200)), 'partial'),
      quote(span(say('that ships would stay in harbour ')), 'indirect'),
    ],
    dates: [day(span(say('on a Friday ')), null)],
    warnings: [say('Nothing could be decided. ')],
  });
}

describe('the summary of a story', () => {
  test('on a terminal of 80 columns', () => {
    expect(summary(harbour())).toBe(`Harbour to stay shut over weekend

LISBON · Friday, December 5, 2025 · Reuters · by Inês Prado and Tom Hale

People
  Ana Duarte    named 2×, quoted 2×  Port director
  Rui Meireles  named 1×, quoted 1×  The old lighthouse keeper

Organizations
  Reuters

Places
  Portugal         Lisbon, Setúbal
  other countries  Spain

Quotes
  reported: the harbour would stay shut — Ana Duarte
  “Nobody sails,” “and nobody swims.” — Ana Duarte (said)
  “a rude guest.” — Rui Meireles

Dates
  Friday (2025-12-05), Monday (2025-12-08)
`);
  });

  test('on one of 40 columns has the roles below the names', () => {
    expect(summary(harbour(), 40)).toContain(`People
  Ana Duarte · named 2×, quoted 2×
    Port director
`);
  });

  test('leaves out what the story does not have', () => {
    expect(summary(article())).toBe('(no headline)\n');
  });

  test.each(WIDTHS)('never has a line wider than %i columns', (width) => {
    for (const story of [harbour(), longWinded()]) {
      const widths = summary(story, width)
        .split('\n')
        .map((line) => visibleWidth(line));
      expect(Math.max(...widths)).toBeLessThanOrEqual(width);
    }
  });

  test.each(WIDTHS)('uses the room that %i columns give', (width) => {
    const widths = summary(longWinded(), width)
      .split('\n')
      .map((line) => visibleWidth(line));
    expect(Math.max(...widths)).toBeGreaterThan(width - 5);
  });

  test.each(WIDTHS)('has the same words with and without colour at %i columns', async (width) => {
    const paint = await loadPainter(1);
    for (const story of [harbour(), longWinded()]) {
      const coloured = renderSummary(story, { width, paint });
      expect(coloured).not.toBe(summary(story, width));
      expect(stripVTControlCharacters(coloured)).toBe(summary(story, width));
    }
  });

  test('leaves no blanks at the ends of its lines', () => {
    expect(summary(longWinded(), 40)).not.toMatch(/[ \t]$/m);
  });
});

describe('the line below the headline', () => {
  const first = (story: Article) => summary(story, 120).split('\n')[2];

  test('says that the year is not told', () => {
    const { dateline } = harbour();
    const date = { ...dateline!.date!, iso: '--12-05', yearFrom: null };
    expect(first({ ...harbour(), dateline: { ...dateline!, date } })).toBe(
      'LISBON · December 5 (year not told) · Reuters · by Inês Prado and Tom Hale',
    );
  });

  test('names every place of a dateline', () => {
    const { dateline } = harbour();
    const second = { ...dateline!.locations[0]!, text: 'PORTO', name: 'Porto' };
    const both = { ...dateline!, locations: [...dateline!.locations, second] };
    expect(first({ ...harbour(), dateline: both })).toMatch(/^LISBON \/ PORTO · /);
  });

  test('has only the writers of a story without dateline', () => {
    expect(first({ ...harbour(), dateline: null })).toBe('by Inês Prado and Tom Hale');
  });

  test('prefers the byline to those who reported', () => {
    const byline = { ...harbour().credits[0]!, role: 'byline' as const, name: 'Eva Roth' };
    expect(first({ ...harbour(), credits: [...harbour().credits, byline] })).toMatch(/ by Eva Roth$/);
  });

  test.each([
    ['2025-12-05', 'Friday, December 5, 2025'],
    ['2024-02-29', 'Thursday, February 29, 2024'],
    ['2000-01-01', 'Saturday, January 1, 2000'],
    ['1987-03-11', 'Wednesday, March 11, 1987'],
    ['1900-03-01', 'Thursday, March 1, 1900'],
    ['--02-29', 'February 29 (year not told)'],
    ['2025', '2025'],
    ['2025-13-01', '2025-13-01'],
  ])('writes %s as %s', (iso, written) => {
    expect(writtenDay(iso)).toBe(written);
  });
});

describe('places', () => {
  const placesOf = (...places: Article['places']) =>
    summary(article({ places }))
      .split('\n')
      .slice(3, -1)
      .map((line) => line.trim().split(/ {2,}/));

  test('stand country by country, in the order of the story', () => {
    expect(
      placesOf(
        place('l1', 'Miami', 'city', 'US', []),
        place('l2', 'Moscow', 'city', 'RU', []),
        place('l3', 'Florida', 'region', 'US', []),
      ),
    ).toEqual([
      ['United States', 'Miami, Florida'],
      ['Russia', 'Moscow'],
    ]);
  });

  test('of no country stand elsewhere', () => {
    expect(placesOf(place('l1', 'Europe', 'continent', null, []))).toEqual([['elsewhere', 'Europe']]);
  });

  test('countries of which nothing else is named share a line', () => {
    expect(placesOf(place('l1', 'Spain', 'country', 'ES', []), place('l2', 'Peru', 'country', 'PE', []))).toEqual([
      ['countries', 'Spain, Peru'],
    ]);
  });

  test('a country goes by the name that the article gives it, with how often it is named', () => {
    const named = ['Türkiye', 'Türkiye'].map((text) => spanOf(text, 0, text.length));
    expect(placesOf(place('l1', 'Türkiye', 'country', 'TR', named), place('l2', 'Ankara', 'city', 'TR', []))).toEqual([
      ['Türkiye 2×', 'Ankara'],
    ]);
  });
});

describe('quotes', () => {
  const text = 'Nobody sails and nobody swims';
  const span = spanIn(text, text);

  test('whose speaker nothing tells say so', () => {
    expect(summary(article({ quotes: [quote(span, 'direct')] }))).toContain(`“${text}” — speaker not told`);
  });

  test('are never cut where the words are quoted', () => {
    const long = Array.from({ length: 200 }, (_, at) => `word${at}`).join(' ');
    const printed = summary(article({ quotes: [quote(spanIn(long, long), 'direct')] }), 40);
    expect(words(printed.replace(/[“”]/g, ''))).toEqual(expect.arrayContaining(words(long)));
  });

  test.each(WIDTHS)('are cut after three lines of %i columns where they are reported', (width) => {
    const long = Array.from({ length: 200 }, (_, at) => `word${at}`).join(' ');
    const printed = summary(article({ quotes: [quote(spanIn(long, long), 'indirect')] }), width);
    const ends = printed.split('\n').findIndex((line) => line.includes(' …'));
    expect(printed.split('\n').slice(2, ends)).toEqual(['Quotes', expect.anything(), expect.anything()]);
    expect(printed).toMatch(/reported: word0 .*\sword\d+ …\s+—\s+speaker\s+not\s+told/s);
  });

  test('that are reported and short stay whole', () => {
    expect(summary(article({ quotes: [quote(span, 'indirect')] }))).toContain(`reported: ${text} — speaker not told`);
  });

  test('that continue another stand beside it, and are counted with it', () => {
    const halves = [quote(spanIn(text, 'Nobody sails'), 'direct'), quote(spanIn(text, 'and nobody swims'), 'direct')];
    const speaking = speaker(span, 'Ana Duarte', 'p1');
    const quotes = halves.map((half, at) => ({ ...half, speaker: speaking, continues: at > 0 }));
    const printed = summary(article({ people: [person('p1', 'Ana Duarte', [], [span])], quotes }));
    expect(printed).toContain('“Nobody sails” “and nobody swims” — Ana Duarte');
    expect(printed).toContain('named 1×, quoted 1×');
  });
});

describe('text from a story', () => {
  const HOSTILE = [
    ['colour', 'red \x1b[31malert'],
    ['bell', 'ring\x07ring'],
    ['a link', '\x1b]8;;https://evil.example\x1b\\click\x1b]8;;\x1b\\'],
    ['window title', '\x1b]0;owned\x07'],
    ['C1 control sequence', 'red \x9b31malert'],
    ['right-to-left override', 'gnp.\u202eexe'],
    ['isolates', '\u2066a\u2069'],
    ['carriage return', 'safe\revil'],
    ['backspace', 'evil\b\b\b\bgood'],
    ['line separator', 'one\u2028two'],
    ['half a surrogate pair', 'a\ud83cb'],
    ['tag characters', 'a\u{e0041}b'],
    ['delete', 'a\x7fb'],
  ] as const;
  const OBEYED = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|\udb40/;

  /** The words in every place of the article from which the summary takes its text. */
  function everywhere(evil: string): Article {
    const span = spanOf(evil, 0, evil.length);
    return article({
      headline: span,
      summary: [span],
      dateline: {
        ...span,
        locations: [{ ...span, name: evil, region: evil, country: null, latitude: null, longitude: null }],
        date: { ...span, iso: evil, yearFrom: null },
        agency: evil,
      },
      credits: [{ ...span, role: 'byline', name: evil, place: evil }],
      people: [{ ...person('p1', evil, [span], [span]), honorific: evil }],
      organizations: [{ id: 'o1', name: evil, acronym: `${evil}x`, mentions: [] }],
      places: [place('l1', evil, 'city', evil, []), place('l2', evil, 'country', null, [])],
      quotes: [
        { ...quote(span, 'direct'), speaker: speaker(span, evil, 'p1'), cue: span },
        { ...quote(span, 'indirect'), speaker: speaker(span, evil, 'p1') },
      ],
      dates: [day(span, evil)],
      warnings: [evil],
    });
  }

  test.each(HOSTILE)('reaches the terminal without %s', (_name, evil) => {
    for (const width of WIDTHS) expect(summary(everywhere(evil), width)).not.toMatch(OBEYED);
  });

  test('keeps its harmless words', () => {
    expect(summary(everywhere('red \x1b[31malert')).match(/red/g)!.length).toBeGreaterThan(10);
  });
});

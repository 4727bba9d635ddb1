import { describe, expect, test } from 'vitest';
import type { DateMention } from '../../../src/article.ts';
import { findDates } from '../../../src/find/dates/dates.ts';
import { DATE_RULES } from '../../../src/find/dates/read.ts';
import { segmentTokens } from '../../../src/segment/tokens.ts';
import { marked } from '../../marked.ts';
import { proseOf, storyOf } from './prose.ts';

const FRIDAY = '2025-12-05';

/** The dates of a sentence told on `day`, as the example marks them and as ISO. */
function datesOf(sentence: string, day: string | null = FRIDAY): readonly DateMention[] {
  const { prose, dateline } = storyOf(sentence, day);
  return findDates(prose, dateline, null).dates;
}

function expectDates(sentence: string, expected: string, day: string | null = FRIDAY): void {
  const { text, wanted } = marked(sentence);
  const dates = datesOf(text, day);
  expect(dates.map((date) => date.text)).toEqual(wanted);
  expect(dates.map((date) => date.iso ?? 'null').join(' ')).toBe(expected);
  for (const { iso, precision } of dates) if (iso !== null) expect(precision).toBe(precisionOf(iso));
}

function precisionOf(iso: string): string {
  if (iso.includes('T')) return 'time';
  if (iso.includes('Q')) return 'quarter';
  return ({ 4: 'year', 7: 'month', 10: 'day' } as Record<number, string>)[iso.length]!;
}

describe('weekdays of a story told on Friday, Dec. 5, 2025', () => {
  test.each([
    [
      'The port was closed, officials said on [Friday], with further talks scheduled for [Saturday].',
      '2025-12-05 2025-12-06',
    ],
    ['Talks in Moscow on [Tuesday] did not produce a deal.', '2025-12-02'],
    ['The minister said [Thursday] that he will resign [Monday].', '2025-12-04 2025-12-08'],
    ['Ships that arrived on [Sunday] were sent away on [Monday].', '2025-11-30 2025-12-01'],
    ['Voters will choose a mayor on [Sunday].', '2025-12-07'],
    ['The court is due to rule on [Wednesday].', '2025-12-10'],
    ['A hearing is scheduled for [Thursday].', '2025-12-11'],
    ['The two are expected to meet on [Tuesday].', '2025-12-09'],
    ['The premier plans to fly to Quito on [Sunday].', '2025-12-07'],
    ['The unions agreed to meet again on [Monday].', '2025-12-08'],
    ['EU leaders agreed on [Monday] to a ban.', '2025-12-01'],
    ['The strike was set to begin on [Saturday].', '2025-12-06'],
    ['The strike begins on [Saturday].', '2025-12-06'],
    ['Ballots will be counted [Tuesday] in three villages.', '2025-12-09'],
    ['The votes were counted [Tuesday] in three villages.', '2025-12-02'],
    ['Talks on [Sunday] would cover trade, he said.', '2025-12-07'],
    ['The envoy said [Saturday]’s meeting would be short.', '2025-12-06'],
    ['The board has until [Wednesday] to answer.', '2025-12-10'],
    ['A deal announced [Monday] would close the pier.', '2025-12-01'],
    ['A rally was scheduled, but on [Thursday], the party called it off.', '2025-12-04'],
    ['He asked for votes ahead of the council election on [Monday].', '2025-12-08'],
    ['The speech, to be delivered [Wednesday], was being rewritten.', '2025-12-10'],
    ['The man appeared before a judge on [Tuesday].', '2025-12-02'],
    ['If she wins on [Sunday], he will go.', '2025-12-07'],
    ['Talking to reporters on [Monday], he denied it.', '2025-12-01'],
    ['The deadline to register is [Monday].', '2025-12-08'],
    ['By [Wednesday] the storm had passed.', '2025-12-03'],
    ['He must pay the fine by [Thursday].', '2025-12-11'],
    ['Shares have fallen since [Tuesday].', '2025-12-02'],
    ['Shops closed ahead of [Sunday]’s vote.', '2025-12-07'],
    ['The dollar fell after [Wednesday]’s decision.', '2025-12-03'],
    ['Police detained nine people late [Thursday].', '2025-12-04'],
    ['The mayor could not be reached on [Thursday].', '2025-12-04'],
    ['[Last Tuesday] the harbour was closed.', '2025-12-02'],
    ['The trial opens [next Tuesday].', '2025-12-09'],
    ['The vote takes place [this Sunday].', '2025-12-07'],
    ['Guinea declared [Friday] and [Saturday] days of prayer.', '2025-12-05 2025-12-06'],
    ['They met on [Tuesday] and [Wednesday].', '2025-12-02 2025-12-03'],
    ['The talks will run from [Monday] to [Wednesday].', '2025-12-08 2025-12-10'],
    ['A [Monday] meeting failed, a source told Reuters on [Thursday].', '2025-12-01 2025-12-04'],
    ['On [Sunday], the two sides will meet.', '2025-12-07'],
    ['On [Sunday], the two sides met.', '2025-11-30'],
    ['The match is on [Sunday].', '2025-12-07'],
    ['“We will win on [Sunday],” the coach said.', '2025-12-07'],
    ['The army said that on [Wednesday] it shot down a drone.', '2025-12-03'],
  ])('%s', (sentence, expected) => {
    expectDates(sentence, expected);
  });
});

describe('other days', () => {
  test.each([
    ['The port was closed [yesterday] and opens [tomorrow].', '2025-12-04 2025-12-06'],
    ['The minister said [today] that he was ill.', '2025-12-05'],
    ['The rebels attacked [overnight], the army said.', '2025-12-05'],
    ['He spoke [last night] and again [this morning].', '2025-12-04 2025-12-05'],
    ['She will speak [tonight].', '2025-12-05'],
    ['The ship left [two days ago].', '2025-12-03'],
    ['The ship left [10 days ago].', '2025-11-25'],
    ['The ship sails [a week from Tuesday].', '2025-12-16'],
    ['The ship sailed [a week ago Tuesday].', '2025-11-25'],
    ['The ship left on [Dec. 3].', '2025-12-03'],
    ['The ship left on [Dec 3] and [Nov. 28].', '2025-12-03 2025-11-28'],
    ['The ship left on [December 3rd].', '2025-12-03'],
    ['The ship left on [3 December].', '2025-12-03'],
    ['The ship left on the [3rd of December].', '2025-12-03'],
    ['The ship left on [Wednesday, Dec. 3].', '2025-12-03'],
    ['The ship left on [Wed., Dec. 3].', '2025-12-03'],
    ['The ship left on [Wednesday, 3 December 2025].', '2025-12-03'],
    ['The ship left on [March 4, 2021], in a storm.', '2021-03-04'],
    ['The ship left on [4 March 2021].', '2021-03-04'],
    ['The ship left on [March 4 2021].', '2021-03-04'],
    ['The ship left on [March 4], 5 people on board.', '2025-03-04'],
    ['The log of [2024-02-29] is lost.', '2024-02-29'],
    ['The log of [29.02.2024] is lost.', '2024-02-29'],
    ['The fair will be held on [Jan. 15].', '2026-01-15'],
    ['The fair opens on [March 1].', '2026-03-01'],
    ['The fair was held on [Jan. 15].', '2025-01-15'],
    ['The fair will be held from [Dec. 12-14].', '2025-12-12'],
    ['The pact was signed on [June 1 last year].', '2024-06-01'],
    ['The pact was signed on [Dec. 1, last year].', '2024-12-01'],
    ['It will be payable [January two] to holders of record [December nine].', '2026-01-02 2025-12-09'],
    ['The convention began [July 4].', '2025-07-04'],
    ['The [Dec. 2] bombing killed two.', '2025-12-02'],
    ['On [Friday, June 13], a pier fell.', '2025-06-13'],
    ['He was born on [August 27, 1910], in Skopje.', '1910-08-27'],
    ['He wrote of the [Sept. 11] attacks.', '2001-09-11'],
    ['The port closed the [day before yesterday].', '2025-12-03'],
    ['The port opens the [day after tomorrow].', '2025-12-07'],
    ['The port opens [five days from now].', '2025-12-10'],
    ['The fiscal year, which ends [March 31], was poor.', '2026-03-31'],
  ])('%s', (sentence, expected) => {
    expectDates(sentence, expected);
  });

  test.each([
    ['2026-01-05', 'The ship left on [Dec. 20].', '2025-12-20'],
    ['2026-01-05', 'The fair will be held on [Dec. 20].', '2026-12-20'],
    ['2026-01-05', 'The fair was held in [December].', '2025-12'],
    ['2026-02-10', 'Profit fell in the [fourth quarter].', '2025-Q4'],
    ['2024-02-29', 'The port was closed [yesterday] and opens [tomorrow].', '2024-02-28 2024-03-01'],
    ['2026-01-01', 'He spoke on [Wednesday] and will speak [tomorrow].', '2025-12-31 2026-01-02'],
    ['2025-12-01', 'The trial opens [next Friday].', '2025-12-12'],
    ['2025-12-07', 'The trial opens [next Monday].', '2025-12-08'],
    ['2025-12-08', 'He spoke on [Monday] and [last Monday].', '2025-12-08 2025-12-01'],
    ['1987-03-02', 'The minister met bankers [last Thursday].', '1987-02-26'],
    ['1996-08-22', 'China on [Thursday] accused Taipei.', '1996-08-22'],
  ])('told on %s: %s', (day, sentence, expected) => {
    expectDates(sentence, expected, day);
  });
});

describe('months, quarters and years', () => {
  test.each([
    ['The pier was shut in [March].', '2025-03'],
    ['The pier has been shut since [March].', '2025-03'],
    ['The pier will open in [March].', '2026-03'],
    ['The pier was shut in [March 2023] and in [Sept. 2024].', '2023-03 2024-09'],
    ['The pier was shut in [March, 2023].', '2023-03'],
    ['The pier was shut in [March of 2023].', '2023-03'],
    ['The pier was shut in [March last year].', '2024-03'],
    ['The pier was shut in [July this year].', '2025-07'],
    ['The pier was shut [last March].', '2025-03'],
    ['The pier was shut [last December].', '2024-12'],
    ['The pier will open [next May].', '2026-05'],
    ['The pier was shut in [mid-June].', '2025-06'],
    ['The pier was shut in early [August] and late [October].', '2025-08 2025-10'],
    ['The [November] election was close, she said.', '2025-11'],
    ['In [May] the minister met Ana Ruiz.', '2025-05'],
    ['In [August] Ruiz met the minister.', '2025-08'],
    ['The figures for [October] were good.', '2025-10'],
    ['Sales rose [last month] and may fall [next month].', '2025-11 2026-01'],
    ['The pier opened earlier [this month].', '2025-12'],
    ['The pier was shut [three months ago].', '2025-09'],
    ['Sales rose in the [third quarter].', '2025-Q3'],
    ['Sales rose in the [third quarter of 2024].', '2024-Q3'],
    ['Sales rose in the [third quarter of last year].', '2024-Q3'],
    ['Sales rose in the [1986 fourth quarter].', '1986-Q4'],
    ['The plant will open in the [first quarter].', '2026-Q1'],
    ['Sales rose in [Q3] and in [Q4 2024].', '2025-Q3 2024-Q4'],
    ['Sales fell [last quarter] and will rise [this quarter].', '2025-Q3 2025-Q4'],
    ['The army launched an invasion in [2022].', '2022'],
    ['It has grown since [2019] and will grow until [2027].', '2019 2027'],
    ['The mine was open from [1998] to [2011].', '1998 2011'],
    ['The mine was open between [1998] and [2011].', '1998 2011'],
    ['It hopes to be carbon-neutral by [2050].', '2050'],
    ['She won the [2016] election.', '2016'],
    ['His [2020] campaign failed.', '2020'],
    ['Ruiz’s [2012] film was praised.', '2012'],
    ['The contested [1976] convention was long.', '1976'],
    ['At the end of [1987] it had 400 workers.', '1987'],
    ['Sales rose [last year], fell [this year] and will rise [next year].', '2024 2025 2026'],
    ['The mine was shut [five years ago].', '2020'],
    ['The mine was shut [a year ago].', '2024'],
    ['[1941] - The harbour is built.', '1941'],
    ['The treaty of [1648] ended the war.', '1648'],
    ['Two reports ([2019]) were lost.', '2019'],
  ])('%s', (sentence, expected) => {
    expectDates(sentence, expected);
  });
});

describe('times', () => {
  test.each([
    ['The vote starts on [Saturday at 17:30 GMT].', '2025-12-06T17:30Z'],
    ['The vote starts at [17:30 GMT on Saturday].', '2025-12-06T17:30Z'],
    ['The quake struck at [5:30 p.m. on Thursday].', '2025-12-04T17:30'],
    ['The quake struck at [5:30 p.m. EST on Thursday].', '2025-12-04T22:30Z'],
    ['The quake struck at [8 p.m. EST on Thursday].', '2025-12-05T01:00Z'],
    ['The quake struck at [11 p.m. ET on July 4].', '2025-07-05T03:00Z'],
    ['The quake struck at [11 p.m. Eastern time on Thursday].', '2025-12-05T04:00Z'],
    ['On [Thursday at 12:05 a.m.] the quake struck.', '2025-12-04T00:05'],
    ['By [1030 GMT] the index had fallen.', '2025-12-05T10:30Z'],
    [
      'The two sides will cease fire at [noon] ([0800 GMT]) on [Saturday].',
      '2025-12-06T12:00 2025-12-06T08:00Z 2025-12-06',
    ],
    ['The vote ended on [Thursday at noon].', '2025-12-04T12:00'],
    ['The club closed at [2am on Thursday].', '2025-12-04T02:00'],
    ['He arrived on [Thursday]. The door was shut at [5 p.m.], a guard said.', '2025-12-04 2025-12-04T17:00'],
    ['The shop shuts at [5 p.m.], a guard said.', 'null'],
    ['He will speak on [Thursday at 9 p.m. EST].', '2025-12-12T02:00Z'],
    ['The talks began at [09:00 CET on Dec. 2].', '2025-12-02T08:00Z'],
    ['The talks began at [10:15 BST on June 2].', '2025-06-02T10:15'],
  ])('%s', (sentence, expected) => {
    expectDates(sentence, expected);
  });
});

describe('no dates', () => {
  test.each([
    'Sun Microsystems sued a rival.',
    'They joined the march to the sea.',
    'The March to the sea was long.',
    'Theresa May said no.',
    'May said the vote was lost.',
    'Mrs May will say so.',
    'April Jones won the race.',
    'Summer in June Lake is short.',
    'August Wilson wrote plays.',
    'Lima beat Quito 3-2.',
    'They won 3-2, 6-1 and 10-8.',
    'Half of 11/12 was lost.',
    'Section 11/12 of the law was struck out.',
    'He paid $2000 for 1,200 books.',
    'About 2000 people marched.',
    'More than 1500 troops were sent in 1800 trucks.',
    'In 2000 homes the lights went out.',
    'The 1900 passengers were safe.',
    'It drew a crowd of 2000.',
    'It drew more than 1500.',
    'It drew between 1500 and 2000 people.',
    'The first 2000 copies were sold.',
    'The United Nations adopted Agenda 2030.',
    'Boeing 2000 is no plane.',
    'The 2030 Agenda is a plan.',
    'He lives at 1600 Pennsylvania Avenue.',
    'Prices fell in the 1990s.',
    'Prices fell in the early 1970’s.',
    'The 2023-24 season was short.',
    'The 2023/24 season was short.',
    'Talks went on this week and the past two weeks.',
    'The winter was cold for a few months.',
    'The 9/11 attacks changed the city.',
    'Shops open at nine every Friday.',
    'He works Monday through Friday.',
    'Black Friday sales rose.',
    'On Ash Wednesday they fast.',
    'The Sunday Times reported it.',
    'He was shown on Friday Night Lights.',
    'On a Sunday the bells ring.',
    'He had a Sunday lunch on a Monday night.',
    'It was sold in 1700 shops.',
    'The first Monday of the month is free.',
    'It was Friday the 13th.',
    'Even today the pier is shut.',
    'The children of today read less.',
    'Wounds do not heal overnight.',
    'The overnight rate was 5 percent.',
    'It happened some 20 years ago.',
    'It happened about three years ago.',
    'A quarter of the crew was ill.',
    'He scored in the third quarter of the game.',
    'Profit rose in the fiscal third quarter.',
    'The second quarter of fiscal 2025 was good.',
    'Every year the river floods.',
    'He is a 45-year-old sailor of the year.',
    'In June/July shipment prices fell.',
    'A ratio of 12:30 was kept.',
    'He read Mark 4:12 aloud.',
    'The bus leaves from Gate 10.',
    'March 32 is no day.',
    'The pact was signed on Aug. 5 that year.',
    'In August the same year he fell.',
    'It is no. 5 of Dec 10 people.',
    'Sat in the sun, wed in May Fair.',
  ])('%s', (sentence) => {
    expect(datesOf(sentence).map((date) => date.text)).toEqual([]);
  });
});

test.each(DATE_RULES.map((rule) => [rule.name, rule] as const))(
  'the rule "%s" reads its own example',
  (_name, rule) => {
    const { text, wanted } = marked(rule.example);
    const words = segmentTokens(text, { start: 0, end: text.length });
    const own = words.flatMap((_, at) => {
      const reading = rule.read(words, at);
      return reading ? [text.slice(words[reading.first]!.start, words[reading.last - 1]!.end)] : [];
    });
    expect(own).toEqual(expect.arrayContaining([...wanted]));
  },
);

describe('the day that others are counted from', () => {
  const BODY = 'The port was closed on Tuesday because of a storm, the authority said on Friday. It was built in 2019.';

  test('without a dateline’s date it is the full date above the story', () => {
    const prose = proseOf(`Port closes for storm\n\nFriday, December 5, 2025 10:15 AM EST\n\n${BODY}`);
    expect(findDates(prose, null, null).dates.map((date) => date.iso)).toEqual(['2025-12-02', '2025-12-05', '2019']);
  });

  test('or else the reference date', () => {
    const { dates, warnings } = findDates(proseOf(BODY), null, '2025-12-05');
    expect(dates.map((date) => date.iso)).toEqual(['2025-12-02', '2025-12-05', '2019']);
    expect(warnings).toEqual([]);
  });

  test('where nothing tells it, days without a date of their own stay open and one warning says so', () => {
    const { dates, warnings } = findDates(proseOf(BODY), null, null);
    expect(dates.map((date) => date.iso)).toEqual([null, null, '2019']);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('--reference-date');
  });

  test('a dateline that lacks its year leaves them open, too; its own warning has said so', () => {
    const { prose, dateline } = storyOf(BODY, '--12-05');
    const { dates, warnings } = findDates(prose, dateline, null);
    expect(dates.map((date) => date.iso)).toEqual([null, null, '2019']);
    expect(warnings).toEqual([]);
  });

  test('a story without such days needs no warning', () => {
    expect(findDates(proseOf('The port was built in 2019.'), null, null).warnings).toEqual([]);
  });
});

test('the dateline’s own date is none of the story’s', () => {
  const { prose, dateline } = storyOf('The port was closed.', FRIDAY);
  expect(findDates(prose, dateline, null).dates).toEqual([]);
});

test('dates stand in the order of the text, headline first, and span it', () => {
  const text =
    'Talks to continue Saturday\n\nLIMA, Dec 5 (Reuters) - The envoys met on Thursday\nand\u00a0Friday, the mayor said.';
  const start = text.indexOf('LIMA');
  const dateline = {
    text: '',
    start,
    end: start + 23,
    locations: [],
    agency: null,
    date: { text: '', start, end: start, iso: FRIDAY, yearFrom: null },
  } as const;
  const { dates } = findDates(proseOf(text, dateline), dateline, null);
  expect(dates.map(({ text: words, iso }) => [words, iso])).toEqual([
    ['Saturday', '2025-12-06'],
    ['Thursday', '2025-12-04'],
    ['Friday', '2025-12-05'],
  ]);
  for (const date of dates) expect(text.slice(date.start, date.end)).toBe(date.text);
});

test.each([
  'Dec. 5 2019 / ',
  'on Friday, Monday and ',
  'at 5 p.m., 1730 GMT ',
  'in 2022 and ',
  'by Friday ',
  'May ',
  '1,2 ',
  'last ',
])('a sentence of nothing but "%s" is read to its end, in steps that grow with its length', (piece) => {
  const dates = (count: number) => {
    const { prose, dateline } = storyOf(piece.repeat(count), FRIDAY);
    return findDates(prose, dateline, null).dates.length;
  };
  expect(dates(4000) - dates(2000)).toBe(dates(2000) - dates(0));
});

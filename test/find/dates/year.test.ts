import { describe, expect, test } from 'vitest';
import { settleYear } from '../../../src/find/dates/year.ts';
import { spanOf } from '../../../src/span.ts';
import { proseOf } from './prose.ts';

interface Story {
  readonly above?: string;
  readonly below?: string;
  readonly reference?: string;
}

/** The date of a dateline "LIMA, …" above `body`, and what its year was taken from. */
function settled(monthDay: string, body: string, { above = '', below = '', reference }: Story = {}): string {
  const opening = 'LIMA, (Reuters) -';
  const text = `${above}${opening} ${body}${below}`;
  const start = above.length;
  const date = { ...spanOf(text, start, start + 4), iso: `--${monthDay}`, yearFrom: null };
  const dateline = { ...spanOf(text, start, start + opening.length), locations: [], date, agency: 'Reuters' };
  const { dateline: after, warnings } = settleYear(dateline, proseOf(text, dateline), reference ?? null);
  const told = after?.date?.yearFrom ?? null;
  expect(warnings).toHaveLength(told === null ? 1 : 0);
  return `${after?.date?.iso} ${told}`;
}

describe('weekdays and years of the story', () => {
  test.each([
    ['12-05', '2025-12-05', 'The envoys met on Tuesday, officials said on Friday. The war began in 2022.'],
    ['12-05', '2025-12-05', 'Talks will go on on Saturday, officials said on Friday. The war began in 2022.'],
    ['12-05', '2025-12-05', 'It fell on Friday. The first pier fell on Dec. 5, 2020, police said on Friday.'],
    ['12-05', '2025-12-05', 'The port was closed on Thursday, the mayor said on Friday. It opened in 2024.'],
    ['12-05', '2025-12-05', 'The mayor told reporters on Friday that the pier, built in 2023, is safe.'],
    ['12-04', '2025-12-04', 'The mayor said on Thursday that prices had risen since 2021.'],
    ['03-11', '2019-03-11', 'Police said on Monday that two men who fled in 2018 were arrested on Sunday.'],
    ['08-22', '1996-08-22', 'The ministry said on Thursday that exports fell in 1995.'],
    ['02-29', '2024-02-29', 'The court said on Thursday that the case began in 2020.'],
    ['01-02', '2025-01-02', 'The bank said on Thursday that it had lost money in 2024.'],
    ['11-10', '2015-11-10', 'On Monday, Nov. 9, the mayor resigned, an aide said on Tuesday. She was elected in 2011.'],
    [
      '06-02',
      '2024-06-02',
      'Voters went to the polls on Sunday to choose a successor to the man elected in 2023, officials said on Sunday.',
    ],
    [
      '12-05',
      '2025-12-05',
      'President Donald Trump said on Friday that he would fly to Lima on Saturday, aides said on Friday. He last came in 2018.',
    ],
    [
      '06-08',
      '2016-06-08',
      'President Barack Obama told the mayors on Wednesday to wait. He lost a vote on Tuesday, and another in 2015.',
    ],
    [
      '03-20',
      '1987-03-20',
      'President Reagan said on Friday that he had met the envoys on Thursday. He took office in 1981, and won again in 1984.',
    ],
  ])('%s is %s: %s', (monthDay, iso, body) => {
    expect(settled(monthDay, body)).toBe(`${iso} weekday`);
  });
});

describe('a year that is written', () => {
  test.each([
    [
      '12-05',
      '2025-12-05',
      'above the story',
      'It rained.',
      { above: 'Rain falls\n\nFriday, December 5, 2025 10:15 AM EST\n\n' },
    ],
    [
      '12-31',
      '2024-12-31',
      'above the story, on the day after',
      'It rained.',
      { above: 'Rain falls\n\nJanuary 1, 2025\n\n' },
    ],
    [
      '09-16',
      '2024-09-16',
      'in a full date just before',
      'The plant began to work on September 3, 2024, and made valves.',
      {},
    ],
    [
      '12-05',
      '2025-12-05',
      'in the imprint',
      'It rained on Friday.',
      { below: '\n\nReporting by Ana Ruiz\n\n© 2025 Reuters. All rights reserved.' },
    ],
    [
      '12-31',
      '2024-12-31',
      'in the imprint of the year after',
      'It rained on Tuesday, police said.',
      { below: '\n\nReporting by Ana Ruiz\n\nCopyright 2025 The Associated Press. All rights reserved.' },
    ],
  ] as const)('%s is %s: %s', (monthDay, iso, _where, body, story) => {
    expect(settled(monthDay, body, story)).toBe(`${iso} text`);
  });
});

describe('the reference date', () => {
  test.each([
    ['12-05', '2025-12-05', 'It rained.', '2026-01-10'],
    ['12-05', '2025-12-05', 'It rained.', '2025-12-05'],
    ['12-05', '2024-12-05', 'It rained.', '2025-11-20'],
    ['12-05', '2025-12-05', 'It rained.', '2025-12-01'],
    ['01-02', '2026-01-02', 'It rained.', '2025-12-30'],
    ['02-29', '2024-02-29', 'It rained.', '2025-12-30'],
    ['12-05', '2025-12-05', 'It rained, police said on Thursday.', '2026-12-20'],
  ])('%s is %s: %s (by %s)', (monthDay, iso, body, reference) => {
    expect(settled(monthDay, body, { reference })).toBe(`${iso} reference`);
  });

  test('comes after what the story tells', () => {
    const body = 'The envoys met on Tuesday, officials said on Friday. The war began in 2022.';
    expect(settled('12-05', body, { reference: '2033-01-01' })).toBe('2025-12-05 weekday');
  });

  test('that is no date settles nothing', () => {
    expect(settled('12-05', 'It rained.', { reference: 'yesterday' })).toBe('--12-05 null');
  });
});

describe('nothing decides', () => {
  test.each([
    ['no weekday, no year', 'It rained.'],
    ['a weekday alone', 'It rained, police said on Friday.'],
    ['a year alone', 'The war began in 2022.'],
    ['a year far back', 'The mayor said on Friday that the pier of 1850, rebuilt in 1912, is safe.'],
    ['weekdays that gainsay each other', 'He said on Monday, she said on Wednesday, they said on Friday, in 2022.'],
    ['a year that lies ahead', 'The mayor said on Friday that the pier will be built by 2030.'],
    ['the day of a bond', 'The bond matures on December 5, 2030, and will pay 5 percent.'],
  ])('%s: %s', (_why, body) => {
    expect(settled('12-05', body)).toBe('--12-05 null');
  });
});

test('a year that the dateline writes is left alone', () => {
  const text = 'LIMA, March 3, 2019 (AP) - It rained on Friday in 2022.';
  const date = { ...spanOf(text, 6, 19), iso: '2019-03-03', yearFrom: 'text' } as const;
  const dateline = { ...spanOf(text, 0, 26), locations: [], date, agency: null };
  expect(settleYear(dateline, proseOf(text, dateline), '2025-01-01')).toEqual({ dateline, warnings: [] });
});

test('a story without a dateline needs no year', () => {
  expect(settleYear(null, proseOf('It rained on Friday.'), null)).toEqual({ dateline: null, warnings: [] });
});

test('the warning names the flag that helps', () => {
  const text = 'LIMA, Dec 5 - It rained.';
  const date = { ...spanOf(text, 6, 11), iso: '--12-05', yearFrom: null };
  const dateline = { ...spanOf(text, 0, 13), locations: [], date, agency: null };
  expect(settleYear(dateline, proseOf(text, dateline), null).warnings.join()).toContain('--reference-date');
});

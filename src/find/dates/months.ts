import { BEFORE_A_DATE, DOUBTFUL_MONTHS, MONTHS, PLAIN_MONTHS, YEAR_NAMES } from '../../lexicon/calendar.ts';
import type { DateRule } from './date-rule.ts';
import { ofOtherYear } from './days.ts';
import type { Reading, Which } from './value.ts';
import { isWord, lower, monthAt, type Words, yearBeside } from './words.ts';

/** Months, with their year or without. */
export const MONTH_RULES: readonly DateRule[] = [
  {
    name: 'month and year',
    example: 'The port closed in [March 2023], in [Nov., 2024] and in [May last year].',
    cue: 'month',
    read: monthAndYear,
  },
  {
    name: 'month alone',
    example: 'The port closed in [March], again [last June], and will open in [mid-July].',
    cue: 'month',
    read: monthAlone,
  },
];

function monthAndYear(words: Words, at: number): Reading | null {
  const month = monthAt(words, at) ?? partOfMonth(words, at);
  const dot = isWord(words, at + 1, '.') ? 1 : 0;
  const of = isWord(words, at + 1 + dot, 'of') ? 1 : 0;
  const { last, year, step } = yearBeside(words, at + 1 + dot + of);
  if (month === null || (year === null && step === null) || YEAR_NAMES.has(lower(words, last))) return null;
  if (step !== null && !isMonthWord(words, at)) return null;
  return { first: at, last, value: { kind: 'month', year, step, month, which: null } };
}

/** "mid-March" */
function partOfMonth(words: Words, at: number): number | null {
  const part = /^(?:mid|early|late)-(\p{L}+)$/u.exec(lower(words, at));
  return part ? (MONTHS.get(part[1]!) ?? null) : null;
}

/** Whether the month's name is written in full. */
function isMonthWord(words: Words, at: number): boolean {
  const word = lower(words, at);
  return PLAIN_MONTHS.has(word) || DOUBTFUL_MONTHS.has(word);
}

const WHICH: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['next', 'next'],
  ['this', 'this'],
]);

function monthAlone(words: Words, at: number): Reading | null {
  const part = partOfMonth(words, at);
  const month = part ?? monthAt(words, at);
  if (month === null || (part === null && !isMonthWord(words, at)) || ofOtherYear(words, at + 1)) return null;
  const before = words[at - 1]?.lower ?? '';
  const which = WHICH.get(before) ?? null;
  if (part === null && which === null && !standsAlone(words, at, before)) return null;
  const value = { kind: 'month', year: null, step: null, month, which } as const;
  return { first: which === null ? at : at - 1, last: at + 1, value };
}

/** A bare month follows a preposition; those that are no other word may stand without one, but not before a name. */
function standsAlone(words: Words, at: number, before: string): boolean {
  const doubtful = DOUBTFUL_MONTHS.has(lower(words, at));
  const next = words[at + 1];
  if (next?.kind === 'number' || next?.lower === '/' || before === '/') return false;
  if (BEFORE_A_DATE.has(before)) return !doubtful || next?.capital !== true || at === 1;
  return !doubtful && next?.capital !== true;
}

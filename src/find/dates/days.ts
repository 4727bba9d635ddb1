import { COUNTED, DAY_WORDS, SHORT_WEEKDAYS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { type DayOfYear, isDay, parseIso } from './calendar.ts';
import type { DateRule } from './date-rule.ts';
import type { Reading, WrittenYear } from './value.ts';
import { dayAt, isCapital, isWord, lower, monthAt, type Words, yearBeside } from './words.ts';

/** Days written out with their month. */
export const DAY_RULES: readonly DateRule[] = [
  {
    name: 'month and day',
    example:
      'The port closed on [Tuesday, Dec. 2, 2025], a first time on [Nov 3], and before that on [June 1 last year].',
    cue: 'month',
    read: monthAndDay,
  },
  {
    name: 'day and month',
    example: 'The port closed on [Tuesday, 2 December 2025], and a first time on the [3rd of November].',
    cue: 'month',
    read: dayAndMonth,
  },
  {
    name: 'day written out',
    example: 'Dividend payable [April one] to shareholders of record [March nine].',
    cue: 'month',
    read: monthAndDayWord,
  },
  {
    name: 'numeric date',
    example: 'The log for [2025-12-05] and [24.12.2024] is missing.',
    cue: 'number',
    read: numericDate,
  },
];

function monthAndDay(words: Words, at: number): Reading | null {
  const next = isWord(words, at + 1, '.') ? at + 2 : at + 1;
  const day = dayAt(words, next) ?? rangeStart(words, next);
  const month = monthAt(words, at);
  if (month === null || day === null || isCounting(words, next)) return null;
  const { last, year, step } = yearBeside(words, next + 1);
  const attacks = isSeptember11(words, last, month, day);
  const date = { year: attacks ? 2001 : year, step: attacks ? null : step, month, day };
  return withWeekday(words, { first: at, last }, date);
}

/** "the Sept. 11 attacks" are those of 2001 in any story. */
function isSeptember11(words: Words, last: number, month: number, day: number): boolean {
  return (
    month === 9 &&
    day === 11 &&
    /^(?:attacks|terror|terrorist|terrorists|hijack\p{L}+|commission)$/u.test(lower(words, last))
  );
}

/** "Dec. 3-5" names its first day. */
function rangeStart(words: Words, at: number): number | null {
  const from = /^(\d{1,2})[-–](\d{1,2})$/.exec(words[at]?.text ?? '');
  const day = Number(from?.[1]);
  return from && day >= 1 && day < Number(from[2]) && Number(from[2]) <= 31 ? day : null;
}

/** "Dec 5 people": a number that counts what follows is no day. */
function isCounting(words: Words, at: number): boolean {
  return COUNTED.has(lower(words, at + 1)) || isWord(words, at + 1, '%') || isWord(words, at + 1, ':');
}

function dayAndMonth(words: Words, at: number): Reading | null {
  const month = monthAt(words, at);
  const of = isWord(words, at - 1, 'of') ? 1 : 0;
  const first = at - 1 - of;
  const day = dayAt(words, first);
  if (month === null || day === null || (of === 1 && !/[a-z]$/.test(words[first]!.lower))) return null;
  if (dayAt(words, at + 1) !== null || /^[$£€:]$/.test(lower(words, first - 1))) return null;
  const { last, year, step } = yearBeside(words, at + 1);
  return withWeekday(words, { first, last }, { year, step, month, day });
}

/** Small words that may follow a day; after any other the number counts: "in March two men …". */
const AFTER_DAY = /^(?:to|for|by|at|on|in|and|from|when|the|through|of|[^\p{L}\d]*)$/u;

function monthAndDayWord(words: Words, at: number): Reading | null {
  const month = monthAt(words, at);
  const day = DAY_WORDS.get(lower(words, at + 1));
  if (month === null || day === undefined) return null;
  if (!AFTER_DAY.test(lower(words, at + 2)) && !isCapital(words, at + 2)) return null;
  return withWeekday(words, { first: at, last: at + 2 }, { year: null, step: null, month, day });
}

interface Extent {
  readonly first: number;
  readonly last: number;
}

/** The weekday written before a date is part of it; a day that no calendar has is none. */
function withWeekday(
  words: Words,
  { first, last }: Extent,
  { year, step, month, day }: WrittenYear & DayOfYear,
): Reading | null {
  if (!isDay({ year: year ?? LEAP_YEAR, month, day }) || ofOtherYear(words, last)) return null;
  let at = first - 1;
  while (isWord(words, at, ',') || isWord(words, at, '.') || isWord(words, at, 'the')) at--;
  const word = lower(words, at);
  const weekday = isCapital(words, at) ? (WEEKDAYS.get(word) ?? SHORT_WEEKDAYS.get(word) ?? null) : null;
  return { first: weekday === null ? first : at, last, value: { kind: 'day', year, step, month, day, weekday } };
}

/** A year that has 29 February, for days written without one. */
const LEAP_YEAR = 2000;

/** "Aug. 5 that year": of a year named elsewhere. */
export function ofOtherYear(words: Words, last: number): boolean {
  const at = /^(?:of|the|,)$/.test(lower(words, last)) ? last + 1 : last;
  return /^(?:that|same)$/.test(lower(words, at)) && isWord(words, at + 1, 'year');
}

const EARLIEST_NUMERIC_YEAR = 1900;

function numericDate(words: Words, at: number): Reading | null {
  const text = words[at]!.text;
  if (text.length < 8 || text.length > 10) return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const day = dotted ? { year: Number(dotted[3]), month: Number(dotted[2]), day: Number(dotted[1]) } : parseIso(text);
  if (!day || !isDay(day) || day.year < EARLIEST_NUMERIC_YEAR) return null;
  return { first: at, last: at + 1, value: { kind: 'day', ...day, step: null, weekday: null } };
}

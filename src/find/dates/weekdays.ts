import { DAY_EVENTS, NO_SINGLE_WEEKDAY, TITLE_AFTER_WEEKDAY, WEEKDAYS } from '../../lexicon/calendar.ts';
import type { DateRule } from './date-rule.ts';
import type { DateValue, Reading, Which } from './value.ts';
import { isCapital, isWord, lower, type Words } from './words.ts';

/** Weekdays: without a date they are of the seven days before or after the story. */
export const WEEKDAY_RULES: readonly DateRule[] = [
  {
    name: 'weekday',
    example: 'Officials met on [Tuesday] and [last Friday] and will meet [next Monday] or [a week from Tuesday].',
    cue: 'weekday',
    read: weekday,
  },
];

const WHICH: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['next', 'next'],
  ['coming', 'next'],
  ['this', 'this'],
]);

function weekday(words: Words, at: number): Reading | null {
  const day = WEEKDAYS.get(words[at]!.lower);
  if (day === undefined || !isCapital(words, at) || !isOneDay(words, at)) return null;
  const which = isCapital(words, at - 1) && at > 1 ? null : (WHICH.get(lower(words, at - 1)) ?? null);
  const value: DateValue = { kind: 'weekday', weekday: day, which, weeks: 0 };
  return fromWeek(words, at, day) ?? { first: which === null ? at : at - 1, last: at + 1, value };
}

/** "a week from Tuesday", "a week ago Tuesday" */
function fromWeek(words: Words, at: number, day: number): Reading | null {
  const joint = lower(words, at - 1);
  if ((joint !== 'from' && joint !== 'ago') || !isWord(words, at - 2, 'week') || !isWord(words, at - 3, 'a'))
    return null;
  const ahead = joint === 'from';
  const value: DateValue = { kind: 'weekday', weekday: day, which: ahead ? 'this' : 'last', weeks: ahead ? 1 : -1 };
  return { first: at - 3, last: at + 1, value };
}

/** Whether the word is a day of this week: no feast, no title, no row of days. */
function isOneDay(words: Words, at: number): boolean {
  const before = lower(words, at - 1);
  const after = lower(words, at + 1);
  if (/^an?$/.test(before)) return DAY_EVENTS.has(after);
  if (NO_SINGLE_WEEKDAY.has(before) || (isCapital(words, at + 1) && TITLE_AFTER_WEEKDAY.has(after))) return false;
  if (after === 'night' && isCapital(words, at + 1) && isCapital(words, at + 2)) return false;
  if (after === 'the' && /^\d+(?:st|nd|rd|th)$/.test(lower(words, at + 2))) return false;
  if ((after === 'in' || after === 'of') && (before === 'last' || before === 'first')) return false;
  if ((before === 'through' || before === 'to') && WEEKDAYS.has(lower(words, at - 2))) return isOneDay(words, at - 2);
  return !((after === 'through' || after === 'to') && WEEKDAYS.has(lower(words, at + 2)) && before !== 'from');
}

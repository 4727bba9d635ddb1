import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { FOREIGN_MONTHS } from '../../lexicon/dateline-words.ts';
import { isDigit, isPlainLetter } from '../../pattern.ts';
import type { Range } from '../../span.ts';

/** A date as a dateline writes it, and where; `year` is null where none is written. */
export interface WrittenDate extends Range {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([...FOREIGN_MONTHS, ...MONTHS]);

/** Letters of the languages that write datelines; without the "u" flag, whose first match costs as much as a whole story. */
const LETTERS = String.raw`A-Za-z\u00c0-\u024f`;
const WEEKDAY_END = /\.?,?[^\S\n]{1,3}/y;
const MONTH_END = /(?:\.[^\S\n]{0,3}|[^\S\n]{1,3})(?=\d)/y;
// Written out rather than with the "i" flag, which makes long work of classes
const DAY = /(\d{1,2})(?:[Ss][Tt]|[NnRr][Dd]|[Tt][Hh]|[Ee][Rr]|º)?(?:[-–/]\d{1,2}(?!\d))?/y;
const DAY_END = /\.?[^\S\n]{0,3}(?:(?:[Oo][Ff]|[Dd][Ee])[^\S\n]{1,3})?/y;
const YEAR = /,?[^\S\n]{0,3}(?:[Dd][Ee][Ll]?\s)?((?:1[89]|20)\d\d)/y;
const CUT_OFF = new RegExp(String.raw`[\d${LETTERS}]|[:/.]\d`, 'y');
/** A day and a dash: only before them is a mistyped month looked for. */
const DAY_AND_DASH = /\.?\s(\d{1,2})(?=,?\s?[-–—])/y;
const ISO_DATE = /((?:1[89]|20)\d\d)-(\d\d)-(\d\d)(?=\s|$)/y;
const SPACED_DASH = /\.?(?=,?\s[-–—]\s)/y;

/** Shorter months are a slip away from too many words. */
const SHORTEST_MISTYPED = 5;

/** Whether one letter was left out, added or changed, or two neighbours swapped. */
function isOneSlip(word: string, name: string): boolean {
  let start = 0;
  while (start < word.length && word[start] === name[start]) start++;
  let end = 0;
  while (end < word.length - start && end < name.length - start && word.at(-1 - end) === name.at(-1 - end)) end++;
  const left = word.slice(start, word.length - end);
  const right = name.slice(start, name.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** "Wednesday, September 5". */
const LONGEST_BEFORE_DAY = 28;

/** The date written at `at` ("Sept. 5, 2024", "17th April", "5 de marzo"), or null. */
export function readDate(text: string, at: number): WrittenDate | null {
  if (!hasDigit(text, at)) return null;
  const from = afterWeekday(text, at);
  return monthFirst(text, at, from) ?? dayFirst(text, at, from) ?? mistyped(text, at, from);
}

/** What a sticky pattern finds at `at`, and where it ends. */
function find(
  pattern: RegExp,
  text: string,
  at: number,
): { readonly match: RegExpExecArray; readonly end: number } | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match && { match, end: pattern.lastIndex };
}

/** The word of letters at `at`, in small letters; "" where there is none. */
function wordAt(text: string, at: number): string {
  return text.slice(at, wordEnd(text, at)).toLowerCase();
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return end;
}

function isLetter(code: number): boolean {
  return isPlainLetter(code) || (code >= 0xc0 && code <= 0x24f);
}

function afterWeekday(text: string, at: number): number {
  const name = wordAt(text, at);
  if (name !== 'le' && !WEEKDAYS.has(name) && !SHORT_WEEKDAYS.has(name)) return at;
  return find(WEEKDAY_END, text, at + name.length)?.end ?? at;
}

function monthFirst(text: string, start: number, from: number): WrittenDate | null {
  const word = wordAt(text, from);
  const month = MONTH_NUMBERS.get(word);
  const gap = month ? find(MONTH_END, text, from + word.length) : null;
  const day = gap && find(DAY, text, gap.end);
  return day && dated(text, { start, end: day.end }, month!, Number(day.match[1]));
}

function dayFirst(text: string, start: number, from: number): WrittenDate | null {
  const day = find(DAY, text, from);
  const gap = day && find(DAY_END, text, day.end);
  const word = gap ? wordAt(text, gap.end) : '';
  const month = MONTH_NUMBERS.get(word);
  if (!gap || !month) return null;
  const end = gap.end + word.length;
  return dated(text, { start, end: text[end] === '.' ? end + 1 : end }, month, Number(day!.match[1]));
}

/** "Mach 11", "APrlil 1": a month that a hurried hand mistyped. */
function mistyped(text: string, start: number, from: number): WrittenDate | null {
  const word = wordAt(text, from);
  const day = word === '' ? null : find(DAY_AND_DASH, text, wordEnd(text, from));
  const month = day && monthLike(word);
  return month ? checked({ start, end: day.end }, null, month, Number(day.match[1])) : null;
}

/** The date with the year that may follow; null where the last figure or word is cut off in its middle. */
function dated(text: string, range: Range, month: number, day: number): WrittenDate | null {
  const year = find(YEAR, text, range.end);
  if (year && !find(CUT_OFF, text, year.end))
    return checked({ start: range.start, end: year.end }, Number(year.match[1]), month, day);
  return find(CUT_OFF, text, range.end) ? null : checked(range, null, month, day);
}

/** The month that the word is but for one letter, or for two that changed places; null where it is none. */
function monthLike(word: string): number | null {
  for (const [name, month] of MONTHS) if (name.length >= SHORTEST_MISTYPED && isOneSlip(word, name)) return month;
  return null;
}

/** Before the day there is a weekday and a month at most: most words are no dates, and this is seen at once. */
function hasDigit(text: string, at: number): boolean {
  const limit = Math.min(text.length, at + LONGEST_BEFORE_DAY);
  for (let i = at; i < limit; i++) {
    if (isDigit(text.charCodeAt(i))) return true;
  }
  return false;
}

/** The date written at `at` as figures, year first ("1996-08-22"), or null. */
export function readIsoDate(text: string, at: number): WrittenDate | null {
  const iso = find(ISO_DATE, text, at);
  if (!iso) return null;
  const [, year, month, day] = iso.match;
  return checked({ start: at, end: iso.end }, Number(year), Number(month), Number(day));
}

/** Where a weekday ends that stands alone at `at`, or a month whose day was left out before the dash; null where there is neither. */
export function readDayless(text: string, at: number): number | null {
  const name = wordAt(text, at);
  if (WEEKDAYS.has(name)) return at + name.length;
  return MONTHS.has(name) ? (find(SPACED_DASH, text, at + name.length)?.end ?? null) : null;
}

/** "2025-12-05", or "--12-05" where no year is written. */
export function isoOf({ year, month, day }: WrittenDate): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year ?? '-'}-${two(month)}-${two(day)}`;
}

function checked({ start, end }: Range, year: number | null, month: number, day: number): WrittenDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysOf(month, year)) return null;
  return { start, end, year, month, day };
}

function daysOf(month: number, year: number | null): number {
  if (month === 2) return year === null || isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

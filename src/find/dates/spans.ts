import { NUMBER_WORDS, PLAY_WORDS, QUARTER_ORDINALS } from '../../lexicon/calendar.ts';
import type { DateRule } from './date-rule.ts';
import type { DateValue, Reading } from './value.ts';
import { isWord, lower, numberAt, type Words, yearAt, yearBeside } from './words.ts';

/** Months, quarters and years that are told by their distance from the story's own, and quarters. */
export const SPAN_RULES: readonly DateRule[] = [
  {
    name: 'last and next',
    example: 'Sales rose [last month], fell [this year] and may rise [next quarter].',
    cue: 'word',
    read: lastAndNext,
  },
  {
    name: 'so long ago',
    example: 'The pier was shut [two days ago], the mine [five years ago].',
    cue: 'word',
    read: ago,
  },
  {
    name: 'quarter',
    example: 'Profit rose in the [third quarter of 2024] and fell in the [second quarter].',
    cue: 'word',
    read: quarter,
  },
];

const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);
const UNITS: ReadonlyMap<string, 'months' | 'quarters' | 'years'> = new Map([
  ['month', 'months'],
  ['quarter', 'quarters'],
  ['year', 'years'],
]);

function lastAndNext(words: Words, at: number): Reading | null {
  const kind = UNITS.get(words[at]!.lower);
  const count = STEPS.get(lower(words, at - 1));
  if (kind === undefined || count === undefined || isPartOfMore(words, at)) return null;
  return { first: at - 1, last: at + 1, value: { kind, count } };
}

/** "the last year of the war", "this year-end" are no calendar years. */
function isPartOfMore(words: Words, at: number): boolean {
  const the = isWord(words, at - 2, 'the') && !isWord(words, at - 1, 'current');
  return the || (isWord(words, at + 1, 'of') && isWord(words, at - 1, 'last'));
}

/** Rounder numbers are guesses of the writer. */
const LONGEST_AGO = 12;
const SPANS: ReadonlyMap<string, 'days' | 'months' | 'years'> = new Map([
  ['day', 'days'],
  ['days', 'days'],
  ['month', 'months'],
  ['months', 'months'],
  ['year', 'years'],
  ['years', 'years'],
]);

function ago(words: Words, at: number): Reading | null {
  if (words[at]!.lower !== 'ago') return null;
  const kind = SPANS.get(lower(words, at - 1));
  const count = NUMBER_WORDS.get(lower(words, at - 2)) ?? numberAt(words, at - 2);
  if (kind === undefined || count === null || count > LONGEST_AGO || isVague(words, at - 3)) return null;
  return { first: at - 2, last: at + 1, value: { kind, count: -count } };
}

function isVague(words: Words, at: number): boolean {
  return /^(?:about|almost|around|nearly|over|roughly|some|than|least|or|to|and|half|-|–)$/.test(lower(words, at));
}

function quarter(words: Words, at: number): Reading | null {
  const word = lower(words, at);
  const short = /^q([1-4])$/.exec(word)?.[1];
  const number = short === undefined ? QUARTER_ORDINALS.get(lower(words, at - 1)) : Number(short);
  if (number === undefined || (short === undefined && word !== 'quarter')) return null;
  if (isPlay(words, at) || isFiscal(words, at)) return null;
  const first = short === undefined ? at - 1 : at;
  const before = yearAt(words, first - 1);
  if (before !== null) return { first: first - 1, last: at + 1, value: quarterOf(number, before, null) };
  const { year, step, last } = yearBeside(words, isWord(words, at + 1, 'of') ? at + 2 : at + 1);
  const undated = year === null && step === null;
  if (undated && isWord(words, at + 1, 'of') && !isOfTheYear(words, at + 2)) return null;
  return { first, last: undated ? at + 1 : last, value: quarterOf(number, year, step) };
}

function quarterOf(quarter: number, year: number | null, step: number | null): DateValue {
  return { kind: 'quarter', year, step, quarter };
}

/** "the first quarter of the year", but not "of the century" */
function isOfTheYear(words: Words, at: number): boolean {
  return isWord(words, at, 'the') && isWord(words, at + 1, 'year');
}

function isFiscal(words: Words, at: number): boolean {
  const fiscal = /^(?:fiscal|financial)$/;
  return [at - 3, at - 2, at + 2, at + 3].some((near) => fiscal.test(lower(words, near)));
}

/** How near a word of a match report must stand, in words. */
const PLAY_REACH = 12;

function isPlay(words: Words, at: number): boolean {
  return words.slice(Math.max(0, at - PLAY_REACH), at + PLAY_REACH).some((word) => PLAY_WORDS.has(word.lower));
}

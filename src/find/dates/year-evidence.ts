import { DETERMINERS, SPEAKING } from '../../lexicon/calendar.ts';
import type { Prose } from '../../segment/prose.ts';
import type { Day } from './calendar.ts';
import { type OfficeHolder, officeHolders } from './office.ts';
import { hasCue, readDates } from './read.ts';
import { type Tense, tenseAt } from './tense.ts';
import type { Reading } from './value.ts';
import { lower, type Words } from './words.ts';

/** A weekday that the story names, and how it speaks of it. */
export interface NamedWeekday {
  readonly weekday: number;
  readonly tense: Tense;
  /** Whether somebody spoke on it: nearly always the story's own day or the day before. */
  readonly spoken: boolean;
}

/** A day with its year, and how the story speaks of it. */
export interface FullDate extends Day {
  readonly tense: Tense;
}

/** What a story says about the year it was written in. */
export interface YearEvidence {
  readonly weekdays: readonly NamedWeekday[];
  /** Days written with weekday, month and day but no year: "Monday, Dec. 1". */
  readonly datedWeekdays: readonly { readonly weekday: number; readonly month: number; readonly day: number }[];
  /** Full dates, year and all. */
  readonly fullDates: readonly FullDate[];
  /** Years that lie behind the story, and others that may be the next one or the one after. */
  readonly pastYears: readonly number[];
  readonly otherYears: readonly number[];
  /** Those named under an office, whose terms the story was written in. */
  readonly holders: readonly OfficeHolder[];
}

interface Gathered extends YearEvidence {
  readonly weekdays: NamedWeekday[];
  readonly datedWeekdays: { weekday: number; month: number; day: number }[];
  readonly fullDates: FullDate[];
  readonly pastYears: number[];
  readonly otherYears: number[];
}

/** A story tells its year within its first dates; a text with more of them is a table. */
const MOST_DATES = 1000;

/** The weekdays, years and full dates that the story mentions. */
export function yearEvidence(prose: Prose): YearEvidence {
  const gathered: Gathered = {
    weekdays: [],
    datedWeekdays: [],
    fullDates: [],
    pastYears: [],
    otherYears: [],
    holders: officeHolders(prose.paragraphs),
  };
  let left = MOST_DATES;
  for (const { tokens, sentences } of prose.paragraphs) {
    for (const { first, last } of sentences) {
      if (left <= 0 || !hasCue(tokens, first, last)) continue;
      const words = tokens.slice(first, last);
      const readings = readDates(words).slice(0, left);
      for (const reading of readings) gather(gathered, words, reading);
      left -= readings.length;
    }
  }
  return gathered;
}

function gather(gathered: Gathered, words: Words, reading: Reading): void {
  const { value, first, last } = reading;
  if (value.kind === 'weekday') gatherWeekday(gathered, words, reading);
  else if (value.kind === 'day' && value.year !== null) {
    const { year, month, day } = { ...value, year: value.year };
    gathered.fullDates.push({ year, month, day, tense: tenseAt(words, first, last) });
  } else if (value.kind === 'day' && value.weekday !== null) {
    gathered.datedWeekdays.push({ weekday: value.weekday, month: value.month, day: value.day });
  } else if ((value.kind === 'year' || value.kind === 'month' || value.kind === 'quarter') && value.year !== null) {
    const tense = tenseAt(words, first, last);
    const before = lower(words, first - 1);
    if (tense === 'future' || /^(?:by|until|till|through|to)$/.test(before)) return;
    const past = tense === 'past' && !DETERMINERS.has(before);
    (past ? gathered.pastYears : gathered.otherYears).push(value.year);
  }
}

function gatherWeekday(gathered: Gathered, words: Words, { value, first, last }: Reading): void {
  if (value.kind !== 'weekday' || value.which !== null) return;
  const tense = tenseAt(words, first, last);
  gathered.weekdays.push({ weekday: value.weekday, tense, spoken: tense === 'past' && isSpoken(words, first) });
}

/** "said in a statement on Friday": this many words at most lie between the verb of speaking and its day. */
const SPEECH_REACH = 7;

function isSpoken(words: Words, first: number): boolean {
  return words.slice(Math.max(0, first - SPEECH_REACH), first).some((word) => SPEAKING.has(word.lower));
}

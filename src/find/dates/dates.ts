import type { Dateline, DateMention } from '../../article.ts';
import type { Paragraph, Prose } from '../../segment/prose.ts';
import { beginsIn, type Range } from '../../span.ts';
import { type Day, isoOf, parseIso } from './calendar.ts';
import { timeOn } from './clock.ts';
import { statedDay } from './head.ts';
import { hasCue, readDates } from './read.ts';
import { dayMeant, type Resolved, resolve } from './resolve.ts';
import { type Tense, tenseAt } from './tense.ts';
import type { Reading } from './value.ts';
import { isWord, lower, type Words } from './words.ts';

/** The dates of a story, and what could not be decided about them. */
export interface Dates {
  readonly dates: readonly DateMention[];
  readonly warnings: readonly string[];
}

/**
 * The dates of the story in its order, the dateline's own left out. What counts from the story's day ("on Friday",
 * "last month") is counted from the dateline's date, else from a full date above the story, else from the reference date.
 */
export function findDates(prose: Prose, dateline: Dateline | null, referenceDate: string | null): Dates {
  const anchor = parseIso(dateline?.date?.iso ?? null) ?? statedDay(prose) ?? parseIso(referenceDate);
  const dates: DateMention[] = [];
  for (const paragraph of prose.paragraphs) addDates(dates, prose.text, paragraph, anchor);
  const unsaid = anchor === null && !dateline?.date;
  return { dates, warnings: unsaid ? undecidedWarnings(dates) : [] };
}

/** The dates of several stretches of one story, in order; those that begin within `own` are a stretch's own. */
export function joinDates(stretches: readonly (Dates & { readonly own: Range })[]): Dates {
  const dates = stretches.flatMap(({ dates: found, own }) => found.filter((date) => beginsIn(own, date)));
  const unsaid = stretches.some(({ warnings }) => warnings.length > 0);
  return { dates, warnings: unsaid ? undecidedWarnings(dates) : [] };
}

function undecidedWarnings(dates: readonly DateMention[]): string[] {
  const undecided = dates.filter((date) => date.iso === null);
  return undecided.length > 0 ? [undecidedWarning(undecided)] : [];
}

/** Said where no dateline's date has said it: one that lacks its year comes with its own warning. */
function undecidedWarning(undecided: readonly DateMention[]): string {
  const first = `“${undecided[0]!.text}”`;
  const [open, them] =
    undecided.length === 1
      ? [`a date counted from it (${first}) stays open`, 'it']
      : [`${undecided.length} dates counted from it (${first} …) stay open`, 'them'];
  return `The story does not tell its own day: ${open}; --reference-date YYYY-MM-DD settles ${them}.`;
}

/** A sentence's words and dates, and the days that were named before the one that is read. */
interface Setting {
  readonly text: string;
  readonly words: Words;
  readonly readings: readonly Reading[];
  readonly anchor: Day | null;
  /** The last day that an earlier sentence of the paragraph named. */
  readonly dayBefore: Day | null;
}

/** Adds the dates of one paragraph to those before it. */
function addDates(dates: DateMention[], text: string, { tokens, sentences }: Paragraph, anchor: Day | null): void {
  let dayBefore: Day | null = null;
  for (const { first, last } of sentences) {
    if (!hasCue(tokens, first, last)) continue;
    const words = tokens.slice(first, last);
    const found = datesIn({ text, words, readings: readDates(words), anchor, dayBefore });
    dates.push(...found);
    dayBefore = parseIso(found.findLast((mention) => mention.precision === 'day')?.iso ?? null) ?? dayBefore;
  }
}

function datesIn(setting: Setting): DateMention[] {
  const { words, readings } = setting;
  const mentions: DateMention[] = [];
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i]!;
    const next = readings[i + 1];
    if (next && isOneMoment(words, reading, next)) {
      const value = reading.value.kind === 'time' ? reading.value : next.value;
      mentions.push(mentionOf(setting, { first: reading.first, last: next.last, value }, i, null));
      i++;
    } else mentions.push(mentionOf(setting, reading, i, parseIso(mentions.at(-1)?.iso ?? null)));
  }
  return mentions;
}

/** "Friday at 5 p.m.", "17:30 GMT on Friday": a day and a time with nothing but small words between them. */
function isOneMoment(words: Words, reading: Reading, next: Reading): boolean {
  const kinds = [reading.value.kind, next.value.kind];
  if (!kinds.some(isDayKind) || !kinds.includes('time')) return false;
  for (let at = reading.last; at < next.first; at++) {
    if (!isWord(words, at, 'on') && !isWord(words, at, 'at') && !isWord(words, at, ',')) return false;
  }
  return true;
}

function isDayKind(kind: Reading['value']['kind']): boolean {
  return kind === 'day' || kind === 'weekday' || kind === 'days';
}

/** The reading at `index` as a mention; `before` is the day of the mention just before it. */
function mentionOf(setting: Setting, reading: Reading, index: number, before: Day | null): DateMention {
  const { text, words } = setting;
  const { start } = words[reading.first]!;
  const end = endOf(words, reading);
  const { iso, precision } = meaningOf(setting, reading, index, before);
  return { text: text.slice(start, end), start, end, iso, precision };
}

function meaningOf(setting: Setting, reading: Reading, index: number, before: Day | null): Resolved {
  const { words, readings, anchor } = setting;
  const { value } = reading;
  if (value.kind === 'time') return timeOn(value, dayOfTime(setting, reading, index));
  if (value.kind === 'weekday') {
    const inRow = before && isInRow(words, readings[index - 1], reading);
    const day = inRow ? dayMeant({ ...value, weeks: 0 }, before, 'future') : dayOfReading(setting, reading);
    return { iso: day && isoOf(day), precision: 'day' };
  }
  return resolve(value, anchor, tenseOf(words, reading));
}

/** The end of the last word; the full stop after a zone ("EST.") is the sentence's. */
function endOf(words: Words, { last }: Reading): number {
  const { text, end } = words[last - 1]!;
  return /^[A-Z]{2,4}\.$/.test(text) ? end - 1 : end;
}

function dayOfReading({ words, anchor }: Setting, reading: Reading): Day | null {
  return dayMeant(reading.value, anchor, tenseOf(words, reading));
}

function tenseOf(words: Words, { first, last, value }: Reading): Tense {
  if (value.kind === 'month' && isWord(words, first - 1, 'for')) return null;
  return tenseAt(words, first, last);
}

/** "Thursday and Friday": the second of two joined weekdays follows the first. */
function isInRow(words: Words, before: Reading | undefined, reading: Reading): boolean {
  if (before?.value.kind !== 'weekday' || before.last !== reading.first - 1) return false;
  return /^(?:and|or|to|through|until|,|-|–)$/.test(lower(words, before.last));
}

/** The day of a time is named among this many dates on either side of it, or nowhere. */
const TIME_REACH = 3;

/** The day of a time: the one named nearest in its sentence, else the story's own where a zone or a new line sets it. */
function dayOfTime(setting: Setting, time: Reading, index: number): Day | null {
  const { words, readings, anchor, dayBefore } = setting;
  const distance = ({ first, last }: Reading) => (first >= time.last ? first - time.last : time.first - last);
  const nearest = readings
    .slice(Math.max(0, index - TIME_REACH), index + TIME_REACH)
    .filter((reading) => isDayKind(reading.value.kind))
    .sort((a, b) => distance(a) - distance(b))[0];
  const day = nearest ? dayOfReading(setting, nearest) : null;
  if (day) return day;
  const hasZone = time.value.kind === 'time' && time.value.zone !== null;
  return dayBefore ?? (hasZone || opensLine(words, time) ? anchor : null);
}

/** "9:40 p.m." on a line of its own, or before its dash: the log of one day. */
function opensLine(words: Words, { first, last }: Reading): boolean {
  return first === 0 && (last === words.length || /^(?:-|--|–|—|:)$/.test(words[last]!.text));
}

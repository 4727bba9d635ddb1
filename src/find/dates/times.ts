import { AMERICAN_ZONES, UNCLEAR_ZONES, ZONES } from '../../lexicon/time-zones.ts';
import type { DateRule } from './date-rule.ts';
import type { ClockValue, Reading } from './value.ts';
import { isWord, lower, numberAt, type Words } from './words.ts';

/** Times of the day. */
export const TIMES: readonly DateRule[] = [
  {
    name: 'time of twenty-four hours',
    example: 'The vote starts on Friday at [17:30 GMT] and ends by [20:00 local time].',
    cue: 'number',
    read: longTime,
  },
  {
    name: 'military time',
    example: 'The flight left on Friday at [1730 GMT].',
    cue: 'number',
    read: militaryTime,
  },
  {
    name: 'time of twelve hours',
    example: 'The flight left on Friday at [5:30 p.m. EST], the second at [11am].',
    cue: 'number',
    read: halfDayTime,
  },
  { name: 'noon', example: 'The vote ended on Friday at [noon].', cue: 'word', read: noon },
];

interface Zone {
  readonly zone: number | string | null;
  readonly last: number;
}

/** The zone named at `at`, with the words that name it. */
function zoneAt(words: Words, at: number): Zone {
  const text = words[at]?.text.replace(/\.$/, '') ?? '';
  const zone = ZONES.get(text) ?? (AMERICAN_ZONES.has(text) ? text : null);
  if (zone !== null || UNCLEAR_ZONES.has(text)) return { zone, last: at + 1 };
  const american = /^(eastern|central|mountain|pacific)$/.exec(words[at]?.lower ?? '')?.[1];
  if (american && words[at]!.capital) return americanZone(words, at, american);
  return { zone: null, last: isWord(words, at, 'local') && isWord(words, at + 1, 'time') ? at + 2 : at };
}

/** "Eastern", "Eastern time", "Eastern Standard Time" */
function americanZone(words: Words, at: number, name: string): Zone {
  let last = at + 1;
  if (/^(?:standard|daylight)$/.test(lower(words, last))) last++;
  if (isWord(words, last, 'time')) last++;
  return { zone: `${name[0]!.toUpperCase()}T`, last };
}

function clock(hour: number, minute: number, zone: Zone['zone']): ClockValue | null {
  return hour <= 23 && minute <= 59 ? { kind: 'time', hour, minute, zone } : null;
}

function longTime(words: Words, at: number): Reading | null {
  const hour = words[at]!.text;
  const minute = words[at + 2]?.text ?? '';
  const touches = words[at]!.end === words[at + 1]?.start && words[at + 1]!.end === words[at + 2]?.start;
  if (!isWord(words, at + 1, ':') || !touches || !/^\d{1,2}$/.test(hour) || !/^\d\d$/.test(minute)) return null;
  if (isWord(words, at + 3, ':') || halfOf(words, at + 3) !== null) return null;
  const { zone, last } = zoneAt(words, at + 3);
  const value = clock(Number(hour), Number(minute), zone);
  const said = last > at + 3 || /^(?:at|by|until|from|before|after|around|about|since)$/.test(lower(words, at - 1));
  return value && said ? { first: at, last, value } : null;
}

function militaryTime(words: Words, at: number): Reading | null {
  const digits = words[at]!.text;
  if (!/^\d{4}$/.test(digits)) return null;
  const { zone, last } = zoneAt(words, at + 1);
  const value = last > at + 1 ? clock(Number(digits.slice(0, 2)), Number(digits.slice(2)), zone) : null;
  return value ? { first: at, last, value } : null;
}

/** 0 for a.m., 12 for p.m. at `at`, else null. */
function halfOf(words: Words, at: number): number | null {
  const half = /^([ap])\.?m\.?$/.exec(words[at]?.lower ?? '')?.[1];
  if (half === undefined) return null;
  return half === 'p' ? 12 : 0;
}

function halfDayTime(words: Words, at: number): Reading | null {
  const glued = /^(\d{1,2})([ap])\.?m\.?$/.exec(words[at]!.lower);
  const hasMinutes = isWord(words, at + 1, ':');
  const tail = hasMinutes ? at + 2 : at;
  const gluedMinutes = hasMinutes ? /^(\d\d)([ap])\.?m\.?$/.exec(words[tail]?.lower ?? '') : null;
  const hour = glued ? Number(glued[1]) : numberAt(words, at);
  const minute = gluedMinutes ? Number(gluedMinutes[1]) : hasMinutes ? numberAt(words, tail) : 0;
  const half = glued || gluedMinutes ? ((glued ?? gluedMinutes)![2] === 'p' ? 12 : 0) : halfOf(words, tail + 1);
  if (hour === null || hour < 1 || hour > 12 || minute === null || half === null) return null;
  const { zone, last } = zoneAt(words, glued || gluedMinutes ? tail + 1 : tail + 2);
  const value = clock((hour % 12) + half, minute, zone);
  return value ? { first: at, last, value } : null;
}

function noon(words: Words, at: number): Reading | null {
  if (words[at]!.lower !== 'noon' || /^(?:the|high|a)$/.test(lower(words, at - 1))) return null;
  const { zone, last } = zoneAt(words, at + 1);
  return { first: at, last, value: { kind: 'time', hour: 12, minute: 0, zone } };
}

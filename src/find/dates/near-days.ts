import { NUMBER_WORDS, OVERNIGHT_THINGS, WEEKDAYS } from '../../lexicon/calendar.ts';
import type { DateRule } from './date-rule.ts';
import { tenseAt } from './tense.ts';
import type { Reading } from './value.ts';
import { isCapital, lower, numberAt, type Words } from './words.ts';

/** Days that are told by their distance from the story's own. */
export const NEAR_DAY_RULES: readonly DateRule[] = [
  {
    name: 'day beside today',
    example: 'The port closed [yesterday], opens [tomorrow] and was hit by rain [overnight].',
    cue: 'word',
    read: dayBeside,
  },
  {
    name: 'part of today',
    example: 'The port closed [last night] and opened [this morning].',
    cue: 'word',
    read: partOfDay,
  },
  {
    name: 'day beyond',
    example: 'The port closed the [day before yesterday] and opens [five days from now].',
    cue: 'word',
    read: dayBeyond,
  },
];

const DAYS_BESIDE: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['overnight', 0],
  ['tomorrow', 1],
]);

function dayBeside(words: Words, at: number): Reading | null {
  const word = words[at]!.lower;
  const count = DAYS_BESIDE.get(word);
  if (count === undefined) return null;
  if (word === 'today' && meansNowadays(words, at)) return null;
  if (word === 'overnight' && !isNight(words, at)) return null;
  if (isCapital(words, at) && at > 0 && (isCapital(words, at - 1) || isCapital(words, at + 1))) return null;
  return { first: at, last: at + 1, value: { kind: 'days', count } };
}

/** "today's world", "even today", "Today the port is the biggest": the times we live in. */
function meansNowadays(words: Words, at: number): boolean {
  const before = lower(words, at - 1);
  const after = lower(words, at + 1);
  if (/^(?:of|even|still|usa|until|as|than)$/.test(before)) return true;
  if (at === 0 && tenseAt(words, at, at + 1) === null) return true;
  return (
    after === "'s" &&
    /^(?:world|youth|children|society|standards|economy|young|generation|\p{L}+s)$/u.test(lower(words, at + 2))
  );
}

/** "an overnight curfew", "will not heal overnight" are no night in particular. */
function isNight(words: Words, at: number): boolean {
  if (words.slice(Math.max(0, at - 5), at).some((word) => /^(?:not|never|almost|virtually|of)$|n't$/.test(word.lower)))
    return false;
  const after = lower(words, at + 1);
  const before = lower(words, at - 1);
  if (OVERNIGHT_THINGS.has(after) || WEEKDAYS.has(before) || WEEKDAYS.has(after)) return false;
  return !(after === 'from' || after === 'on' || after === 'into') || !WEEKDAYS.has(lower(words, at + 2));
}

function partOfDay(words: Words, at: number): Reading | null {
  const before = lower(words, at - 1);
  const part = words[at]!.lower;
  if (before === 'last' && part === 'night') return { first: at - 1, last: at + 1, value: { kind: 'days', count: -1 } };
  if (before !== 'this' || !/^(?:morning|afternoon|evening)$/.test(part)) return null;
  return { first: at - 1, last: at + 1, value: { kind: 'days', count: 0 } };
}

const BEYOND: ReadonlyMap<string, { readonly from: number; readonly step: number }> = new Map([
  ['before yesterday', { from: -1, step: -1 }],
  ['after tomorrow', { from: 1, step: 1 }],
  ['from now', { from: 0, step: 1 }],
  ['from today', { from: 0, step: 1 }],
]);

/** "the day before yesterday", "five days from now" */
function dayBeyond(words: Words, at: number): Reading | null {
  const beyond = BEYOND.get(`${lower(words, at - 1)} ${words[at]!.lower}`);
  if (!beyond || !/^days?$/.test(lower(words, at - 2))) return null;
  const count = NUMBER_WORDS.get(lower(words, at - 3)) ?? numberAt(words, at - 3);
  const one = lower(words, at - 2) === 'day';
  if (count === null && !one) return null;
  const value = { kind: 'days', count: beyond.from + beyond.step * (count ?? 1) } as const;
  return { first: count === null ? at - 2 : at - 3, last: at + 1, value };
}

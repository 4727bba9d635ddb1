import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.ts';
import type { Token } from '../../segment/prose.ts';
import { oncePerSpelling } from '../../segment/spellings.ts';
import type { DateRule } from './date-rule.ts';
import { DAY_RULES } from './days.ts';
import { MONTH_RULES } from './months.ts';
import { NEAR_DAY_RULES } from './near-days.ts';
import { SPAN_RULES } from './spans.ts';
import { TIMES } from './times.ts';
import type { Reading } from './value.ts';
import { WEEKDAY_RULES } from './weekdays.ts';
import type { Words } from './words.ts';
import { YEAR_RULES } from './years.ts';

/** Every way of writing a date or a time, each with its example. */
export const DATE_RULES: readonly DateRule[] = [
  ...DAY_RULES,
  ...MONTH_RULES,
  ...YEAR_RULES,
  ...WEEKDAY_RULES,
  ...NEAR_DAY_RULES,
  ...SPAN_RULES,
  ...TIMES,
];

const RULES_BY_CUE = {
  month: rulesFor('month'),
  weekday: rulesFor('weekday'),
  number: rulesFor('number'),
  word: rulesFor('word'),
};

function rulesFor(cue: DateRule['cue']): readonly DateRule[] {
  return DATE_RULES.filter((rule) => rule.cue === cue);
}

const CUES: ReadonlyMap<string, DateRule['cue']> = new Map([
  ...[...MONTHS.keys()].flatMap((month) =>
    [month, `${month}.`, `mid-${month}`, `early-${month}`, `late-${month}`].map((form) => [form, 'month'] as const),
  ),
  ...[...WEEKDAYS.keys()].map((day) => [day, 'weekday'] as const),
  ...`yesterday today tonight overnight tomorrow night morning afternoon evening month quarter year ago now noon q1 q2 q3 q4`
    .split(' ')
    .map((word) => [word, 'word'] as const),
]);

const cueOf = oncePerSpelling(({ kind, lower }: Token): DateRule['cue'] | null =>
  kind === 'number' ? 'number' : (CUES.get(lower) ?? null),
);

/** Whether any token from `first` up to, not including, `last` may stand in a date. */
export function hasCue(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (cueOf(tokens[at]!) !== null) return true;
  return false;
}

/** The dates and times of one sentence, in its order; of two that share a word the longer one is kept. */
export function readDates(words: Words): Reading[] {
  const found: Reading[] = [];
  words.forEach((token, at) => {
    const cue = cueOf(token);
    if (cue === null) return;
    for (const rule of RULES_BY_CUE[cue]) {
      const reading = rule.read(words, at);
      if (reading) found.push(reading);
    }
  });
  return found.length > 1 ? withoutOverlaps(found) : found;
}

function withoutOverlaps(found: readonly Reading[]): Reading[] {
  const inOrder = [...found].sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: Reading[] = [];
  for (const reading of inOrder) {
    const before = kept.at(-1);
    if (!before || reading.first >= before.last) kept.push(reading);
    else if (reading.last - reading.first > before.last - before.first) kept[kept.length - 1] = reading;
  }
  return kept;
}

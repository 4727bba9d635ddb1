/** Which one of a row of weekdays, months, quarters or years is meant. */
export type Which = 'last' | 'this' | 'next';

/** The year beside a month: written out, or counted from the story's own ("Dec. 1 last year" is -1); both null where none stands. */
export interface WrittenYear {
  readonly year: number | null;
  readonly step: number | null;
}

/** What the words of a date say, before the story's own day is known. */
export type DateValue =
  | (WrittenYear & {
      readonly kind: 'day';
      readonly month: number;
      readonly day: number;
      readonly weekday: number | null;
    })
  | (WrittenYear & { readonly kind: 'month'; readonly month: number; readonly which: Which | null })
  | (WrittenYear & { readonly kind: 'quarter'; readonly quarter: number })
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which | null; readonly weeks: number }
  | { readonly kind: 'days'; readonly count: number }
  | { readonly kind: 'months'; readonly count: number }
  | { readonly kind: 'quarters'; readonly count: number }
  | { readonly kind: 'years'; readonly count: number }
  | ClockValue;

/** A time of day: `zone` in minutes east of Greenwich, "ET" where summer time decides, null where none is written. */
export interface ClockValue {
  readonly kind: 'time';
  readonly hour: number;
  readonly minute: number;
  readonly zone: number | string | null;
}

/** A date that was read in a sentence; `first` and `last` are half-open indices into the sentence's tokens. */
export interface Reading {
  readonly first: number;
  readonly last: number;
  readonly value: DateValue;
}

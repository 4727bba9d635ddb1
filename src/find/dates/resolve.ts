import type { DateMention } from '../../article.ts';
import { addDays, addMonths, type Day, dayNumber, isDay, isoMonth, isoOf, modulo, weekdayOf } from './calendar.ts';
import type { Tense } from './tense.ts';
import type { ClockValue, DateValue, Which } from './value.ts';

const MONTHS = 12;
const QUARTERS = 4;

/** A date as it is printed. */
export type Resolved = Pick<DateMention, 'iso' | 'precision'>;

/** The date that the words mean, told on the day `anchor`; its `iso` is null where nothing decides. */
export function resolve(value: Exclude<DateValue, ClockValue>, anchor: Day | null, tense: Tense): Resolved {
  switch (value.kind) {
    case 'day':
    case 'weekday':
    case 'days': {
      const day = dayMeant(value, anchor, tense);
      return { iso: day && isoOf(day), precision: 'day' };
    }
    case 'month':
    case 'months':
      return { iso: monthMeant(value, anchor, tense), precision: 'month' };
    case 'quarter':
    case 'quarters':
      return { iso: quarterMeant(value, anchor, tense), precision: 'quarter' };
    case 'year':
      return { iso: yearIso(value.year), precision: 'year' };
    case 'years':
      return { iso: anchor && yearIso(anchor.year + value.count), precision: 'year' };
  }
}

function yearIso(year: number): string {
  return String(year).padStart(4, '0');
}

/** The day that the words mean, or null where they name none or nothing decides. */
export function dayMeant(value: DateValue, anchor: Day | null, tense: Tense): Day | null {
  if (value.kind === 'day' && value.year !== null) return { year: value.year, month: value.month, day: value.day };
  if (!anchor) return null;
  if (value.kind === 'day' && value.step !== null) return existing({ ...value, year: anchor.year + value.step });
  if (value.kind === 'days') return addDays(anchor, value.count);
  if (value.kind === 'weekday') return weekdayMeant(value, anchor, tense);
  return value.kind === 'day' ? dayOfYear(value, anchor, tense) : null;
}

function existing({ year, month, day }: Day): Day | null {
  return isDay({ year, month, day }) ? { year, month, day } : null;
}

/** The furthest that a weekday ahead still counts as near where no verb tells the tense. */
const NEAR_AHEAD = 3;

function weekdayMeant(
  { weekday, which, weeks }: { readonly weekday: number; readonly which: Which | null; readonly weeks: number },
  anchor: Day,
  tense: Tense,
): Day {
  const ahead = modulo(weekday - weekdayOf(anchor), 7);
  if (weeks !== 0) return addDays(anchor, weeks > 0 ? ahead + 7 : (ahead || 7) - 14);
  if (which === 'last') return addDays(anchor, ahead - 7);
  if (which === 'next') return addDays(anchor, ofNextWeek(weekday, anchor));
  if (ahead === 0) return anchor;
  if (tense === 'future') return addDays(anchor, ahead);
  if (tense === 'past') return addDays(anchor, ahead - 7);
  return addDays(anchor, ahead <= NEAR_AHEAD ? ahead : ahead - 7);
}

/** Newsrooms begin the week on Monday: on a Thursday "next Tuesday" is five days off, on a Monday eight. */
function ofNextWeek(weekday: number, anchor: Day): number {
  const sinceMonday = modulo(weekdayOf(anchor) - 1, 7);
  return 7 - sinceMonday + modulo(weekday - 1, 7);
}

/** Half a year: of two days with the same name the nearer is meant. */
const HALF_YEAR = 183;

/** A day without a year is in the story's own year, unless tense and distance say otherwise. */
function dayOfYear(
  { month, day, weekday }: { readonly month: number; readonly day: number; readonly weekday: number | null },
  anchor: Day,
  tense: Tense,
): Day | null {
  const years = [anchor.year, anchor.year - 1, anchor.year + 1];
  const days = years.map((year) => ({ year, month, day })).filter(isDay);
  const named = weekday === null ? undefined : days.find((candidate) => weekdayOf(candidate) === weekday);
  if (named) return named;
  const own = days.find((candidate) => candidate.year === anchor.year);
  const fits = (candidate: Day, limit: number) => {
    const distance = dayNumber(candidate) - dayNumber(anchor);
    return Math.abs(distance) <= limit && !(tense === 'past' && distance > 0) && !(tense === 'future' && distance < 0);
  };
  if (own && fits(own, HALF_YEAR)) return own;
  return days.find((candidate) => candidate !== own && fits(candidate, HALF_YEAR)) ?? own ?? days[0] ?? null;
}

function monthMeant(
  value: Extract<DateValue, { kind: 'month' | 'months' }>,
  anchor: Day | null,
  tense: Tense,
): string | null {
  if (value.kind === 'month' && value.year !== null) return isoMonth(value.year, value.month);
  if (!anchor) return null;
  if (value.kind === 'month' && value.step !== null) return isoMonth(anchor.year + value.step, value.month);
  const steps = value.kind === 'months' ? value.count : stepsTo(value.month - anchor.month, MONTHS, value.which, tense);
  const { year, month } = addMonths(anchor, steps);
  return isoMonth(year, month);
}

function quarterMeant(
  value: Extract<DateValue, { kind: 'quarter' | 'quarters' }>,
  anchor: Day | null,
  tense: Tense,
): string | null {
  if (value.kind === 'quarter' && value.year !== null) return `${yearIso(value.year)}-Q${value.quarter}`;
  if (!anchor) return null;
  if (value.kind === 'quarter' && value.step !== null) return `${yearIso(anchor.year + value.step)}-Q${value.quarter}`;
  const current = Math.ceil(anchor.month / 3);
  const steps = value.kind === 'quarters' ? value.count : stepsTo(value.quarter - current, QUARTERS, null, tense);
  const quarters = anchor.year * QUARTERS + current - 1 + steps;
  return `${yearIso(Math.floor(quarters / QUARTERS))}-Q${modulo(quarters, QUARTERS) + 1}`;
}

/** How many months or quarters lie between the story and the one named, counted in a year of `cycle`. */
function stepsTo(distance: number, cycle: number, which: Which | null, tense: Tense): number {
  const ahead = modulo(distance, cycle);
  if (which === 'last') return ahead - cycle;
  if (which === 'next') return ahead || cycle;
  if (which === 'this') return distance;
  if (ahead === 0 || (tense === 'future' && !isJustPast(ahead, cycle))) return ahead;
  return tense === 'past' || ahead >= cycle / 2 ? ahead - cycle : ahead;
}

/** "Second quarter estimates will be released": told in the third quarter, of figures that are still to come. */
function isJustPast(ahead: number, cycle: number): boolean {
  return cycle === QUARTERS && ahead === QUARTERS - 1;
}

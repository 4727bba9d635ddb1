/** A day of the calendar; `month` is 1 for January. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day that may be of any year. */
export type DayOfYear = Omit<Day, 'year'>;

/** That day in that year. */
export function inYear({ month, day }: DayOfYear, year: number): Day {
  return { year, month, day };
}

const MS_A_DAY = 86_400_000;
const MONTHS_A_YEAR = 12;

/** Days since 1 January 1970; the clock and the time zone of the machine play no part. */
export function dayNumber({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / MS_A_DAY;
}

/** The day that many days since 1 January 1970. */
export function dayOf(number: number): Day {
  const date = new Date(number * MS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The weekday of a day; 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return modulo(dayNumber(day) + 4, 7);
}

/** The day `count` days later, or earlier where it is negative. */
export function addDays(day: Day, count: number): Day {
  return dayOf(dayNumber(day) + count);
}

/** Year and month `count` months later. */
export function addMonths({ year, month }: Day, count: number): { readonly year: number; readonly month: number } {
  const months = year * MONTHS_A_YEAR + month - 1 + count;
  return { year: Math.floor(months / MONTHS_A_YEAR), month: modulo(months, MONTHS_A_YEAR) + 1 };
}

/** Whether the calendar has this day: 31 April and 29 February 2023 are none. */
export function isDay({ year, month, day }: Day): boolean {
  if (month < 1 || month > MONTHS_A_YEAR || day < 1 || day > 31) return false;
  return dayOf(dayNumber({ year, month, day })).month === month;
}

/** "2025-12-05". */
export function isoOf({ year, month, day }: Day): string {
  return `${isoMonth(year, month)}-${two(day)}`;
}

/** "2025-12". */
export function isoMonth(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${two(month)}`;
}

/** "05". */
export function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** The day an ISO date names, or null where it is none ("--12-05" too). */
export function parseIso(iso: string | null): Day | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso ?? '');
  if (!parts) return null;
  const day = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
  return isDay(day) ? day : null;
}

/** The remainder that is never negative. */
export function modulo(number: number, by: number): number {
  return ((number % by) + by) % by;
}

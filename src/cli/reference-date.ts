import { InvalidArgumentError } from 'commander';

const DAY = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/;
const DAYS_IN_MONTH: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day as it was given, where it is YYYY-MM-DD and stands in the calendar. */
export function readReferenceDate(given: string): string {
  const parts = DAY.exec(given)?.groups;
  if (!parts) throw new InvalidArgumentError('Expected a day as YYYY-MM-DD, e.g. 2025-12-05');
  const day = Number(parts.day);
  if (day < 1 || day > daysIn(Number(parts.year), Number(parts.month))) {
    throw new InvalidArgumentError('There is no such day in the calendar');
  }
  return given;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

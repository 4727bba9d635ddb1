import { AMERICAN_ZONES } from '../../lexicon/time-zones.ts';
import { type Day, dayNumber, dayOf, isoOf, modulo, two, weekdayOf } from './calendar.ts';
import type { Resolved } from './resolve.ts';
import type { ClockValue } from './value.ts';

const MINUTES_A_DAY = 1440;

/** The time of day on `day`, in UTC where the zone is known and in local time where it is not. */
export function timeOn({ hour, minute, zone }: ClockValue, day: Day | null): Resolved {
  if (!day) return { iso: null, precision: 'time' };
  const offset = typeof zone === 'string' ? americanOffset(zone, day) : zone;
  if (offset === null) return { iso: `${isoOf(day)}T${two(hour)}:${two(minute)}`, precision: 'time' };
  const minutes = dayNumber(day) * MINUTES_A_DAY + hour * 60 + minute - offset;
  const date = dayOf(Math.floor(minutes / MINUTES_A_DAY));
  const rest = modulo(minutes, MINUTES_A_DAY);
  return { iso: `${isoOf(date)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}Z`, precision: 'time' };
}

/** Summer time in the United States has run from March to November since this year. */
const SUMMER_TIME_SINCE = 2007;

function americanOffset(zone: string, day: Day): number | null {
  const standard = AMERICAN_ZONES.get(zone);
  if (standard === undefined || day.year < SUMMER_TIME_SINCE) return null;
  const summer = dayNumber(day) >= nthSunday(day.year, 3, 2) && dayNumber(day) < nthSunday(day.year, 11, 1);
  return summer ? standard + 60 : standard;
}

function nthSunday(year: number, month: number, nth: number): number {
  const first = { year, month, day: 1 };
  return dayNumber(first) + modulo(-weekdayOf(first), 7) + (nth - 1) * 7;
}

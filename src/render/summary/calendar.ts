/** Indexed by the number of the month less one. */
const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS: readonly string[] = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
/** Days from a Sunday to the first of each month, in a year that begins on the first of March. */
const MONTH_SHIFT: readonly number[] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

const DAY = /^(?<year>\d{4}|-)-(?<month>\d\d)-(?<day>\d\d)/;

/** "Friday, December 5, 2025" for "2025-12-05", "December 5 (year not told)" for "--12-05"; anything else as it is. */
export function writtenDay(iso: string): string {
  const parts = DAY.exec(iso)?.groups;
  if (!parts) return iso;
  const month = Number(parts.month);
  const day = Number(parts.day);
  const name = MONTHS[month - 1];
  if (!name) return iso;
  if (parts.year === '-') return `${name} ${day} (year not told)`;
  return `${weekday(Number(parts.year), month, day)}, ${name} ${day}, ${parts.year}`;
}

/** Sakamoto's rule for the Gregorian calendar; January and February count to the year before. */
function weekday(year: number, month: number, day: number): string {
  const counted = month < 3 ? year - 1 : year;
  const leaps = Math.floor(counted / 4) - Math.floor(counted / 100) + Math.floor(counted / 400);
  return WEEKDAYS[(counted + leaps + MONTH_SHIFT[month - 1]! + day + 7) % 7]!;
}

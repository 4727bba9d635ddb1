import type { Dateline } from '../../article.ts';
import type { Prose } from '../../segment/prose.ts';
import { type Day, type DayOfYear, dayNumber, inYear, isDay, isoOf, parseIso } from './calendar.ts';
import { imprintYear, statedDay } from './head.ts';
import { type YearEvidence, yearEvidence } from './year-evidence.ts';
import { fitsWeekdays, latestYear, likeliestYear, namesWeekday, weekdayScore } from './year-odds.ts';

const UNDECIDED =
  'The dateline gives no year and the story does not tell it: days counted from it stay open; --reference-date YYYY-MM-DD settles them.';

/**
 * The dateline with the year its date was missing. It is decided from the story: a full date above or within it, the
 * imprint below it, the weekdays and years that it names; failing those from the reference date.
 */
export function settleYear(
  dateline: Dateline | null,
  prose: Prose,
  referenceDate: string | null,
): { readonly dateline: Dateline | null; readonly warnings: readonly string[] } {
  const bare = /^--(\d\d)-(\d\d)$/.exec(dateline?.date?.iso ?? '');
  if (!dateline?.date || !bare) return { dateline, warnings: [] };
  const settled = settle({ month: Number(bare[1]), day: Number(bare[2]) }, prose, parseIso(referenceDate));
  if (!settled) return { dateline, warnings: [UNDECIDED] };
  return { dateline: { ...dateline, date: { ...dateline.date, ...settled } }, warnings: [] };
}

interface Settled {
  readonly iso: string;
  readonly yearFrom: 'text' | 'weekday' | 'reference';
}

function settle(day: DayOfYear, prose: Prose, reference: Day | null): Settled | null {
  const evidence = yearEvidence(prose);
  const written =
    yearOfStated(day, statedDay(prose)) ?? yearOfFullDate(day, evidence) ?? yearOfImprint(day, prose, evidence);
  if (written !== null) return { iso: isoOf(inYear(day, written)), yearFrom: 'text' };
  const likeliest = likeliestYear(day, evidence);
  if (likeliest !== null) return { iso: isoOf(inYear(day, likeliest)), yearFrom: 'weekday' };
  const last = reference && lastBefore(day, reference, evidence);
  return last && { iso: isoOf(last), yearFrom: 'reference' };
}

/** A date line above a story is of the dateline's own days. */
const STATED_DISTANCE = 10;

function yearOfStated(day: DayOfYear, stated: Day | null): number | null {
  return stated ? nearYear(day, stated, STATED_DISTANCE) : null;
}

/** The year in which the day lies no more than `distance` days from the other, or null. */
function nearYear(day: DayOfYear, other: Day, distance: number): number | null {
  const isNear = (year: number) =>
    isDay(inYear(day, year)) && Math.abs(dayNumber(inYear(day, year)) - dayNumber(other)) <= distance;
  return [other.year, other.year - 1, other.year + 1].find(isNear) ?? null;
}

/** A full date this near the dateline's day is of its own weeks, not an anniversary. */
const FULL_DATE_DISTANCE = 21;

/** The year of a full date that lies behind the story, where it is the latest named and no weekday gainsays it. */
function yearOfFullDate(day: DayOfYear, evidence: YearEvidence): number | null {
  const latest = latestYear(evidence) ?? 0;
  for (const full of evidence.fullDates) {
    if (full.tense !== 'past') continue;
    const year = nearYear(day, full, FULL_DATE_DISTANCE);
    if (year !== null && year >= latest && namesWeekday(inYear(day, year), evidence)) return year;
  }
  return null;
}

/** In these months a page's imprint may already be that of the next year. */
const FIRST_MONTH_OF_NEXT_IMPRINT = 11;

/** "© 2025 Reuters" stands below stories of that year, and below some of the last weeks of the year before. */
function yearOfImprint(day: DayOfYear, prose: Prose, evidence: YearEvidence): number | null {
  const imprint = imprintYear(prose);
  if (imprint === null) return null;
  const years = day.month >= FIRST_MONTH_OF_NEXT_IMPRINT ? [imprint, imprint - 1] : [imprint];
  const fitting = years.filter((year) => isDay(inYear(day, year)) && fitsWeekdays(inYear(day, year), evidence));
  const score = (year: number) => weekdayScore(inYear(day, year), evidence);
  return fitting.sort((a, b) => score(b) - score(a))[0] ?? null;
}

/** A story may be dated some days after the reference: a dateline runs ahead of an archive's date. */
const REFERENCE_SLACK = 7;
/** The calendar repeats within these years; a weekday that fits none of them is misread. */
const REFERENCE_YEARS = 8;

/** The last day of that name on or before the reference whose weekday the story bears out; else the last one. */
function lastBefore(day: DayOfYear, reference: Day, evidence: YearEvidence): Day | null {
  const days: Day[] = [];
  for (let year = reference.year + 1; year > reference.year - REFERENCE_YEARS; year--) {
    const candidate = inYear(day, year);
    if (isDay(candidate) && dayNumber(candidate) <= dayNumber(reference) + REFERENCE_SLACK) days.push(candidate);
  }
  return days.find((candidate) => fitsWeekdays(candidate, evidence)) ?? days[0] ?? null;
}

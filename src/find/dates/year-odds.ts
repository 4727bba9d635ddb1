import { type Day, type DayOfYear, inYear, isDay, modulo, weekdayOf } from './calendar.ts';
import { officeOdds } from './office.ts';
import type { NamedWeekday, YearEvidence } from './year-evidence.ts';

/** How often a weekday somebody spoke on is the story's own day, the day before, two days before … */
const SPOKEN_ODDS = [0.83, 0.11, 0.025, 0.01, 0.007, 0.007, 0.011];
/** The same for any weekday that lies behind. */
const PAST_ODDS = [0.55, 0.25, 0.08, 0.05, 0.03, 0.02, 0.02];
/** Weekdays ahead: today, tomorrow, the day after … */
const FUTURE_ODDS = [0.35, 0.25, 0.1, 0.09, 0.08, 0.07, 0.06];
/** Weekdays without a tense, counted back. */
const BARE_ODDS = [0.6, 0.15, 0.05, 0.05, 0.05, 0.05, 0.05];
/** "Monday, Dec. 1" is right but for misprints. */
const DATED_ODDS = [0.98, 0.003];

/**
 * How many years lie between the latest past year a story mentions and its own: 0, 1, 2 … Counted in 800 stories:
 * four and eight stand out because elections return.
 */
const GAP_ODDS = [0.11, 0.12, 0.15, 0.09, 0.13, 0.05, 0.05, 0.04, 0.08, 0.012, 0.012];
/** The same where that year stands in a full date, day and all: writers leave the year out of days long past less often. */
const FULL_DATE_GAP_ODDS = [0.3, 0.2, 0.1, 0.06, 0.06, 0.04, 0.04, 0.03, 0.03, 0.02, 0.02];
/** Beyond those each year is this likely, then this … */
const FAR_ODDS = 0.005;
const FARTHEST_ODDS = 0.001;
const FAR = 20;
const LONGEST_GAP = 60;
/** A year that may lie ahead is the next one, or the one after. */
const AHEAD_ODDS = [0.08, 0.02];
/** So many years a term without an end is taken to last. */
const OPEN_TERM = 12;

/** Older years are history and say nothing of when it was told. */
const FIRST_BOUND = 1950;
/** Copy that comes as a file was seldom written before this year. */
const FIRST_FILES = 1980;
const EARLIER_ODDS = 0.03;

/** More mentions than these say nothing new. */
const MOST_WEEKDAYS = 4;
/** A year is taken where it is likelier than all others together; where only an office tells it, much likelier. */
const ENOUGH = 0.5;
const ENOUGH_BY_OFFICE = 0.8;

/** The year in which the dateline's day fits the weekdays, years and office holders of the story, or null where none stands out. */
export function likeliestYear(dayOfYear: DayOfYear, evidence: YearEvidence): number | null {
  if (!hasWeekday(evidence)) return null;
  let sum = 0;
  let best = { year: 0, odds: 0 };
  for (const year of candidates(evidence)) {
    const candidate = inYear(dayOfYear, year);
    if (!isDay(candidate)) continue;
    const odds = yearOdds(year, evidence) * Math.exp(weekdayScore(candidate, evidence));
    sum += odds;
    if (odds > best.odds) best = { year, odds };
  }
  const enough = latestYear(evidence) === null ? ENOUGH_BY_OFFICE : ENOUGH;
  return best.odds > enough * sum && fitsWeekdays(inYear(dayOfYear, best.year), evidence) ? best.year : null;
}

/** One weekday decides where somebody spoke on it or its date stands beside it; others must be two. */
function hasWeekday({ weekdays, datedWeekdays }: YearEvidence): boolean {
  return datedWeekdays.length > 0 || weekdays.length > 1 || weekdays.some((named) => named.spoken);
}

/** The years from the latest one mentioned on; where none is, those of the office holders' terms. */
function candidates(evidence: YearEvidence): number[] {
  const latest = latestYear(evidence);
  if (latest !== null) return yearsFrom(latest - AHEAD_ODDS.length, latest + LONGEST_GAP);
  const terms = evidence.holders.flatMap((holder) => holder.terms);
  if (terms.length === 0) return [];
  const ends = terms.map(({ from, to }) => to ?? from + OPEN_TERM);
  return yearsFrom(Math.min(...terms.map(({ from }) => from)), Math.max(...ends));
}

function yearsFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The latest year that the story mentions, or null where it mentions none of its own times. */
export function latestYear({ pastYears, otherYears, fullDates }: YearEvidence): number | null {
  const years = [...pastYears, ...otherYears, ...fullDates.map((date) => date.year)];
  const latest = years.reduce((last, year) => Math.max(last, year), 0);
  return latest < FIRST_BOUND ? null : latest;
}

function yearOdds(year: number, evidence: YearEvidence): number {
  const latest = latestYear(evidence);
  const inTerm = evidence.holders.reduce((odds, holder) => odds * officeOdds(holder, year), 1);
  const era = year < FIRST_FILES ? EARLIER_ODDS : 1;
  return era * inTerm * (latest === null ? 1 : gapOdds(year - latest, latest, evidence));
}

function gapOdds(gap: number, latest: number, { pastYears, fullDates }: YearEvidence): number {
  if (gap < 0) return pastYears.includes(latest) ? AHEAD_ODDS[-gap - 1]! / 10 : AHEAD_ODDS[-gap - 1]!;
  const near = fullDates.some((date) => date.year === latest) ? FULL_DATE_GAP_ODDS : GAP_ODDS;
  return near[gap] ?? (gap <= FAR ? FAR_ODDS : FARTHEST_ODDS);
}

/** The logarithm of how likely the story's weekdays are if it was written on `day`. */
export function weekdayScore(day: Day, { weekdays, datedWeekdays }: YearEvidence): number {
  const own = weekdayOf(day);
  const each = weekdays.map((named) => Math.log(weekdayOdds(named, own)));
  const sum = each.reduce((total, score) => total + score, 0) * Math.min(1, MOST_WEEKDAYS / (each.length || 1));
  const dated = datedWeekdays.map((date) => {
    const fits = weekdayOf({ year: day.year, month: date.month, day: date.day }) === date.weekday;
    return Math.log(DATED_ODDS[fits ? 0 : 1]!);
  });
  return dated.reduce((total, score) => total + score, sum);
}

function weekdayOdds({ weekday, tense, spoken }: NamedWeekday, own: number): number {
  const back = modulo(own - weekday, 7);
  if (spoken) return SPOKEN_ODDS[back]!;
  if (tense === 'future') return FUTURE_ODDS[modulo(-back, 7)]!;
  return (tense === 'past' ? PAST_ODDS : BARE_ODDS)[back]!;
}

/** A story names its own weekday or the day before at least this often among those that lie behind. */
const FITTING_SHARE = 0.4;

/** Whether the weekdays that the story names are those of a story written on `day`. */
export function fitsWeekdays(day: Day, { weekdays, datedWeekdays }: YearEvidence): boolean {
  const own = weekdayOf(day);
  const behind = weekdays.filter((named) => named.tense !== 'future');
  const near = behind.filter((named) => modulo(own - named.weekday, 7) <= 1);
  const dated = datedWeekdays.filter(
    (date) => weekdayOf({ year: day.year, month: date.month, day: date.day }) !== date.weekday,
  );
  return near.length >= FITTING_SHARE * behind.length && dated.length === 0;
}

/** Whether the story names the weekday of `day` as one that lies behind, or names none. */
export function namesWeekday(day: Day, { weekdays }: YearEvidence): boolean {
  return (
    weekdays.length === 0 || weekdays.some((named) => named.tense !== 'future' && named.weekday === weekdayOf(day))
  );
}

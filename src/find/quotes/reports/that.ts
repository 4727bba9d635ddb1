import { takes } from '../cues/cue.ts';
import { type Item, is, isDash, isMark } from '../frame/frame.ts';
import {
  AUXILIARY,
  CUE_FORM,
  DETERMINER,
  ING,
  MONTH,
  PREPOSITION,
  SOURCE_OPENER,
  SUBJECT_PRONOUN,
  TIME_LEAD,
  TIME_NOUN,
  WEEKDAY,
} from '../frame/word-class.ts';
import { isAdverb, isVerb } from '../phrases/phrase.ts';
import type { Content, ReportQuery } from '../report.ts';
import { content } from './content.ts';

/** "that" is looked for so far behind the verb: "said in a statement on Monday that". */
const THAT_REACH = 14;

/** Behind a verb that tells nobody, "that" further on belongs to a noun. */
const NEAR_THAT = 8;

const ARTICLES = /^(?:a|an|the|his|her|its|their|another|several|some|many|no|any)$/;

const OCCASIONS =
  /^(?:day|week|month|year|night|morning|evening|weekend|time|before|after|report|statement|interview|speech|letter|tweet|post|email|memo|briefing|conference|hearing|message)$/;

/** "Ruiz said on Monday [that the dam held]." */
export function thatClause(query: ReportQuery): Content[] | null {
  const { cue } = query;
  const from = cue.last + 1;
  const that = thatIndex(query);
  if (that === null || cue.passive || !takes(cue, 'that')) return null;
  return that - from <= NEAR_THAT || takes(cue, 'told') || !takes(cue, 'object') ? content(query, that) : null;
}

/** The index of the "that" that opens what was said, or null. */
export function thatIndex(query: ReportQuery): number | null {
  const that = thatBehind(query);
  return that === null || belongsToNoun(query, that) ? null : that;
}

/** The index of the first "that" behind the verb, before another verb or subject comes; or null. */
export function thatBehind({ setting, cue }: ReportQuery): number | null {
  const { items } = setting.frame;
  const from = cue.last + 1;
  const limit = Math.min(setting.sentence.last, from + THAT_REACH);
  for (let at = from; at < limit; at++) {
    const item = items[at]!;
    const inserted = isDash(item) ? thatBehindDashes(items, limit, at) : null;
    if (inserted !== null) return inserted;
    if (item.lower === 'that') {
      if (pointsToNoun(items[at - 1]!)) continue;
      return hasClause(items, at, setting.sentence.last) ? at : null;
    }
    if (endsSearch(item)) return null;
    if (is(item, CUE_FORM | SOURCE_OPENER) && setting.cues.some((other) => other !== cue && other.at === at))
      return null;
    if (at > from && isVerb(item) && !/(?:ed|ing)$/.test(item.lower) && item.lower !== 'point') return null;
  }
  return null;
}

/** A quotation, "but", a stronger mark than a comma, and the subject of another clause. */
function endsSearch(item: Item): boolean {
  if (item.kind === 'quote' || item.lower === 'but' || item.lower === 'there' || is(item, SUBJECT_PRONOUN)) return true;
  return item.kind === 'mark' && !/^[,‘’'()–—-]$/.test(item.text);
}

/** "his vote for that plan": right behind a preposition, "that" opens no clause. */
function pointsToNoun({ lower }: Item): boolean {
  return /^(?:of|for|with|by|from|at|into|on|to|about|against|over|under)$/.test(lower);
}

/** "argued - pointing at it - that": the index of "that" behind the dash that closes what this one opens, or null. */
function thatBehindDashes(items: readonly Item[], limit: number, dash: number): number | null {
  for (let at = dash + 1; at < limit; at++)
    if (isDash(items[at])) return items[at + 1]?.lower === 'that' ? at + 1 : null;
  return null;
}

/** "said just that in Lima", "though, that has yet to come": with no verb, or as its subject, "that" opens nothing. */
function hasClause(items: readonly Item[], that: number, last: number): boolean {
  if (isMark(items[that - 1], ',') && is(items[that + 1], AUXILIARY)) return false;
  for (let at = that + 1; at < last; at++) {
    const item = items[at]!;
    if (isMark(item, ',') && is(items[at + 1], ING)) return false;
    if (item.kind === 'quote' || isVerb(item) || is(item, CUE_FORM) || /[^s]s$/.test(item.lower)) return true;
  }
  return false;
}

/** "other dams that burst", against "in Lima that is wrong": behind a thing "that" is the subject of the verb next to it. */
function opensRelative(items: readonly Item[], from: number, that: number): boolean {
  const verb = items[that + 1];
  if (is(items[from], PREPOSITION | WEEKDAY | TIME_LEAD | TIME_NOUN | MONTH) || isAdverb(items[from])) return false;
  return isVerb(verb) && !is(verb, ING | DETERMINER) && !/^(?:to|not)$/.test(verb!.lower);
}

/** "announced a plan that would", "recalled other dams that burst": the that-clause tells of the plan, or has no subject of its own. */
export function belongsToNoun({ setting, cue }: ReportQuery, that: number): boolean {
  const { items } = setting.frame;
  const from = cue.last + 1;
  if (that > from && !takes(cue, 'told') && opensRelative(items, from, that)) return true;
  if (that <= from + 1 || takes(cue, 'told') || !ARTICLES.test(items[from]!.lower)) return false;
  if (isMark(items[that - 1], ',')) return false;
  return !OCCASIONS.test(items[that - 1]!.lower);
}

import { attributionEnd, attributionStart, type Cue, takes } from '../cues/cue.ts';
import { type Item, is, isDash, isMark, isWord } from '../frame/frame.ts';
import {
  AUDIENCE,
  AUXILIARY,
  CONJUNCTION,
  ING,
  PREPOSITION,
  SUBORDINATOR,
  TIME_NOUN,
  TIME_UNIT,
  WEEKDAY,
} from '../frame/word-class.ts';
import { opensClause } from '../phrases/clause-opening.ts';
import { leftPhrase } from '../phrases/left.ts';
import { isAdverb, isVerb } from '../phrases/phrase.ts';
import { rightPhrase } from '../phrases/right.ts';
import type { Content, ReportQuery } from '../report.ts';
import { isAtLeast } from './clause.ts';
import { reportEnd } from './end.ts';

/** "that" within so many words behind the verb: what was said follows, and does not come before. */
const THAT_REACH = 8;

/** Adverbs and days behind the verb: "said repeatedly on". */
const MOST_TRAILING_ADVERBS = 3;

const FILLERS = /^(?:meanwhile|indeed|instead|finally|earlier|later|now|today)$/;

/** What may follow an attribution that ends a clause: "Ruiz said in a statement", "Hale said after the vote". */
const CIRCUMSTANCES = new Set(
  'in at on during of to as before after while when last this via from over by with'.split(' '),
);

/** "[The dam held], Ruiz said." and "[The dam], Ruiz said, [had held]." */
export function clauseBefore(query: ReportQuery): Content[] | null {
  const { setting, cue, free } = query;
  const { items } = setting.frame;
  const beside = attributionStart(cue);
  const { first: opening, last: closing } = setting.sentence;
  if (beside === null || cue.side === 'source' || cue.row.lemma === 'deny') return null;
  const start = overCoordinated(items, opening, beside);
  if (start <= opening + 1 || cue.relative || !takes(cue, 'that')) return null;
  if ((!isMark(items[start - 1], ',') && !isDash(items[start - 1])) || thatFollows(query)) return null;
  const { after, rest } = behindAttribution(query, start);
  if (after + 1 < closing && items[after]!.kind === 'mark' && items[after + 1]!.kind === 'quote') return null;
  if (onlyFillers(items, opening, start - 1)) return rest && [rest];
  if (!closesClause(query, start, after)) return null;
  const comma = start - 1;
  const first = overMarks(items, free < comma ? Math.max(opening, free) : opening, start);
  const mark = after < closing ? items[after] : undefined;
  const lead = opensWithLead(items, first) && !hasVerb(items, first, comma);
  if (!hasVerb(items, first, comma) && opensLead(items[first]!) && mark && !isMark(mark, ',')) return null;
  if (rest) return lead ? [rest] : [{ first, last: comma }, rest];
  if (isMark(mark, ',') && lead) return null;
  return after < closing && isWord(items[after]) && isVerbless(items, first, comma) ? null : [{ first, last: comma }];
}

/** ", he and Ruiz said", ", current and former aides said": where the first of the speakers begins behind a mark. */
function overCoordinated(items: readonly Item[], from: number, start: number): number {
  if (start - 2 <= from || items[start - 1]!.lower !== 'and') return start;
  const other = leftPhrase(items, from, start - 2);
  const before = other && items[other.first - 1];
  return other && (isMark(before ?? undefined, ',') || isDash(before ?? undefined)) ? other.first : start;
}

/** Longer stretches hold a verb, known or not. */
const LONGEST_VERBLESS = 8;

/** "The mayor, Ruiz complained of rain", "Of course, as Ruiz noted": few words without a verb are no clause. */
export function isVerbless(items: readonly Item[], first: number, last: number): boolean {
  if (last - first > LONGEST_VERBLESS) return false;
  for (let at = first; at < last; at++) if (isVerb(items[at]) && !is(items[at], ING)) return false;
  return true;
}

function overMarks(items: readonly Item[], from: number, to: number): number {
  let at = from;
  while (at < to && items[at]!.kind === 'mark') at++;
  return at;
}

function thatFollows({ setting, cue }: ReportQuery): boolean {
  const { items } = setting.frame;
  for (let at = cue.last + 1; at < Math.min(setting.sentence.last, cue.last + 1 + THAT_REACH); at++) {
    if (items[at]!.lower === 'that') return true;
    if (!isWord(items[at])) return false;
  }
  return false;
}

/** "Meanwhile, Ruiz said": nothing was said before. */
function onlyFillers(items: readonly Item[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const item = items[at]!;
    if (isWord(item) && !isAdverb(item) && !is(item, CONJUNCTION) && !FILLERS.test(item.lower)) return false;
    if (item.kind === 'quote') return false;
  }
  return true;
}

/** The index behind the attribution with whom it addresses and its adverbs. */
function afterAttribution({ setting, cue }: ReportQuery): number {
  const { items } = setting.frame;
  const { last } = setting.sentence;
  const end = overOthers(items, last, cue, attributionEnd(cue));
  let after = takes(cue, 'told') && cue.side === 'left' ? afterAddressee(items, last, end) : end;
  const isAdverbial = (item: Item | undefined) =>
    isAdverb(item) || is(item, WEEKDAY) || /^(?:recently)$/.test(item?.lower ?? '');
  while (
    after < last &&
    after - end < MOST_TRAILING_ADVERBS &&
    (isAdverbial(items[after]) || (after > end && is(items[after], TIME_NOUN)))
  )
    after++;
  return after;
}

/** Where the attribution ends, with when and where it was said if more words follow that, and those words. */
function behindAttribution(query: ReportQuery, start: number): { after: number; rest: Content | null } {
  const { items } = query.setting.frame;
  const { first, last } = query.setting.sentence;
  const near = afterAttribution(query);
  const far = overCircumstance(items, last, near);
  const hadVerb = hasVerb(items, first, start - 1);
  const rest = far > near ? secondHalf(query, far, hadVerb) : null;
  if (rest) return { after: far, rest };
  return { after: near, rest: secondHalf(query, near, null) ?? (hadVerb ? null : behindApposition(query, near)) };
}

/** Between a speaker behind his verb and the verb of what he said: "said Ruiz, who had built it,". */
const LONGEST_APPOSITION = 25;

/** "The dam, said Ruiz, the mayor, [will hold]." */
function behindApposition(query: ReportQuery, after: number): Content | null {
  const { items } = query.setting.frame;
  const { last } = query.setting.sentence;
  if (query.cue.side !== 'right' || !isMark(items[after], ',')) return null;
  for (let comma = after + 1; comma < Math.min(last - 1, after + LONGEST_APPOSITION); comma++) {
    if (items[comma]!.kind === 'quote') return null;
    if (isMark(items[comma], ',') && is(items[comma + 1], AUXILIARY)) return secondHalf(query, comma, false);
  }
  return null;
}

/** "he said on Tuesday,", "he said in an interview last week,": longer ones hold more than time and place. */
const LONGEST_CIRCUMSTANCE = 14;

/** The index of the comma behind where and when something was said, else `at`. */
function overCircumstance(items: readonly Item[], last: number, at: number): number {
  const item = items[at];
  if (at >= last || (!CIRCUMSTANCES.has(item!.lower) && !is(item, WEEKDAY))) return at;
  for (let comma = at + 1; comma < Math.min(last - 1, at + LONGEST_CIRCUMSTANCE); comma++) {
    if (isMark(items[comma], ',') || isDash(items[comma])) return comma;
    if (!isWord(items[comma]) || isVerb(items[comma])) return at;
  }
  return at;
}

/** "said Ruiz and others": the index behind the second speaker. */
function overOthers(items: readonly Item[], last: number, cue: Cue, end: number): number {
  if (cue.side !== 'right' || items[end]?.lower !== 'and') return end;
  const others = rightPhrase(items, last, end + 1);
  return others ? others.last + 1 : end;
}

function afterAddressee(items: readonly Item[], last: number, end: number): number {
  if (is(items[end], AUDIENCE)) return end + 1;
  const addressee = rightPhrase(items, last, end);
  if (!addressee) return end;
  if (!items[addressee.first]!.capital) return addressee.last + 1;
  let at = addressee.first;
  while (at < last && items[at]!.kind === 'word' && (items[at]!.capital || items[at]!.lower === 'the')) at++;
  return Math.max(at, addressee.first + 1);
}

/** Whether the attribution ends here, so that what was said can only stand before it. */
function closesClause({ setting, cue }: ReportQuery, start: number, after: number): boolean {
  const { items } = setting.frame;
  const next = after < setting.sentence.last ? items[after] : undefined;
  const lead = opensWithLead(items, setting.sentence.first) && !clauseFollowsLead(items, setting.sentence.first, start);
  if (isMark(next, ',')) return true;
  if (!next) return !lead;
  if (next.kind === 'mark') return /^[.;]$/.test(next.text) || isDash(next) || cue.side === 'right';
  if (cue.side === 'right') return true;
  if (lead) return false;
  return isMark(items[start - 1], ',') && isCircumstance(cue, next) && !isAtLeast(items, after);
}

/** "At the talks, Ruiz asked for help, Hale said": behind the lead-in and its comma stands a whole clause. */
function clauseFollowsLead(items: readonly Item[], first: number, last: number): boolean {
  let comma = first;
  while (comma < last - 1 && !isMark(items[comma], ',')) comma++;
  return comma < last - 1 && hasVerb(items, comma + 1, last - 1);
}

function isCircumstance(cue: Cue, next: Item): boolean {
  return (
    !(next.lower === 'to' && takes(cue, 'to')) &&
    CIRCUMSTANCES.has(next.lower) &&
    (takes(cue, 'quote') || cue.row.strength === 'strong') &&
    !cue.row.prepositions.includes(next.lower)
  );
}

function opensWithLead(items: readonly Item[], first: number): boolean {
  const that = items[first]!.lower === 'that' && isWord(items[first + 1]);
  return is(items[first], PREPOSITION | SUBORDINATOR | ING) && !that;
}

function opensLead(item: Item): boolean {
  return (
    item.kind === 'number' ||
    isAdverb(item) ||
    is(item, PREPOSITION) ||
    (is(item, TIME_UNIT) && item.lower.endsWith('s'))
  );
}

function hasVerb(items: readonly Item[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const item = items[at]!;
    if (isVerb(item) && !is(item, ING)) return true;
    if (at > first && item.kind === 'word' && !item.capital && /[a-z]{2}[^s]s$/.test(item.lower)) return true;
  }
  return false;
}

/**
 * "…, Ruiz said, [had held]": what goes on behind a comma or dash. Behind a circumstance, which tells whether the first
 * half has a verb, it must be a verb for it or another clause: "…, Ruiz said on Monday, [and the town knew]".
 */
function secondHalf(query: ReportQuery, after: number, hadVerb: boolean | null): Content | null {
  const { setting, cue } = query;
  const { items } = setting.frame;
  const next = items[after + 1];
  if (after + 1 >= setting.sentence.last || !isWord(next)) return null;
  if (hadVerb !== null && !goesOn(items, setting.sentence.last, after + 1, hadVerb)) return null;
  if (cue.side === 'right' && !is(next, AUXILIARY) && !goesOn(items, setting.sentence.last, after + 1, true))
    return null;
  if (!isMark(items[after], ',') && !isDash(items[after]) && !opensOtherHalf(query, after)) return null;
  if (is(next, ING) || /^(?:who|even|though|although)$/.test(next!.lower)) return null;
  if (next!.lower === 'on' && items[after + 2]?.lower === 'condition') return null;
  const last = reportEnd(query, after + 1);
  return last > after + 1 ? { first: after + 1, last } : null;
}

/** "The dam held, Ruiz said; the road did not.": she said that, too. */
function opensOtherHalf({ setting, cue }: ReportQuery, at: number): boolean {
  return isMark(setting.frame.items[at], ';') && cue.row.strength === 'strong';
}

function goesOn(items: readonly Item[], last: number, at: number, hadVerb: boolean): boolean {
  const next = items[at]!;
  if (is(next, AUXILIARY)) return !hadVerb;
  return is(next, CONJUNCTION) ? hadVerb && opensClause(items, last, at + 1) : !hadVerb && opensClause(items, last, at);
}

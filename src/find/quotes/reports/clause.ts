import { takes } from '../cues/cue.ts';
import { type Item, is, isMark, isWord } from '../frame/frame.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  CUE_FORM,
  DETERMINER,
  ING,
  MONTH,
  PREPOSITION,
  SUBJECT_PRONOUN,
  TIME_LEAD,
  TIME_NOUN,
  TIME_UNIT,
  WEEKDAY,
} from '../frame/word-class.ts';
import { opensClause, opensWithAuxiliary } from '../phrases/clause-opening.ts';
import { isAdverb, isVerb } from '../phrases/phrase.ts';
import type { Content, ReportQuery } from '../report.ts';
import { content } from './content.ts';
import { reportEnd } from './end.ts';
import { belongsToNoun, thatBehind } from './that.ts';

const NO_SPEAKER_PRONOUNS = /^(?:who|it|you)$/;

/** Without “that” these point to a thing: "the leak underscored the need". */
const THAT_ONLY = new Set(['underscore', 'underline', 'highlight', 'rule']);

/** Between the verb and the clause that it reports: "said in an interview on Monday he". */
const ADVERBIAL_REACH = 14;

/** These open no clause. */
const NO_CLAUSE = /^(?:him|them|me|us|about|against|into|under|onto|otherwise|so|than|.*sel(?:f|ves))$/;

/** Said alone, these say nothing: "said little", "said nothing in Lima", "said it best". */
const NOTHING_SAID = /^(?:little|nothing|it)$/;

/** Adverbs that belong to what follows: "said both men left". */
const OPENS_PHRASE = /^(?:both|all|more|most|even|only|almost|never|once)$/;

/** Adverbs and days right behind the verb. */
const MOST_ADVERBS = 3;

const ADVERBIALS = new Set(
  'in at on during after before of to earlier as with from through via when while by for over'.split(' '),
);

/** "Ruiz said [the dam held]", "said in an interview on Monday [she would wait]." */
export function zeroClause(query: ReportQuery): Content[] | null {
  const { setting, cue } = query;
  const { items } = setting.frame;
  const { last } = setting.sentence;
  const from = cue.last + 1;
  if (cue.passive || !takes(cue, 'that') || THAT_ONLY.has(cue.row.lemma)) return null;
  const that = thatBehind(query);
  if (that !== null && takes(cue, 'object') && belongsToNoun(query, that)) return null;
  let at = from;
  while (at < last && at - from < MOST_ADVERBS && isTimeOrAdverb(items, from, at)) at++;
  if (at >= last) return null;
  const item = items[at]!;
  if (isMark(item, ':')) return isWord(items[at + 1]) ? content(query, at + 1) : null;
  if (isMark(item, ',') && cue.side === 'left' && opensBehindComma(items, last, at)) return content(query, at + 1);
  if (!isWord(item)) return null;
  if ((ADVERBIALS.has(item.lower) && !isAtLeast(items, at)) || opensTime(items, at))
    return behindAdverbial(query, at + 1);
  if (is(item, CONJUNCTION) || (NO_CLAUSE.test(item.lower) && !isQuantity(items[at + 1]))) return null;
  if (standsAlone(item, at + 1 < last ? items[at + 1] : undefined)) return null;
  return saysClause(query, at) ? content(query, at) : null;
}

/** "says, she will stay", "said, hey, it leaks", "says, win or lose, she will stay". */
function opensBehindComma(items: readonly Item[], last: number, comma: number): boolean {
  return opensClause(items, last, comma + 1) || isOutcry(items, comma + 1) || isInsertion(items, last, comma);
}

/** "said it in Lima", "said it best": no verb follows. */
function standsAlone(item: Item, next: Item | undefined): boolean {
  if (!NOTHING_SAID.test(item.lower) || hasClitic(item)) return false;
  return (
    !isWord(next) || (is(next, PREPOSITION) && next!.lower !== 'of') || /^(?:best|all|again|too)$/.test(next!.lower)
  );
}

const LONGEST_INSERTION = 9;

/** "says, win or lose on Tuesday, she will stay": commas round a few words, then a clause. */
function isInsertion(items: readonly Item[], last: number, comma: number): boolean {
  const next = items[comma + 1];
  if (!isWord(next) || is(next, ING | CONJUNCTION) || /^(?:who|which|he|she|they|it)$/.test(next!.lower)) return false;
  for (let at = comma + 2; at < last && at - comma <= LONGEST_INSERTION; at++) {
    if (isMark(items[at], ',')) return opensClause(items, last, at + 1);
    if (!isWord(items[at])) return false;
  }
  return false;
}

/** "I said, hey, it leaks". */
function isOutcry(items: readonly Item[], at: number): boolean {
  return (
    isMark(items[at + 1], ',') &&
    /^(?:hey|jeez|gee|gosh|look|listen|well|oh|ok|okay|no|yes|wow)$/.test(items[at]!.lower)
  );
}

/** "reported at least six": a quantity, not an occasion. */
export function isAtLeast(items: readonly Item[], at: number): boolean {
  return items[at]!.lower === 'at' && /^(?:least|most)$/.test(items[at + 1]?.lower ?? '');
}

/** "about half of it", "about 30 people". */
function isQuantity(next: Item | undefined): boolean {
  return (
    next?.kind === 'number' || /^(?:half|an?|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(next?.lower ?? '')
  );
}

/** "said repeatedly", "said Wednesday morning". */
function isTimeOrAdverb(items: readonly Item[], from: number, at: number): boolean {
  return (
    items[at]!.kind === 'word' &&
    !OPENS_PHRASE.test(items[at]!.lower) &&
    (isAdverb(items[at]) || (at > from && is(items[at], TIME_NOUN)))
  );
}

/** "said this week", against "said this was". */
function opensTime(items: readonly Item[], at: number): boolean {
  return /^(?:this|last)$/.test(items[at]!.lower) && is(items[at + 1], TIME_UNIT | WEEKDAY | MONTH);
}

/** A subject pronoun shows where the clause begins behind "in an interview on Monday". */
function behindAdverbial(query: ReportQuery, from: number): Content[] | null {
  const { items } = query.setting.frame;
  for (let at = from; at < Math.min(query.setting.sentence.last, from + ADVERBIAL_REACH); at++) {
    if (items[at]!.kind === 'quote') return null;
    if (is(items[at], SUBJECT_PRONOUN) && !NO_SPEAKER_PRONOUNS.test(items[at]!.lower)) return content(query, at);
    if (items[at]!.lower === 'it' && isFiniteVerb(items[at + 1])) return content(query, at);
    if (isMark(items[at], ',') && /^(?:and|but)$/.test(items[at + 1]?.lower ?? '')) return null;
    if (opensNounClause(query, at)) return content(query, at);
  }
  return null;
}

/** All but "say" and "claim" need a verb behind them that makes a clause of it. */
function saysClause(query: ReportQuery, start: number): boolean {
  const { setting, cue } = query;
  const { items } = setting.frame;
  if (cue.row.lemma === 'say' && !/^an?$/.test(items[start]!.lower))
    return !/^(?:goodbye|hello|farewell|thanks|grace)$/.test(items[start]!.lower);
  const thing =
    /^(?:write|add)$/.test(cue.row.lemma) &&
    /^(?:a|an|one|two|three|more|new|the|his|her|about|to|for)$/.test(items[start]!.lower);
  if (thing && !opensClause(items, setting.sentence.last, start)) return false;
  if (is(items[start], SUBJECT_PRONOUN) && hasClitic(items[start]!)) return true;
  const end = reportEnd(query, start);
  for (let at = leavesGap(query, start) ? start : start + 1; at < end; at++) {
    if (looksFinite(items[at]!) && !isCounted(items, at)) return true;
    if (items[at]!.kind === 'mark') return false;
  }
  return false;
}

/** "the court, which Ruiz claims [was unfair]": what the verb has before it is the subject of what was said. */
function leavesGap({ setting, cue }: ReportQuery, start: number): boolean {
  const { items } = setting.frame;
  if (start > cue.last + 1 || cue.side !== 'left' || takes(cue, 'object') || !is(items[start], AUXILIARY)) return false;
  return items[cue.subject!.first - 1]?.lower !== 'what';
}

/** "he's": the verb is part of the word. */
function hasClitic({ text, lower }: Item): boolean {
  return text.length > lower.length;
}

/** "in a statement the dam had", where no preposition leads up to the noun. */
function opensNounClause({ setting }: ReportQuery, at: number): boolean {
  const { items } = setting.frame;
  if (!is(items[at], DETERMINER) || is(items[at - 1], PREPOSITION | DETERMINER) || !isWord(items[at - 1])) return false;
  return opensWithAuxiliary(items, setting.sentence.last, at);
}

/** "in a statement it was": a subject with its verb, no object. */
function isFiniteVerb(item: Item | undefined): boolean {
  return isVerb(item) && !is(item, ING) && !/^(?:to|not)$/.test(item!.lower);
}

/** "added 25 points": behind a number stands what is counted. */
function isCounted(items: readonly Item[], at: number): boolean {
  return items[at - 1]!.kind === 'number' && items[at]!.lower.endsWith('s');
}

function looksFinite(item: Item): boolean {
  if (item.kind !== 'word' || isAdverb(item) || is(item, ING) || item.capital) return false;
  return (isVerb(item) && item.lower !== 'to' && item.lower !== 'not') || is(item, CUE_FORM);
}

/** Past "on Monday", "last month", "repeatedly". */
function overTime(items: readonly Item[], last: number, from: number): number {
  let at = from;
  while (at < last && items[at]!.kind === 'word' && at - from < MOST_ADVERBS + 1) {
    if (!isAdverb(items[at]) && !is(items[at], WEEKDAY | TIME_LEAD | TIME_UNIT) && items[at]!.lower !== 'on') break;
    at++;
  }
  return at;
}

/** "Ruiz promised [to mend the dam]." */
export function infinitive(query: ReportQuery): Content[] | null {
  const { setting, cue } = query;
  const next = setting.frame.items[cue.last + 1]!;
  if (cue.passive || !takes(cue, 'to')) return null;
  if (next.lower === 'to') return content(query, cue.last + 1);
  const at = overTime(setting.frame.items, setting.sentence.last, cue.last + 1);
  return at > cue.last + 1 && setting.frame.items[at]?.lower === 'to' ? content(query, at) : null;
}

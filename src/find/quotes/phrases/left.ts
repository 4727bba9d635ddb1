import { type Item, is, isDash, isMark, isWord } from '../frame/frame.ts';
import {
  AUXILIARY,
  BARE_ROLE,
  DETERMINER,
  PREPOSITION,
  PRONOUN,
  SUBJECT_PRONOUN,
  TIME_LEAD,
  TIME_NOUN,
  TIME_UNIT,
  TITLE,
  WEEKDAY,
} from '../frame/word-class.ts';
import { FARTHEST, openingBracket, phraseStart, QUANTITIES } from './edge.ts';
import { overInsertion } from './insertion.ts';
import { overParticiple } from './participle.ts';
import { isAdverb, isNominal, type Phrase, phraseOf } from './phrase.ts';

/** Appositions within appositions are followed so deep. */
const DEEPEST = 3;

/** The noun phrase that ends at `at`, found from its right edge through appositions, relatives and brackets; or null. */
export function leftPhrase(items: readonly Item[], from: number, at: number, depth = 0): Phrase | null {
  if (at < from) return null;
  const item = items[at]!;
  if (item.kind === 'quote') return null;
  if (item.kind === 'mark') return overMark(items, from, at, depth);
  const beforeParty = overParty(items, from, at);
  if (beforeParty !== null) return leftPhrase(items, from, beforeParty, depth);
  const beforeTime = depth < DEEPEST ? overTime(items, from, at) : null;
  const timed = beforeTime === null ? null : leftPhrase(items, from, beforeTime, depth + 1);
  if (timed) return timed;
  if (is(item, SUBJECT_PRONOUN) && !item.possessive) return phraseOf(items, at, at, item.lower);
  const plain = plainPhrase(items, from, at);
  return (depth === 0 && plain ? overParticiple(items, from, plain, leftPhrase) : null) ?? plain;
}

function overMark(items: readonly Item[], from: number, at: number, depth: number): Phrase | null {
  const mark = items[at]!;
  if (mark.text === ')' || mark.text === ']') {
    const opening = openingBracket(items, from, at);
    return opening === null ? null : leftPhrase(items, from, opening - 1, depth);
  }
  const bracketed = mark.text === ',' && at - 1 > from && items[at - 1]!.text === ')';
  const name = bracketed ? leftPhrase(items, from, at - 1, depth) : null;
  if (name?.capital && items.slice(name.first, name.last + 1).every((item) => item.capital)) return name;
  if (depth >= DEEPEST || !(mark.text === ',' || isDash(mark))) return null;
  return overInsertion(items, Math.max(from, at - FARTHEST), at, depth, leftPhrase);
}

/** "Ruiz, D-Ohio, who": the index before a party and its state, or null. */
function overParty(items: readonly Item[], from: number, at: number): number | null {
  return at - 2 >= from && isMark(items[at - 1], ',') && /^[DRI]-\p{Lu}/u.test(items[at]!.text) ? at - 2 : null;
}

/** "Ruiz on Monday said", "the mayor had last week said": the index before the time, or null. */
function overTime(items: readonly Item[], from: number, at: number): number | null {
  if (items[at]!.lower === 'ago') return overAgo(items, from, at);
  if (!is(items[at], WEEKDAY | TIME_NOUN)) return null;
  let before = at - 1;
  while (before > from && is(items[before], TIME_LEAD | WEEKDAY)) before--;
  if (before > from && /^(?:on|in|at|by)$/.test(items[before]!.lower)) before--;
  if (before < from) return null;
  const auxiliary = before > from && is(items[before], AUXILIARY);
  if (auxiliary) before--;
  const item = items[before]!;
  if (!isWord(item) && item.text !== ')' && !(auxiliary && item.text === ',')) return null;
  return before < at - 1 || item.capital ? before : null;
}

/** "Ruiz less than two weeks ago said". */
function overAgo(items: readonly Item[], from: number, ago: number): number | null {
  let before = ago - 1;
  const part =
    /^(?:less|more|than|about|nearly|almost|over|just|only|a|an|few|several|some|one|two|three|four|five|six)$/;
  while (
    before > from &&
    (is(items[before], TIME_UNIT) || items[before]!.kind === 'number' || part.test(items[before]!.lower))
  )
    before--;
  return before < ago - 1 && isWord(items[before]) ? before : null;
}

/** "about 40 people", "more than half": the words before a number that belong to it. */
function withQuantity(items: readonly Item[], from: number, first: number): number {
  if (first <= from || (items[first]!.kind !== 'number' && !is(items[first], DETERMINER))) return first;
  const before = items[first - 1]!.lower;
  if (items[first]!.kind === 'number' && /^(?:about|nearly|almost|over|around|some|roughly|only)$/.test(before))
    return first - 1;
  const compared = before === 'than' && first - 2 >= from && /^(?:more|less|fewer)$/.test(items[first - 2]!.lower);
  return compared ? first - 2 : first;
}

/** Adverbs and prepositions at its front are no part of a noun phrase. */
function canNotOpen(item: Item): boolean {
  return is(item, PREPOSITION) || (isAdverb(item) && !QUANTITIES.has(item.lower));
}

/** "a plan Ruiz called", "a goal coach Ana Ruiz called": where the name begins that is none of the noun before it. */
function namedSubject(items: readonly Item[], first: number, at: number): number {
  if (!items[at]!.capital || items[at]!.possessive || !/^an?$/.test(items[first]!.lower)) return first;
  let name = at;
  while (name - 1 > first && items[name - 1]!.capital) name--;
  const title = name - 1 > first + 1 && is(items[name - 1], TITLE) ? name - 1 : name;
  const noun = items.slice(first + 1, title);
  return noun.length > 0 && noun.every((item) => isNominal(item) && !is(item, TITLE)) ? title : first;
}

/** "three in 10", "one in four": a number out of a number. */
function outOf(items: readonly Item[], from: number, at: number): Phrase | null {
  const first = at - 2;
  if (first < from || items[at - 1]!.lower !== 'in') return null;
  const part = items[first]!.kind === 'number' || is(items[first], DETERMINER);
  return part ? phraseOf(items, withQuantity(items, from, first), at) : null;
}

function plainPhrase(items: readonly Item[], from: number, at: number): Phrase | null {
  let first = phraseStart(items, from, at);
  if (first > at) return null;
  while (first < at && canNotOpen(items[first]!)) first++;
  if (first < at && items[first]!.lower === 'all' && items[first + 1]!.capital) first++;
  while (first < at && items[first]!.kind === 'number' && /^(?:19|20)\d\d$/.test(items[first]!.text)) first++;
  first = namedSubject(items, withQuantity(items, from, first), at);
  const last = items[at]!;
  const alone = first === at;
  if (alone && last.kind === 'number') return outOf(items, from, at);
  if (alone && /^(?:there|here|last|next|at|same)$/.test(last.lower)) return null;
  const pronoun = alone && is(last, PRONOUN) && !last.possessive ? last.lower : null;
  const phrase = phraseOf(items, first, at, pronoun);
  const bare = alone && !phrase.capital && pronoun === null && !is(last, DETERMINER | BARE_ROLE);
  return bare && !last.lower.endsWith('s') && last.lower.length < 4 ? null : phrase;
}

import { type Item, is, isMark, isWord } from '../frame/frame.ts';
import { DETERMINER, PREPOSITION, SUBJECT_PRONOUN, TIME_UNIT, TITLE } from '../frame/word-class.ts';
import { isAdverb, isClauseEdge, isNominal, isVerb } from './phrase.ts';

/** A speaker stands no further from his verb than this; keeps the search linear in lists of thousands. */
export const FARTHEST = 45;

/** Longest insertion in brackets within a phrase: "Ana Ruiz (D-Ohio)". */
const LONGEST_BRACKET = 8;

/** Words between two names of one coordinated subject: "Ruiz and the other Hale". */
const COORDINATION_REACH = 5;

const HEAD_PREPOSITIONS = new Set(['of', 'for', 'at', 'with', 'in', 'from', 'on', 'to', 'during', 'by']);

const BEFORE_DETERMINER = new Set(['of', 'in', 'on', 'at', 'for', 'with', 'from', 'to', 'during', 'by']);

/** Adverbs that may open a noun phrase: "both sides", "most voters". */
export const QUANTITIES = new Set(['all', 'both', 'first', 'more', 'most']);

/** Index of the first item of the phrase that ends at `at`; `at + 1` where there is none. */
export function phraseStart(items: readonly Item[], from: number, at: number): number {
  let first = at;
  while (first >= from) {
    const before = stepLeft(items, from, at, first);
    if (before.stop) return before.at + 1;
    first = before.at;
  }
  return from;
}

interface Step {
  /** The next item to look at, or, at a stop, the last that is no part. */
  readonly at: number;
  readonly stop: boolean;
}

const stopAt = (at: number): Step => ({ at, stop: true });

const goOnAt = (at: number): Step => ({ at, stop: false });

/** Whether the item at `here` belongs to the phrase that ends at `end`, and where to go on. */
function stepLeft(items: readonly Item[], from: number, end: number, here: number): Step {
  const item = items[here]!;
  if (item.kind === 'mark')
    return joinsName(items, from, end, here) ? goOnAt(here - 1) : overBracket(items, from, end, here);
  if (item.kind === 'quote') return stopAt(here);
  if (!isNominal(item))
    return isAdjective(items, from, end, here) ? goOnAt(here - 1) : overLink(items, from, end, here);
  const before = items[here - 1];
  if (isVerb(item)) {
    if (isWithinName(items, from, end, here)) return goOnAt(here - 1);
    const participle = here < end && here > from && (is(before, DETERMINER) || before!.possessive);
    return participle ? goOnAt(here - 1) : stopAt(here);
  }
  if (isAdverb(item) && !item.capital && !QUANTITIES.has(item.lower)) return stopAt(here);
  if (here < end && is(item, SUBJECT_PRONOUN) && !item.possessive) return stopAt(here);
  if (here < end && is(item, DETERMINER)) return afterDeterminer(items, from, here);
  return goOnAt(here - 1);
}

/** "an inside source", "the above rule": between an article and a noun, a preposition describes. */
function isAdjective(items: readonly Item[], from: number, end: number, here: number): boolean {
  return here > from && here < end && /^(?:an?|the)$/.test(items[here - 1]!.lower) && is(items[here], PREPOSITION);
}

/** "Mato Grosso do Sul": what would be a verb elsewhere. */
function isWithinName(items: readonly Item[], from: number, end: number, here: number): boolean {
  return (
    items[here]!.lower === 'do' && here > from && here < end && items[here - 1]!.capital && items[here + 1]!.capital
  );
}

/** "Quill & Hale": the sign between two words of one name. */
function joinsName(items: readonly Item[], from: number, end: number, here: number): boolean {
  return isMark(items[here], '&') && here > from && here < end && items[here - 1]!.capital && items[here + 1]!.capital;
}

function overBracket(items: readonly Item[], from: number, end: number, here: number): Step {
  if (items[here]!.text !== ')' || here === end) return stopAt(here);
  const opening = openingBracket(items, from, here);
  return opening !== null && here - opening < LONGEST_BRACKET ? goOnAt(opening - 1) : stopAt(here);
}

/** The index of the bracket that the one at `at` closes, or null. */
export function openingBracket(items: readonly Item[], from: number, at: number): number | null {
  const opening = items[at]!.text === ')' ? '(' : '[';
  for (let back = at - 1; back > from && at - back < FARTHEST; back--) if (isMark(items[back], opening)) return back;
  return null;
}

/** A determiner opens the phrase, unless "of" or another determiner stands before it: "one of the", "all the". */
function afterDeterminer(items: readonly Item[], from: number, here: number): Step {
  const before = items[here - 1];
  const joined =
    here - 2 >= from && before!.lower === 'and' && items[here - 2]!.capital && opensOthers(items, here - 1);
  const more = here > from && (joined || is(before, DETERMINER) || BEFORE_DETERMINER.has(before!.lower));
  return more ? goOnAt(here - 1) : stopAt(here - 1);
}

/** "and" between two names, and a preposition behind the head of the phrase: "a spokesman for the fire service". */
function overLink(items: readonly Item[], from: number, end: number, here: number): Step {
  const item = items[here]!;
  const before = items[here - 1];
  if (here - 1 < from || !isWord(before)) return stopAt(here);
  if (item.lower === 'and') return coordinates(items, end, here) ? goOnAt(here - 1) : stopAt(here);
  if (here === end || !HEAD_PREPOSITIONS.has(item.lower) || !isNominal(before!) || isVerb(before)) return stopAt(here);
  return overHead(items, from, here);
}

function coordinates(items: readonly Item[], end: number, and: number): boolean {
  const before = items[and - 1]!;
  const after = items[and + 1];
  if (!after || end - and >= COORDINATION_REACH) return false;
  if (before.capital && (after.capital || opensOthers(items, and))) return true;
  return before.lower.endsWith('s') && items[end]!.lower.endsWith('s') && !isVerb(before);
}

/** "Ruiz and other officials", "Ruiz and three other members". */
function opensOthers(items: readonly Item[], and: number): boolean {
  return [items[and + 1], items[and + 2]].some((item) => item?.lower === 'other' || item?.lower === 'others');
}

/** The head before a preposition must reach the edge of its clause through a determiner, a capital or a plural. */
function overHead(items: readonly Item[], from: number, preposition: number): Step {
  let at = preposition - 1;
  let marked = items[at]!.lower.endsWith('s') || is(items[at], TITLE);
  while (at >= from && isNominal(items[at]!) && !isBareVerb(items, from, at)) {
    if (is(items[at], DETERMINER) || items[at]!.capital) marked = true;
    at--;
  }
  const chain = at >= from && HEAD_PREPOSITIONS.has(items[at]!.lower);
  marked ||= chain && items[at]!.lower === 'with';
  if (at + 1 > preposition - 1 || !marked || is(items[preposition - 1], TIME_UNIT)) return stopAt(preposition);
  if (chain) return goOnAt(at);
  const edge = isClauseEdge(items, from, at) || items[at]!.lower === 'with';
  return edge ? stopAt(at) : stopAt(preposition);
}

function isBareVerb(items: readonly Item[], from: number, at: number): boolean {
  return isVerb(items[at]) && !(at > from && is(items[at - 1], DETERMINER));
}

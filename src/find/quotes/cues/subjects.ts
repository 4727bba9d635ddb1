import { type FrameSentence, type Item, is, isMark, isWord } from '../frame/frame.ts';
import { lastMark } from '../frame/sentences.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  ENDS_IN_S,
  ING,
  NOUN_TOO,
  PREPOSITION,
  SUBORDINATOR,
  TIME_UNIT,
  WEEKDAY,
} from '../frame/word-class.ts';
import { leftPhrase } from '../phrases/left.ts';
import { isAdverb, isClauseEdge, isVerb, type Phrase } from '../phrases/phrase.ts';
import { rightPhrase } from '../phrases/right.ts';

/** Lead-ins that are skipped before the subject: "But on Monday, after the vote, Ruiz …" has two. */
const MOST_LEAD_INS = 3;
/** Verbs are looked for so many words back. */
const CLAUSE_REACH = 60;

/** Words that link a sentence to the one before, with a comma or without. */
const LINKS = new Set(['meanwhile', 'still', 'indeed', 'now', 'then']);
/** "Last week, …", "Earlier on Monday, …". */
const TIME_OPENERS = new Set(['last', 'this', 'earlier', 'later']);
/** "For Ruiz, …", "Like Hale, …": lead-ins with a person. */
const COMPARED = new Set(['for', 'like', 'unlike', 'to', 'with']);
/** "Hours later", "two days before". */
const COUNTED_FROM = new Set(['later', 'earlier', 'ago', 'before', 'after']);

/** The subject of the sentence's main clause, behind its lead-ins, or null; with the text, commas within marks end those, too. */
export function mainSubject(items: readonly Item[], { first, last }: FrameSentence, text?: string): Phrase | null {
  let at = first;
  while (at < last && items[at]!.kind === 'mark') at++;
  for (let skipped = 0; skipped < MOST_LEAD_INS && at < last; skipped++) {
    const next = afterLeadIn(items, last, at, text);
    if (next === null) break;
    at = next;
  }
  const phrase = rightPhrase(items, last, at);
  if (!phrase || phrase.last >= last) return null;
  return isTimeLead(items, phrase) ? (subjectAfterComma(items, last, phrase) ?? phrase) : phrase;
}

/** Where the lead-in at `at` ends, or null where none begins there. */
function afterLeadIn(items: readonly Item[], last: number, at: number, text?: string): number | null {
  const item = items[at]!;
  if (!isWord(item)) return null;
  const linking = is(item, CONJUNCTION) || (isAdverb(item) && (!item.capital || isMark(items[at + 1], ',')));
  if (linking || LINKS.has(item.lower)) return isMark(items[at + 1], ',') ? at + 2 : at + 1;
  // "Walking on, Ebeling laughed": behind a comma a capital is a name's
  if (item.capital && is(item, ING) && isMark(items[at - 1], ',')) return null;
  const participle = is(item, ING) || (!item.capital && item.lower.endsWith('ed')) || item.kind === 'number';
  if (
    !participle &&
    !is(item, PREPOSITION | SUBORDINATOR | WEEKDAY) &&
    !(isAdverb(item) && is(items[at + 1], PREPOSITION)) &&
    !TIME_OPENERS.has(item.lower)
  )
    return null;
  const behind = afterComma(items, last, at, text);
  return behind === null ? null : (afterApposition(items, last, at, behind) ?? behind);
}

/** "For Ruiz, a teacher and one of the singers, …": behind the comma that ends what is said of the name in the lead-in; or null. */
function afterApposition(items: readonly Item[], last: number, at: number, behind: number): number | null {
  const opening = items[behind];
  if (!COMPARED.has(items[at]!.lower) || !items[behind - 2]!.capital || opening?.capital || !is(opening, DETERMINER))
    return null;
  let comma = behind;
  while (comma < last && !isMark(items[comma], ',')) {
    if (isVerb(items[comma]) && !is(items[comma], NOUN_TOO | ENDS_IN_S)) return null;
    comma++;
  }
  return comma < last ? comma + 1 : null;
}

/** Behind the next comma, and behind the state of a place: "In Salem, Oregon, Ruiz". */
function afterComma(items: readonly Item[], last: number, at: number, text?: string): number | null {
  let comma = at;
  while (comma < last && !isMark(items[comma], ',') && !endsWithComma(items[comma]!, text)) comma++;
  if (comma >= last) return null;
  let state = comma + 1;
  while (state < last && items[state]!.capital) state++;
  const isState = items[comma - 1]!.capital && state > comma + 1 && isMark(items[state], ',');
  return isState && isWord(items[state + 1]) && !is(items[state + 1], PREPOSITION | ING) ? state + 1 : comma + 1;
}

/** "When Hale called it “rain,” Ruiz …". */
function endsWithComma({ quotation }: Item, text?: string): boolean {
  return quotation !== null && text !== undefined && lastMark(text, quotation) === ',';
}

/** "Hours later, Ruiz …", "Last week, …": a time, not a subject. */
function isTimeLead(items: readonly Item[], phrase: Phrase): boolean {
  const next = items[phrase.last + 1];
  if (!next) return false;
  if (COUNTED_FROM.has(next.lower)) return true;
  return isMark(next, ',') && is(items[phrase.last], TIME_UNIT);
}

function subjectAfterComma(items: readonly Item[], last: number, phrase: Phrase): Phrase | null {
  let comma = phrase.last + 1;
  while (comma < last && !isMark(items[comma], ',')) comma++;
  return comma < last - 1 ? rightPhrase(items, last, comma + 1) : null;
}

/** The subject of the nearest finite verb at or before `at`, or null. */
export function clauseSubject(items: readonly Item[], from: number, at: number): Phrase | null {
  const lowest = Math.max(from, at - CLAUSE_REACH);
  for (let here = at; here > lowest; here--) {
    const item = items[here]!;
    if (!isVerb(item) || is(item, ING) || item.lower === 'to' || item.lower === 'not') continue;
    const phrase = subjectOfVerb(items, from, here);
    if (phrase) return phrase;
  }
  return null;
}

function subjectOfVerb(items: readonly Item[], from: number, verb: number): Phrase | null {
  let before = verb - 1;
  while (before >= from && (is(items[before], AUXILIARY) || (isAdverb(items[before]) && !items[before]!.capital))) {
    if (items[before]!.lower === 'to') return null;
    before--;
  }
  if (before < from || (is(items[before], DETERMINER) && before === verb - 1)) return null;
  const phrase = leftPhrase(items, from, before);
  if (!phrase || phrase.last >= verb) return null;
  const first = items[phrase.first]!;
  const plural = items[phrase.last]!.lower.endsWith('s') && isClauseEdge(items, from, phrase.first - 1);
  const marked = phrase.capital || phrase.pronoun !== null || is(first, DETERMINER) || first.kind === 'number';
  return marked || plural ? phrase : null;
}

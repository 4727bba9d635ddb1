import { type Cue, takes } from '../cues/cue.ts';
import { type Item, is, isWord } from '../frame/frame.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  CUE_FORM,
  DETERMINER,
  ING,
  OBJECT_PRONOUN,
  PREPOSITION,
  QUESTION_WORD,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../frame/word-class.ts';
import { opensClause } from '../phrases/clause-opening.ts';
import { isAdverb, isVerb } from '../phrases/phrase.ts';
import type { EndQuery } from './ends/query.ts';

const NO_TENSE = /^(?:to|not|be|been|being|never)$/;

/** Pasts that are no participles, and presents that are no nouns. */
const ALWAYS_TENSED = /^(?:took|came|went|gave|ran|began|drew|became|threw|wrote|spoke|wants)$/;

const PARTICIPLES_TOO = /ed$|^(?:made|met|held|kept|led|found|won|lost|got|sent|spent|stood|paid|sold|brought|told)$/;

/** "Those who say rents are high [were] few": the verb of the subject that the attribution is a part of, or null. */
export function outerVerb(query: EndQuery): number | null {
  const { items, start, limit } = query;
  if (!isWithinSubject(query)) return null;
  let awaited = awaitsVerb(query) ? 1 : 0;
  for (let at = start; at < limit; at++) {
    if (items[at]!.kind === 'mark' || items[at]!.kind === 'quote') return null;
    if (addsClause(items, start, at)) awaited++;
    if (!isTensed(items, at)) continue;
    if (awaited === 0) return at > start ? overAdverbs(items, at) : null;
    awaited--;
    at = groupEnd(items, limit, at);
    if (is(items[at], CUE_FORM)) awaited++;
  }
  return null;
}

/** Whether the attribution tells of a noun that opens its clause: "Those who say", "A petition calling on". */
function isWithinSubject({ items, cue }: EndQuery): boolean {
  const end = relativeBefore(items, cue) ?? (cue.inflection === 'ing' && cue.first === cue.at ? cue.first : 0);
  let first = end;
  while (first > 0 && isWord(items[first - 1])) first--;
  if (first === end || is(items[first], PREPOSITION | SUBORDINATOR | CONJUNCTION | SUBJECT_PRONOUN)) return false;
  return !items.slice(first, end).some((item) => isVerb(item) || is(item, SUBORDINATOR));
}

/** The index of the "who" of "who say", "who has been asking", "who won and said"; or null. */
function relativeBefore(items: readonly Item[], { first, side, subject, relative }: Cue): number | null {
  if (/^(?:who|that|which)$/.test(items[first - 1]?.lower ?? '')) return first - 1;
  return subject && subject.pronoun === 'who' && (relative || side === 'shared') ? subject.first : null;
}

/** Whether what is reported is a clause: "say rents are high", against "calling for calm". */
function awaitsVerb({ items, cue, start, limit }: EndQuery): boolean {
  const opening = items[start]!;
  const thing = start > cue.last + 1 && is(items[start - 1], PREPOSITION);
  if (thing || opening.lower === 'to' || is(opening, QUESTION_WORD | SUBORDINATOR)) return false;
  if (!takes(cue, 'that')) return false;
  return !takes(cue, 'object') || opening.lower === 'there' || opensClause(items, limit, start);
}

function addsClause(items: readonly Item[], start: number, at: number): boolean {
  const item = items[at]!;
  if (is(item, QUESTION_WORD | SUBORDINATOR) && item.lower !== 'than') return true;
  if (is(item, CONJUNCTION)) return true;
  if (at === start || !is(item, SUBJECT_PRONOUN)) return false;
  return !is(items[at - 1], QUESTION_WORD | SUBORDINATOR | CONJUNCTION);
}

function isTensed(items: readonly Item[], at: number): boolean {
  const item = items[at]!;
  if (!isVerb(item) || is(item, ING) || NO_TENSE.test(item.lower) || items[at - 1]?.lower === 'to') return false;
  if (is(item, AUXILIARY) || ALWAYS_TENSED.test(item.lower)) return true;
  const next = items[at + 1];
  if (is(items[at - 1], SUBJECT_PRONOUN)) return true;
  return PARTICIPLES_TOO.test(item.lower) && (is(next, DETERMINER | OBJECT_PRONOUN) || next?.capital === true);
}

/** "voters now wants": the adverb belongs to the verb behind it. */
function overAdverbs(items: readonly Item[], verb: number): number {
  return isAdverb(items[verb - 1]) ? verb - 1 : verb;
}

/** The last word of "had not been seen". */
function groupEnd(items: readonly Item[], limit: number, at: number): number {
  let last = at;
  while (
    last + 1 < limit &&
    (is(items[last], AUXILIARY) || isAdverb(items[last])) &&
    (isVerb(items[last + 1]) || isAdverb(items[last + 1]))
  )
    last++;
  return last;
}

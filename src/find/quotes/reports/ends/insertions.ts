import { type Item, is, isDash, isMark } from '../../frame/frame.ts';
import { CONJUNCTION, ING, PREPOSITION, SUBORDINATOR } from '../../frame/word-class.ts';
import { isVerb } from '../../phrases/phrase.ts';
import { rightPhrase } from '../../phrases/right.ts';
import { type EndQuery, LONGEST_ASIDE, SOONEST_DASH } from './query.ts';
import { isFiniteVerb } from './tense.ts';

/** "fields; helped those who fled; and sang": a semicolon with "and" shows that the ones before it part what is listed. */
export function isListed({ items, cue, start, limit }: EndQuery, at: number): boolean {
  if (cue.side === null) return false;
  const semicolons: number[] = [];
  for (let mark = start; mark < limit - 1; mark++) if (isMark(items[mark], ';')) semicolons.push(mark);
  const last = semicolons.at(-1)!;
  return semicolons.length > 1 && at <= last && /^(?:and|or)$/.test(items[last + 1]!.lower);
}

/** "Hale, 58, a captain of the port, died": the one whose age is told has yet to do something. */
export function isBehindAge({ items, start }: EndQuery, at: number): boolean {
  return at - 3 >= start && items[at - 1]!.kind === 'number' && isMark(items[at - 2], ',') && isNamed(items[at - 3]);
}

/** "the meetings, which took place in Lima, were useful": a comma with a verb behind it, or with "he", closes the insertion. */
export function isInserted({ items, limit }: EndQuery, at: number): boolean {
  for (let closing = at + 2; closing < Math.min(limit - 1, at + LONGEST_ASIDE); closing++) {
    if (!isMark(items[closing], ',')) continue;
    const next = items[closing + 1];
    if ((isVerb(next) && !is(next, ING)) || is(next, PREPOSITION) || /^(?:he|she|they)$/.test(next?.lower ?? ''))
      return true;
  }
  return false;
}

/** "that, though it leaked, a new dam would cost more": the subject of what was said, and its verb. */
export function opensMainClause({ items, start, limit }: EndQuery, at: number): boolean {
  const lead = items[start]!.lower === 'that' ? start + 1 : start;
  if (!isMark(items[lead], ',') && !is(items[lead], PREPOSITION | SUBORDINATOR)) return false;
  const phrase = rightPhrase(items, limit, at + 1);
  return phrase !== null && isFiniteVerb(items[phrase.last + 1]);
}

/** Whether more words follow than came before: then they are the writer's more often than not. */
export function isLongTail({ start, limit }: EndQuery, at: number): boolean {
  return limit - at > at - start;
}

/** Whether the dash leads on to the writer's own words: they are many, and neither "and" nor "including" opens them. */
export function endsAtDash(query: EndQuery, at: number): boolean {
  const { items, start } = query;
  if (!isDash(items[at]) || at - start <= SOONEST_DASH || !isLongTail(query, at)) return false;
  const next = items[at + 1];
  return !is(next, CONJUNCTION) && !/^(?:including|even|especially|particularly)$/.test(next?.lower ?? '');
}

/** A capital or a number. */
export function isNamed(item: Item | undefined): boolean {
  return item !== undefined && (item.capital || item.kind === 'number');
}

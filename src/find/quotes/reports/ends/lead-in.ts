import { type Item, is, isMark } from '../../frame/frame.ts';
import { CUE_FORM, QUESTION_WORD } from '../../frame/word-class.ts';
import { isAdverb, isVerb } from '../../phrases/phrase.ts';
import { rightPhrase } from '../../phrases/right.ts';
import { opensMainClause } from './insertions.ts';
import type { EndQuery } from './query.ts';
import { isFiniteVerb } from './tense.ts';

/** "whether Hale, the mayor, knew it, Ruiz nodded": at the comma before a subject with its verb, or, where none has one, before any. */
export function endsLeadIn(query: EndQuery, at: number): boolean {
  const { items, limit } = query;
  if (!opensSubject(query, at + 1) || (items[query.start]!.lower === 'that' && opensMainClause(query, at)))
    return false;
  if (opensWithVerb(query, at + 1)) return true;
  for (let later = at + 2; later < limit - 1; later++)
    if (isMark(items[later], ',') && opensWithVerb(query, later + 1)) return false;
  return true;
}

/** A phrase that may be a subject, or any words with a verb behind them: "the mayor", "even Hale", "at least 50", "rents have". */
function opensSubject({ items, limit }: EndQuery, at: number): boolean {
  const first = overFocus(items, at);
  if (rightPhrase(items, limit, first)) return true;
  const loose = rightPhrase(items, limit, first, true);
  return (
    loose !== null && !isVerb(items[first]) && !is(items[first], QUESTION_WORD) && isFiniteVerb(items[loose.last + 1])
  );
}

function opensWithVerb({ items, limit }: EndQuery, at: number): boolean {
  const subject = rightPhrase(items, limit, overFocus(items, at), true);
  const verb = subject ? items[subject.last + (isAdverb(items[subject.last + 1]) ? 2 : 1)] : undefined;
  return isFiniteVerb(verb) || is(verb, CUE_FORM);
}

function overFocus(items: readonly Item[], at: number): number {
  if (/^(?:even|only)$/.test(items[at]?.lower ?? '')) return at + 1;
  return items[at]?.lower === 'at' && items[at + 1]?.lower === 'least' ? at + 2 : at;
}

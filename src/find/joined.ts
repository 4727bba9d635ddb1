import type { Quote } from '../article.ts';
import type { Range } from '../span.ts';
import { type Dates, joinDates } from './dates/dates.ts';
import { joinNames } from './names/joined.ts';
import type { Names } from './names/names.ts';
import { joinQuotes } from './quotes/joined.ts';

/** What is found in the prose of a story, or of one stretch of it. */
export interface Findings extends Names, Dates {
  readonly quotes: readonly Quote[];
}

/** What is found in the stretches of one story, in order, as the findings of the whole; what begins within `own` is a stretch's own. */
export function joinStretches(found: readonly Findings[], stretches: readonly { readonly own: Range }[]): Findings {
  if (found.length === 1) return found[0]!;
  const owned = found.map((findings, i) => ({ ...findings, own: stretches[i]!.own }));
  const { names, meant } = joinNames(owned);
  const quotes = joinQuotes(owned.map((findings, i) => ({ ...findings, meant: meant[i]! })));
  return { ...names, quotes, ...joinDates(owned) };
}

import type { Range } from '../../../span.ts';
import type { Item } from '../frame/frame.ts';
import { is } from '../frame/frame.ts';
import { ADVERB, CONJUNCTION, PREPOSITION, QUESTION_WORD, SUBORDINATOR, VERB } from '../frame/word-class.ts';

/** A noun phrase of the frame. */
export interface Phrase extends Range {
  /** Index of its first item. */
  readonly first: number;
  /** Index of its last item. */
  readonly last: number;
  /** Whether any of its words has a capital. */
  readonly capital: boolean;
  /** The pronoun, in lower case, where it is nothing else. */
  readonly pronoun: string | null;
  /** Whether an apposition or insertion stands between it and its verb. */
  readonly crossed: boolean;
}

/** Finds the noun phrase that ends at an item; `depth` counts the insertions already crossed. */
export type FindPhrase = (items: readonly Item[], from: number, at: number, depth: number) => Phrase | null;

/** The phrase of the items from `first` to `last`, both included. */
export function phraseOf(items: readonly Item[], first: number, last: number, pronoun: string | null = null): Phrase {
  let capital = false;
  for (let at = first; at <= last; at++) if (items[at]!.capital) capital = true;
  return {
    first,
    last,
    start: items[first]!.start,
    end: items[last]!.end,
    capital: capital && pronoun === null,
    pronoun,
    crossed: false,
  };
}

/** The phrase before an apposition or insertion that stands between it and its verb. */
export function crossing({ first, last, start, end, capital, pronoun }: Phrase): Phrase {
  return { first, last, start, end, capital, pronoun, crossed: true };
}

/** A word that can stand in a noun phrase: no preposition, conjunction or relative. */
export function isNominal(item: Item): boolean {
  if (item.kind !== 'word' && item.kind !== 'number') return false;
  if (is(item, PREPOSITION | CONJUNCTION)) return false;
  return !(is(item, SUBORDINATOR | QUESTION_WORD) && /^(?:that|which|what|whom|whose|why|how)$/.test(item.lower));
}

/** A word that is a verb by its list or its ending; capitals are names. */
export function isVerb(item: Item | undefined): boolean {
  return is(item, VERB) && !item!.capital;
}

/** An adverb or a word used like one: "also", "Tuesday", "repeatedly". */
export function isAdverb(item: Item | undefined): boolean {
  return is(item, ADVERB) && !(item!.capital && item!.lower.endsWith('ly'));
}

/** Whether the item before a phrase is the edge of its clause. */
export function isClauseEdge(items: readonly Item[], from: number, at: number): boolean {
  if (at < from) return true;
  const item = items[at]!;
  return item.kind === 'mark' || item.kind === 'quote' || is(item, CONJUNCTION | SUBORDINATOR | QUESTION_WORD);
}

import { type Item, is } from '../../frame/frame.ts';
import { CUE_FORM, ENDS_IN_S, ING } from '../../frame/word-class.ts';
import { isVerb } from '../../phrases/phrase.ts';
import type { EndQuery } from './query.ts';

/** "would", "must". */
export const MODAL = /^(?:would|should|could|might|may|can|must|will|shall)$/;

const IRREGULAR_PASTS =
  /^(?:took|made|came|went|gave|ran|met|held|kept|led|left|began|found|drew|won|lost|got|sent|spent|stood|became|did|paid|sold|brought|threw|wrote|spoke|told)$/;

/** An auxiliary or a verb that shows its tense. */
export function isFiniteVerb(item: Item | undefined): boolean {
  return isVerb(item) && !is(item, ING) && !/^(?:to|not)$/.test(item!.lower);
}

/** "both she and Hale said": without a verb before it "and" joins two of one kind. */
export function hasFiniteVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFiniteVerb(items[at]) || is(items[at], CUE_FORM)) return true;
  return false;
}

/** "ordered", "took": a past tense by its ending or its list. */
export function isPast(item: Item | undefined): boolean {
  return isVerb(item) && (item!.lower.endsWith('ed') || IRREGULAR_PASTS.test(item!.lower));
}

/** "refuses", "goes" */
export function isPresent(item: Item | undefined): boolean {
  return isVerb(item) && is(item, ENDS_IN_S) && !/^(?:is|was)$/.test(item!.lower);
}

/** "the dam is safe": the first verb of the reported words is in the present. */
export function opensInPresent({ items, start, limit }: EndQuery): boolean {
  for (let at = start; at < limit; at++) {
    if (!isVerb(items[at]) || items[at]!.lower === 'to') continue;
    return /^(?:is|are|am|will|can|may|do|does|must)$/.test(items[at]!.lower);
  }
  return false;
}

/** "to mend the dam", "Hale to leave": a past tense behind it is none of its verbs. */
export function opensWithInfinitive({ items, start, limit }: EndQuery): boolean {
  for (let at = start; at < limit; at++) if (isVerb(items[at])) return items[at]!.lower === 'to';
  return false;
}

/** "call on Hale to wait and explain": the bare verb goes with "to wait". */
export function holdsInfinitive(items: readonly Item[], start: number, end: number): boolean {
  return items.slice(start, end).some(({ lower }) => lower === 'to' || MODAL.test(lower));
}

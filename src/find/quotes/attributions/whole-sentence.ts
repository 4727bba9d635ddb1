import type { Query } from '../attribution.ts';
import { AUXILIARY, classesOf } from '../frame/word-class.ts';
import { isTitleCase } from './refusals.ts';

/** Whether the words stand as a sentence of their own, not as part of the writer's. */
export function isWhole({ setting, at, quotation }: Query, rule: string | null): boolean {
  const { text, items } = setting.frame;
  const inner = text.slice(quotation.inner.start, quotation.inner.end);
  const before = at > setting.sentence.first ? items[at - 1] : undefined;
  if (!/^[^\p{L}\p{N}]*\p{Lu}/u.test(inner))
    return before?.kind !== 'word' && rule !== null && OWN_ATTRIBUTION.has(rule) && !opensWithVerb(inner);
  return before?.kind !== 'word' || (/[,.?!]/.test(inner) && !isTitleCase(inner.split(/\s+/, LONGEST_SIGN)));
}

/** The operator, “has heard us,” he said: the predicate of the writer's sentence. */
function opensWithVerb(inner: string): boolean {
  const [opening = ''] = /[a-z']+/.exec(inner) ?? [];
  return (classesOf(opening) & AUXILIARY) !== 0 && opening !== 'to' && opening !== 'not';
}

/** "a sign reading “Free Chairs.”": more words with capitals are a sentence. */
const LONGEST_SIGN = 6;

/** Rules that find an attribution of the quotation alone. */
const OWN_ATTRIBUTION = new Set(['behind the quote', 'introduced', 'speaker of the paragraph']);

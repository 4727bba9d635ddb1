import { type Item, is } from '../frame/frame.ts';
import { PREPOSITION } from '../frame/word-class.ts';
import { isNominal, type Phrase, phraseOf } from '../phrases/phrase.ts';
import type { Scene } from '../scene.ts';
import { isPersonal } from './noun-kinds.ts';

/** "one man", "a very angry young woman": no more words before the noun. */
const LONGEST_MODIFIER = 3;

const MANY = new Set(['people', 'police', 'men', 'women', 'children']);
const ONE = new Set(['a', 'an', 'one', 'another']);

/** "Guards led [one man] out": somebody without a name whom a sentence of several brings in; or null. */
export function bystander({ frame, sentence, subject }: Scene): Phrase | null {
  if (!subject || subject.pronoun !== null || !isPlural(frame.items[subject.last]!, subject.last === sentence.first))
    return null;
  for (let at = subject.last + 1; at < sentence.last; at++) {
    const item = frame.items[at]!;
    if (!ONE.has(item.lower)) continue;
    if (is(frame.items[at - 1], PREPOSITION)) continue;
    const noun = personAfter(frame.items, Math.min(sentence.last, at + 2 + LONGEST_MODIFIER), at + 1);
    if (noun !== null) return phraseOf(frame.items, at, noun);
  }
  return null;
}

function isPlural({ lower, capital }: Item, opens: boolean): boolean {
  if (capital && !opens) return false;
  return MANY.has(lower) || (lower.endsWith('s') && !lower.endsWith('ss') && lower.length > 1);
}

function personAfter(items: readonly Item[], to: number, from: number): number | null {
  for (let at = from; at < to && isNominal(items[at]!); at++) if (isPersonal(items[at]!.lower)) return at;
  return null;
}

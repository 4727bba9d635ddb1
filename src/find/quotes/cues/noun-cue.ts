import { type FrameSentence, type Item, is, isWord } from '../frame/frame.ts';
import { CONJUNCTION, OWNER, PREPOSITION, SPEECH_NOUN, VERB } from '../frame/word-class.ts';
import { leftPhrase } from '../phrases/left.ts';
import { type Phrase, phraseOf } from '../phrases/phrase.ts';
import { rightPhrase } from '../phrases/right.ts';

/** A noun of speech and who owns it: "her claim", "Ruiz's warning", "a warning by Ruiz". */
export interface NounCue {
  readonly at: number;
  readonly owner: Phrase;
}

/** Words between an owner and the noun: "his harsh new". */
const LONGEST_PREMODIFIER = 4;

/** The noun of speech at an index with its owner, or null where it is none or nobody owns it. */
export function nounCueAt(items: readonly Item[], sentence: FrameSentence, at: number): NounCue | null {
  if (!isSpeechNoun(items[at])) return null;
  const owner = ownerBefore(items, sentence, at) ?? agentBehind(items, sentence, at);
  return owner && { at, owner };
}

/** Whether the item is a noun of speech, owned or not. */
export function isSpeechNoun(item: Item | undefined): boolean {
  return is(item, SPEECH_NOUN) && !item!.capital && !item!.possessive;
}

function ownerBefore(items: readonly Item[], { first }: FrameSentence, at: number): Phrase | null {
  for (let here = at - 1; here >= Math.max(first, at - LONGEST_PREMODIFIER); here--) {
    const item = items[here]!;
    if (item.kind !== 'word') return null;
    if (is(item, OWNER)) return phraseOf(items, here, here, item.lower);
    if (item.possessive) return leftPhrase(items, first, here) ?? phraseOf(items, here, here);
    if (is(item, PREPOSITION | CONJUNCTION) || (is(item, VERB) && !/(?:ed|ing)$/.test(item.lower))) return null;
  }
  return null;
}

function agentBehind(items: readonly Item[], { last }: FrameSentence, at: number): Phrase | null {
  return items[at + 1]?.lower === 'by' && isWord(items[at + 2]) ? rightPhrase(items, last, at + 2, true) : null;
}

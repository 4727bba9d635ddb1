import { type Item, is, isWord } from '../frame/frame.ts';
import {
  AUXILIARY,
  BE,
  CONJUNCTION,
  CUE_FORM,
  DETERMINER,
  ENDS_IN_S,
  ING,
  PREPOSITION,
  SUBORDINATOR,
} from '../frame/word-class.ts';
import { FARTHEST } from './edge.ts';
import { type FindPhrase, isAdverb, isClauseEdge, isNominal, isVerb, type Phrase } from './phrase.ts';

/** Nouns more often than participles, unless an article follows. */
const THINGS =
  /^(?:meeting|building|hearing|briefing|filing|ruling|spending|housing|funding|shipping|banking|trading|mining|training|shooting|bombing|crossing|landing|opening|gathering|warning|finding|feeling|wedding|evening|morning|farming|fishing|lending|hiring|accounting|engineering|manufacturing|marketing|publishing|broadcasting|advertising|clothing|offspring)s?$/;
/** No participles, though they end so. */
const NO_PARTICIPLES =
  /^(?:during|including|according|regarding|concerning|following|excluding|involving|something|anything|nothing|everything)$/;
const AGENT_OR_PLACE = /^(?:by|of|in|with|at|from|to|on|for|as|near|under|during|after)$/;

/** "accused of the theft", but not "complained to the mayor". */
const OF_WHAT_BY_WHOM = /^(?:of|by)$/;

/**
 * "[the company] building the dam in Peru said": the phrase at the edge of the clause whose participle leads up to the given one,
 * which stands before a verb of its own; or null.
 */
export function overParticiple(
  items: readonly Item[],
  from: number,
  { first }: Phrase,
  left: FindPhrase,
): Phrase | null {
  if (first - 1 <= from || !(is(items[first - 1], PREPOSITION) || isParticiple(items, first - 1))) return null;
  for (let at = first - 1; at > from && first - at < FARTHEST; at--) {
    if (!isWord(items[at]) || is(items[at], CONJUNCTION | SUBORDINATOR | AUXILIARY)) return null;
    if (isParticiple(items, at)) {
      const phrase = left(items, from, at - 1, 1);
      if (phrase && phrase.pronoun === null && isClauseEdge(items, from, phrase.first - 1)) return phrase;
    } else if (isVerb(items[at]) && !is(items[at], ING)) return null;
  }
  return null;
}

/** "building the dam", "battling Ebola", "living in Lima", but neither "mining company" nor "meeting in Lima". */
function takesObject({ lower }: Item, next: Item | undefined): boolean {
  if (is(next, DETERMINER)) return true;
  if (!next || THINGS.test(lower)) return false;
  return next.capital || next.kind === 'number' || is(next, PREPOSITION | ENDS_IN_S);
}

/** "building", "accused": behind a noun, and what it takes behind it. */
function isParticiple(items: readonly Item[], at: number): boolean {
  const [before, item, next] = [items[at - 1], items[at]!, items[at + 1]];
  if (!isWord(before) || !isNominal(before!) || isVerb(before) || isAdverb(before) || is(before, BE | AUXILIARY))
    return false;
  if (item.capital || NO_PARTICIPLES.test(item.lower)) return false;
  if (is(item, ING)) return isVerb(item) && takesObject(item, next);
  if (!item.lower.endsWith('ed') || !isVerb(item)) return false;
  return (is(item, CUE_FORM) ? OF_WHAT_BY_WHOM : AGENT_OR_PLACE).test(next?.lower ?? '');
}

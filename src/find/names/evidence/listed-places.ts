import { PLURAL_PLACE_NOUNS } from '../../../lexicon/names/places.ts';
import { IN_NAME } from '../../../wordbook/lists.ts';
import { isCapital } from '../line.ts';
import { knownName } from '../phrase.ts';
import { SHAPE } from '../shape.ts';
import type { Word } from '../word.ts';

/** Behind "border". */
const OF_BORDERS: ReadonlySet<string> = new Set([
  'points',
  'posts',
  'crossings',
  'areas',
  'regions',
  'towns',
  'districts',
]);
/** From the first name to the noun, in words. */
const LONGEST_LIST = 12;
const NO_PLACES =
  IN_NAME.demonym | IN_NAME.creed | IN_NAME.common | IN_NAME.day | IN_NAME.organization | IN_NAME.function;

/**
 * "[Torvel] and [Quorv] counties", "the [Torvel], [Quorv] and [Marl] border crossings": whether the name from `from` up to `to` is one
 * of several that a plural noun behind the last of them calls places; "Arab and African cities" are none.
 */
export function isListedBeforePlaces(words: readonly Word[], from: number, to: number): boolean {
  if (words.slice(from, to).some((word) => !isPlaceLike(word))) return false;
  const goesOn = leadsOn(words, to);
  const isLast = !goesOn && from > 1 && isJoiner(words[from - 1]!) && isPlaceLike(words[from - 2]!);
  if (!(goesOn || isLast) || isOnePlace(words, goesOn ? to : from - 1)) return false;
  return endsBeforePlaces(words, to);
}

const WHERE: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'around', 'across', 'throughout']);

/** "in Lima, Quito and [Torvel]": whether the name at `from` stands in a list that "and" closes and of which a known place behind "in" is the first. */
export function isListedBehindPlace(words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  if (from < 2 || words[from]!.inName & IN_NAME.given || !(isJoiner(before!) || before!.text === ',')) return false;
  if (!isJoiner(before!) && !isClosedByAnd(words, from)) return false;
  let at = from - 1;
  while (at > 0 && from - at < LONGEST_LIST && isOfList(words[at]!)) at--;
  return WHERE.has(words[at]!.text) && words[at + 1]!.place !== null;
}

function isClosedByAnd(words: readonly Word[], from: number): boolean {
  let at = from;
  while (at < words.length && at - from < LONGEST_LIST && isOfList(words[at]!) && !isJoiner(words[at]!)) at++;
  return at < words.length && isJoiner(words[at]!);
}

function isOfList(word: Word): boolean {
  return isPlaceLike(word) || isJoiner(word) || word.text === ',';
}

/** Whether only names, commas and "and" come before the noun. */
function endsBeforePlaces(words: readonly Word[], to: number): boolean {
  for (let at = to; at < words.length && at - to < LONGEST_LIST; at++) {
    const word = words[at]!;
    if (isPlaceLike(word) || word.text === ',' || isJoiner(word)) continue;
    return arePlaces(word, words[at + 1]) && !isCapital(word) && words[at - 1]!.text !== ',';
  }
  return false;
}

function arePlaces(word: Word, next: Word | undefined): boolean {
  return PLURAL_PLACE_NOUNS.has(word.folded) || (word.folded === 'border' && OF_BORDERS.has(next?.folded ?? ''));
}

/** Whether the next name of the list follows. */
function leadsOn(words: readonly Word[], at: number): boolean {
  const comma = words[at]?.text === ',';
  const joined = words[at + (comma ? 1 : 0)];
  const joiner = joined !== undefined && isJoiner(joined);
  const next = words[at + (comma ? 1 : 0) + (joiner ? 1 : 0)];
  return next !== undefined && (comma || joiner) && isPlaceLike(next);
}

/** "Bosnia [and] Herzegovina" */
function isOnePlace(words: readonly Word[], joiner: number): boolean {
  return knownName(`${words[joiner - 1]!.folded} and ${words[joiner + 1]!.folded}`).place !== null;
}

function isJoiner({ folded }: Word): boolean {
  return folded === 'and' || folded === 'or';
}

function isPlaceLike(word: Word): boolean {
  return isCapital(word) && !(word.inName & NO_PLACES) && !(word.shape & SHAPE.capitals);
}

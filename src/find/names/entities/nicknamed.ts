import { IN_NAME } from '../../../wordbook/lists.ts';
import { isCapital, type Line } from '../line.ts';
import { type NameMention, nameOver } from '../name-mention.ts';
import { SHAPE } from '../shape.ts';
import type { Word } from '../word.ts';

/** Each mark that may open a nickname, with the one that closes it. */
const CLOSES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
  ["'", "'"],
  ["''", "''"],
  ['``', "''"],
  ['(', ')'],
]);
/** Marks have no shape. */
const NO_WORD = 0;
/** “Bad News”, “The Rock”. */
const LONGEST_NICKNAME = 3;
/** Given names and initials before it. */
const MOST_BEFORE = 3;

/** The names with what stands on both sides of a nickname put together: George “Jay” [Hale], William (Bill) [Hale]. */
export function joinNicknamed(names: readonly NameMention[], lines: readonly Line[]): readonly NameMention[] {
  const nicknamed = lines.flatMap(nicknamedIn);
  if (nicknamed.length === 0) return names;
  const isApart = (name: NameMention) => !nicknamed.some((other) => name.start < other.end && other.start < name.end);
  return [...names.filter(isApart), ...nicknamed].sort((a, b) => a.start - b.start);
}

function nicknamedIn(line: Line): readonly NameMention[] {
  const found: NameMention[] = [];
  for (let at = 1; at < line.words.length - 2; at++) {
    const close = closeOf(line.words, at);
    if (close === null || !isSurname(line.words[close + 1])) continue;
    const from = givenStart(line, at);
    if (from < at) found.push(nameOver('person', line, from, close + 2, null));
  }
  return found;
}

/** Where the nickname closes that opens at `at`; null where none does. */
function closeOf(words: readonly Word[], at: number): number | null {
  const { text, shape } = words[at]!;
  const mark = shape === NO_WORD ? CLOSES.get(text) : undefined;
  if (mark === undefined) return null;
  for (let close = at + 2; close < words.length && close - at - 1 <= LONGEST_NICKNAME; close++) {
    if (words[close]!.text !== mark) continue;
    const inside = words.slice(at + 1, close);
    const isName = mark === ')' ? inside.length === 1 && isOn(inside[0]!, IN_NAME.given) : inside.every(isCapital);
    return isName ? close : null;
  }
  return null;
}

/** Where the given names and initials begin that end before `to`. */
function givenStart({ words, starts }: Line, to: number): number {
  let from = to;
  while (from > 0 && to - from < MOST_BEFORE && isGiven(words[from - 1]!) && !(from < to && starts[from])) from--;
  return from;
}

function isGiven(word: Word): boolean {
  if (!isCapital(word)) return false;
  const isUnlisted = word.inName === 0 && word.place === null;
  return isUnlisted || isOn(word, IN_NAME.given) || (word.shape & (SHAPE.initial | SHAPE.dotted)) !== 0;
}

const NO_SURNAME = IN_NAME.function | IN_NAME.day | IN_NAME.honorific | IN_NAME.demonym;

function isSurname(word: Word | undefined): boolean {
  return word !== undefined && isCapital(word) && (isOn(word, IN_NAME.surname) || !isOn(word, NO_SURNAME));
}

function isOn(word: Word, lists: number): boolean {
  return (word.inName & lists) !== 0;
}

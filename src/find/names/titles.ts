import { TITLES_IN_NAMES } from '../../lexicon/names/titles.ts';
import { IN_NAME } from '../../wordbook/lists.ts';
import { isCapital } from './line.ts';
import { type NameMention, respanned } from './name-mention.ts';
import type { Word } from './word.ts';

/** A person's name without the titles before it, and with those that go with it: "Prince Harry" is Harry, but Mother Teresa is no Teresa. */
export function withoutTitles(mention: NameMention): NameMention {
  if (mention.kind !== 'person') return mention;
  const { line, to } = mention;
  let from = mention.from;
  if (isPrinceAndName(line.words, from, to)) from++;
  while (from < to - 1 && isTitle(line.words[from]!) && isCapital(line.words[from + 1]!)) from++;
  if (to - from === 1 && from > 0 && isKnownWith(line.words[from - 1]!)) from--;
  return from === mention.from ? mention : respanned(mention, from, to);
}

/** "Princess Ana", "Prince Harry": no Prince Fielder, though some are called Prince. */
function isPrinceAndName(words: readonly Word[], from: number, to: number): boolean {
  const title = words[from]!.folded;
  if (to - from !== 2 || (title !== 'prince' && title !== 'princess')) return false;
  return title === 'princess' || (words[from + 1]!.inName & IN_NAME.given) !== 0;
}

const IN_NAMES = new Set(TITLES_IN_NAMES);

function isKnownWith(word: Word): boolean {
  return isCapital(word) && IN_NAMES.has(word.folded);
}

function isTitle(word: Word): boolean {
  if (isKnownWith(word)) return false;
  if (word.inName & IN_NAME.abbreviatedTitle) return true;
  return (word.inName & TITLES) !== 0 && !(word.inName & (IN_NAME.given | IN_NAME.surname));
}

const TITLES = IN_NAME.honorific | IN_NAME.office | IN_NAME.portfolio;

import type { Paragraph } from '../../../segment/prose.ts';
import type { Quotation } from '../../../segment/quotations.ts';
import type { Frame, FrameSentence, Item } from './frame.ts';
import { frameItems, is } from './frame.ts';
import { AUXILIARY, CUE_FORM, DETERMINER, NOUN_TOO, STOP } from './word-class.ts';

/** Longer "sentences" are lists and broken copy: they are cut, so that no text takes long. */
const LONGEST_SENTENCE = 400;

/** How far behind a closed quotation its attribution may begin: "… ?” the deputy mayor of Lima asked". */
const ATTRIBUTION_REACH = 7;
/** Lower-case words that may come before the verb there. */
const PLAIN_WORDS = 3;

/** The frame of a paragraph, given its outer quotations in order. */
export function frameOf(text: string, paragraph: Paragraph, quotations: readonly Quotation[]): Frame {
  const items = frameItems(text, paragraph, quotations);
  const dotted = dottedEnds(paragraph);
  return { text, start: paragraph.start, end: paragraph.end, items, sentences: cutSentences(text, items, dotted) };
}

const NO_ENDS: ReadonlySet<number> = new Set();

/** Where a word with its own dot ends a sentence of the running text: "in the U.S. |". */
function dottedEnds({ tokens, sentences }: Paragraph): ReadonlySet<number> {
  let ends: Set<number> | null = null;
  for (const { last } of sentences) {
    const { kind, end } = tokens[last - 1]!;
    if (kind !== 'word') continue;
    ends ??= new Set();
    ends.add(end);
  }
  return ends ?? NO_ENDS;
}

function cutSentences(text: string, items: readonly Item[], dotted: ReadonlySet<number>): FrameSentence[] {
  const sentences: FrameSentence[] = [];
  let first = 0;
  let classes = 0;
  for (let at = 0; at < items.length; at++) {
    classes |= items[at]!.classes;
    if (at - first < LONGEST_SENTENCE && !endsSentence(text, items, at, dotted)) continue;
    sentences.push({ first, last: at + 1, classes });
    first = at + 1;
    classes = 0;
  }
  if (first < items.length) sentences.push({ first, last: items.length, classes });
  return sentences;
}

function endsSentence(text: string, items: readonly Item[], at: number, dotted: ReadonlySet<number>): boolean {
  const item = items[at]!;
  const next = items[at + 1];
  if (item.kind === 'quote') return next !== undefined && quoteEndsSentence(text, items, at, next);
  if (item.kind === 'word') return dotted.size > 0 && dotted.has(item.end);
  if (!is(item, STOP)) return false;
  if (!next || next.kind === 'quote' || next.kind === 'number') return true;
  return next.kind === 'mark' ? !/^(?:[,;:)\].?!]|\.{2,})$/.test(next.text) : next.capital;
}

/** A quotation with its own full stop ends the sentence, unless its attribution follows. */
function quoteEndsSentence(text: string, items: readonly Item[], at: number, next: Item): boolean {
  const last = lastMark(text, items[at]!.quotation!);
  if (!/[.?!…]/.test(last)) return false;
  if (next.kind === 'quote') return true;
  if (next.kind !== 'word' || !next.capital) return false;
  return !attributionFollows(items, at + 1, last !== '.');
}

/** "… ?” Smith asked": after a full stop only a verb that comes at once makes an attribution. */
function attributionFollows(items: readonly Item[], from: number, lively: boolean): boolean {
  for (let at = from; at < Math.min(items.length, from + ATTRIBUTION_REACH); at++) {
    const item = items[at]!;
    if (lively && at > from && item.kind === 'mark' && /^[,()]$/.test(item.text)) continue;
    if (item.kind !== 'word' || (is(item, AUXILIARY) && !item.capital)) return false;
    if (is(item, CUE_FORM) && (!is(item, NOUN_TOO) || item.lower.endsWith('ed')))
      return lively || at === from || closesHere(items[at + 1]);
    if (!item.capital && !is(item, DETERMINER) && at - from > PLAIN_WORDS) return false;
  }
  return false;
}

/** "“… missing.” Hale said.": a verb with nothing behind it says nothing but who spoke. */
function closesHere(next: Item | undefined): boolean {
  return next === undefined || (next.kind === 'mark' && next.text === '.');
}

/** The last character of the quoted words that is no blank and no closing single mark or bracket. */
export function lastMark(text: string, { inner }: Quotation): string {
  let at = inner.end - 1;
  while (at > inner.start && /[\s'’)\]]/.test(text[at]!)) at--;
  return text[at] ?? '';
}

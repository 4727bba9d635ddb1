import type { Paragraph, Token } from '../../../segment/prose.ts';
import type { Quotation } from '../../../segment/quotations.ts';
import { oncePerSpelling } from '../../../segment/spellings.ts';
import type { Range } from '../../../span.ts';
import { ADVERB, classesOf, PRONOUN, QUOTATION, STOP, VERB } from './word-class.ts';

/** One word, number or mark outside the quotation marks, or one whole quotation. */
export interface Item extends Range {
  readonly kind: 'word' | 'number' | 'mark' | 'quote';
  readonly text: string;
  /** Lower case, with ’ written as ', without a pronoun's clitic: "they" for "they've". */
  readonly lower: string;
  readonly capital: boolean;
  /** Whether a possessive 's or ' is part of it. */
  readonly possessive: boolean;
  /** Flags of word-class.ts. */
  readonly classes: number;
  readonly quotation: Quotation | null;
}

/** A paragraph as attribution reads it: what stands outside the marks, and each quotation as one item. */
export interface Frame extends Range {
  readonly text: string;
  readonly items: readonly Item[];
  /** Half-open ranges of items; each quotation lies in one of them. */
  readonly sentences: readonly FrameSentence[];
}

/** Half-open indices into the items of a frame. */
export interface FrameSentence {
  readonly first: number;
  readonly last: number;
  /** The flags of all its items together: what none of them has need not be looked for. */
  readonly classes: number;
}

const CLITIC = /^(?<pronoun>he|she|they|it|we|i|you|who|there|that)'(?:d|ll|ve|re|m)$/;
/** Organizations and countries that are written like pronouns; nothing else is told of them. */
const ACRONYMS = new Set(['WHO', 'US', 'IT']);
const STOP_MARK = /^(?:[.?!…]|\.{2,})$/;
const PREFIX_MARK = /^[@#$£€]$/;
const DASHES = new Set(['-', '--', '–', '—', '―']);
const QUOTE_TEXT = '';

/** The items of a paragraph, given its outer quotations in order. */
export function frameItems(text: string, paragraph: Paragraph, quotations: readonly Quotation[]): Item[] {
  const items: Item[] = [];
  let before: Item | null = null;
  let next = 0;
  for (const token of paragraph.tokens) {
    while (next < quotations.length && token.start >= quotations[next]!.start) {
      before = quoteItem(quotations[next++]!);
      items.push(before);
    }
    if (next > 0 && token.start < quotations[next - 1]!.end) continue;
    if (before && before.end === token.start && joinsBefore(before, token)) {
      before = joined(text, before, token);
      items[items.length - 1] = before;
    } else {
      before = tokenItem(token);
      items.push(before);
    }
  }
  while (next < quotations.length) items.push(quoteItem(quotations[next++]!));
  return items;
}

function quoteItem(quotation: Quotation): Item {
  const { start, end } = quotation;
  return {
    start,
    end,
    kind: 'quote',
    text: QUOTE_TEXT,
    lower: QUOTE_TEXT,
    capital: false,
    possessive: false,
    classes: QUOTATION,
    quotation,
  };
}

function tokenItem(token: Token): Item {
  const { start, end, text, kind, capital } = token;
  const { lower, classes } = readWord(token);
  return { start, end, kind, text, lower, capital, possessive: false, classes, quotation: null };
}

const readWord = oncePerSpelling(({ text, lower, kind }: Token): Pick<Item, 'lower' | 'classes'> => {
  if (ACRONYMS.has(text)) return { lower: text, classes: 0 };
  if (kind === 'mark') return { lower, classes: STOP_MARK.test(text) ? STOP : 0 };
  const bare = lower.includes("'") ? (CLITIC.exec(lower)?.groups?.pronoun ?? lower) : lower;
  return { lower: bare, classes: kind === 'word' ? classesOf(bare) : 0 };
});

/** A possessive 's, a plural's apostrophe, and the mark before a sum or a handle are one item with their word. */
function joinsBefore(before: Item, token: Token): boolean {
  if (before.kind === 'mark') return token.kind !== 'mark' && PREFIX_MARK.test(before.text);
  if (before.kind !== 'word' || before.possessive) return false;
  return token.lower === "'s" || ((token.text === "'" || token.text === '’') && before.lower.endsWith('s'));
}

function joined(text: string, before: Item, token: Token): Item {
  const { start } = before;
  const { end } = token;
  const written = text.slice(start, end);
  if (before.kind === 'mark') {
    const kind = before.text === '@' ? 'word' : token.kind;
    const [lower, capital] = [written.toLowerCase(), kind === 'word'];
    return { start, end, kind, text: written, lower, capital, possessive: false, classes: 0, quotation: null };
  }
  const possessive = (before.classes & PRONOUN) === 0 && before.lower !== 'there' && before.lower !== 'that';
  const { kind, lower, capital } = before;
  const classes = possessive ? before.classes & ~(VERB | ADVERB) : before.classes;
  return { start, end, kind, text: written, lower, capital, possessive, classes, quotation: null };
}

/** Whether the item is a word with one of the flags. */
export function is(item: Item | undefined, flags: number): boolean {
  return item !== undefined && (item.classes & flags) !== 0;
}

/** Whether the item is the mark given. */
export function isMark(item: Item | undefined, mark: string): boolean {
  return item?.kind === 'mark' && item.text === mark;
}

/** Whether the item is a dash of any length. */
export function isDash(item: Item | undefined): boolean {
  return item?.kind === 'mark' && DASHES.has(item.text);
}

/** Whether the item is a word or a number. */
export function isWord(item: Item | undefined): boolean {
  return item !== undefined && (item.kind === 'word' || item.kind === 'number');
}

import { LAND_ADJECTIVES } from '../../lexicon/dateline-words.ts';
import { isDigit, isPlainLetter, oneOf } from '../../pattern.ts';
import { readDate, readDayless, readIsoDate } from './date.ts';
import { type Code, type Element, skip } from './elements.ts';
import { readName } from './name.ts';
import { bareCreditAt, bracketAt, slashedAt } from './scan-credit.ts';

/** The longest datelines (two places with region and country, date, credit) have some twenty elements. */
const MOST_ELEMENTS = 24;

/** Blanks, also no-break and thin ones, and zero-width marks; line ends are looked at apart. */
const BLANKS = /[^\S\n\r\u2028\u2029]*[\u200b\u200e\u200f\ufeff]?[^\S\n\r\u2028\u2029]*/y;
const LINE_END = /(?:\r\n|[\n\r\u2028\u2029])[^\S\n\r]*/y;
/** Elements after which a dateline may go on in the next line. */
const RUNS_ON: ReadonlySet<Code> = new Set([',', 'j', 'D', '.']);

/** The elements of an opening from `at` on, up to the first words that can be none. */
export function scanOpening(text: string, at: number): Element[] {
  const elements: Element[] = [];
  let from = skip(BLANKS, text, at);
  while (elements.length < MOST_ELEMENTS) {
    const element = elementAt(text, from, elements);
    if (!element) break;
    elements.push(element);
    if (element.code === '$') break;
    from = afterBlanks(text, element);
  }
  return elements;
}

/** Where the next element begins; a line end counts as a blank where a dateline may run on. */
function afterBlanks(text: string, { code, end }: Element): number {
  const from = skip(BLANKS, text, end);
  if (!isLineEnd(text.charCodeAt(from))) return from;
  const next = skip(LINE_END, text, from);
  return RUNS_ON.has(code) || /[([]/.test(text[next] ?? '') ? next : from;
}

function elementAt(text: string, at: number, before: readonly Element[]): Element | null {
  if (at >= text.length || isLineEnd(text.charCodeAt(at))) return { code: '$', start: at, end: at };
  if (mayBeginWord(text.charCodeAt(at)))
    return dateAt(text, at) ?? joinerAt(text, at, before) ?? nameAt(text, at, before);
  return bracketAt(text, at) ?? slashedAt(text, at) ?? markAt(text, at) ?? joinerAt(text, at, before);
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;
}

/** Letters and figures, and all that is foreign to ASCII but the dashes. */
function mayBeginWord(code: number): boolean {
  if (code < 0x80) return isDigit(code) || isPlainLetter(code);
  return code < 0x2012 || code > 0x2015;
}

function dateAt(text: string, at: number): Element | null {
  const date = readDate(text, at);
  if (date) return { code: 'D', start: at, end: date.end, date };
  if (isDigit(text.charCodeAt(at))) {
    const iso = readIsoDate(text, at);
    return iso && { code: 'Y', start: at, end: iso.end, date: iso };
  }
  const dayless = readDayless(text, at);
  return dayless === null ? null : { code: 'D', start: at, end: dayless };
}

const DASH = /(?:-{1,4}|[–—―‒]{1,2}|_{1,3}|&mdash;|&ndash;|&#821[12];)/y;

function markAt(text: string, start: number): Element | null {
  const mark = text[start];
  if (mark === ',' || mark === '.' || mark === ':') return { code: mark, start, end: start + 1 };
  const end = skip(DASH, text, start);
  return end > start ? { code: '-', start, end } : null;
}

const JOINER = /(?:[/&;]|and|et|y|und)(?=\s{0,2}\p{Lu})/uy;
const NAMES: ReadonlySet<Code> = new Set(['U', 'T', 'B', ',']);

function joinerAt(text: string, start: number, before: readonly Element[]): Element | null {
  const last = before.at(-1)?.code;
  const end = last && NAMES.has(last) ? skip(JOINER, text, start) : start;
  if (end > start) return { code: 'j', start, end };
  return text[start] === '/' ? { code: '/', start, end: start + 1 } : null;
}

const SMALL_NAME = /\p{Ll}+(?: \p{Ll}+){0,2}(?=, ?\p{Ll}{3,9}\.? \d| \((?:ap|afp|upi|reuters)\) -)/uy;

function nameAt(text: string, start: number, before: readonly Element[]): Element | null {
  const credit = bareCreditAt(text, start, before);
  if (credit) return credit;
  const adjective =
    before.at(-1)?.code === ',' && isSmallLetter(text, start) ? skip(LAND_ADJECTIVE, text, start) : start;
  const name = readName(text, adjective);
  if (name) return { code: name.case === 'capitals' ? 'U' : 'T', start, end: name.end };
  const end = before.length === 0 ? skip(SMALL_NAME, text, start) : start;
  return end > start ? { code: 'l', start, end } : null;
}

function isSmallLetter(text: string, at: number): boolean {
  const letter = text[at]!;
  return letter >= 'a' && letter <= 'z';
}

/** "QAMISHLI, northern Syria". */
const LAND_ADJECTIVE = new RegExp(String.raw`${oneOf(LAND_ADJECTIVES)}\s(?=\p{Lu})`, 'uy');

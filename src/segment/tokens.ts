import { ABBREVIATIONS, CAPITAL_ONLY_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import type { Range } from '../span.ts';
import type { Spelled, Token } from './prose.ts';
import { tokenAt } from './spellings.ts';

const BLANK = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;

const HYPHENS = new Set([0x2d, 0x2010, 0x2011]);
const DOT = 0x2e;
const AMPERSAND = 0x26;
const PLUS = 0x2b;
const APOSTROPHES = new Set([0x27, 0x2019, 0x02bc]);
/** Marks that are typed as a run: "--", "...", "''", "``", "___". */
const REPEATED = new Set([0x2d, DOT, 0x27, 0x60, 0x5f]);

/** "Hulu+"; shorter ones are marks and degrees. */
const SHORTEST_BEFORE_PLUS = 4;

const CLASS_OF = classTable();

/** The words, numbers and marks of `text` within `range`, in order; offsets are UTF-16, white space is left out. */
export function segmentTokens(text: string, range: Range): Token[] {
  const tokens: Token[] = [];
  let at = range.start;
  while (at < range.end) {
    const kind = classAt(text, at);
    if (kind === BLANK) at++;
    else if (kind === MARK) at = pushMark(tokens, text, at, range.end);
    else at = pushWord(tokens, text, at, range.end, kind);
  }
  return tokens;
}

function pushMark(tokens: Token[], text: string, start: number, limit: number): number {
  const code = text.charCodeAt(start);
  let end = start + (isHighSurrogate(code) && start + 1 < limit ? 2 : 1);
  if (REPEATED.has(code)) while (end < limit && text.charCodeAt(end) === code) end++;
  tokens.push(tokenAt(text, start, end, readMark));
  return end;
}

function pushWord(tokens: Token[], text: string, start: number, limit: number, first: number): number {
  const bare = wordEnd(text, start, limit);
  const owner = possessiveStart(text, start, bare);
  const end = owner === bare ? withDot(text, start, bare, limit) : owner;
  tokens.push(tokenAt(text, start, end, first === DIGIT ? readNumber : readWord));
  if (owner < bare) tokens.push(tokenAt(text, owner, bare, readWord));
  return Math.max(end, bare);
}

function readMark(text: string): Spelled {
  return { text, lower: text, kind: 'mark', capital: false };
}

function readNumber(text: string): Spelled {
  return { ...readWord(text), kind: 'number' };
}

function readWord(text: string): Spelled {
  return { text, lower: text.toLowerCase().replaceAll('’', "'"), kind: 'word', capital: isCapital(text) };
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return /^\p{Lu}/u.test(word);
}

/** Where the word that begins at `start` ends: letters and digits, joined by single hyphens, apostrophes, inner dots and "&". */
function wordEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    const kind = classAt(text, at);
    if (kind === LETTER || kind === DIGIT || isPlusOfName(text, start, at)) at++;
    else if (at + 1 < limit && ((kind === MARK && joins(text, start, at)) || isMisread(text, at))) at++;
    else break;
  }
  return at;
}

function joins(text: string, start: number, at: number): boolean {
  const code = text.charCodeAt(at);
  const before = classAt(text, at - 1);
  const after = classAt(text, at + 1);
  if ((before === MARK && text.charCodeAt(at - 1) !== PLUS) || (after !== LETTER && after !== DIGIT)) return false;
  if (HYPHENS.has(code)) return true;
  if (APOSTROPHES.has(code)) return true;
  if (code === AMPERSAND) return at - start <= 3;
  if (code === DOT) return joinsAtDot(text, start, at, after);
  return code === 0x2c && before === DIGIT && after === DIGIT;
}

/** "OPEC+", "Disney+", but neither "A+" nor "C++". */
function isPlusOfName(text: string, start: number, at: number): boolean {
  if (text.charCodeAt(at) !== PLUS || at - start < SHORTEST_BEFORE_PLUS || classAt(text, at - 1) !== LETTER)
    return false;
  const next = classAt(text, at + 1);
  return next !== LETTER && next !== DIGIT && text.charCodeAt(at + 1) !== PLUS && isCapital(text.slice(start, at));
}

/** "PeÃ±a": a letter that was read in the wrong encoding is a letter, though it looks like a mark. */
function isMisread(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const lead = text.charCodeAt(at - 1);
  return code >= 0x80 && code <= 0xbf && (lead === 0xc2 || lead === 0xc3) && classAt(text, at + 1) === LETTER;
}

/** A dot joins within numbers ("1.5"), initialisms ("U.S") and lower-case addresses ("example.com"), not between sentences. */
function joinsAtDot(text: string, start: number, at: number, after: number): boolean {
  const before = classAt(text, at - 1);
  if (before === DIGIT && after === DIGIT) return true;
  if (before !== LETTER) return false;
  const single = at - 1 === start || text.charCodeAt(at - 2) === DOT || HYPHENS.has(text.charCodeAt(at - 2));
  if (single || isDegree(text, start, at)) return after === LETTER;
  if (text[start - 1] === '(' && SHARE_SIGN.test(text.slice(start, start + LONGEST_SHARE_SIGN))) return true;
  return /[a-z]/.test(text[at + 1]!) && /[a-z\d]/.test(text[at - 1]!);
}

/** "(PFE.N)", "(NOVOb.CO)": the sign of a share and its exchange, to the bracket. */
const SHARE_SIGN = /^[A-Z\d]{1,6}[a-z]{0,2}\.[A-Z]{1,3}\)/;
const LONGEST_SHARE_SIGN = 13;

/** "Ph.D", "Ed.D", with a stop behind it. */
function isDegree(text: string, start: number, at: number): boolean {
  return at - start === 2 && text.charCodeAt(at + 2) === DOT && looksLikeDegree(text, start);
}

function looksLikeDegree(text: string, start: number): boolean {
  const isUpper = (code: number) => code >= 0x41 && code <= 0x5a;
  const small = text.charCodeAt(start + 1);
  return isUpper(text.charCodeAt(start)) && small >= 0x61 && small <= 0x7a && isUpper(text.charCodeAt(start + 3));
}

/** Where a possessive 's begins, or the word's own end. */
function possessiveStart(text: string, start: number, end: number): number {
  const at = end - 2;
  if (at <= start || !APOSTROPHES.has(text.charCodeAt(at))) return end;
  const last = text.charCodeAt(end - 1);
  return last === 0x73 || last === 0x53 ? at : end;
}

/** The word's end with the dot that belongs to it: "U.S.", "J.", "Gen.", "U.S.-backed". */
function withDot(text: string, start: number, end: number, limit: number): number {
  if (text.charCodeAt(end) !== DOT || end >= limit) return end;
  const word = text.slice(start, end);
  if (!keepsDot(text, word, end)) return end;
  const next = end + 1;
  const hyphened = HYPHENS.has(text.charCodeAt(next)) && next + 1 < limit && classAt(text, next + 1) === LETTER;
  return hyphened ? wordEnd(text, next + 1, limit) : next;
}

/** "She wrote so on X. It rained." */
const PLATFORM = /\s(?:on|of|to|via|from) X$/;

function keepsDot(text: string, word: string, end: number): boolean {
  if (text.charCodeAt(end + 1) === DOT) return false;
  if (word === 'X' && PLATFORM.test(text.slice(Math.max(0, end - 6), end))) return false;
  if (word.length === 1) return isCapital(word) && (word !== 'I' || /[A-Z]/.test(text[end + 2] ?? ''));
  if (/^\p{L}(?:\.\p{L})+$/u.test(word)) return true;
  if (word.length === 4 && word.charCodeAt(2) === DOT && looksLikeDegree(word, 0)) return true;
  const part = word.slice(Math.max(word.lastIndexOf('-'), word.lastIndexOf('.')) + 1);
  const lower = part.toLowerCase();
  if (lower === 'no' || lower === 'nos') return isCapital(part) && /^\.\s?\d/.test(text.slice(end, end + 3));
  if (!TITLE_ABBREVIATIONS.has(lower) && !ABBREVIATIONS.has(lower)) return false;
  return isCapital(part) || !CAPITAL_ONLY_ABBREVIATIONS.has(lower);
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function classAt(text: string, at: number): number {
  return CLASS_OF[text.charCodeAt(at)]!;
}

/** One class for each UTF-16 unit; halves of surrogate pairs are marks. */
function classTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(MARK);
  const paint = (kind: number, ...ranges: readonly (readonly [number, number])[]) => {
    for (const [from, to] of ranges) table.fill(kind, from, to + 1);
  };
  paint(
    BLANK,
    [0, 0x20],
    [0x7f, 0xa0],
    [0xad, 0xad],
    [0x1680, 0x1680],
    [0x2000, 0x200f],
    [0x2028, 0x202f],
    [0x205f, 0x2064],
    [0x3000, 0x3000],
    [0xfeff, 0xfeff],
  );
  paint(DIGIT, [0x30, 0x39]);
  paint(
    LETTER,
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0xaa, 0xaa],
    [0xb5, 0xb5],
    [0xba, 0xba],
    [0xc0, 0xd6],
    [0xd8, 0xf6],
    [0xf8, 0x2b8],
    [0x2bb, 0x2c1],
    [0x300, 0x37d],
    [0x37f, 0x386],
    [0x388, 0x589],
  );
  paint(
    LETTER,
    [0x591, 0x5bd],
    [0x5d0, 0x5f2],
    [0x610, 0x61a],
    [0x620, 0x669],
    [0x66e, 0x6d3],
    [0x6d5, 0x6dc],
    [0x6e1, 0x6e8],
    [0x6ea, 0x6fc],
    [0x700, 0x1fff],
    [0x2c00, 0x2dff],
  );
  paint(
    LETTER,
    [0x3005, 0x3007],
    [0x3021, 0x3029],
    [0x3031, 0x3035],
    [0x3041, 0x3096],
    [0x3099, 0x309a],
    [0x309d, 0x309f],
    [0x30a1, 0x30fa],
    [0x30fc, 0xd7ff],
    [0xf900, 0xfdff],
    [0xfe20, 0xfe2f],
    [0xfe70, 0xfefc],
  );
  paint(BLANK, [0x1680, 0x1680]);
  return table;
}

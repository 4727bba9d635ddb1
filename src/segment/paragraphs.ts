import type { Range } from '../span.ts';
import type { Block } from './prose.ts';

/** Wire copy wraps at 65 to 80 columns, and saved pages indent on top of that; longer lines are whole paragraphs. */
const WIDEST_WRAP = 130;
/** Shorter "columns" are lists and tables, not running text. */
const NARROWEST_WRAP = 40;
/** A text counts as wrapped while no more than one line in ten is longer than the widest wrap. */
const LONG_LINE_SHARE = 0.1;
/** How far short of the column a line may stay and still count as full: typists hyphenate and squeeze. */
const SLACK = 2;

interface Line extends Range {
  /** Columns of white space before the first character. */
  readonly indent: number;
  readonly afterBlank: boolean;
}

/**
 * The paragraphs of a text, in order, without the blank lines between them. Lines that were hard-wrapped at one
 * column are joined into one block; every other line is a paragraph of its own. Offsets are UTF-16.
 */
export function segmentParagraphs(text: string): Block[] {
  const lines = linesOf(text);
  const column = wrapColumn(lines);
  const blocks: Range[][] = [];
  for (let i = 0; i < lines.length; i++) {
    if (i > 0 && continues(text, lines[i - 1]!, lines[i]!, column)) blocks.at(-1)!.push(lines[i]!);
    else blocks.push([lines[i]!]);
  }
  return blocks.map(blockOf);
}

function blockOf(lines: readonly Range[]): Block {
  const bare = lines.map(({ start, end }) => ({ start, end }));
  return { start: bare[0]!.start, end: bare.at(-1)!.end, lines: bare };
}

/** The lines that hold any ink, trimmed at both ends. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  LINE_END.lastIndex = 0;
  for (let from = 0; from <= text.length; ) {
    const next = LINE_END.test(text) ? LINE_END.lastIndex : text.length + 1;
    const { start, end } = trimmed(text, { start: from, end: next - 1 });
    if (start < end) lines.push({ start, end, indent: start - from, afterBlank });
    afterBlank = start === end;
    from = next;
  }
  return lines;
}

/** Of two characters that end a line together, the first counts as a blank before the second. */
const LINE_END = /\r\n|[\n\r\f\u0085\u2028\u2029]/g;

/** Control bytes of old wires (0x02, 0x03 …), zero-width marks and white space are no ink. */
function trimmed(text: string, { start, end }: Range): Range {
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isBlank(code: number): boolean {
  if (code <= 0x20 || code === 0x7f || code === 0xa0) return true;
  return code >= 0x2000 && (code <= 0x200f || code === 0x202f || code === 0x2060 || code === 0x3000 || code === 0xfeff);
}

/** The column at which the text was hard-wrapped, or null. */
function wrapColumn(lines: readonly Line[]): number | null {
  let widest = 0;
  let long = 0;
  for (const line of lines) {
    const width = widthOf(line, lines);
    if (width > WIDEST_WRAP) long++;
    else if (width > widest) widest = width;
  }
  return widest >= NARROWEST_WRAP && long <= lines.length * LONG_LINE_SHARE ? widest : null;
}

/** The first line of a paste has often lost the indent that all the others kept. */
function widthOf(line: Line, lines: readonly Line[]): number {
  const indent = line === lines[0] ? Math.max(line.indent, lines[1]?.indent ?? 0) : line.indent;
  return indent + line.end - line.start;
}

function continues(text: string, before: Line, line: Line, column: number | null): boolean {
  if (line.afterBlank) return false;
  if (runsOn(text, before, line)) return true;
  if (column === null) return false;
  const pasteStart = before.start - before.indent === 0;
  if (line.indent > before.indent && !pasteStart) return false;
  const indent = pasteStart ? Math.max(before.indent, line.indent) : before.indent;
  return indent + before.end - before.start + 1 + firstWordLength(text, line) > column - SLACK;
}

/** A link or a name set on a line of its own breaks a sentence: the next line goes on in lower case. */
function runsOn(text: string, before: Line, line: Line): boolean {
  return /[\p{L},]/u.test(text[before.end - 1]!) && /\p{Ll}/u.test(text[line.start]!);
}

function firstWordLength(text: string, line: Line): number {
  let end = line.start;
  while (end < line.end && !isBlank(text.charCodeAt(end))) end++;
  return end - line.start;
}

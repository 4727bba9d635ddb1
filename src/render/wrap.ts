import type { Page, Painter, Run, Style } from './page.ts';
import { safe, visibleWidth, withoutInvisible } from './terminal.ts';

/** Runs that no blank parts, so that no line may end between them. */
type Word = readonly Run[];

/** How a wrapped passage hangs on its page. */
export interface Hanging {
  /** What stands before the first line. */
  readonly lead: readonly Run[];
  /** Columns before every other line; where it is not given, they line up with the first. */
  readonly indent?: number;
}

/** The runs as lines of words, none wider than the room, cut where a single word is wider than a whole line. */
export function wrap(runs: readonly Run[], room: number): Run[][] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  let used = 0;
  for (const word of wordsOf(runs).flatMap((whole) => pieces(whole, room))) {
    const width = widthOf(word);
    if (line.length > 0 && used + 1 + width > room) {
      lines.push(line);
      line = [];
      used = 0;
    }
    if (line.length > 0) line.push({ text: ' ', style: blankStyle(line.at(-1)!, word[0]!) });
    used += width + (used > 0 ? 1 : 0);
    line.push(...word);
  }
  return line.length > 0 ? [...lines, line] : lines;
}

/** The runs as painted lines that fit the page. */
export function layOut(runs: readonly Run[], hanging: Hanging, page: Page): string[] {
  const leadWidth = widthOf(hanging.lead);
  const indent = hanging.indent ?? leadWidth;
  const lines = wrap(runs, page.width - Math.max(indent, leadWidth));
  if (lines.length === 0) return [paintLine(hanging.lead, page.paint).trimEnd()];
  return lines.map((line, at) =>
    paintLine(at === 0 ? [...hanging.lead, ...line] : [blank(indent), ...line], page.paint),
  );
}

/** That many columns of nothing. */
export function blank(columns: number): Run {
  return { text: ' '.repeat(Math.max(0, columns)), style: 'plain' };
}

/** One line painted run by run; neighbours in one style are painted together. */
export function paintLine(line: readonly Run[], paint: Painter): string {
  return joinRuns(line)
    .map(({ text, style }) => paint(text, style))
    .join('');
}

/** The columns that the words take. */
export function widthOf(line: readonly Run[]): number {
  return line.reduce((width, { text }) => width + visibleWidth(text), 0);
}

function joinRuns(line: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of line) {
    const last = joined.at(-1);
    if (last?.style === run.style) joined[joined.length - 1] = { text: last.text + run.text, style: run.style };
    else joined.push(run);
  }
  return joined;
}

function blankStyle(before: Run, after: Run): Style {
  return before.style === after.style ? before.style : 'plain';
}

function wordsOf(runs: readonly Run[]): Word[] {
  const words: Run[][] = [[]];
  for (const { text, style } of runs) {
    withoutInvisible(text)
      .split(/\s+/)
      .forEach((part, at) => {
        if (at > 0) words.push([]);
        if (part !== '') words.at(-1)!.push({ text: safe(part), style });
      });
  }
  return words.filter((word) => word.length > 0);
}

/** A word that fits stays whole; a wider one is cut into pieces that fill their lines. */
function pieces(word: Word, room: number): Word[] {
  if (widthOf(word) <= room) return [word];
  const cut: Run[][] = [];
  let used = room;
  for (const { text, style } of word) {
    for (const character of text) {
      const width = visibleWidth(character);
      if (used + width > room) {
        cut.push([]);
        used = 0;
      }
      cut.at(-1)!.push({ text: character, style });
      used += width;
    }
  }
  return cut.map(joinRuns);
}

/** Wires wrap at 65 to 80 columns; longer lines are whole paragraphs. */
const WIDEST_WRAP = 130;
/** Shorter "columns" are lists and tables. */
const NARROWEST_WRAP = 40;
/** How far short of the column a line may stay and still be full. */
const SLACK = 2;
/** Where indents tell paragraphs apart, a line short of this share of the column still ends one. */
const SHORT_LINE = 0.6;
/** A bullet, a dash before an item, the rules between blocks. */
const ITEM = /^(?:[*•·]|[-–—]\s|_{2,}|#)/;

interface Line {
  readonly words: string;
  /** Columns of white space before the words. */
  readonly indent: number;
  readonly afterBlank: boolean;
}

/** The paragraphs of text that was wrapped for a wire: at indents, at blank lines, after lines that are not full. */
export function unwrapped(text: string): string[] {
  const lines = linesOf(text);
  const column = wrapColumn(lines);
  const indented = lines.some(({ indent }) => indent === 0) && lines.some(({ indent }) => indent > 0);
  const paragraphs: string[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (!before || !goesOn(before, line, column, indented)) paragraphs.push([line.words]);
    else paragraphs.at(-1)!.push(BROKEN_WORD.test(before.words.slice(-2)) ? '' : ' ', line.words);
  });
  return paragraphs.map((pieces) => pieces.join(''));
}

/** "Reagan-" at the end of a line and "Gorbachev" below it are joined without a blank. */
const BROKEN_WORD = /\p{L}-$/u;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  for (const raw of text.split(/\r\n?|\n/)) {
    const words = raw.trim().replace(/\s+/g, ' ');
    if (words !== '') lines.push({ words, indent: raw.search(/\S/), afterBlank });
    afterBlank = words === '';
  }
  return lines;
}

function wrapColumn(lines: readonly Line[]): number | null {
  const widths = lines.map(({ indent, words }) => indent + words.length).filter((width) => width <= WIDEST_WRAP);
  const widest = widths.reduce((a, b) => Math.max(a, b), 0);
  return widest >= NARROWEST_WRAP && widths.length > lines.length / 2 ? widest : null;
}

function goesOn(before: Line, line: Line, column: number | null, indented: boolean): boolean {
  if (column === null || line.afterBlank || ITEM.test(line.words)) return false;
  const width = before.indent + before.words.length;
  if (indented) return line.indent === 0 && width > column * SHORT_LINE;
  return line.indent <= before.indent && width + 1 + line.words.split(' ', 1)[0]!.length > column - SLACK;
}

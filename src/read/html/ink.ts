import type { Box, Line, Page } from './page.ts';
import { headingLevel, proseIn } from './prose.ts';
import type { Role } from './role.ts';

/** How much running text stands in a box, and which lines of a page are left out of the story by what stands around them. */
export interface Ink {
  /** Running text of a box that is not left out, in characters. */
  readonly of: (box: Box) => number;
  /** All its characters that are not left out. */
  readonly all: (box: Box) => number;
  /** Those of them that are links. */
  readonly linked: (box: Box) => number;
  readonly isOut: (line: number) => boolean;
}

/** What stands apart from a story. */
const APART: ReadonlySet<Role> = new Set(['furniture', 'caption', 'byline', 'stamp', 'deck', 'points']);
/** A box with more than this share of the page's running text is no caption, deck or byline, whatever its class says. */
const MOST_APART: Readonly<Partial<Record<Role, number>>> = {
  furniture: 0.5,
  caption: 0.3,
  byline: 0.3,
  stamp: 0.2,
  deck: 0.3,
  points: 0.4,
};
/** Comments may be longer than the story, if a story is left: so many characters, and such a share of the page. */
const FEWEST_LEFT = 300;
const LEAST_LEFT = 0.15;

/** What of a page can be story, as its roles tell it. */
export function inkOf(page: Page): Ink {
  const out = new Uint8Array(page.lines.length);
  markComments(page, out);
  const ink = countInk(page, out);
  const total = ink.of(page.boxes[0]!);
  const headlines = headlinesIn(page);
  for (const box of page.boxes) {
    if (box.role === null || !APART.has(box.role)) continue;
    const share = ink.of(box) / Math.max(total, 1);
    const most = MOST_APART[box.role]!;
    if (share <= (headlines(box) > 0 ? most / 2 : most)) out.fill(1, box.first, box.last);
  }
  return countInk(page, out);
}

function markComments(page: Page, out: Uint8Array): void {
  const ink = countInk(page, out);
  const total = ink.of(page.boxes[0]!);
  const headlines = headlinesIn(page);
  for (const box of page.boxes) {
    if (box.role !== 'comments' || out[box.first] === 1) continue;
    const left = total - ink.of(box);
    if (ink.of(box) === 0 || (left >= Math.max(FEWEST_LEFT, total * LEAST_LEFT) && headlines(box) === 0))
      out.fill(1, box.first, box.last);
  }
}

/** How many headings of the first level a box holds. */
function headlinesIn({ lines }: Page): (box: Box) => number {
  return sums(lines, ({ box }) => (headingLevel(box) === 1 ? 1 : 0));
}

function countInk({ lines }: Page, out: Uint8Array): Ink {
  const left = (measure: (line: Line) => number) => sums(lines, (line, i) => (out[i] === 1 ? 0 : measure(line)));
  return {
    of: left(proseIn),
    all: left(({ text }) => text.length),
    linked: left(({ linked }) => linked),
    isOut: (line) => out[line] === 1,
  };
}

/** The sum of a measure over the lines of a box, whichever box is asked for. */
function sums(lines: readonly Line[], measure: (line: Line, i: number) => number): (box: Box) => number {
  const until = new Float64Array(lines.length + 1);
  for (const [i, line] of lines.entries()) until[i + 1] = until[i]! + measure(line, i);
  return ({ first, last }) => until[last]! - until[first]!;
}

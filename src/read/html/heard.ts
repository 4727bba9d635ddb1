import { letters } from './headline.ts';
import type { Box, Page } from './page.ts';
import { proseIn } from './prose.ts';

/** A body that a page states for machines is heard if it has so many characters. */
const SHORTEST_BODY = 300;
/** Words in a row by which two texts are compared. */
const ROW = 4;
/** A line stands in a body if so much of it does. */
const LEAST_SAID = 0.75;
/** A body of which the page shows less is another's, or stands behind a wall. */
const LEAST_SHOWN = 0.6;

/** A body that holds less of the story is cut short, and says nothing about what it lacks. */
const LEAST_HELD = 0.7;

/** Holds the lines of a story against the body that the page states for machines: what only one of the two has is not the story. */
export function heldAgainst(page: Page, lines: readonly number[], body: string | null): readonly number[] {
  if (body === null || body.length < SHORTEST_BODY) return lines;
  const said = rowsOf(body);
  const all = page.lines.flatMap((line, i) => (proseIn(line) > 0 && shareIn(said, line.text) >= LEAST_SAID ? [i] : []));
  const shown = new Set(all.flatMap((i) => [...rowsOf(page.lines[i]!.text)]));
  const share = [...said].filter((row) => shown.has(row)).length / said.size;
  if (share < LEAST_SHOWN) return lines;
  return withMissing(page, saidOf(page, lines, new Set(all)), all);
}

/** The lines whose words are said, and what stands between them; all lines where too much is not said. */
function saidOf(page: Page, lines: readonly number[], said: ReadonlySet<number>): readonly number[] {
  const prose = (all: readonly number[]) => all.reduce((sum, i) => sum + proseIn(page.lines[i]!), 0);
  const held = lines.filter((i) => said.has(i));
  if (prose(held) < prose(lines) * LEAST_HELD) return lines;
  const [first, last] = [held[0] ?? 0, held.at(-1) ?? 0];
  return lines.filter((i) => (proseIn(page.lines[i]!) > 0 ? said.has(i) : i > first && i < last));
}

/** Adds what the page shows elsewhere: a lede in the head, a paragraph in a box; a text that stands twice is taken once. */
function withMissing(page: Page, kept: readonly number[], all: readonly number[]): readonly number[] {
  const has = new Set(kept.map((i) => letters(page.lines[i]!.text)));
  const missing = all.filter((i) => {
    const words = letters(page.lines[i]!.text);
    if (has.has(words) || isCaption(page.lines[i]!.box)) return false;
    has.add(words);
    return true;
  });
  return [...kept, ...missing].sort((a, b) => a - b);
}

function isCaption(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (at.role === 'caption') return true;
  return false;
}

function rowsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  return new Set(words.slice(0, Math.max(words.length - ROW + 1, 1)).map((_, i) => words.slice(i, i + ROW).join(' ')));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function shareIn(said: ReadonlySet<string>, line: string): number {
  const rows = [...rowsOf(line)];
  return rows.filter((row) => said.has(row)).length / Math.max(rows.length, 1);
}

/** The paragraphs of a body that stands in one string, perhaps with tags or with its breaks lost. */
export function paragraphsIn(body: string): readonly string[] {
  return body
    .replace(/([a-z\d][.!?][”"’]?)(?=[“"A-Z][a-z])/g, '$1\n')
    .split(/\s*\n\s*/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

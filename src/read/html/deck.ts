import { letters } from './headline.ts';
import type { Line, Page } from './page.ts';
import type { Role } from './role.ts';

const SHORTEST_POINT = 25;
const LONGEST_POINT = 400;
/** Key points and decks stand within so many lines of the story's first. */
const FARTHEST = 30;

/** What stands between headline and story to sum it up: key points, a deck; none that the story repeats. */
export function aboveLines(page: Page, title: number, body: readonly number[]): readonly string[] {
  const first = body[0] ?? page.lines.length;
  const from = title >= 0 && title < first ? title + 1 : Math.max(0, first - FARTHEST);
  const story = new Set(body.map((i) => letters(page.lines[i]!.text)));
  return page.lines.slice(from, Math.min(first, from + FARTHEST)).flatMap((line) => {
    if (!isAbove(line) || line.text.length > LONGEST_POINT) return [];
    return story.has(letters(line.text)) || line.linked > line.text.length / 2 ? [] : [line.text];
  });
}

/** Whether a class says that the line sums up the story, or it is a point of a list. */
function isAbove({ box, text }: Line): boolean {
  const role = roleAround(box);
  return role === 'deck' || role === 'points' || (role === null && box.name === 'li' && text.length >= SHORTEST_POINT);
}

/** The nearest role above a line. */
function roleAround(box: Page['boxes'][number]): Role | null {
  for (let at: typeof box | null = box; at; at = at.parent)
    if (at.role !== null && at.role !== 'article' && at.role !== 'story') return at.role;
  return null;
}

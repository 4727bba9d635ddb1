import type { Ink } from './ink.ts';
import { isLike } from './like.ts';
import type { Box, Line, Page } from './page.ts';
import { headingLevel } from './prose.ts';

/** A story has so many characters; with fewer below a headline it stands elsewhere. */
const SHORTEST_STORY = 300;

/** The lines of boxes like that in which the headline stands, each with a headline and a story of its own. */
export function otherStories({ boxes, lines }: Page, ink: Ink, title: number): ReadonlySet<number> {
  const others = new Set<number>();
  let box: Box | null = lines[title]?.box ?? null;
  while (box && ink.of(box) < SHORTEST_STORY) box = box.parent;
  for (let alone = true; box && alone; box = box.parent) {
    const { parent, last }: Box = box;
    for (const other of boxes) {
      if (other.parent !== parent || other.first < last || !isLike(other, box)) continue;
      alone = false;
      if (!isTitled(lines, other, headingLevel(lines[title]!.box))) continue;
      for (let line = other.first; line < other.last; line++) others.add(line);
    }
  }
  return others;
}

/** Whether a box has a heading as high as the headline's; without one it goes on with the same story. */
function isTitled(lines: readonly Line[], { first, last }: Box, highest: number): boolean {
  return lines.slice(first, last).some(({ box }) => {
    const level = headingLevel(box);
    return level > 0 && level <= Math.max(highest, 1);
  });
}

/** The entries of a live page: boxes of one kind beside each other, below one headline. */
export function withEntries({ boxes }: Page, ink: Ink, story: readonly Box[], title: number): readonly Box[] {
  let entry: Box | null = story[0] ?? null;
  while (entry && entry.role !== 'article') entry = entry.parent;
  if (!entry || title >= entry.first || title < 0) return story;
  const { parent } = entry;
  const like = boxes.filter((box) => box.parent === parent && ink.of(box) > 0 && isLike(box, entry!));
  return like.length > 1 ? like : story;
}

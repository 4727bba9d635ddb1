import type { Ink } from './ink.ts';
import type { Box, Line, Page } from './page.ts';
import { proseIn } from './prose.ts';

/** How far up running text speaks for the boxes around it. */
const HIGHEST = 5;
const STORY_BONUS = 1.3;
const ARTICLE_BONUS = 1.15;
/** The box with the most running text near to it. */
export function bestBox(page: Page, ink: Ink, others: ReadonlySet<number>): Box | null {
  const scores = new Float64Array(page.boxes.length);
  for (const [i, line] of page.lines.entries()) {
    if (ink.isOut(i) || others.has(i)) continue;
    const prose = proseIn(line);
    if (prose > 0) addScore(scores, line, prose);
  }
  let best: Box | null = null;
  let most = 0;
  for (const box of page.boxes) {
    if (scores[box.at] === 0) continue;
    const score = scores[box.at]! * bonusOf(box) * (1 - ink.linked(box) / ink.all(box));
    if (score > most) {
      most = score;
      best = box;
    }
  }
  return best;
}

function addScore(scores: Float64Array, line: Line, prose: number): void {
  let box: Box | null = line.box;
  while (box.parent && box.last - box.first < 2) box = box.parent;
  for (let up = 1; box && up <= HIGHEST; up++) {
    scores[box.at] = scores[box.at]! + prose / up;
    const { first, last }: Box = box;
    do box = box.parent;
    while (box && box.first === first && box.last === last);
  }
}

function bonusOf(box: Box): number {
  for (let at: Box | null = box; at && at.first === box.first && at.last === box.last; at = at.parent) {
    if (at.role === 'story') return STORY_BONUS;
    if (at.role === 'article') return ARTICLE_BONUS;
  }
  return 1;
}

/** A box in the best one with the headline and so much of its text is the better one. */
const LEAST_TITLED = 0.4;

/** The best box, or the one in it that has the headline. */
export function titledIn({ lines }: Page, ink: Ink, best: Box, title: number): Box {
  if (title < best.first || title >= best.last) return best;
  for (let box: Box | null = lines[title]!.box; box && box !== best; box = box.parent)
    if (ink.of(box) >= ink.of(best) * LEAST_TITLED) return box;
  return best;
}

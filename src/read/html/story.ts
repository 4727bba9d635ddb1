import { bestBox, titledIn } from './best-box.ts';
import type { Ink } from './ink.ts';
import { isLike } from './like.ts';
import { otherStories, withEntries } from './other-stories.ts';
import type { Box, Page } from './page.ts';
import { headingLevel, isLinked } from './prose.ts';
import { opensBox } from './tail-headings.ts';

/** A box around the best one with more than so many times its text holds other things, too. */
const MOST_AROUND = 2.2;
/** A box that says it is the story is taken for it if it holds this share of the text. */
const LEAST_INSIDE = 0.75;

/** The boxes whose lines are the story, in reading order; none where the page has no running text. `title` is the headline's line. */
export function storyBoxes(page: Page, ink: Ink, title: number): readonly Box[] {
  const others = otherStories(page, ink, title);
  const best = bestBox(page, ink, others);
  if (!best) return [];
  const top = best.role === null ? titledIn(page, ink, best, title) : best;
  const around = namedAround(top, ink);
  const named = around?.role === 'story' ? around : namedInside(page, ink, around ?? top);
  const boxes = named ? fuller(ink, withLikeBoxes(page, ink, named), grown(page, ink, named)) : grown(page, ink, top);
  return withEntries(page, ink, boxes, title).filter(({ first }) => !others.has(first));
}

/** A box that says it is the story is believed, unless there is far more of the same beside it. */
const FAR_MORE = 1.4;

function fuller(ink: Ink, named: readonly Box[], grown: readonly Box[]): readonly Box[] {
  const size = (boxes: readonly Box[]) => boxes.reduce((sum, box) => sum + ink.of(box), 0);
  return size(grown) > size(named) * FAR_MORE ? grown : named;
}

/** The nearest box around the best one, or it itself, that says it is a story; else the nearest that says it is an article. */
function namedAround(top: Box, ink: Ink): Box | null {
  const most = ink.of(top) * MOST_AROUND;
  let article: Box | null = null;
  for (let box: Box | null = top; box && ink.of(box) <= most; box = box.parent) {
    if (box.role === 'story') return box;
    if (box.role === 'article') article ??= box;
  }
  return article;
}

function namedInside({ boxes }: Page, ink: Ink, around: Box): Box | null {
  const least = ink.of(around) * LEAST_INSIDE;
  const inside = boxes.filter(
    (box) => box.role === 'story' && box.first >= around.first && box.last <= around.last && ink.of(box) >= least,
  );
  return inside.at(-1) ?? null;
}

/** A story is often cut into boxes of one class, with advertisements between them. */
function withLikeBoxes({ boxes }: Page, ink: Ink, story: Box): readonly Box[] {
  const scope = scopeOf(story);
  const like = boxes.filter(
    (box) =>
      box !== story &&
      box.first >= scope.first &&
      box.last <= scope.last &&
      (box.last <= story.first || box.first >= story.last) &&
      ink.of(box) > 0 &&
      isLike(box, story),
  );
  const apart = like.filter((box, i) => i === 0 || box.first >= like[i - 1]!.last);
  return [...apart, story].sort((a, b) => a.first - b.first);
}

/** The article in which a box stands, else what stands around the box. */
function scopeOf(box: Box): Box {
  for (let at: Box | null = box.parent; at; at = at.parent) if (at.role === 'article') return at;
  return box.parent ?? box;
}

/** Elements that are a paragraph each. */
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'blockquote', 'ul', 'ol', 'pre', 'dl']);
/** A neighbour of the best box is part of the story if nearly all of it is running text, and enough of it. */
const LEAST_DENSE = 0.8;
const LEAST_SHARE = 0.1;
/** How many times the story may grow over the box around it. */
const MOST_GROWTH = 4;

/** The best box and those beside it that hold more of the same story. */
function grown(page: Page, ink: Ink, top: Box): readonly Box[] {
  const story: Box[] = [top];
  let inner = top;
  for (let growth = 0; inner.parent && growth < MOST_GROWTH; ) {
    const around: Box = inner.parent;
    if (inner.role === 'article' || around.name === 'body' || around.name === 'html' || around.name === '') break;
    if (ink.of(around) > ink.of(inner)) {
      const beside = page.boxes.filter((box) => box.parent === around && box !== inner && ink.of(box) > 0);
      const close = inner.first === top.first && inner.last === top.last;
      const more = beside.filter((box) => (close && PARAGRAPHS.has(box.name)) || isMore(page, ink, box, top));
      if (more.length === 0) break;
      story.push(...more);
      growth++;
    }
    inner = around;
  }
  return story.sort((a, b) => a.first - b.first);
}

function isMore({ lines }: Page, ink: Ink, box: Box, top: Box): boolean {
  if (isLike(box, top)) return true;
  if (box.role === 'furniture' || box.role === 'comments' || box.last - box.first === 1) return false;
  if (box.name === 'td' || box.name === 'table' || box.name === 'article') return false;
  if (lines.slice(box.first, box.last).some((line) => opensBox(line) || (headingLevel(line.box) > 0 && isLinked(line))))
    return false;
  return ink.of(box) >= ink.of(top) * LEAST_SHARE && ink.of(box) >= ink.all(box) * LEAST_DENSE;
}

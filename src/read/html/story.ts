import type { Box, Line, Page } from './page.ts';
import { headingLevel, isLinked, proseIn } from './prose.ts';
import type { Role } from './role.ts';
import { opensBox } from './tail-headings.ts';

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

/** How far up running text speaks for the boxes around it. */
const HIGHEST = 5;
const STORY_BONUS = 1.3;
const ARTICLE_BONUS = 1.15;
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

/** A box in the best one with the headline and so much of its text is the better one. */
const LEAST_TITLED = 0.4;

function titledIn({ lines }: Page, ink: Ink, best: Box, title: number): Box {
  if (title < best.first || title >= best.last) return best;
  for (let box: Box | null = lines[title]!.box; box && box !== best; box = box.parent)
    if (ink.of(box) >= ink.of(best) * LEAST_TITLED) return box;
  return best;
}

/** A box that says it is the story is believed, unless there is far more of the same beside it. */
const FAR_MORE = 1.4;

function fuller(ink: Ink, named: readonly Box[], grown: readonly Box[]): readonly Box[] {
  const size = (boxes: readonly Box[]) => boxes.reduce((sum, box) => sum + ink.of(box), 0);
  return size(grown) > size(named) * FAR_MORE ? grown : named;
}

/** A story has so many characters; with fewer below a headline it stands elsewhere. */
const SHORTEST_STORY = 300;

/** The lines of boxes like that in which the headline stands, each with a headline and a story of its own. */
function otherStories({ boxes, lines }: Page, ink: Ink, title: number): ReadonlySet<number> {
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
function withEntries({ boxes }: Page, ink: Ink, story: readonly Box[], title: number): readonly Box[] {
  let entry: Box | null = story[0] ?? null;
  while (entry && entry.role !== 'article') entry = entry.parent;
  if (!entry || title >= entry.first || title < 0) return story;
  const { parent } = entry;
  const like = boxes.filter((box) => box.parent === parent && ink.of(box) > 0 && isLike(box, entry!));
  return like.length > 1 ? like : story;
}

/** The box with the most running text near to it. */
function bestBox(page: Page, ink: Ink, others: ReadonlySet<number>): Box | null {
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

/** Whether the two are of one kind: the same element with the same class. */
export function isLike(box: Box, other: Box): boolean {
  const classes = box.node.attribs?.class ?? '';
  return box.name === other.name && classes !== '' && classes === other.node.attribs?.class;
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

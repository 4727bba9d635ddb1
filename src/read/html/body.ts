import { inSmallLetters } from '../../pattern.ts';
import { furnitureRule } from '../../segment/furniture.ts';
import { isBylineText } from './byline.ts';
import { letters } from './headline.ts';
import type { Ink } from './ink.ts';
import { isLike } from './like.ts';
import type { Box, Line, Page } from './page.ts';
import { endsSentence, headingLevel, isLinked, proseIn } from './prose.ts';
import { storyBoxes } from './story.ts';
import { isTailHeading, opensBox } from './tail-headings.ts';
import { isTailLine, TAIL_LINES } from './tail-lines.ts';

/** The lines of the story by their places on the page, in order, before what others say of it is heard. */
export function bodyLines(page: Page, ink: Ink, title: number): readonly number[] {
  const boxes = storyBoxes(page, ink, title);
  if (boxes.length === 0)
    return page.lines.flatMap((line, i) => (ink.isOut(i) || i === title || isLink(line) ? [] : [i]));
  const lines = boxes.flatMap((box) => range(box)).filter((line) => !ink.isOut(line) && line !== title);
  const lede = ledeLines(page, ink, title, boxes[0]!.first);
  return [...lede, ...lines];
}

function range({ first, last }: Box): number[] {
  return Array.from({ length: last - first }, (_, i) => first + i);
}

/** More lines than this between headline and story are no lede. */
const LONGEST_LEDE = 12;
const FEWEST_LEDE_LETTERS = 60;

/** Paragraphs that stand between the headline and the box of the story. */
function ledeLines(page: Page, ink: Ink, title: number, first: number): readonly number[] {
  if (title < 0 || title >= first || first - title > LONGEST_LEDE) return [];
  const between = Array.from({ length: first - title - 1 }, (_, i) => title + 1 + i);
  return between.filter((i) => {
    const line = page.lines[i]!;
    return !ink.isOut(i) && proseIn(line) >= FEWEST_LEDE_LETTERS && endsSentence(line.text);
  });
}

/** Leaves out what stands among the lines of a story without being part of it. */
export function withoutFurniture(page: Page, lines: readonly number[], headline: string): readonly number[] {
  const total = lines.reduce((sum, line) => sum + proseIn(page.lines[line]!), 0);
  const pictures = captionLines(page, total);
  const own = lines.filter((i) => !pictures.has(i) && !isLink(page.lines[i]!));
  const labelled = withoutBoxes(page, own, total);
  const isLabel = labelTest(labelled.map((i) => page.lines[i]!));
  const story = labelled.filter((i) => !isFurniture(page.lines[i]!) && !isLabel(page.lines[i]!));
  return withoutRepeats(page, withoutTail(page, story, total), headline);
}

/** Ends a caption: "(Xinhua/Li Wei)", "(AP Photo/Jo Roe)", "(Photo by Jo Roe)". */
const PHOTOGRAPHER =
  /\((?:[A-Z]\w+(?: Photo)?\/[A-Z][\w .’'-]{1,40}|(?:photo|image|picture|courtesy)s?:? (?:by|of|courtesy|from)? ?[^()]{2,60}|[^()]{2,40} (?:photos?|via AP|via Getty Images))\)\.?$/i;

/** Whether the line is furniture by its words, in brackets or without. */
function isFurniture({ text }: Line): boolean {
  if (text.length <= LONGEST_CAPTION && /\)\.?$/.test(text) && PHOTOGRAPHER.test(text)) return true;
  return (
    furnitureRule(text) !== null || (text.startsWith('[') && furnitureRule(text.slice(1).replace(/\]$/, '')) !== null)
  );
}

/** Elements in which the lines of a story stand. */
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'li', 'blockquote', 'pre', 'dd', 'dt', 'tr', 'td', 'th']);
const LONGEST_LABEL = 60;
/** In a story with so much of its text in paragraphs what stands in none is the label of something else. */
const IN_PARAGRAPHS = 0.8;

/** Tells short words outside a paragraph, where the story stands in paragraphs. */
function labelTest(lines: readonly Line[]): (line: Line) => boolean {
  const prose = (some: readonly Line[]) => some.reduce((sum, line) => sum + proseIn(line), 0);
  const inParagraphs = prose(lines.filter(({ box }) => PARAGRAPHS.has(box.name)));
  if (inParagraphs < prose(lines) * IN_PARAGRAPHS) return () => false;
  return ({ box, text }) =>
    text.length < LONGEST_LABEL && !PARAGRAPHS.has(box.name) && headingLevel(box) === 0 && !endsSentence(text);
}

/** A line of links is none of the story, unless it is a heading; nor is "Read more:" with a link behind it. */
function isLink(line: Line): boolean {
  if (headingLevel(line.box) > 0) return false;
  const [lead = '', ...rest] = line.text.split(/[:|»>]\s/, 2);
  return isLinked(line) || (rest.length > 0 && line.linked > line.text.length / 3 && isTailHeading(lead));
}

const LONGEST_CAPTION = 300;
const MOST_CAPTION_LINES = 3;
const CAPTIONED: ReadonlySet<string> = new Set(['table', 'dl', 'center']);
const PICTURE_CLASS =
  /(?:^|[^a-z])(?:image|img|photo|picture|pic|media|foto|bild|thumb|illustration|graphic|visual)s?(?:$|[^a-z])/i;

/** Lines in boxes that hold a picture and little else. */
function captionLines({ boxes, lines }: Page, total: number): ReadonlySet<number> {
  const captions = new Set<number>();
  for (const box of boxes) {
    if (!box.pictured || box.last === box.first || box.last - box.first > MOST_CAPTION_LINES) continue;
    if (!CAPTIONED.has(box.name) && !(box.name !== 'p' && PICTURE_CLASS.test(box.node.attribs?.class ?? ''))) continue;
    const words = range(box).reduce((sum, i) => sum + lines[i]!.text.length, 0);
    if (words <= Math.min(LONGEST_CAPTION, total / 3)) for (const i of range(box)) captions.add(i);
  }
  return captions;
}

/** With less of the story left below it, a heading like "Comments" ends the story. */
const LEAST_LEFT = 0.15;

/** A heading, not the label of a button or an advertisement. */
function endsStory({ box, text, stressed }: Line): boolean {
  return (headingLevel(box) > 0 || stressed >= text.length || BELOW.test(text)) && !LABEL.test(text);
}
const BELOW = /comment|repl|author|related|also|discuss|conversation/i;
const LABEL = /share|advert|sponsor|sign up|subscri|newsletter|follow/i;

/** Leaves out lists of other stories and what else stands under a heading of its own, up to the next paragraph. */
function withoutBoxes(page: Page, lines: readonly number[], total: number): readonly number[] {
  const kept: number[] = [];
  let left = lines.reduce((sum, line) => sum + proseIn(page.lines[line]!), 0);
  let boxed = false;
  for (const i of lines) {
    const line = page.lines[i]!;
    const prose = proseIn(line);
    if (opensBox(line)) {
      if (left < total * LEAST_LEFT && kept.length > 0 && endsStory(line)) break;
      boxed = true;
      continue;
    }
    left -= prose;
    if (boxed && prose === 0) continue;
    boxed = false;
    kept.push(i);
  }
  return kept;
}

/** Leaves out what stands below the last paragraph: headings of nothing, tags, who the writer is. */
function withoutTail(page: Page, lines: readonly number[], total: number): readonly number[] {
  let end = lines.length;
  while (end > 1 && isTail(page.lines[lines[end - 1]!]!, total)) end--;
  return lines.slice(0, end);
}

function isTail(line: Line, total: number): boolean {
  if (line.text.length > total / 4) return false;
  if (headingLevel(line.box) > 0) return true;
  return TAIL_LINES.some((rule) => isTailLine(rule, line.text));
}

const LONG = 60;

/** Leaves out what stands on the page twice: the headline above its story, pulled quotations, the telephone's version. */
function withoutRepeats(page: Page, lines: readonly number[], headline: string): readonly number[] {
  const seen = new Set<string>();
  const title = letters(headline);
  return lines.filter((i) => {
    const words = letters(page.lines[i]!.text);
    if (words === title && title !== '') return false;
    if (words.length < LONG) return true;
    if (seen.has(words)) return false;
    seen.add(words);
    return true;
  });
}

/** In small letters. */
const STAMP =
  /^(?:(?:first |last )?(?:published|updated|posted|modified|created)\b.{0,80}|.{0,40}\b\d{1,2}:\d\d\b.{0,30}|(?:\w+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:\d{4}).{0,20}|[\d./-]{8,10}|\d+ min(?:ute)?s?(?: read)?|\d+ (?:minutes?|hours?|days?) ago)$/;

/** Leaves out what stands above the first paragraph: bylines, stamps, labels, headings of other boxes. */
export function withoutHead(page: Page, lines: readonly number[]): readonly number[] {
  const first = lines.findIndex((i) => proseIn(page.lines[i]!) > 0);
  const story = lines.slice(Math.max(first, 0)).map((i) => page.lines[i]!);
  return lines.filter((i, at) => at >= first || isOpening(page.lines[i]!, story));
}

/** Whether a line above the first paragraph belongs to it: a short paragraph, a subhead like those below. */
function isOpening(line: Line, story: readonly Line[]): boolean {
  if (STAMP.test(inSmallLetters(line.text)) || isBylineText(line)) return false;
  const beside = line.box.parent === story[0]!.box.parent;
  if (headingLevel(line.box) === 0) return endsSentence(line.text) || (beside && line.box.name === 'p');
  return beside || story.some(({ box }) => isLike(box, line.box));
}

import { type Range, type Span, spanOf, trimRange } from '../span.ts';
import type { Layout } from '../story.ts';
import { biographiesBelow } from './biography.ts';
import { furnitureRule } from './furniture.ts';
import { type Heading, isAdvisory, isByline, isSlug, segmentHeading, untagged, withoutBullet } from './heading.ts';
import type { Block, Parts } from './prose.ts';
import { gluedEndMark, gluedSignOff, isEndMark, isSignOff, isTailOpener } from './sign-off.ts';
import { sweep } from './sweep.ts';
import { isTitled } from './titled.ts';

/** A paragraph of the story has a sentence's end and at least this many words; lines above the first such are its head. */
const FEWEST_PROSE_WORDS = 8;
/** A full stop with the marks that may close after it. */
const LONGEST_ENDING = 4;
/** A head has a headline, key points, byline and slug lines, never more lines than this. */
const LONGEST_HEAD = 12;
/** Below an end mark stand a contact, a number, a link: with more than this, the mark was none. */
const LONGEST_TAIL = 15;

/**
 * Head, story and tail of a text, given its paragraphs and where its dateline stands.
 * @param layout what the packing says of the parts above the story; the paragraphs are then those below them
 */
export function segmentParts(
  text: string,
  blocks: readonly Block[],
  dateline: Range | null,
  layout: Layout | null = null,
): Parts {
  const opening =
    dateline && !(layout && hasProseAbove(text, blocks, dateline))
      ? atDateline(blocks, dateline)
      : layout
        ? atFirstWords(text, blocks)
        : atFirstProse(text, blocks);
  const heading = laidOut(text, segmentHeading(text, opening.head), layout);
  const ending = withoutBiographies(
    text,
    atSignOff(text, apartFromEndMarks(text, opening.rest), layout !== null),
    heading.bylines,
  );
  const { story, furniture } = sweep(text, ending.story, dateline);
  return {
    headline: heading.headline,
    summary: heading.summary,
    slug: heading.slug,
    bylines: heading.bylines,
    signOffs: ending.signOffs,
    body: bodyOf(text, story),
    story,
    boilerplate: [...heading.boilerplate, ...furniture, ...ending.boilerplate].sort((a, b) => a.start - b.start),
  };
}

interface Opening {
  readonly head: readonly Range[];
  readonly rest: readonly Block[];
}

/** The story begins with its dateline, also where a headline is glued to it, or where it runs over into the next block. */
function atDateline(blocks: readonly Block[], dateline: Range): Opening {
  const at = blocks.findIndex((block) => block.end > dateline.start);
  const last = blocks.findIndex((block) => block.end >= dateline.end);
  const block = joined(blocks.slice(at, last + 1));
  const head = blocks.slice(0, at).flatMap((above) => above.lines);
  if (block.start >= dateline.start) return { head, rest: [block, ...blocks.slice(last + 1)] };
  const above = clipped(block, { start: block.start, end: dateline.start });
  return {
    head: [...head, ...above.lines],
    rest: [clipped(block, { start: dateline.start, end: block.end }), ...blocks.slice(last + 1)],
  };
}

/** Several blocks as one, with the lines of all. */
function joined(blocks: readonly Block[]): Block {
  return { start: blocks[0]!.start, end: blocks.at(-1)!.end, lines: blocks.flatMap((block) => block.lines) };
}

/** The block's part within `range`, its lines clipped with it. */
export function clipped(block: Block, range: Range): Block {
  const lines = block.lines
    .map((line) => ({ start: Math.max(line.start, range.start), end: Math.min(line.end, range.end) }))
    .filter((line) => line.start < line.end);
  return { start: range.start, end: range.end, lines };
}

/** Without a dateline the story begins at the first paragraph that reads like prose. */
function atFirstProse(text: string, blocks: readonly Block[]): Opening {
  let at = blocks.slice(0, LONGEST_HEAD + 1).findIndex((block) => isProse(text.slice(block.start, block.end)));
  if (at < 0) at = blocks.length > 1 ? leadingLines(text, blocks) : 0;
  return { head: blocks.slice(0, at).flatMap((block) => block.lines), rest: blocks.slice(at) };
}

/** Where the packing tells the story apart, a paragraph above a dateline belongs to it: a lede, the item before. */
function hasProseAbove(text: string, blocks: readonly Block[], dateline: Range): boolean {
  const above = blocks.filter(({ end }) => end <= dateline.start);
  return above.some(({ start, end }) => isProse(text.slice(start, end)));
}

/** Where the packing tells the story apart, only bylines, notes to editors and furniture can stand above it. */
function atFirstWords(text: string, blocks: readonly Block[]): Opening {
  const at = blocks.slice(0, LONGEST_HEAD).findIndex((block) => {
    const words = text.slice(block.start, block.end);
    return !isByline(words) && !isAdvisory(words) && furnitureRule(words) === null;
  });
  return {
    head: blocks.slice(0, Math.max(at, 0)).flatMap((block) => block.lines),
    rest: blocks.slice(Math.max(at, 0)),
  };
}

/** What the packing says of the parts above a story goes before what its lines look like. */
function laidOut(text: string, heading: Heading, layout: Layout | null): Heading {
  if (!layout) return heading;
  const spans = (ranges: readonly Range[]) => ranges.map(({ start, end }) => spanOf(text, start, end));
  const [said] = layout.headline ? spans([layout.headline]) : [];
  const { headline, tag } = said ? untagged(text, said) : { headline: heading.headline, tag: [] };
  const found = said && heading.headline ? [heading.headline] : [];
  const points = found.filter((span) => !saysTheSame(span.text, said!.text));
  return {
    ...heading,
    headline,
    summary: [...spans(layout.summary), ...points.map((span) => withoutBullet(text, span)), ...heading.summary],
    bylines: [...layout.bylines, ...heading.bylines],
    boilerplate: [...tag, ...found.filter((span) => !points.includes(span)), ...heading.boilerplate],
  };
}

/** Whether a line repeats the headline, whatever its marks and its case. */
function saysTheSame(line: string, headline: string): boolean {
  const bare = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return bare(headline).includes(bare(line)) || bare(line).includes(bare(headline));
}

/** In a text without one full sentence only the first plain line and what speaks to editors stand above the story. */
function leadingLines(text: string, blocks: readonly Block[]): number {
  const plain = blocks.findIndex((block) => {
    const words = text.slice(block.start, block.end);
    return !isSlug(words) && !isAdvisory(words) && !isByline(words);
  });
  return Math.min(plain + 1, blocks.length - 1);
}

function isProse(paragraph: string): boolean {
  if (!/[.!?…][”"’')\]]{0,3}$/.test(paragraph.slice(-LONGEST_ENDING))) return false;
  if (paragraph.split(/\s+/, FEWEST_PROSE_WORDS).length < FEWEST_PROSE_WORDS) return false;
  return !isByline(paragraph) && !isAdvisory(paragraph) && !isTitled(paragraph) && furnitureRule(paragraph) === null;
}

/** Where the packing says where a story ends, so much prose below a sign-off is of the same story. */
const MORE_PROSE = 3;

interface Ending {
  readonly story: readonly Block[];
  readonly signOffs: readonly Range[];
  readonly boilerplate: readonly Span[];
}

/** Cuts the story off at its sign-off or end mark; what follows is furniture or further sign-offs. */
function atSignOff(text: string, blocks: readonly Block[], isPacked: boolean): Ending {
  const wordsOf = (block: Range) => text.slice(block.start, block.end);
  const goesOn = (i: number) =>
    isPacked && blocks.slice(i + 1).filter((block) => isProse(wordsOf(block))).length >= MORE_PROSE;
  const end = blocks.findIndex((block, i) => i > 0 && endsStory(wordsOf(block), blocks.length - i) && !goesOn(i));
  const above = end < 0 ? blocks : blocks.slice(0, end);
  const below = end < 0 ? [] : blocks.slice(end);
  const { story, signOff } = withoutGluedSignOff(text, above);
  const signOffs = [...signOff, ...below.filter((block) => isSignOff(wordsOf(block)))];
  const boilerplate = below
    .filter((block) => !isSignOff(wordsOf(block)))
    .map((block) => spanOf(text, block.start, block.end));
  return { story, signOffs: signOffs.map(({ start, end: to }) => ({ start, end: to })), boilerplate };
}

/** What tells who wrote the story stands below it. */
function withoutBiographies(text: string, ending: Ending, bylines: readonly Range[]): Ending {
  const count = biographiesBelow(text, ending.story, bylines);
  if (count === 0) return ending;
  const below = ending.story.slice(-count).map(({ start, end }) => spanOf(text, start, end));
  return { ...ending, story: ending.story.slice(0, -count), boilerplate: [...below, ...ending.boilerplate] };
}

/** A sign-off ends a story wherever it stands, an end mark or a list of contacts only where little is left below it. */
function endsStory(paragraph: string, left: number): boolean {
  return isSignOff(paragraph) || (left <= LONGEST_TAIL && (isEndMark(paragraph) || isTailOpener(paragraph)));
}

/** An end mark on the last line of a paragraph, or behind its last sentence, stands below it: "…\n Reuter", "… use it. Enditem". */
function apartFromEndMarks(text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    const last = trimRange(text, block.lines.at(-1)!);
    const words = text.slice(last.start, last.end);
    const at = block.lines.length > 1 && isEndMark(words) ? 0 : gluedEndMark(words);
    if (at === null) return [block];
    const mark = { start: last.start + at, end: last.end };
    return [
      clipped(block, trimRange(text, { start: block.start, end: mark.start })),
      { start: mark.start, end: mark.end, lines: [mark] },
    ];
  });
}

/** "… he said. (Reporting by Ana Ruiz)": the sign-off shares the last paragraph of the story. */
function withoutGluedSignOff(
  text: string,
  blocks: readonly Block[],
): { story: readonly Block[]; signOff: readonly Range[] } {
  for (let i = blocks.length - 1; i >= Math.max(0, blocks.length - LONGEST_TAIL); i--) {
    const block = blocks[i]!;
    const at = gluedSignOff(text.slice(block.start, block.end));
    if (at === null) continue;
    const seam = block.start + at;
    const last = clipped(block, trimRange(text, { start: block.start, end: seam }));
    return {
      story: [...blocks.slice(0, i), last, ...blocks.slice(i + 1)],
      signOff: [trimRange(text, { start: seam, end: block.end })],
    };
  }
  return { story: blocks, signOff: [] };
}

function bodyOf(text: string, story: readonly Block[]): Range {
  const first = story[0];
  if (!first) return { start: text.length, end: text.length };
  return { start: first.start, end: story.at(-1)!.end };
}

import type { Block } from '../../segment/prose.ts';
import type { Range } from '../../span.ts';

/** Where a dateline may begin. */
export interface Opening {
  /** UTF-16 offset in the text. */
  readonly start: number;
  /** At the head of a paragraph, of a line inside one, or behind other words of a line. */
  readonly at: 'paragraph' | 'line' | 'glued';
  /** Index of its paragraph. */
  readonly block: number;
  /** How many paragraphs of running text stand above it. */
  readonly prose: number;
}

/** Headline, key points, slug, advisories and byline stand above a dateline: never more lines than this. */
const MOST_LINES = 12;
/** Paragraphs of running text that may stand above one: a summary, a note to editors, a caption. */
const MOST_PROSE = 3;
const PROSE_WORDS = 35;
/** A headline that was glued to a dateline is no longer than this. */
const LONGEST_HEADLINE = 400;
/** More places than this in one line are no seams. */
const MOST_SEAMS = 60;

/** Bullets, asterisks and marks that stand before a dateline. */
const JUNK = /^[\s*^#>•·▪■●★|~\u200b\u200e\u200f\ufeff]*/;
const LONGEST_JUNK = 40;
/**
 * Where a headline may meet a dateline: at a capital that touches what stands before it ("…SaturdayWASHINGTON"), or behind a
 * blank at a word in capitals ("… on Saturday WASHINGTON").
 */
const SEAM = /(?<=[\p{Ll}\d.!?%)”’"'…\]])(?:(?=\p{Lu})|[^\S\n](?=\p{Lu}{2}))/gu;
/** A glued dateline has a credit: without a bracket or a slash the line holds none. */
const HAS_CREDIT = /[(/][^()/\n]{2,40}[)/]/;

/** The places where the dateline of a text may begin, in order. */
export function* openings(text: string, blocks: readonly Block[]): Generator<Opening> {
  let lines = 0;
  let prose = 0;
  for (let block = 0; block < blocks.length && lines < MOST_LINES && prose < MOST_PROSE; block++) {
    const { lines: own } = blocks[block]!;
    for (let i = 0; i < own.length && lines < MOST_LINES; i++, lines++) {
      yield { start: afterJunk(text, own[i]!), at: i === 0 ? 'paragraph' : 'line', block, prose };
      for (const start of seams(text, own[i]!)) yield { start, at: 'glued', block, prose };
    }
    if (isProse(text, blocks[block]!)) prose++;
  }
}

function afterJunk(text: string, { start, end }: Range): number {
  const head = text.slice(start, Math.min(end, start + LONGEST_JUNK));
  return start + JUNK.exec(head)![0].length;
}

function* seams(text: string, { start, end }: Range): Generator<number> {
  const line = text.slice(start, Math.min(end, start + LONGEST_HEADLINE));
  if (!HAS_CREDIT.test(line)) return;
  let count = 0;
  for (const seam of line.matchAll(SEAM)) {
    if (++count > MOST_SEAMS) return;
    yield start + seam.index + seam[0].length;
  }
}

const GAP = /\s+/g;

/** A paragraph of running text: once some have passed, the story has begun without a dateline. */
function isProse(text: string, { start, end }: Range): boolean {
  const paragraph = text.slice(start, Math.min(end, start + LONGEST_HEADLINE));
  let words = 1;
  GAP.lastIndex = 0;
  while (words < PROSE_WORDS && GAP.test(paragraph)) words++;
  return words === PROSE_WORDS;
}

import { type Range, type Span, spanOf } from '../span.ts';

/** Headline and key points are clauses: a shorter piece is half of a compound such as "PayPal" or "YouTube". */
const FEWEST_WORDS = 3;
/** A shorter line is one headline. */
const SHORTEST_GLUED = 40;
/** A small letter, a digit or a closing mark, and a capital straight after it: "SaturdayOfficials"; but neither 'Otto "Bunny' nor "1MDB". */
const SEAM = /(?<=[\p{Ll}.!?%)]|\S[”’"'])(?=["“‘]?\p{Lu})|(?<=\d)(?=["“‘]?[A-ZÀ-Þ][a-zß-ÿ])/gu;
/** Names that hold a capital of their own. */
const NAME_PREFIX = /(?<!\p{L})(?:Mc|Mac|De|Di|Du|La|Le|Fitz|Van|Von|O[’'])$/u;

/**
 * The clauses of a line whose line breaks were lost when it was copied ("… to continue SaturdayOfficials met …"), in
 * order; the whole line where it is one clause. A capital inside a word is a seam only where the story nowhere else
 * writes that word: companies and sites spell themselves so.
 */
export function segmentGlued(text: string, line: Range): Span[] {
  const words = text.slice(line.start, line.end);
  if (words.length < SHORTEST_GLUED) return [spanOf(text, line.start, line.end)];
  const pieces: Span[] = [];
  let start = line.start;
  for (const match of words.matchAll(SEAM)) {
    const seam = line.start + match.index;
    if (!isSeam(text, { start, end: seam }, { start: seam, end: line.end })) continue;
    pieces.push(spanOf(text, start, seam));
    start = seam;
  }
  pieces.push(spanOf(text, start, line.end));
  return pieces;
}

function isSeam(text: string, left: Range, right: Range): boolean {
  const before = text.slice(left.start, left.end);
  const after = text.slice(right.start, right.end);
  if (wordCount(before) < FEWEST_WORDS || wordCount(after) < FEWEST_WORDS) return false;
  if (NAME_PREFIX.test(before)) return false;
  const compound = /[^\s/–—-]+$/.exec(before)![0] + /^[^\s/–—-]+/.exec(after)![0];
  return text.indexOf(compound) === text.lastIndexOf(compound);
}

function wordCount(words: string): number {
  return words.trim().split(/\s+/).length;
}

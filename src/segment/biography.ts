import type { Range } from '../span.ts';

/** A story has at most so many lines about its writers below it. */
const MOST_BIOGRAPHIES = 3;
/** What a line about the writer says behind the name: "is a columnist", "covers courts", "’s latest book is …". */
const ABOUT_WRITER = /^(?: (?:is|are|was|has|writes|covers|reports|teaches|works|and)\b|, (?:an?|the|who)\b|['’]s? )/;
/** The same without a name. */
const ABOUT_THE_WRITER = /^(?:The|This) (?:writer|author|columnist)s?,? (?:is|are|was|has|writes|who)\b/;

/** How many of the last paragraphs tell who wrote the story: "Ana Ruiz is a fellow at the Lima Institute." */
export function biographiesBelow(text: string, paragraphs: readonly Range[], bylines: readonly Range[]): number {
  const writers = bylines.flatMap(({ start, end }) => writersIn(text.slice(start, end)));
  let count = 0;
  while (count < Math.min(MOST_BIOGRAPHIES, paragraphs.length - 1)) {
    const { start, end } = paragraphs.at(-1 - count)!;
    if (!isBiography(text.slice(start, end), writers)) break;
    count++;
  }
  return count;
}

function isBiography(paragraph: string, writers: readonly string[]): boolean {
  if (paragraph.startsWith('Th') && ABOUT_THE_WRITER.test(paragraph)) return true;
  const lower = paragraph.toLowerCase();
  return writers.some((writer) => lower.startsWith(writer) && ABOUT_WRITER.test(paragraph.slice(writer.length)));
}

/** The full names of a byline, in small letters. */
function writersIn(byline: string): readonly string[] {
  return byline
    .replace(/^(?:by|from)\b:?\s*/i, '')
    .split(/\s+and\s+|\s+in\s+|[,;|&]/i)
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name.includes(' '));
}

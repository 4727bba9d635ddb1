import { UnreadableInput } from '../errors.ts';

/** The largest file that is read, in bytes, packed or not; feeds and pages are a hundredth of it. */
export const LARGEST_FILE = 128_000_000;
/** The longest file with markup that is taken apart, in UTF-16 units. */
export const LONGEST = 64_000_000;
/** The longest story, in UTF-16 units: ten long novels; what is found in it takes up to a gigabyte. */
const LONGEST_STORY = 48_000_000;
/** Copy that is set in columns has a tenth as many lines; each takes a quarter of a kilobyte. */
const MOST_LINES = 2_000_000;
/** A tree of so many elements takes some hundred megabytes. */
export const MOST_TAGS = 500_000;
/** No story is laid out in so many boxes, one in the other; the parser's time grows with the square of their number. */
export const DEEPEST = 2_000;
/** Paragraphs, items and cells that old pages leave open count as nested, so there may be more of them. */
export const DEEPEST_UNCLOSED = 10_000;

/** The refusal of a file that no newsroom wrote; `found` says in what it is too much. */
export function tooLarge(found: string): UnreadableInput {
  return new UnreadableInput(null, `expected a story or a few, found ${found}; cut the file into its stories`);
}

/** @throws {UnreadableInput} where the text is longer than any feed or page */
export function refuseLong(text: string): void {
  if (text.length > LONGEST) throw tooLarge(`more than ${LONGEST / 1e6} million characters`);
}

/** @throws {UnreadableInput} where the file is larger than any feed */
export function refuseLarge(bytes: number): void {
  if (bytes > LARGEST_FILE) throw tooLarge(`more than ${LARGEST_FILE / 1e6} million bytes`);
}

/** @throws {UnreadableInput} where the text is longer than any story, or has more lines */
export function refuseEndless(text: string): void {
  if (text.length > LONGEST_STORY) throw tooLarge(`one of more than ${LONGEST_STORY / 1e6} million characters`);
  if (linesIn(text) > MOST_LINES) throw tooLarge(`one of more than ${MOST_LINES / 1e6} million lines`);
}

const LINE_ENDS = /[\n\r\f\u0085\u2028\u2029]+/g;

/** How many lines hold anything; no more are counted than any text may have. */
function linesIn(text: string): number {
  if (text.length <= MOST_LINES) return 0;
  let lines = 1;
  for (const _ of text.matchAll(LINE_ENDS)) if (++lines > MOST_LINES) break;
  return lines;
}

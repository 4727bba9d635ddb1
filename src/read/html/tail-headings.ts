import { TAIL_HEADINGS } from '../../lexicon/page-words.ts';
import type { Line } from './page.ts';

const TAILS: ReadonlySet<string> = new Set(TAIL_HEADINGS);
const LONGEST_TAIL_HEADING = 60;

/** Whether the line opens a list of other stories, comments or the like. */
export function opensBox({ text }: Line): boolean {
  return text.length <= LONGEST_TAIL_HEADING && isTailHeading(text);
}

/** Whether such a line begins with these words. */
export function isTailHeading(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[\s:…»>.!]+$/, '')
    .replace(/^[\s»>•|]+/, '');
  return TAILS.has(words) || TAILS.has(words.replace(/\s*\(?\d+\)?$/, ''));
}

import { TAIL_HEADINGS } from '../../lexicon/page-words.ts';
import type { Line } from './page.ts';

const TAILS: ReadonlySet<string> = new Set(TAIL_HEADINGS);
/** "Related stories from the Herald", "More local news". */
const OTHER_STORIES =
  /^(?:related|more|recommended|trending|popular|latest|top|other|similar) (?:\w+ ){0,2}(?:stories|articles|news|posts|coverage|content|headlines|reading|links|videos)(?: (?:from|in|on|about|by) .{1,40})?$/;
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
  return OTHER_STORIES.test(words) || TAILS.has(words) || TAILS.has(words.replace(/\s*\(?\d+\)?$/, ''));
}

import type { Box, Line } from './page.ts';

/** A line with so many characters outside links reads like prose; with fewer only where it ends like a sentence. */
const LONG = 80;
const SHORT = 25;
const SENTENCE_END = /[.!?…。！？][”"’'»)\]]{0,3}$/;
/** With more of it in links a line is a list of links. */
const MOST_LINKED = 0.5;

/** How much running text there is in a line, in characters; 0 where it is a heading, a link or a label. */
export function proseIn(line: Line): number {
  const own = line.text.length - line.linked;
  if (own < SHORT || line.linked > line.text.length * MOST_LINKED || headingLevel(line.box) > 0) return 0;
  return own >= LONG || endsSentence(line.text) ? own : 0;
}

/** Whether the words end as sentences do. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-6));
}

/** Whether nearly all of the line is a link. */
export function isLinked({ text, linked }: Line): boolean {
  return linked > text.length * 0.8;
}

/** 1 to 6 in a heading, else 0. */
export function headingLevel({ name, parent }: Box): number {
  const level = /^h([1-6])$/.exec(name)?.[1] ?? /^h([1-6])$/.exec(parent?.name ?? '')?.[1];
  return Number(level ?? 0);
}

import type { Range } from '../src/span.ts';

/** A sentence whose wanted words stand in [brackets]: the plain text and where those words are in it. */
export interface Marked {
  readonly text: string;
  readonly ranges: readonly Range[];
  /** The words in the brackets. */
  readonly wanted: readonly string[];
}

/** Takes the brackets out of `"Police chief [Maria van der Berg] said"` and remembers where they stood. */
export function marked(sentence: string): Marked {
  const ranges: Range[] = [];
  let text = '';
  for (const piece of sentence.split(/(?<=\])|(?=\[)/)) {
    const inside = /^\[(?<words>[^\]]*)\]$/s.exec(piece)?.groups?.words;
    if (inside !== undefined) ranges.push({ start: text.length, end: text.length + inside.length });
    text += inside ?? piece;
  }
  return { text, ranges, wanted: ranges.map(({ start, end }) => text.slice(start, end)) };
}

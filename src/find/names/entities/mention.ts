import type { Mention } from '../../../article.ts';
import type { Range } from '../../../span.ts';
import type { NameMention } from '../name-mention.ts';
import type { Word } from '../word.ts';

/** A mention by name, as the article has it. */
export function mentionOf(text: string, { start, end, why }: Range & Pick<NameMention, 'why'>): Mention {
  const mention: Mention = { text: text.slice(start, end), start, end, kind: 'name' };
  return why ? { ...mention, why } : mention;
}

/** The words of a mention. */
export function wordsOf({ line, from, to }: NameMention): readonly Word[] {
  return line.words.slice(from, to);
}

/** The words of a mention, folded, with single spaces. */
export function keyOf(mention: NameMention): string {
  return wordsOf(mention)
    .map((word) => word.folded)
    .join(' ')
    .replaceAll(" 's", "'s");
}

/** White space that is no single space. */
const UNEVEN = /[^\S ]| {2}/;

/** The words of the text with each run of white space as one space: a name may run over a line's end. */
export function plainText(text: string, { start, end }: Range): string {
  const words = text.slice(start, end);
  return UNEVEN.test(words) ? words.replace(/\s+/g, ' ') : words;
}

/** Whether a mention stands in a line of capitals, where spelling tells nothing. */
export function isInCapitals({ line }: NameMention): boolean {
  return line.capitals === 2;
}

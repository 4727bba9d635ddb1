import { IN_NAME } from '../../wordbook/lists.ts';
import type { NameMention } from './decide.ts';
import { isCapital } from './line.ts';

/** A person's name without the titles before it: "Prince Harry" is Harry, a prince. */
export function withoutTitles(mention: NameMention): NameMention {
  if (mention.kind !== 'person') return mention;
  const { line, to } = mention;
  let from = mention.from;
  while (from < to - 1 && isTitle(mention, from) && isCapital(line.words[from + 1]!)) from++;
  return from === mention.from ? mention : { ...mention, from, start: line.tokens[from]!.start };
}

function isTitle({ line }: NameMention, at: number): boolean {
  const { inName } = line.words[at]!;
  if (inName & IN_NAME.abbreviatedTitle) return true;
  return (inName & (IN_NAME.honorific | IN_NAME.office)) !== 0 && !(inName & (IN_NAME.given | IN_NAME.surname));
}

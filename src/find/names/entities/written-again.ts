import { segmentTokens } from '../../../segment/tokens.ts';
import type { Range } from '../../../span.ts';
import type { NameKind } from '../candidate.ts';
import { type Line, readLine } from '../line.ts';
import { type NameMention, nameOver } from '../name-mention.ts';

/** Words as a line that begins at `start`: what is known of an entity, written once more to be held against other names. */
export function writtenAgain(words: string, start: number): Line {
  const end = start + words.length;
  const tokens = segmentTokens(words, { start: 0, end: words.length }).map((token) => ({
    ...token,
    start: start + token.start,
    end: start + token.end,
  }));
  const line = readLine({ kind: 'body', start, end, tokens, sentences: [] });
  // one word in capitals is an acronym; several were found in a line of capitals only
  return tokens.length > 1 ? line : { ...line, capitals: 0 };
}

/** The words of the line within the range, as a name. */
export function nameIn(line: Line, kind: NameKind, { start, end }: Range): NameMention {
  const from = line.tokens.findIndex((token) => token.start >= start);
  const last = line.tokens.findLastIndex((token) => token.end <= end);
  return nameOver(kind, line, from, last + 1);
}

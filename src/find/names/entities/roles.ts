import { type Span, spanOf } from '../../../span.ts';
import type { Line } from '../line.ts';
import type { NameMention } from '../name-mention.ts';
import { appositionAfter } from './role-after.ts';
import { titleBefore, titleBeforeComma } from './role-before.ts';
import type { LineNames, Words } from './role-words.ts';

/** The names of the story by the line they stand in, in order. */
export type NamesByLine = ReadonlyMap<Line, LineNames>;

/** Sorts the names of the story, given in order, by their lines. */
export function namesByLine(names: readonly NameMention[]): NamesByLine {
  const sorted = new Map<Line, NameMention[]>();
  let [line, own]: [Line | null, NameMention[]] = [null, []];
  for (const name of names) {
    if (name.line !== line) {
      line = name.line;
      own = [];
      sorted.set(line, own);
    }
    own.push(name);
  }
  return sorted;
}

/** What the story says the person is: titles before the name, appositions after it; the same words once. */
export function rolesOf(text: string, mentions: readonly NameMention[], all: NamesByLine): readonly Span[] {
  const seen = new Set<string>();
  const roles: Span[] = [];
  const note = (line: Line, words: Words | null) => {
    if (!words) return;
    const role = roleSpan(text, line, words);
    const key = role.text.toLowerCase();
    if (!seen.has(key)) roles.push(role);
    seen.add(key);
  };
  for (const mention of mentions) {
    const names = all.get(mention.line) ?? [];
    note(mention.line, titleBefore(mention, names));
    note(mention.line, titleBeforeComma(mention, names));
    note(mention.line, appositionAfter(mention, names));
  }
  return roles;
}

function roleSpan(text: string, { tokens }: Line, { from, to }: Words): Span {
  return spanOf(text, tokens[from]!.start, tokens[to - 1]!.end);
}

import { type Span, spanOf } from '../../../span.ts';
import type { Line } from '../line.ts';
import type { NameMention } from '../name-mention.ts';
import { appositionAfter } from './role-after.ts';
import { titleBefore, titleBeforeComma } from './role-before.ts';
import type { LineNames, Words } from './role-words.ts';

/** The names of the story by the line they stand in. */
export type NamesByLine = ReadonlyMap<Line, LineNames>;

/** Sorts the names of the story by their lines. */
export function namesByLine(names: readonly NameMention[]): NamesByLine {
  const sorted = new Map<
    Line,
    { readonly byStart: Map<number, NameMention>; readonly byEnd: Map<number, NameMention> }
  >();
  for (const name of names) {
    const listed = sorted.get(name.line) ?? { byStart: new Map(), byEnd: new Map() };
    listed.byStart.set(name.from, name);
    listed.byEnd.set(name.to, name);
    sorted.set(name.line, listed);
  }
  return sorted;
}

const NO_NAMES: LineNames = { byStart: new Map(), byEnd: new Map() };

/** What the story says the person is: titles before the name, appositions after it; the same words once. */
export function rolesOf(text: string, mentions: readonly NameMention[], all: NamesByLine): readonly Span[] {
  const seen = new Set<string>();
  const roles: Span[] = [];
  for (const mention of mentions) {
    const names = all.get(mention.line) ?? NO_NAMES;
    for (const words of [titleBefore(mention, names), titleBeforeComma(mention), appositionAfter(mention, names)]) {
      const role = words && roleSpan(text, mention.line, words);
      if (!role || seen.has(role.text.toLowerCase())) continue;
      seen.add(role.text.toLowerCase());
      roles.push(role);
    }
  }
  return roles;
}

function roleSpan(text: string, { tokens }: Line, { from, to }: Words): Span {
  return spanOf(text, tokens[from]!.start, tokens[to - 1]!.end);
}

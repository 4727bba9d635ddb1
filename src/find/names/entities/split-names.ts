import { IN_NAME } from '../../../wordbook/lists.ts';
import { isCapital, isParticle } from '../line.ts';
import { type NameMention, respanned } from '../name-mention.ts';
import { SHAPE } from '../shape.ts';

/** The names with those pieces put together that are one person's: "Vasco" and "Gama" of "Vasco da Gama". */
export function joinSplitNames(names: readonly NameMention[]): readonly NameMention[] {
  const joined: NameMention[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before && areOne(before, name)) joined[joined.length - 1] = respanned(before, before.from, name.to);
    else joined.push(name);
  }
  return joined;
}

/** The names with the small words of a surname before it where the story has the name in full: "[De] Palanca". */
export function extendOverParticles(names: readonly NameMention[]): readonly NameMention[] {
  const known = new Set(names.filter(({ kind, from, to }) => kind === 'person' && to - from > 2).map(surnameOf));
  if (known.size === 0) return names;
  return names.map((name) => {
    if (name.kind !== 'person' || name.to - name.from > 1) return name;
    let from = name.from;
    while (from > 0 && name.line.words[from - 1]!.inName & IN_NAME.particle) from--;
    if (from === name.from) return name;
    const extended = respanned(name, from, name.to);
    return known.has(surnameOf(extended)) ? extended : name;
  });
}

/** The names with a second surname behind them that the story elsewhere writes with the first: "Ana Vega [Obrero]", "Vega Obrero". */
export function extendOverDoubleSurnames(names: readonly NameMention[]): readonly NameMention[] {
  const doubles = new Set(names.filter(({ kind, from, to }) => kind === 'person' && to - from === 2).map(lastTwo));
  if (doubles.size === 0) return names;
  return names.map((name) => {
    const { line, to } = name;
    if (name.kind !== 'person' || to - name.from < 2 || to >= line.words.length) return name;
    if (!isCapital(line.words[to]!)) return name;
    const extended = respanned(name, name.from, to + 1);
    return doubles.has(lastTwo(extended)) ? extended : name;
  });
}

function lastTwo({ line, to }: NameMention): string {
  return `${line.words[to - 2]!.folded} ${line.words[to - 1]!.folded}`;
}

/** The folded last word with the particles before it: "van der berg". */
function surnameOf({ line, from, to }: NameMention): string {
  let start = to - 1;
  while (start > from && line.words[start - 1]!.inName & IN_NAME.particle) start--;
  return line.words
    .slice(start, to)
    .map(({ folded }) => folded)
    .join(' ');
}

function areOne(first: NameMention, second: NameMention): boolean {
  if (first.kind !== 'person' || first.line !== second.line) return false;
  const { words, capitals } = first.line;
  if (second.from === first.to && isParticle(words[second.from]!)) return true;
  if (second.kind !== 'person') return false;
  const between = words.slice(first.to, second.from);
  if (between.length > 0) return between.every(isParticle);
  if ((words[first.to - 1]!.shape & SHAPE.initial) !== 0) return true;
  if (isHouse(second) && first.to - first.from > 1) return true;
  // in a headline two names may well stand side by side
  return capitals === 0 && (second.to - second.from === 1 || !(words[second.from]!.inName & IN_NAME.given));
}

/** "Al Nahyan": a house of Arabia behind the name of one of its members, though Al is a given name too. */
function isHouse({ line, from, to }: NameMention): boolean {
  return to - from === 2 && line.words[from]!.text === 'Al';
}

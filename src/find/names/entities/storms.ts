import { STORMS } from '../../../lexicon/names/other-names.ts';
import { IN_NAME } from '../../../wordbook/lists.ts';
import { isCapital, type Line } from '../line.ts';
import type { NameMention } from '../name-mention.ts';

/** The names without those that mean a storm: "Ana" where the story names Hurricane Ana, and nobody else who is called so. */
export function withoutStorms(names: readonly NameMention[], lines: readonly Line[]): readonly NameMention[] {
  const storms = stormsOf(lines);
  if (storms.size === 0) return names;
  const others = names.filter((name) => !isStormInFull(name));
  for (const { kind, line, from, to } of others)
    if (kind === 'person' && to - from > 1) for (let at = from; at < to; at++) storms.delete(line.words[at]!.folded);
  return others.filter(({ line, from, to }) => to - from > 1 || !storms.has(line.words[from]!.folded));
}

/** "Storm Ana", taken for a person. */
function isStormInFull({ kind, line, from, to }: NameMention): boolean {
  return kind === 'person' && to - from === 2 && STORMS.has(line.words[from]!.folded);
}

function stormsOf(lines: readonly Line[]): Set<string> {
  const storms = new Set<string>();
  for (const { words, runs } of lines) {
    for (const { from, to } of runs) {
      for (let at = from; at < to - 1; at++) {
        const [storm, name] = [words[at]!, words[at + 1]!];
        if (!isCapital(storm) || storm.folded === 'operation' || !STORMS.has(storm.folded)) continue;
        if (isCapital(name) && !(name.inName & IN_NAME.common) && !isGoingOn(words[at + 2])) storms.add(name.folded);
      }
    }
  }
  return storms;
}

/** "Storm Lake City": more than a storm's own name. */
function isGoingOn(word: Line['words'][number] | undefined): boolean {
  return word !== undefined && isCapital(word);
}

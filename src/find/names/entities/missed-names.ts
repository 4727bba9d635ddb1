import { BESIDE, IN_NAME } from '../../../wordbook/lists.ts';
import { isCapital, type Line } from '../line.ts';
import { type NameMention, nameOver } from '../name-mention.ts';
import { because } from '../why.ts';
import type { Word } from '../word.ts';
import { coreOf } from './person-name.ts';

/**
 * The names with those parts of the people's names that stand alone and were taken for nothing: "Hale left" where Tom Hale is named,
 * "Bill" of "Bill and Ann Hale".
 */
export function addMissedNames(names: readonly NameMention[], lines: readonly Line[]): readonly NameMention[] {
  const full = names.filter(({ kind, from, to }) => kind === 'person' && to - from > 1);
  const known = partsOfNames(full);
  if (known.size === 0) return names;
  const fullStarts = new Set(full.map(({ start }) => start));
  const missed: NameMention[] = [];
  let next = 0;
  for (const line of lines) {
    // up to this word of the line, all belong to names
    let named = 0;
    for (const run of line.capitals > 0 ? [] : line.runs) {
      for (let at = run.from; at < run.to; at++) {
        for (; names[next]?.line === line && names[next]!.from <= at; next++) named = Math.max(named, names[next]!.to);
        if (at >= named && line.tokens[at]!.capital && isMissed(line, at, known, fullStarts))
          missed.push(because(nameOver('person', line, at, at + 1, full[0]!.why), MISSED));
      }
    }
    while (names[next]?.line === line) next++;
  }
  return missed.length === 0 ? names : [...names, ...missed].sort((a, b) => a.start - b.start);
}

function isMissed(line: Line, at: number, known: ReadonlySet<string>, fullStarts: ReadonlySet<number>): boolean {
  const paired = isPaired(line, at, fullStarts);
  return (paired || known.has(line.words[at]!.folded)) && standsAlone(line, at, paired);
}

const MISSED = 'the story: part of the name of someone named in full';

/** The surnames and given names of people named in full, and what is in between where it is no word of the language. */
function partsOfNames(full: readonly NameMention[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const name of full) {
    const core = coreOf(name);
    if (core.length < 2) continue;
    known.add(core.at(-1)!);
    for (let at = name.from; at < name.to - 1; at++) {
      const { folded, inName } = name.line.words[at]!;
      if (at === name.from ? inName & IN_NAME.given : !(inName & (IN_NAME.common | IN_NAME.particle)))
        known.add(folded);
    }
  }
  return known;
}

/** "[Bill] and Ann Hale". */
function isPaired({ tokens, words }: Line, at: number, fullStarts: ReadonlySet<number>): boolean {
  if (tokens[at + 1]?.lower !== 'and') return false;
  const next = tokens[at + 2];
  if (next === undefined || !fullStarts.has(next.start)) return false;
  return (words[at]!.inName & IN_NAME.given) !== 0;
}

/** "I" is no surname. */
const SHORTEST = 3;

/** Not beside another capital; a word of the language only where someone does something: "Hale said", not "Young people". */
function standsAlone({ words, starts }: Line, at: number, paired: boolean): boolean {
  const [word, after] = [words[at]!, words[at + 1]];
  if ((at > 0 && isCapital(words[at - 1]!) && !starts[at]) || (after && isCapital(after))) return false;
  if (word.inName & IN_NAME.function || word.folded.length < SHORTEST) return false;
  return paired || !(word.inName & (IN_NAME.common | IN_NAME.day)) || (after !== undefined && isActing(after));
}

function isActing({ beside }: Word): boolean {
  return (beside & (BESIDE.speechVerb | BESIDE.humanVerb | BESIDE.be)) !== 0;
}

import { LETTERS_BEHIND_NAMES, PLAYING_POSITIONS } from '../../lexicon/names/titles.ts';
import { IN_NAME } from '../../wordbook/lists.ts';
import { isCapital, type Line } from './line.ts';

/** "Ana Ruiz [MP]", "Raiders [QB] Ana Ruiz": letters beside a name that tell what someone is. */
export function areLettersBeside(line: Line, at: number): boolean {
  const { text } = line.words[at]!;
  if (line.capitals === 2) return false;
  if (PLAYING_POSITIONS.has(text)) return standsBeforePerson(line, at);
  return at > 0 && LETTERS_BEHIND_NAMES.has(text) && isCapital(line.words[at - 1]!);
}

/** "RB Ana Ruiz", but no RB Quorv. */
function standsBeforePerson({ words }: Line, at: number): boolean {
  const [next, second] = [words[at + 1], words[at + 2]];
  if (!next || !second || !isCapital(next) || !isCapital(second)) return false;
  return !(second.inName & (IN_NAME.organizationHead | IN_NAME.club));
}

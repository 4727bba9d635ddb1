import { RANKS_AND_STYLES } from '../../../lexicon/names/honorifics.ts';
import { CIVIL_GENERALS_BEFORE, STYLE_STARTS } from '../../../lexicon/names/roles.ts';
import { isCapital } from '../line.ts';
import type { NameMention } from '../name-mention.ts';
import type { Word } from '../word.ts';

const STYLES: ReadonlySet<string> = new Set(RANKS_AND_STYLES);
const STARTS: ReadonlySet<string> = new Set(STYLE_STARTS);
/** "Attorney General" is an office, not a rank. */
const CIVIL_GENERALS: ReadonlySet<string> = new Set(CIVIL_GENERALS_BEFORE);
const MOST_WORDS = 3;

/** The rank or style written right before the name: "General", "Sen.", "Chief Justice"; null where there is none. */
export function honorificOf(text: string, mention: NameMention): string | null {
  const from = honorificStart(mention);
  if (from === mention.from) return null;
  const { tokens } = mention.line;
  return text.slice(tokens[from]!.start, tokens[mention.from - 1]!.end).replace(/\s+/g, ' ');
}

/** Where the honorific before the name begins: the index of its first word, or that of the name itself. */
export function honorificStart({ line, from }: NameMention): number {
  let at = from;
  while (at > 0 && from - at < MOST_WORDS) {
    const word = line.words[at - 1]!;
    if (word.folded === 'general' && CIVIL_GENERALS.has(line.words[at - 2]?.folded ?? '')) break;
    if (!isCapital(word) || !(STYLES.has(word.folded) || (at < from && STARTS.has(word.folded)))) break;
    at--;
  }
  return isOfTwo(line.words, at) ? from : at;
}

/** "Mr. and [Mrs.] Ruiz": one is his style, the other hers. */
function isOfTwo(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.folded === 'and' && STYLES.has(words[at - 2]?.folded ?? '');
}

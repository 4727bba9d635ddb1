import { NO_ROLE_WORDS, ROLE_MODIFIERS, ROLE_PARTICIPLES } from '../../../lexicon/names/roles.ts';
import { BESIDE, IN_NAME } from '../../../wordbook/lists.ts';
import type { NameMention } from '../name-mention.ts';
import { SHAPE } from '../shape.ts';
import type { Word } from '../word.ts';

/** Words `from` up to `to` of a line. */
export interface Words {
  readonly from: number;
  readonly to: number;
}

/** The names of one line, in order. */
export type LineNames = readonly NameMention[];

/** The name that begins with the word at `at`. */
export function nameFrom(names: LineNames, at: number): NameMention | null {
  const name = lastBegun(names, at);
  return name?.from === at ? name : null;
}

/** The name that ends before the word at `at`. */
export function nameUntil(names: LineNames, at: number): NameMention | null {
  const name = lastBegun(names, at - 1);
  return name?.to === at ? name : null;
}

/** The last name that begins with the word at `at` or before it. */
function lastBegun(names: LineNames, at: number): NameMention | null {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.from > at) high = middle;
    else low = middle + 1;
  }
  return low > 0 ? names[low - 1]! : null;
}

const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'my', 'our', 'your']);
const NO_ROLE: ReadonlySet<string> = new Set(NO_ROLE_WORDS);
const PARTICIPLES: ReadonlySet<string> = new Set(ROLE_PARTICIPLES);
const MODIFIERS: ReadonlySet<string> = new Set(ROLE_MODIFIERS);
/** Adjectives that are on no list: "cantonal", "seismic". */
const ADJECTIVE = /^[a-z]{3,}(?:al|ic|ary|ive)$/;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

/** "the", "his": a role may begin with it and never goes on before it. */
export function isDeterminer({ folded }: Word): boolean {
  return DETERMINERS.has(folded);
}

/** What people are by office, trade, rank or kinship. */
export function isOffice({ inName }: Word): boolean {
  return (inName & IN_NAME.office) !== 0 && !(inName & IN_NAME.abbreviatedTitle);
}

/** Whether a word in small letters may stand in a role before its noun: "top foreign policy [adviser]". */
export function isModifier(word: Word): boolean {
  const { folded, inName, beside } = word;
  if (MODIFIERS.has(folded) || ORDINAL.test(folded)) return true;
  if (!(word.shape & SHAPE.word) || inName & (IN_NAME.function | IN_NAME.connector) || NO_ROLE.has(folded))
    return false;
  if (beside & (BESIDE.speechVerb | BESIDE.be | BESIDE.preposition) && !(inName & IN_NAME.office)) return false;
  if (folded.includes('-') || PARTICIPLES.has(folded)) return true;
  return ADJECTIVE.test(folded) || ((inName & IN_NAME.common) !== 0 && !/(?:ed|ing|ly)$/.test(folded));
}

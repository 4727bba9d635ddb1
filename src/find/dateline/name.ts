import { PLACE_PARTICLES } from '../../lexicon/dateline-words.ts';
import { readDate } from './date.ts';

/** How a name is written: in capitals, with initial capitals, or small. */
export type NameCase = 'capitals' | 'title' | 'small';

/** A run of words that may name a place; `end` is where it ends. */
export interface WrittenName {
  readonly end: number;
  readonly case: NameCase;
  readonly words: number;
}

/** A name has no more words than this: "NEAR THE TURKEY-SYRIA BORDER CROSSING OF …". */
const MOST_WORDS = 8;
const WORD = /\p{L}[\p{L}\p{M}'’`.\u2010\u2011-]*/uy;
/** Most words are of these two kinds, which need no closer look. */
const SMALL_WORD = /^[a-z]+$/;
const TITLE_WORD = /^[A-Z][a-z]+$/;
const BLANKS = /[^\S\n]{1,3}/y;
/** "McLEAN", "DeKALB", "O'FALLON": capitals after a prefix in small letters. */
const PREFIXED_CAPITALS = /^(?:Mc|Mac|De|La|Le|Du|Van|O['’])\p{Lu}{2,}/u;
const DOTTED = /^\p{Lu}(?:\.\p{Lu})*\.?$/u;
/** Longer words than this keep no dot after them, unless a comma follows: "MOSCOW. Jan 30". */
const LONGEST_ABBREVIATION = 5;

/** The name at `at`: a run of words of one case, small particles inside; or null. */
export function readName(text: string, at: number): WrittenName | null {
  const first = readWord(text, at);
  if (!first || first.case === 'small') return null;
  let { end } = first;
  if (endsAbbreviation(text.slice(at, end))) return { end, case: 'title', words: 1 };
  let kind: Word['case'] = first.case;
  let words = 1;
  for (let next = afterBlanks(text, end); next !== null && words < MOST_WORDS; next = afterBlanks(text, end)) {
    const word = nameWordAt(text, next, kind);
    if (!word) break;
    if (kind === 'dotted') kind = word.case;
    end = word.end;
    words++;
    if (endsAbbreviation(text.slice(next, end))) break;
  }
  return { end, case: kind === 'title' ? 'title' : 'capitals', words };
}

interface Word {
  readonly end: number;
  /** "dotted": initials, which go with either case. */
  readonly case: NameCase | 'dotted';
}

/** Short words in capitals that open a sentence and close no name: "WASHINGTON U.S. officials said". */
const OPENERS: ReadonlySet<string> = new Set(['A', 'I', 'U.S.', 'U.N.', 'U.K.', 'E.U.']);

/** The next word of a name, with the particle before it, where it is written in the same case. */
function nameWordAt(text: string, at: number, kind: Word['case']): Word | null {
  if (readDate(text, at)) return null;
  const word = readWord(text, at);
  if (!word || (OPENERS.has(text.slice(at, word.end)) && !/^\s\p{Lu}{2}/u.test(text.slice(word.end)))) return null;
  if (word.case !== 'small') return goesWith(word.case, kind) ? word : null;
  if (!PLACE_PARTICLES.has(text.slice(at, word.end))) return null;
  const next = afterBlanks(text, word.end);
  return next === null ? null : nameWordAt(text, next, kind);
}

/** "Calif." and "Mass." end a name; "St.", "Ft." and initials go on. */
function endsAbbreviation(word: string): boolean {
  return /^\p{Lu}\p{Ll}{2,}\.$/u.test(word) && !/^(?:Ste|Sta|Sto|Pte)\.$/.test(word);
}

function goesWith(word: Word['case'], kind: Word['case']): boolean {
  return word === kind || word === 'dotted' || kind === 'dotted';
}

function afterBlanks(text: string, at: number): number | null {
  BLANKS.lastIndex = at;
  return BLANKS.test(text) ? BLANKS.lastIndex : null;
}

function readWord(text: string, at: number): Word | null {
  WORD.lastIndex = at;
  if (!WORD.test(text)) return null;
  const raw = text.slice(at, WORD.lastIndex);
  if (SMALL_WORD.test(raw)) return { end: at + raw.length, case: 'small' };
  if (TITLE_WORD.test(raw)) return { end: at + raw.length, case: 'title' };
  const word = withoutTail(raw, text[at + raw.length] ?? '');
  return { end: at + word.length, case: caseOf(word) };
}

/** The word without the dash, dot or quotation mark that only touches it: "BOSTON--", "YORK-The", "MOSCOW.". */
function withoutTail(raw: string, after: string): string {
  const dash = /--|(?<=\p{Lu}\p{Lu})-(?=\p{L}*\p{Ll})/u.exec(raw);
  const word = (dash ? raw.slice(0, dash.index) : raw).replace(/[-'’`\u2010\u2011]+$/, '');
  const bare = word.replace(/\.+$/, '');
  if (bare === word) return word;
  const keepsDot = after === ',' || bare.length <= LONGEST_ABBREVIATION || bare.includes('.');
  return keepsDot ? `${bare}.` : bare;
}

function caseOf(word: string): Word['case'] {
  if (DOTTED.test(word)) return 'dotted';
  if (!/\p{Ll}/u.test(word) || PREFIXED_CAPITALS.test(word)) return 'capitals';
  return /^\p{Lu}/u.test(word) || /^(?:al|el|ad|as|ash|at|an|d|l)[-'’]\p{Lu}/u.test(word) ? 'title' : 'small';
}

import { COMMON_STYLES, ROYAL_STYLES } from '../../../lexicon/names/honorifics.ts';
import { MENS_WORDS, WOMENS_WORDS } from '../../../lexicon/speech/gender.ts';
import { type Gender, genderOfGivenName } from '../../../wordbook/gender.ts';
import { IN_NAME } from '../../../wordbook/lists.ts';
import { isCapital } from '../line.ts';
import type { NameMention } from '../name-mention.ts';
import { SHAPE } from '../shape.ts';
import type { Word } from '../word.ts';
import { honorificStart } from './honorific.ts';

/** A personal name taken to pieces, as it stands in one place. */
export interface PersonName {
  readonly mention: NameMention;
  /** Its folded words; "Jr." and the numbers of kings left out. */
  readonly words: readonly string[];
  /** The same without "van der", "bin" and the Arabic article: what has to agree. */
  readonly core: readonly string[];
  /** Which of the core words are initials. */
  readonly initials: readonly boolean[];
  /** "jr", "sr", "iii"; null where none is written. */
  readonly generation: string | null;
  /** The folded style right before the name, with single spaces: "gen", "crown prince"; "" where there is none. */
  readonly style: string;
  /** Whether that style is one of kings and popes. */
  readonly royal: boolean;
  /** As the style tells, else the given name of a full name; null where they tell nothing. */
  readonly gender: Gender | null;
}

const GENERATIONS = new Set([
  'jr',
  'sr',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xxiii',
]);
const ARABIC_ARTICLE = /^(?:al|el|as|ash|ad|an|ar|at|az|ul)-(?=\p{L}{2})/u;
const ROYAL = new Set(ROYAL_STYLES);
const COMMON = new Set(COMMON_STYLES);
const OF_MEN = new Set(MENS_WORDS);
const OF_WOMEN = new Set(WOMENS_WORDS);

/** Takes the name of a mention to pieces. */
export function personNameOf(mention: NameMention): PersonName {
  const spelled = spelledWords(mention);
  const generation = generationOf(spelled);
  if (generation !== null) spelled.pop();
  const core = coreWords(spelled);
  const style = styleBefore(mention);
  return {
    mention,
    words: spelled.map(({ folded }) => folded),
    core: core.map(coreWord),
    initials: core.map(({ shape }) => (shape & SHAPE.initial) !== 0),
    generation,
    style,
    royal: style !== '' && style.split(' ').some((word) => ROYAL.has(word)),
    gender: genderOfStyle(style) ?? (core.length > 1 ? genderOfGivenName(core[0]!.folded) : null),
  };
}

/** The name with a surname that it shares with the name behind it: "Bill" of "Bill and Ann Hale". */
export function withSurname(name: PersonName, surname: string): PersonName {
  const { mention, words, core, initials, generation, style, royal } = name;
  const gender = name.gender ?? genderOfGivenName(mention.line.words[mention.from]!.folded);
  return { mention, words, core: [...core, surname], initials, generation, style, royal, gender };
}

/** The core words of a person's name: "sisri" of "Al-Sisri", "berg" of "Van der Berg". */
export function coreOf(mention: NameMention): readonly string[] {
  const spelled = spelledWords(mention);
  if (generationOf(spelled) !== null) spelled.pop();
  return coreWords(spelled).map(coreWord);
}

/** The words of the name that are spelled with letters, its nickname left out. */
function spelledWords({ line, from, to }: NameMention): Word[] {
  const spelled: Word[] = [];
  let marks = 0;
  for (let at = from; at < to; at++) {
    const word = line.words[at]!;
    if (!(word.shape & SHAPE.word)) marks += NICKNAME_MARKS.has(word.text) ? 1 : 0;
    else if (marks % 2 === 0) spelled.push(word);
  }
  return spelled;
}

/** George “Jay” Hale, William (Bill) Hale. */
const NICKNAME_MARKS = new Set(['"', '“', '”', '‘', '’', "'", "''", '``', '(', ')']);

/** "jr", "iii" at the end of a name; null where none is written. */
function generationOf(words: readonly Word[]): string | null {
  if (words.length < 2) return null;
  const last = words[words.length - 1]!;
  return GENERATIONS.has(last.folded) && isNumber(last) ? last.folded : null;
}

function coreWords(words: readonly Word[]): readonly Word[] {
  return words.length < 2 ? words : words.filter((_, i) => i === words.length - 1 || !isParticleOf(words, i));
}

/** A word of a name as it is compared: "sisri" for "al-Sisri". */
export function coreWord({ folded }: Word): string {
  return folded.includes('-') ? folded.replace(ARABIC_ARTICLE, '') : folded;
}

/** "Jr", "II", but not the family name Xi. */
function isNumber({ folded, shape }: Word): boolean {
  return folded === 'jr' || folded === 'sr' || (shape & SHAPE.capitals) !== 0 || folded.length === 1;
}

/** "van" and "der" of "Maria van der Berg", "Van" of "Van der Berg"; "Al" of "Al Gore" is a given name. */
function isParticleOf(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  if (!(word.inName & IN_NAME.particle)) return false;
  if (!isCapital(word)) return true;
  const next = words[i + 1]!;
  return (next.inName & IN_NAME.particle) !== 0 && !isCapital(next);
}

function styleBefore(mention: NameMention): string {
  const start = honorificStart(mention);
  if (start === mention.from) return '';
  return mention.line.words
    .slice(start, mention.from)
    .map(({ folded }) => folded)
    .join(' ');
}

/** A name has no fewer initials: "MBS", "AOC". */
export const FEWEST_INITIALS = 3;

/** The first letters of the words and of their hyphenated parts: "aoc" for Alexandria Ocasio-Cortez. */
export function initialsOf(words: readonly string[]): string {
  let letters = '';
  for (const word of words) {
    letters += word[0] ?? '';
    for (let at = word.indexOf('-'); at >= 0; at = word.indexOf('-', at + 1)) letters += word[at + 1] ?? '';
  }
  return letters;
}

function genderOfStyle(style: string): Gender | null {
  if (style === '') return null;
  for (const word of style.split(' ')) {
    if (OF_MEN.has(word)) return 'male';
    if (OF_WOMEN.has(word)) return 'female';
  }
  return null;
}

/** Whether the style is one that anyone may bear: "Mr.", "Ms.". */
export function isCommonStyle(style: string): boolean {
  return COMMON.has(style);
}

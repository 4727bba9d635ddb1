import { LEGAL_ENDINGS } from '../../../lexicon/names/organization-forms.ts';
import { isCapital } from '../line.ts';
import type { NameMention } from '../name-mention.ts';
import { SHAPE } from '../shape.ts';
import type { Word } from '../word.ts';
import { isInCapitals, wordsOf } from './mention.ts';

/** The words of an organization's name, as it stands in one place. */
export interface OrganizationWords {
  readonly mention: NameMention;
  readonly spelled: readonly Word[];
  /** Its folded words: no "The" before it, "and" for "&", no dots in initials. */
  readonly words: readonly string[];
  /** The same as one string: what is compared. */
  readonly key: string;
  /** Whether it is one word written in capitals. */
  readonly capitals: boolean;
  /** The same among words that are not. */
  readonly acronym: boolean;
}

/** An organization's name taken to pieces. */
export interface OrganizationName extends OrganizationWords {
  /** The words without the legal endings of companies. */
  readonly core: readonly string[];
  /** Core words and (sorted) words without "of" and "the" as one string each. */
  readonly coreKey: string;
  readonly content: string;
  /** First letters of its capitalised words: "ecb" for European Central Bank. */
  readonly initials: string;
  /** Whether the small word "the" stands before it. */
  readonly definite: boolean;
}

const LEGAL = new Set(LEGAL_ENDINGS);
const DOTS = /\./g;

/** Reads the words of a mention. */
export function organizationWordsOf(mention: NameMention): OrganizationWords {
  const all = wordsOf(mention);
  const spelled = all.length > 1 && all[0]!.folded === 'the' ? all.slice(1) : all;
  const words = spelled.map(comparedAs);
  const capitals = spelled.length === 1 && (spelled[0]!.shape & (SHAPE.capitals | SHAPE.dotted)) !== 0;
  return { mention, spelled, words, key: keyOf(words), capitals, acronym: capitals && !isInCapitals(mention) };
}

/** Takes a name to pieces. */
export function organizationNameOf(read: OrganizationWords): OrganizationName {
  const { mention, spelled, words, key, capitals, acronym } = read;
  const core = withoutEndings(words);
  return {
    mention,
    spelled,
    words,
    key,
    capitals,
    acronym,
    core,
    coreKey: core.length === words.length ? key : keyOf(core),
    content: words.length > 1 ? contentOf(words) : '',
    initials: initialsOf(spelled),
    definite: isDefinite(mention),
  };
}

function comparedAs({ folded, text }: Word): string {
  return text === '&' ? 'and' : folded.includes('.') ? folded.replace(DOTS, '') : folded;
}

function isDefinite({ line, from }: NameMention): boolean {
  return line.words[from]!.folded === 'the' || (from > 0 && line.words[from - 1]!.folded === 'the');
}

/** The words with single spaces, hyphens as spaces. */
function keyOf(words: readonly string[]): string {
  const key = words.length === 1 ? words[0]! : words.join(' ');
  return NOT_IN_KEYS.test(key) ? key.replaceAll('-', ' ').replaceAll(" 's", "'s") : key;
}

const NOT_IN_KEYS = /-| 's/;

/** Words of the grammar inside names. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'on']);

/** The other words in the order of the alphabet; "" where there is but one. */
function contentOf(words: readonly string[]): string {
  const content = words.filter((word) => !SMALL_WORDS.has(word));
  return content.length > 1 ? content.sort().join(' ') : '';
}

function withoutEndings(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && LEGAL.has(words[end - 1]!)) end--;
  // "Hale and Co" is Hale
  if (end > 1 && words[end - 1] === 'and') end--;
  return end === words.length ? words : words.slice(0, end);
}

function initialsOf(words: readonly Word[]): string {
  let letters = '';
  for (const word of words) if (isCapital(word)) letters += word.folded[0] ?? '';
  return letters;
}

/** Whether the second stands in brackets right after the first: "European Central Bank (ECB)". */
export function isBracketed(full: NameMention, short: NameMention): boolean {
  return full.line === short.line && full.to + 1 === short.from && full.line.words[full.to]!.text === '(';
}

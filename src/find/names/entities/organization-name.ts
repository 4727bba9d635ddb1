import { LEGAL_ENDINGS } from '../../../lexicon/names/organization-forms.ts';
import { isCapital } from '../line.ts';
import type { NameMention } from '../name-mention.ts';
import { SHAPE } from '../shape.ts';
import type { Word } from '../word.ts';
import { isInCapitals, wordsOf } from './mention.ts';

/** An organization's name taken to pieces, as it stands in one place. */
export interface OrganizationName {
  readonly mention: NameMention;
  readonly spelled: readonly Word[];
  /** Its folded words: no "The" before it, "and" for "&", no dots in initials. */
  readonly words: readonly string[];
  /** The same without the legal endings of companies. */
  readonly core: readonly string[];
  /** Words, core words and (sorted) words without "of" and "the" as one string each: what is compared. */
  readonly key: string;
  readonly coreKey: string;
  readonly content: string;
  /** First letters of its capitalised words: "ecb" for European Central Bank. */
  readonly initials: string;
  /** Whether it is one word written in capitals. */
  readonly capitals: boolean;
  /** The same among words that are not. */
  readonly acronym: boolean;
  /** Whether the small word "the" stands before it. */
  readonly definite: boolean;
}

const LEGAL = new Set(LEGAL_ENDINGS);
const DOTS = /\./g;

/** Takes the name of a mention to pieces. */
export function organizationNameOf(mention: NameMention): OrganizationName {
  const { line, from, to } = mention;
  const all = wordsOf(mention).filter(({ text }) => text !== '&' || to - from > 1);
  const spelled = all.length > 1 && all[0]!.folded === 'the' ? all.slice(1) : all;
  const words = spelled.map(({ folded, text }) => (text === '&' ? 'and' : folded.replace(DOTS, '')));
  const only = spelled[0]!;
  const capitals = spelled.length === 1 && (only.shape & (SHAPE.capitals | SHAPE.dotted)) !== 0;
  const core = withoutEndings(words);
  return {
    mention,
    spelled,
    words,
    core,
    key: keyOf(words),
    coreKey: keyOf(core),
    content: words.length > 1 ? contentOf(words) : '',
    initials: initialsOf(spelled),
    capitals,
    acronym: capitals && !isInCapitals(mention),
    definite: line.words[from - 1]?.folded === 'the' || all[0]!.folded === 'the',
  };
}

/** The words with single spaces, hyphens as spaces. */
export function keyOf(words: readonly string[]): string {
  return words.join(' ').replaceAll('-', ' ').replaceAll(" 's", "'s");
}

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
  return words.slice(0, end);
}

function initialsOf(words: readonly Word[]): string {
  return words
    .filter(isCapital)
    .map(({ folded }) => folded[0])
    .join('');
}

/** Whether the second stands in brackets right after the first: "European Central Bank (ECB)". */
export function isBracketed(full: NameMention, short: NameMention): boolean {
  return full.line === short.line && full.to + 1 === short.from && full.line.words[full.to]!.text === '(';
}

import { foldPlaceName, isPlaceAbbreviation, type PlaceClass, placeClass } from '../../gazetteer/gazetteer.ts';
import type { Token } from '../../segment/prose.ts';
import { oncePerSpelling } from '../../segment/spellings.ts';
import { foldWord } from '../../wordbook/fold.ts';
import { likenessOf } from '../../wordbook/likeness.ts';
import { IN_NAME } from '../../wordbook/lists.ts';
import { lookUpWord } from '../../wordbook/wordbook.ts';
import { isEastAsianGivenName } from './east-asian.ts';
import { SHAPE, type Suffix, shapeOf, suffixOf } from './shape.ts';

/** A word as the finder of names sees it: its spelling, its shape, the lists it stands on. */
export interface Word {
  readonly text: string;
  /** The key of its lists. */
  readonly folded: string;
  /** Bits of SHAPE. */
  readonly shape: number;
  /** Bits of IN_NAME. */
  readonly inName: number;
  /** Bits of BESIDE. */
  readonly beside: number;
  /** How it is known as a place by itself. */
  readonly place: PlaceClass | null;
  /** The ending that speaks for a surname, a place or a nationality. */
  readonly suffix: Suffix | null;
  /** What a word that stands on no list is spelled like. */
  readonly spelling: Spelling | null;
}

export type Spelling =
  | 'spelledLikePerson'
  | 'surelyLikePerson'
  | 'spelledLikePlace'
  | 'surelyLikePlace'
  | 'spelledLikeWord';

/** "Ian" and "Ives" have no ending that tells anything. */
const SHORTEST_WITH_SUFFIX = 5;

/** The word of one token. */
export const wordOf: (token: Token) => Word = oncePerSpelling(makeWord);

/** "We've", "she'd", "don't": words of the grammar as "we", "she" and "do" are. */
const CONTRACTED = /^(?<word>[a-z]+?)(?:n't|'(?:ve|re|ll|d|m|s))$/;
const GRAMMAR = IN_NAME.function | IN_NAME.common;

const PERSONAL = IN_NAME.given | IN_NAME.surname | IN_NAME.common | IN_NAME.demonym;

function makeWord(token: Token): Word {
  const folded = foldWord(token.text);
  const shape = shapeOf(token);
  const place = token.kind === 'mark' ? null : placeOf(token.text, folded);
  const lists = lookUpWord(folded.endsWith('+') ? folded.slice(0, -1) : folded);
  const eastAsian = (shape & SHAPE.hyphenLower) !== 0 && isEastAsianName(folded, lists.inName);
  const own = eastAsian ? IN_NAME.given : listsOf(token.text, folded, lists.inName);
  const isOwn = isCountryInCapitals(token.text, place) || isInitial(token.text);
  const listed = isOwn ? own & ~GRAMMAR : own;
  const inName = listed === 0 && place === null && isDerived(folded) ? IN_NAME.common : listed;
  const unlisted = (inName & LISTED) === 0 && place === null;
  return {
    text: token.text,
    folded,
    shape: eastAsian ? shape & ~SHAPE.hyphenLower : shape,
    inName,
    beside: lists.beside,
    place,
    suffix: shape & SHAPE.capital && folded.length >= SHORTEST_WITH_SUFFIX ? suffixOf(folded) : null,
    spelling: unlisted && !(shape & NO_SPELLING) ? spellingOf(folded) : null,
  };
}

/** "Geun-hye" is a given name; "Pop-up" and "Ten-man" are two words of the language. */
function isEastAsianName(folded: string, inName: number): boolean {
  if (inName & GRAMMAR || !isEastAsianGivenName(folded)) return false;
  return folded.split('-').some((part) => !(lookUpWord(part).inName & GRAMMAR));
}

const LISTED = IN_NAME.given | IN_NAME.surname | IN_NAME.common | IN_NAME.demonym | IN_NAME.organization | IN_NAME.club;
/** Initials, and what has figures in it, are spelled like nothing. */
const NO_SPELLING = SHAPE.capitals | SHAPE.digit | SHAPE.initial;
const SURE_LIKENESS = 0.8;

function spellingOf(folded: string): Spelling {
  const { person, place, word } = likenessOf(folded);
  if (person > place && person > word) return person > SURE_LIKENESS ? 'surelyLikePerson' : 'spelledLikePerson';
  if (place > word) return place > SURE_LIKENESS ? 'surelyLikePlace' : 'spelledLikePlace';
  return 'spelledLikeWord';
}

/** "US" is a country, not "us". */
function isCountryInCapitals(text: string, place: PlaceClass | null): boolean {
  return place === 'country' && text.length <= 3 && text === text.toUpperCase();
}

/** "A.", "M.": the first letter of a name, no word of the grammar. */
function isInitial(text: string): boolean {
  return text.length === 2 && text.endsWith('.');
}

/** The lists on which a word stands itself, and those on which its parts put it. */
function listsOf(text: string, folded: string, inName: number): number {
  const contracted = folded.includes("'") ? CONTRACTED.exec(folded)?.groups?.word : undefined;
  const grammar = contracted ? lookUpWord(contracted).inName & GRAMMAR : 0;
  const hyphenated = folded.includes('-');
  const label = hyphenated && PARTY_LABEL.test(folded) ? IN_NAME.initialism : 0;
  const compound = hyphenated ? listsOfCompound(folded.split('-')) : 0;
  const shortened = text.endsWith('.') && text.length > 3;
  return (shortened ? inName & ~PERSONAL : inName) | compound | grammar | label;
}

/** Unlisted words that end so are adverbs: "regrettably", but not Waverly. */
const ADVERB = /^[a-z]{5,}ly$/;
const PARTICIPLE = /^(?:en|mis|out|over|re|un)?(?<verb>[a-z]{3,})ing$/;

/** An adverb, or the participle of a listed word: "crediting", "outmaneuvering", but not "Hyunjing". */
function isDerived(folded: string): boolean {
  if (ADVERB.test(folded)) return true;
  const verb = PARTICIPLE.exec(folded)?.groups?.verb;
  if (verb === undefined) return false;
  const single = /([b-df-hj-np-tv-z])\1$/.test(verb) ? verb.slice(0, -1) : verb;
  return [verb, `${verb}e`, single].some((stem) => (lookUpWord(stem).inName & IN_NAME.common) !== 0);
}

/** "R-Texas", "D-Calif.": the party and state of a politician. */
const PARTY_LABEL = /^[rdi]-[a-z.]+$/;

const OF_ALL_PARTS = IN_NAME.given | IN_NAME.demonym | IN_NAME.male | IN_NAME.female | IN_NAME.day;

const OF_PEOPLE = IN_NAME.given | IN_NAME.surname;

/** "Jean-Pierre" is a given name, "Anglo-French" a nationality, "co-president" an office, "hat-trick" a common word. */
function listsOfCompound(parts: readonly string[]): number {
  const lists = parts.map((part) => lookUpWord(part).inName);
  const all = lists.reduce((left, right) => left & right);
  const common = lists.some((list) => list & OF_PEOPLE) ? 0 : all & IN_NAME.common;
  return (all & OF_ALL_PARTS) | common | (lists.at(-1)! & IN_NAME.office);
}

const LONGEST_ABBREVIATION = 4;

/** The class of a word's place; "us", "in" and "miss" are none unless they are written as abbreviations. */
function placeOf(text: string, folded: string): PlaceClass | null {
  const key = foldPlaceName(text);
  if (key === '') return null;
  const known = placeClass(key);
  if (known === null) return null;
  if (folded.length > LONGEST_ABBREVIATION || text.includes('.') || text === text.toUpperCase()) return known;
  return isPlaceAbbreviation(key) ? null : known;
}

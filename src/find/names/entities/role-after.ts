import { APPOSITION_NOUNS, BEING_WORDS } from '../../../lexicon/names/roles.ts';
import { BESIDE, IN_NAME } from '../../../wordbook/lists.ts';
import { isCapital } from '../line.ts';
import type { NameMention } from '../name-mention.ts';
import { SHAPE } from '../shape.ts';
import type { Word } from '../word.ts';
import { isDeterminer, isModifier, isOffice, type LineNames, nameFrom, nameUntil, type Words } from './role-words.ts';

/** The longest apposition, in words. */
const LONGEST = 20;
/** "the spokesman said" after a comma is the sentence going on, not an apposition. */
const SHORTEST_BEFORE_VERB = 3;

const MARKS = new Set([
  ',',
  '.',
  ';',
  ':',
  '(',
  ')',
  '—',
  '–',
  '--',
  '-',
  '"',
  '“',
  '”',
  '?',
  '!',
  '``',
  "''",
  '[',
  ']',
]);
const CLAUSE_WORDS = new Set([
  'who',
  'whose',
  'whom',
  'which',
  'that',
  'where',
  'when',
  'while',
  'because',
  'had',
  'has',
  'have',
  'will',
  'would',
  'did',
  'does',
]);
const PERSON_NOUNS = new Set(APPOSITION_NOUNS);
const BEING = new Set(BEING_WORDS);

/**
 * What stands after a name to say who that is: "Ana Ruiz, [the city’s top prosecutor], said", "Tom Hale, 61, [a retired welder]",
 * "Ana Ruiz, who is [the mayor of Lima]". Null where what follows is no office.
 */
export function appositionAfter(mention: NameMention, names: LineNames): Words | null {
  const { words } = mention.line;
  const from = appositionStart(words, mention.to);
  if (from === null || !begins(words[from])) return null;
  const to = appositionEnd(words, names, from);
  if (to === null || !isHeaded(words, from, to) || isTitleOfNext(words, names, from, to)) return null;
  return isSubject(words, from, to) ? null : { from, to };
}

/** The word after the comma, after an age, after "who is"; null where none of them comes. */
function appositionStart(words: readonly Word[], at: number): number | null {
  const comma = words[at]?.text === ',';
  let start = comma ? at + 1 : at;
  if (comma && /^\d{1,3}$/.test(words[start]?.text ?? '') && words[start + 1]?.text === ',') start += 2;
  if (words[start]?.folded === 'who' && BEING.has(words[start + 1]?.folded ?? '')) return start + 2;
  return comma ? start : null;
}

function begins(word: Word | undefined): boolean {
  if (!word) return false;
  if (isDeterminer(word) || PERSON_NOUNS.has(word.folded)) return true;
  if (isOffice(word) || isCapital(word)) return !(word.inName & IN_NAME.day);
  return isModifier(word);
}

/** The mark or verb at which it ends; null where it goes on for too long. */
function appositionEnd(words: readonly Word[], names: LineNames, from: number): number | null {
  for (let at = from; at <= from + LONGEST; at++) {
    const region = words[at]?.text === ',' ? regionAfter(names, at) : null;
    if (region) at = region.to;
    const word = words[at];
    if (!word || MARKS.has(word.text) || isWhen(words, at) || CLAUSE_WORDS.has(word.folded) || isFiniteVerb(word))
      return trimmed(words, from, at);
  }
  return null;
}

const YEAR = /^(?:1[89]|20)\d\d$/;

/** "the agency's director [in] November", "mayor of Lima [from] 1998 to 2004": when, which is no part of who. */
function isWhen(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  if (!next || !(word.beside & BESIDE.preposition) || word.folded === 'of') return false;
  return YEAR.test(next.text) || ((next.inName & IN_NAME.day) !== 0 && isCapital(next));
}

/** "a teacher from Dublin, [Ireland]": the place behind the comma, where another stands before it. */
function regionAfter(names: LineNames, comma: number): NameMention | null {
  const next = nameFrom(names, comma + 1);
  return next?.kind === 'place' && nameUntil(names, comma)?.kind === 'place' ? next : null;
}

/** The end without an "and" that has lost its second half; null where nothing is left. */
function trimmed(words: readonly Word[], from: number, end: number): number | null {
  const to = words[end - 1]?.folded === 'and' ? end - 1 : end;
  return to > from ? to : null;
}

function isFiniteVerb({ beside, inName, shape, folded }: Word): boolean {
  if (inName & (IN_NAME.office | IN_NAME.connector) || shape & SHAPE.capital) return false;
  return (beside & BESIDE.be) !== 0 || ((beside & BESIDE.speechVerb) !== 0 && /(?:d|told|s)$/.test(folded));
}

/** Whether its first noun, before any preposition, is one for a person. */
function isHeaded(words: readonly Word[], from: number, to: number): boolean {
  const determined = isDeterminer(words[from]!);
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    if (isOffice(word) || word.beside & BESIDE.personAppositive || PERSON_NOUNS.has(word.folded)) return true;
    if (determined && word.shape & SHAPE.agent) return true;
    if (isPreposition(word)) return false;
  }
  return false;
}

function isPreposition(word: Word): boolean {
  return (word.beside & BESIDE.preposition) !== 0 && !isCapital(word);
}

/** "Ana Ruiz, [Mayor Tom Hale] and Eva Brandt": the title of the next one in a list, not "widow of the poet Tom Hale". */
function isTitleOfNext(words: readonly Word[], names: LineNames, from: number, to: number): boolean {
  for (let at = from; at < to && !isPreposition(words[at]!); at++) {
    const name = nameFrom(names, at);
    if (name?.kind !== 'person' || name.to > to || words[name.to]?.folded === "'s") continue;
    const before = words[at - 1]!;
    if (at === from || isOffice(before) || (before.inName & IN_NAME.honorific) !== 0) return true;
  }
  return false;
}

/** "…, [the spokesman] said": a short phrase with its verb behind it. */
function isSubject(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to];
  return next !== undefined && isFiniteVerb(next) && to - from < SHORTEST_BEFORE_VERB;
}

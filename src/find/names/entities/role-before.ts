import { BEFORE_CAPITAL_TITLES, OFFICE_STYLES, ROLES_OR_VERBS } from '../../../lexicon/names/roles.ts';
import { IN_NAME } from '../../../wordbook/lists.ts';
import { isCapital, type Line } from '../line.ts';
import type { NameMention } from '../name-mention.ts';
import { SHAPE } from '../shape.ts';
import type { Word } from '../word.ts';
import { honorificStart } from './honorific.ts';
import { isDeterminer, isModifier, isOffice, type LineNames, nameUntil, type Words } from './role-words.ts';

/** The longest title before a name, in words. */
const LONGEST = 14;
const BEFORE_CAPITALS = new Set(BEFORE_CAPITAL_TITLES);
const STYLES_OF_OFFICE = new Set(OFFICE_STYLES);
const OR_VERBS = new Set(ROLES_OR_VERBS);

/**
 * The title right before a name: "[U.S. President] Donald Hale", "[Peru’s senior negotiator] Ana Ruiz", "[former Ohio Gov.] Ellen Marsh".
 * `names` are the other names of the line; null where no office stands before the name.
 */
export function titleBefore(mention: NameMention, names: LineNames): Words | null {
  const { words } = mention.line;
  const end = honorificStart(mention);
  if (end > 0 && isOffice(words[end - 1]!)) return ofOffice(words, names, end);
  const noun = officeBeforeOf(words, names, end);
  if (noun !== null) return { from: titleStart(words, names, noun, isCapital(words[noun]!)), to: end };
  if (end === mention.from) return null;
  const style = words[mention.from - 1]!;
  if (!STYLES_OF_OFFICE.has(style.folded)) return null;
  const from = titleStart(words, names, end, true);
  return from < end ? { from, to: mention.from } : null;
}

function ofOffice(words: readonly Word[], names: LineNames, to: number): Words | null {
  const from = titleStart(words, names, to - 1, isCapital(words[to - 1]!));
  const only = words[from]!;
  const isVerb = to - from === 1 && OR_VERBS.has(only.folded) && !isCapital(only) && words[from - 1]?.folded === 'to';
  return isVerb ? null : { from, to };
}

/** "[Secretary] of State", "[chief] of staff": the most words between the noun and the name. */
const MOST_BETWEEN = 7;

/** The noun of a title that goes on with "of" up to the name; null where there is none. */
function officeBeforeOf(words: readonly Word[], names: LineNames, end: number): number | null {
  if (nameUntil(names, end)?.kind === 'person') return null;
  for (let at = end - 1; at > 0 && end - at <= MOST_BETWEEN; at--) {
    const word = words[at]!;
    if (word.folded === 'of' && isOffice(words[at - 1]!)) return at < end - 1 ? at - 1 : null;
    const joiner = word.folded === 'and' || word.folded === 'of' || word.folded === 'the' || word.text === '&';
    if (joiner ? at === end - 1 : !isCapital(word) && !isModifier(word)) return null;
  }
  return null;
}

/** Where the title begins whose noun stands at `noun`; `capital`: it is written with one. */
function titleStart(words: readonly Word[], names: LineNames, noun: number, capital: boolean): number {
  let from = noun;
  while (from > 0 && noun - from < LONGEST) {
    const before = words[from - 1]!;
    if (isDeterminer(before)) return from - 1;
    const name = nameUntil(names, from);
    const owner = before.folded === "'s" ? nameUntil(names, from - 1) : null;
    if (owner) from = owner.from;
    else if (name && !joinsAsName(words, name)) return from;
    else if (name) from = name.from;
    else if (belongs(words, names, from - 1, capital)) from--;
    else return from;
  }
  return from;
}

/** "[Hale] spokeswoman Ana Ruiz", "[Ohio] Governor": a person only before small letters, a place not where something is in it. */
function joinsAsName(words: readonly Word[], { kind, from, to }: NameMention): boolean {
  const before = words[from - 1]?.folded;
  if (kind === 'person') return !isCapital(words[to]!) && before !== 'and';
  return kind !== 'place' || before !== 'in' || !isCapital(words[to]!);
}

function belongs(words: readonly Word[], names: LineNames, at: number, inCapitals: boolean): boolean {
  const word = words[at]!;
  if (!(word.shape & SHAPE.word)) return word.text === '&';
  if (word.folded === "'s") return true;
  if (word.folded === 'and' || word.folded === 'of') return joins(words, names, at);
  if (inCapitals && BEFORE_CAPITALS.has(word.folded)) return true;
  if (isCapital(word))
    return !(word.inName & (IN_NAME.function | IN_NAME.day)) && (isOffice(word) || isModifierLike(word));
  if (inCapitals) return /^(?:then|ex)-/.test(word.folded);
  return isOffice(word) || isModifier(word);
}

/** A capitalised word of a title, but for those that begin a sentence: "[Indeed] Treasury Secretary …". */
function isModifierLike(word: Word): boolean {
  return !(word.inName & IN_NAME.common) || isModifier(word);
}

/** "Trade [and] Industry Minister", "chief [of] staff": with capitals or offices on both sides, and no name before it. */
function joins(words: readonly Word[], names: LineNames, at: number): boolean {
  const [before, after] = [at > 0 ? words[at - 1]! : null, words[at + 1]];
  if (!before || !after || nameUntil(names, at)?.kind === 'person') return false;
  if (isCapital(before)) return isCapital(after) && (words[at]!.folded === 'of' || isCommonNoun(before));
  return isOffice(before) && (words[at]!.folded === 'of' || isOffice(after));
}

function isCommonNoun({ inName }: Word): boolean {
  return (inName & (IN_NAME.common | IN_NAME.office | IN_NAME.organizationHead)) !== 0;
}

/**
 * "[The president of the council], Ana Ruiz, said", "[Peru's chief negotiator], Ana Ruiz, said": the title that a comma parts from the
 * name; `names` are the names of the line; null where it is none.
 */
export function titleBeforeComma({ line, from, to }: NameMention, names: LineNames): Words | null {
  const { words } = line;
  if (from === 0 || words[from - 1]!.text !== ',') return null;
  const after = words[to]?.text;
  if (after !== ',' && after !== '.') return null;
  const end = from - 1;
  for (let at = end - 1; at >= 0 && end - at <= LONGEST; at--) {
    const word = words[at]!;
    const start = isDeterminer(word) ? at : ownerStart(words, names, at);
    if (start !== null && opensClause(line, start))
      return isHeaded(words, at + 1, end) ? { from: start, to: end } : null;
    if (!(word.shape & (SHAPE.word | SHAPE.digit))) return null;
  }
  return null;
}

/** Where the name begins whose possessive 's stands at `at`; null where none does. */
function ownerStart(words: readonly Word[], names: LineNames, at: number): number | null {
  return words[at]!.folded === "'s" ? (nameUntil(names, at)?.from ?? null) : null;
}

function opensClause({ words, starts }: Line, at: number): boolean {
  return starts[at] === 1 || words[at - 1]?.text === ',' || words[at - 1]?.folded === 'and';
}

/** Whether an office is the noun that the words are about: "president of the council", not "council of presidents". */
function isHeaded(words: readonly Word[], from: number, to: number): boolean {
  let headed = false;
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    if (word.folded === 'of' || word.folded === 'for' || word.folded === 'at' || word.folded === 'in') return headed;
    headed = isOffice(word);
    if (!headed && !isCapital(word) && !isModifier(word) && word.folded !== "'s" && word.folded !== 'and') return false;
  }
  return headed;
}

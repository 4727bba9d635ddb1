import { IN_NAME } from '../../../wordbook/lists.ts';
import { isCapital, isParticle, isSubjectOfBody } from '../line.ts';
import { SHAPE } from '../shape.ts';
import type { Word } from '../word.ts';
import { has, isOneWord, on, type Slice } from './slice.ts';
import { ID, type Note } from './table.ts';

const BY_LENGTH = [ID.oneWord, ID.oneWord, ID.twoWords, ID.threeWords, ID.fourWords, ID.fiveWords];
/** Longer acronyms are words that someone likes to write in capitals. */
const LONGEST_ACRONYM = 5;
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** What the spelling of the name's words says; "G20" and "Jamaat-e-Islami" are known to be written so. */
export function shapeEvidence(slice: Slice, note: Note): void {
  note(BY_LENGTH[Math.min(slice.capitals, BY_LENGTH.length - 1)]!);
  if (isOneWord(slice)) oneWordShape(slice, note);
  else severalWordsShape(slice, note);
  for (let at = slice.from; at < slice.to; at++) {
    const word = slice.line.words[at]!;
    if (isCapital(word)) wordShape(word, note);
    else joinerShape(slice, at, note);
  }
  if (slice.last.suffix && !on(slice.last, IN_NAME.common)) note(ID[slice.last.suffix]);
}

function oneWordShape({ first, line }: Slice, note: Note): void {
  if (has(first, SHAPE.dotted)) note(ID.dotted);
  else if (has(first, SHAPE.capitals) && line.capitals !== 2) {
    note(ID[first.text.length <= LONGEST_ACRONYM ? 'acronym' : 'longCapitals']);
  }
  if (has(first, SHAPE.singleLetter)) note(ID.singleLetter);
  if (has(first, SHAPE.pluralAcronym)) note(ID.pluralAcronym);
}

function severalWordsShape(slice: Slice, note: Note): void {
  const { line, from, to, first, last } = slice;
  let shapes = 0;
  let spelled = 0;
  for (let at = from; at < to; at++) {
    const word = line.words[at]!;
    shapes |= word.shape;
    if (has(word, SHAPE.capitals)) spelled++;
  }
  if (shapes & SHAPE.initial) note(ID.initialInside);
  if (has(first, SHAPE.initial)) note(ID.initialFirst);
  if (has(first, SHAPE.hyphenLower)) note(ID.hyphenLowerThenMore);
  if (GENERATIONS.has(last.folded)) note(ID.generation);
  if (spelled > 0 && spelled < slice.capitals) note(ID.mixedCapitals);
}

function wordShape(word: Word, note: Note): void {
  const listed = on(word, IN_NAME.organization);
  if (has(word, SHAPE.hyphenLower) && !listed) note(ID.hyphenLower);
  else if (has(word, SHAPE.hyphen)) note(ID.hyphen);
  if (has(word, SHAPE.mac)) note(ID.macName);
  if (has(word, SHAPE.innerCapital)) note(ID.innerCapital);
  if (has(word, SHAPE.digit) && !listed) note(ID.digit);
}

const JOINERS: ReadonlyMap<string, number> = new Map([
  ['and', ID.andInside],
  ['&', ID.ampersand],
  ['of', ID.ofInside],
  ['the', ID.theInside],
  ['for', ID.theInside],
  ["'s", ID.possessiveInside],
  ["'", ID.possessiveInside],
  ['-', ID.dashInside],
  ['/', ID.dashInside],
]);

const HEADS_JOINED: ReadonlyMap<string, number> = new Map([
  ['of', ID.headOf],
  ['for', ID.headFor],
]);

function joinerShape({ line, from, to }: Slice, at: number, note: Note): void {
  const word = line.words[at]!;
  const joiner = JOINERS.get(word.folded);
  if (word.folded === 'and') noteAnd(line.words.slice(from, at), line.words.slice(at + 1, to), note);
  if (joiner !== undefined) note(joiner);
  else if (isParticle(word)) note(ID.particleInside);
  if (isSubjectOfBody(line.words, at)) note(ID.headOf);
  if (at === from) return;
  const before = line.words[at - 1]!;
  const headed = isHead(before) ? HEADS_JOINED.get(word.folded) : undefined;
  if (headed !== undefined) note(headed);
}

/** "As" is a company's legal form, too. */
function isHead(word: Word): boolean {
  return on(word, IN_NAME.organizationHead) && !on(word, IN_NAME.function);
}

/** "Office [of] Trade and Customs" is one name; "Torvel and Quorv" are two, unless one of them is an organization word. */
function noteAnd(before: readonly Word[], after: readonly Word[], note: Note): void {
  if (before.some(({ folded }) => folded === 'of' || folded === 'for' || folded === 'on')) note(ID.andAfterOf);
  else if (![...before, ...after].some((word) => on(word, IN_NAME.organizationHead))) {
    note(ID.andWithoutHead);
    if (before.length > 1 && after.length > 1) note(ID.andBetweenLong);
  }
}

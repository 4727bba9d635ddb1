import type { PlaceClass } from '../../../gazetteer/gazetteer.ts';
import { IN_NAME } from '../../../wordbook/lists.ts';
import { isCapital, wordAt } from '../line.ts';
import { knownAs, type Phrase, phraseOver } from '../phrase.ts';
import type { Word } from '../word.ts';
import { isOneWord, LONGEST_LISTED, on, type Slice } from './slice.ts';
import { ID, type Note } from './table.ts';

const { given: GIVEN, surname: SURNAME, common: COMMON, demonym: DEMONYM } = IN_NAME;

const PLACES_WITH_PEOPLES_NAMES: ReadonlySet<PlaceClass> = new Set([
  'metropolis',
  'city',
  'town',
  'village',
  'small',
  'area',
]);

/** What the gazetteer says about the name. */
export function placeEvidence(slice: Slice, note: Note): void {
  const { first } = slice;
  const known = placeOfSlice(slice);
  if (!known) {
    if (isInsidePlace(slice)) note(ID.insidePlace);
    return;
  }
  note(ID[known]);
  if (!isOneWord(slice)) {
    if (hasAndInside(slice)) note(ID.placeOfTwo);
    return;
  }
  if (isEndOfPlace(slice)) note(ID.insidePlace);
  if (known === 'area' && isCompanyNamedLikeArea(slice)) note(ID.areaWithoutThe);
  if (on(first, COMMON) && known !== 'country') note(ID.placeOrWord);
  if (on(first, GIVEN | SURNAME) && PLACES_WITH_PEOPLES_NAMES.has(known)) note(ID.placeOrPerson);
  if (on(first, COMMON | GIVEN | SURNAME) && isWhere(slice)) note(ID.placeWordIn);
}

function hasAndInside({ line, from, to }: Slice): boolean {
  for (let at = from + 1; at < to - 1; at++) if (line.words[at]!.folded === 'and') return true;
  return false;
}

const WOODS = new Set([
  'rainforest',
  'rainforests',
  'forest',
  'forests',
  'jungle',
  'basin',
  'river',
  'region',
  'delta',
]);

/** "bought from [Amazon]", but neither the Amazon nor Peruvian Amazon nor Amazon rainforest. */
function isCompanyNamedLikeArea({ line, from, to, first }: Slice): boolean {
  // headlines leave "the" out
  if (line.kind === 'headline' || !on(first, IN_NAME.organization) || WOODS.has(line.words[to]?.folded ?? ''))
    return false;
  const before = wordAt(line.words, from - 1);
  return !before || !(before.folded === 'the' || before.folded === "'s" || on(before, DEMONYM));
}

const WHERE = new Set(['in', 'near', 'outside', 'around', 'across', 'throughout']);

/** "in [Reading]" and "in [Churchill], Man.", but "trust in [Clinton]". */
function isWhere({ line, from, to, first }: Slice): boolean {
  const next = line.words[to];
  if (next && isCapital(next)) return false;
  const before = wordAt(line.words, from - 1);
  if (!before || line.capitals > 0 || !WHERE.has(before.folded) || on(first, IN_NAME.day)) return false;
  return !on(first, IN_NAME.famousSurname) || (next?.text === ',' && (line.words[to + 1]?.place ?? null) !== null);
}

/** How the slice is known as a place. */
export function placeOfSlice(slice: Slice): PlaceClass | null {
  return isOneWord(slice) ? slice.first.place : slice.known.place;
}

const LONG_PLACES: ReadonlySet<PlaceClass | null> = new Set([
  'country',
  'region',
  'area',
  'landmark',
  'metropolis',
  'city',
  'town',
]);

/** "Town" in "Cape Town": with its neighbour it is a place. */
function isInsidePlace({ line: { words }, run, phrases, from, to }: Slice): boolean {
  if (to - from > LONGEST_LISTED - 2) return false;
  if (to < run.to && isCapital(words[to]!) && isLongPlace(phraseOver(phrases, from, to + 1))) return true;
  return from > run.from && isCapital(words[from - 1]!) && isLongPlace(phraseOver(phrases, from - 1, to));
}

function isLongPlace(phrase: Phrase): boolean {
  return LONG_PLACES.has(knownAs(phrase).place);
}

/** "Santiago" in "Santiago de Cuba": both ends are places, and so is the whole. */
function isEndOfPlace({ line: { words }, run, phrases, from, to }: Slice): boolean {
  if (to + 1 < run.to && isLink(words[to]!) && isLongPlace(phraseOver(phrases, from, to + 2))) return true;
  return from - 2 >= run.from && isLink(words[from - 1]!) && isLongPlace(phraseOver(phrases, from - 2, to));
}

function isLink(word: Word): boolean {
  return on(word, IN_NAME.particle) && !isCapital(word);
}

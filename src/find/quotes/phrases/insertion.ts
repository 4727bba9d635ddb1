import { APPOSITION_OPENERS, ROLE_ENDINGS, ROLE_NOUNS } from '../../../lexicon/speech/roles.ts';
import { type Item, is, isDash, isMark, isWord } from '../frame/frame.ts';
import { CONJUNCTION, DETERMINER, PRONOUN, SUBORDINATOR } from '../frame/word-class.ts';
import { crossing, type FindPhrase, isAdverb, isClauseEdge, isNominal, isVerb, type Phrase } from './phrase.ts';

/** Between "Ruiz," and the verb in "Ruiz, D-Calif., said". */
const SHORT_INSERTION = 6;

const OPENERS = new Set(APPOSITION_OPENERS.split(/\s+/));

const ROLES = new Set(ROLE_NOUNS.split(/\s+/));

/** Small words within names: "Maria van der Berg". */
const NAME_PARTICLES = new Set([
  'van',
  'von',
  'de',
  'der',
  'den',
  'del',
  'della',
  'di',
  'da',
  'du',
  'la',
  'le',
  'al',
  'bin',
  'ibn',
]);

/** The phrase before an insertion that ends with the comma or dash at `at`. */
export function overInsertion(
  items: readonly Item[],
  from: number,
  at: number,
  depth: number,
  left: FindPhrase,
): Phrase | null {
  const phrase = insertedAfter(items, from, at, depth, left);
  if (!phrase) return null;
  const whole = overRegion(items, from, phrase, depth, left) ?? phrase;
  return namedBefore(items, from, whole, depth, left) ?? whole;
}

/** "Ana Ruiz of Houston, Texas, who left, said": the region of somebody's town stands in apposition, too. */
function overRegion(
  items: readonly Item[],
  from: number,
  { first, last, capital }: Phrase,
  depth: number,
  left: FindPhrase,
): Phrase | null {
  const comma = first - 1;
  if (!capital || comma - 1 <= from || !isMark(items[comma], ',') || !areCapital(items, first, last)) return null;
  let town = comma - 1;
  while (town > from && items[town]!.capital) town--;
  if (town === comma - 1 || !/^(?:of|from)$/.test(items[town]!.lower)) return null;
  const phrase = left(items, from, comma - 1, depth + 1);
  return phrase?.capital && phrase.first < town ? crossing(phrase) : null;
}

function areCapital(items: readonly Item[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (!items[at]!.capital) return false;
  return true;
}

/** "Ruiz, a delegate from Houston, Texas, said": a phrase that turns out to stand in apposition itself. */
function namedBefore(
  items: readonly Item[],
  from: number,
  phrase: Phrase,
  depth: number,
  left: FindPhrase,
): Phrase | null {
  const comma = phrase.first - 1;
  if (comma - 1 < from || !isMark(items[comma], ',') || !/^(?:a|an|the)$/.test(items[phrase.first]!.lower)) return null;
  if (!items[comma - 1]!.capital || isAdverb(items[comma - 1])) return null;
  const name = left(items, from, comma - 1, depth + 1);
  return name?.capital && isClauseEdge(items, from, name.first - 1) ? crossing(name) : null;
}

function insertedAfter(
  items: readonly Item[],
  from: number,
  at: number,
  depth: number,
  left: FindPhrase,
): Phrase | null {
  const openings = insertionOpenings(items, from, at);
  let short: Phrase | null = null;
  for (const opening of openings) {
    const before = items[opening - 1]!;
    const after = items[opening + 1]!;
    const named = opening === openings[0] ? namedInsertion(items, from, opening, at, depth, left) : null;
    if (named) return named;
    const surely = opensInsertion(before, after);
    const afterName = opening === openings[0] && opening < at - 1 && before.capital && after.capital && isWord(after);
    if (!surely && !afterName) continue;
    const phrase = left(items, from, opening - 1, depth + 1);
    if (surely && phrase && (phrase.capital || after.kind !== 'number')) return crossing(phrase);
    if (afterName && phrase?.capital && at - opening <= SHORT_INSERTION) short = crossing(phrase);
  }
  return short ?? atClauseEdge(items, from, openings, depth, left);
}

/** "his top aide, Ana Ruiz, said": the phrase before a name that stands in apposition. */
function namedInsertion(
  items: readonly Item[],
  from: number,
  opening: number,
  at: number,
  depth: number,
  left: FindPhrase,
): Phrase | null {
  if (at - opening < 2 || at - opening > SHORT_INSERTION) return null;
  for (let here = opening + 1; here < at; here++)
    if (!items[here]!.capital && !NAME_PARTICLES.has(items[here]!.lower)) return null;
  const phrase = left(items, from, opening - 1, depth + 1);
  if (!phrase || !isClauseEdge(items, from, phrase.first - 1)) return null;
  const role =
    is(items[phrase.first], DETERMINER) && items.slice(phrase.first + 1, phrase.last + 1).some((item) => !item.capital);
  if (items[opening - 1]!.capital) return role ? crossing(phrase) : null;
  return role || phrase.capital ? crossing(phrase) : null;
}

/** The commas (or dashes) before the one at `at` where an insertion may begin, nearest first; none behind "Meanwhile". */
function insertionOpenings(items: readonly Item[], from: number, at: number): number[] {
  const dashes = isDash(items[at]);
  const openings: number[] = [];
  for (let back = at - 1; back > from; back--) {
    const item = items[back]!;
    if (item.kind !== 'mark' || (dashes ? !isDash(item) : item.text !== ',')) continue;
    const before = items[back - 1]!;
    const nobody = isAdverb(before) && isClauseEdge(items, from, back - 2);
    if ((!isWord(before) || isNominal(before)) && !nobody) openings.push(back);
  }
  return openings;
}

function opensInsertion(before: Item, after: Item): boolean {
  if (!isWord(after)) return false;
  if (after.kind === 'number' || OPENERS.has(after.lower) || isAdverb(after)) return true;
  if (/^[DRI]-/.test(after.text) || after.lower.endsWith('ing')) return true;
  if (after.capital) return false;
  if (ROLES.has(after.lower) || ROLE_ENDINGS.some((ending) => after.lower.endsWith(ending))) return true;
  const plain = !is(after, CONJUNCTION | SUBORDINATOR | PRONOUN) && !isVerb(after);
  return plain && (before.capital || before.text === ')');
}

/** The first phrase of the clause that ends at one of the openings, else the name before the nearest. */
function atClauseEdge(
  items: readonly Item[],
  from: number,
  openings: readonly number[],
  depth: number,
  left: FindPhrase,
): Phrase | null {
  for (const opening of openings.toReversed()) {
    const phrase = left(items, from, opening - 1, depth + 1);
    if (!phrase || !isClauseEdge(items, from, phrase.first - 1)) continue;
    if (phrase.capital || is(items[phrase.first], DETERMINER)) return crossing(phrase);
  }
  const nearest = openings[0];
  if (nearest === undefined || !items[nearest - 1]!.capital) return null;
  const phrase = left(items, from, nearest - 1, depth + 1);
  return phrase && crossing(phrase);
}

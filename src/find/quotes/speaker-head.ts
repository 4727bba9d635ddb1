import { LETTERS_BEHIND_NAMES } from '../../lexicon/names/titles.ts';
import type { Range } from '../../span.ts';
import type { SpeakerPhrase } from './attribution.ts';
import { firstNamingAfter, type Naming } from './entities.ts';
import { type Item, is, isMark, isWord } from './frame.ts';
import type { Phrase } from './phrase.ts';
import { CONJUNCTION, DETERMINER, ING, PREPOSITION, TITLE } from './word-class.ts';

/** What the words beside a quote are built of. */
export interface Head {
  /** The entity that the head itself names: "President Donald Trump", not "Trump's lawyer". */
  readonly naming: Naming | null;
  /** The last word of the head, in lower case: "spokesman" of "a spokesman for the navy". */
  readonly noun: string;
  /** Its words before that, in lower case. */
  readonly modifiers: readonly string[];
  /** Whether a name is among its words: "the Trump campaign". */
  readonly named: boolean;
  /** Its words with a capital before the last and behind the first, in lower case: "the Ohio senator". */
  readonly capitals: readonly string[];
  /** Whether it opens with "the", "this" or "that". */
  readonly definite: boolean;
  /** Whether a preposition or an owner narrows it: "the mayor of Lima", "his lawyer". */
  readonly narrowed: boolean;
  /** Whether that is an owner. */
  readonly owned: boolean;
  /** The words behind it, in lower case: "of state", "from Ohio". */
  readonly complement: readonly string[];
}

/** An apposition with a name is no further behind its noun: "the mayor, Ana Ruiz,". */
const LONGEST_APPOSITION = 7;

/** Reads a speaker's phrase, given the namings of the story. */
export function headOf({ phrase, items }: SpeakerPhrase, namings: readonly Naming[]): Head {
  const end = endsWithOfficer(items, phrase, namings) ? phrase.last : headEnd(items, phrase, namings);
  const last = withoutLetters(items, phrase.first, end);
  const noun = items[last]!;
  const words = items.slice(phrase.first, last + 1);
  const naming =
    namingOfHead(words, namings) ?? namingInApposition(items, phrase, namings) ?? namingBefore(items, phrase, namings);
  const modifiers = words.slice(0, -1).map((item) => item.lower);
  const owned =
    words.some((item, i) => i < words.length - 1 && item.possessive) ||
    /^(?:his|her|its|their|my|our|your)$/.test(modifiers[0] ?? '');
  return {
    naming,
    noun: noun.lower.replace(/\.$/, ''),
    modifiers,
    named: words.slice(1).some((item) => item.capital),
    capitals: words.slice(1, -1).flatMap((item) => (item.capital ? [item.lower] : [])),
    definite: /^(?:the|this|that)$/.test(modifiers[0] ?? ''),
    narrowed: owned || last < phrase.last,
    owned,
    complement: items.slice(last + 1, phrase.last + 1).map((item) => item.lower),
  };
}

/** "Ana Ruiz MP" without the letters behind the name. */
function withoutLetters(items: readonly Item[], first: number, end: number): number {
  let last = end;
  while (last > first && LETTERS_BEHIND_NAMES.has(items[last]!.text)) last--;
  return last;
}

/** "Deputy Commissioner of Police Ana Ruiz": behind "of" and the rest of the office stands who holds it. */
function endsWithOfficer(items: readonly Item[], phrase: Phrase, namings: readonly Naming[]): boolean {
  if (phrase.first === phrase.last) return false;
  const naming = namingOver(items[phrase.last]!, namings);
  if (naming?.entity.kind !== 'person' || !items[phrase.first]!.capital || is(items[phrase.first], DETERMINER))
    return false;
  const name = items.findIndex((item, i) => i > phrase.first && item.end > naming.start);
  const of = items.findIndex((item, i) => i > phrase.first && item.lower === 'of');
  const office = items.slice(of + 1, name);
  return of > 0 && of < name && office.length > 0 && office.every((item) => item.capital && !is(item, TITLE));
}

/** The head ends before the first preposition or conjunction that is no part of a name. */
function headEnd(items: readonly Item[], phrase: Phrase, namings: readonly Naming[]): number {
  for (let at = phrase.first + 1; at <= phrase.last; at++) {
    const plain = isWord(items[at]) && !is(items[at], PREPOSITION) && items[at]!.lower !== 'and';
    if (plain && !(is(items[at], ING) && at > phrase.first + 1 && !items[at]!.capital)) continue;
    if (!within(items[at]!, namings)) return at - 1;
  }
  return phrase.last;
}

function within(range: Range, namings: readonly Naming[]): boolean {
  const naming = namings[firstNamingAfter(namings, range.start)];
  return naming !== undefined && naming.start <= range.start && range.end <= naming.end;
}

/** The entity whose name ends the head. */
function namingOfHead(words: readonly Item[], namings: readonly Naming[]): Naming | null {
  const last = words.at(-1)!;
  return namingOver(last, namings);
}

function namingOver(item: Range, namings: readonly Naming[]): Naming | null {
  for (let i = firstNamingAfter(namings, item.start); i < namings.length && namings[i]!.start < item.end; i++)
    if (namings[i]!.entity.kind === 'person') return namings[i]!;
  const first = namings[firstNamingAfter(namings, item.start)];
  return first && first.start < item.end ? first : null;
}

/** A title, a former office: what may stand between the comma and the name. */
function isBeforeName(item: Item): boolean {
  return item.capital || is(item, TITLE) || /^(?:former|of|ex|then|now|of)$/.test(item.lower);
}

/** "the mayor, Ana Ruiz,": the name behind the comma. */
function namingInApposition(items: readonly Item[], phrase: Phrase, namings: readonly Naming[]): Naming | null {
  if (!isMark(items[phrase.last + 1], ',')) return null;
  const start = items.slice(phrase.last + 2, phrase.last + 2 + LONGEST_APPOSITION);
  const first = start.find((item) => item.capital && namingOver(item, namings)?.entity.kind === 'person');
  if (!first || !start.slice(0, start.indexOf(first)).every(isBeforeName)) return null;
  const naming = namingOver(first, namings)!;
  const closing = items
    .slice(phrase.last + 2, phrase.last + 2 + LONGEST_APPOSITION + 3)
    .find((item) => item.start >= naming.end && !LETTERS_BEHIND_NAMES.has(item.text));
  return closing && (isMark(closing, ',') || isMark(closing, '.') || closing.lower === 'of') ? naming : null;
}

/** "Ana Ruiz, 52, a retired teacher in Salem, Ore., said": the name that opens the clause, in front of its apposition. */
function namingBefore(items: readonly Item[], { first }: Phrase, namings: readonly Naming[]): Naming | null {
  if (first < 2 || items[first]!.capital || !isMark(items[first - 1], ',')) return null;
  const isAged = items[first - 2]!.kind === 'number' && isMark(items[first - 3], ',');
  const last = items[isAged ? first - 4 : first - 2];
  const naming = last && !last.possessive ? namingOver(last, namings) : null;
  if (naming?.entity.kind !== 'person') return null;
  let before = first - 3;
  while (before >= 0 && items[before]!.start >= naming.start) before--;
  return isEdge(items[before]) ? naming : null;
}

/** Where a clause begins: at the start, behind a mark, a quotation or a title, no preposition. */
function isEdge(item: Item | undefined): boolean {
  return item === undefined || item.kind === 'mark' || item.kind === 'quote' || is(item, CONJUNCTION | TITLE);
}

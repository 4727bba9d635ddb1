import { LETTERS_BEHIND_NAMES } from '../../../lexicon/names/titles.ts';
import { DEPARTMENT_NOUNS } from '../../../lexicon/speech/nominals.ts';
import type { Range } from '../../../span.ts';
import type { Gender } from '../../../wordbook/gender.ts';
import type { SpeakerPhrase } from '../attribution.ts';
import { type Item, is, isMark, isWord } from '../frame/frame.ts';
import { CONJUNCTION, DETERMINER, ING, PREPOSITION, TITLE } from '../frame/word-class.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { firstNamingAfter, type Naming } from './entities.ts';
import { ownGender } from './own-gender.ts';

/** The words beside a quote: the entity that their head itself names, "President Donald Trump", not "Trump's lawyer"; else the head. */
export type SpeakerWords =
  | { readonly naming: Naming; readonly head: null }
  | { readonly naming: null; readonly head: Head };

/** What words that name nobody are built of. */
export interface Head {
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
  /** The gender that its clause tells. */
  readonly gender: Gender | null;
}

/** An apposition with a name is no further behind its noun: "the mayor, Ana Ruiz,". */
const LONGEST_APPOSITION = 7;

/** Reads a speaker's phrase, given the namings of the story: what it is built of where it names nobody. */
export function readSpeaker({ phrase, items }: SpeakerPhrase, namings: readonly Naming[]): SpeakerWords {
  const end = endsWithOfficer(items, phrase, namings) ? phrase.last : headEnd(items, phrase, namings);
  const last = withoutLetters(items, phrase.first, end);
  const naming =
    namingOver(items[last]!, namings) ??
    namingInApposition(items, phrase, namings) ??
    namingBefore(items, phrase, namings);
  return naming ? { naming, head: null } : { naming: null, head: headOf(items, phrase, last) };
}

function headOf(items: readonly Item[], phrase: Phrase, last: number): Head {
  const noun = items[last]!;
  const opening = phrase.first < last ? items[phrase.first]!.lower : '';
  const modifiers: string[] = [];
  const capitals: string[] = [];
  let owned = OWNERS.has(opening);
  for (let at = phrase.first; at < last; at++) {
    const { lower, capital, possessive } = items[at]!;
    modifiers.push(lower);
    if (capital && at > phrase.first) capitals.push(lower);
    if (possessive) owned = true;
  }
  return {
    noun: noun.lower.endsWith('.') ? noun.lower.slice(0, -1) : noun.lower,
    modifiers,
    named: capitals.length > 0 || (phrase.first < last && noun.capital),
    capitals,
    definite: POINTERS.has(opening),
    narrowed: owned || last < phrase.last,
    owned,
    complement: items.slice(last + 1, phrase.last + 1).map((item) => item.lower),
    gender: ownGender(items, phrase.last),
  };
}

const DEPARTMENTS = new Set(DEPARTMENT_NOUNS);
const OWNERS = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your']);
const POINTERS = new Set(['the', 'this', 'that']);

/** "Ana Ruiz MP" without the letters behind the name. */
function withoutLetters(items: readonly Item[], first: number, end: number): number {
  let last = end;
  while (last > first && LETTERS_BEHIND_NAMES.has(items[last]!.text)) last--;
  return last;
}

/** "Deputy Commissioner of Police Ana Ruiz", "the former secretary of state Tom Hale": behind the office stands who holds it. */
function endsWithOfficer(items: readonly Item[], phrase: Phrase, namings: readonly Naming[]): boolean {
  if (phrase.first === phrase.last) return false;
  const naming = namingOver(items[phrase.last]!, namings);
  if (naming?.entity.kind !== 'person') return false;
  const isTitle = items[phrase.first]!.capital && !is(items[phrase.first], DETERMINER);
  let of = phrase.first + 1;
  while (of < phrase.last && items[of]!.lower !== 'of' && !isForMinister(items, of)) of++;
  if (isOfficeBefore(items, phrase.first, of, naming)) return true;
  let name = of + 1;
  for (; name < phrase.last && items[name]!.end <= naming.start; name++) {
    const item = items[name]!;
    if (!DEPARTMENTS.has(item.lower) && !(isTitle && item.capital && !is(item, TITLE))) return false;
  }
  return name > of + 1 && items[of]!.end <= naming.start;
}

/** "Minister [for] Transport". */
function isForMinister(items: readonly Item[], at: number): boolean {
  return items[at]!.lower === 'for' && /^(?:minister|secretary)$/.test(items[at - 1]!.lower);
}

/** Offices that are of something without an article, and how many words that has. */
const OFFICES_OF =
  /^(?:director|head|chief|chair|chairman|chairwoman|secretary|minister|president|manager|dean|professor|commissioner)$/;
const LONGEST_FIELD = 3;

/** "director [of] rugby Ana Ruiz", "head of public health Ana Ruiz": small words, then who holds the office. */
function isOfficeBefore(items: readonly Item[], first: number, of: number, { start, end }: Naming): boolean {
  if (!OFFICES_OF.test(items[of - 1]!.lower) || is(items[first], DETERMINER)) return false;
  let name = of + 1;
  for (; items[name] && items[name]!.end <= start; name++)
    if (items[name]!.capital || !isWord(items[name]) || is(items[name], TITLE | DETERMINER | PREPOSITION)) return false;
  return name > of + 1 && name - of - 1 <= LONGEST_FIELD && items[name] !== undefined && items[name]!.start < end;
}

/** The head ends before the first preposition or conjunction that is no part of a name. */
function headEnd(items: readonly Item[], phrase: Phrase, namings: readonly Naming[]): number {
  for (let at = phrase.first + 1; at <= phrase.last; at++) {
    const plain = isWord(items[at]) && !is(items[at], PREPOSITION) && items[at]!.lower !== 'and';
    if (plain && !(isParticiple(items, at) && at > phrase.first + 1)) continue;
    if (!within(items[at]!, namings)) return at - 1;
  }
  return phrase.last;
}

/** "an aide [speaking] to Ruiz", not "Peru’s acting minister". */
function isParticiple(items: readonly Item[], at: number): boolean {
  return is(items[at], ING) && !items[at]!.capital && !items[at - 1]!.possessive;
}

function within(range: Range, namings: readonly Naming[]): boolean {
  const naming = namings[firstNamingAfter(namings, range.start)];
  return naming !== undefined && naming.start <= range.start && range.end <= naming.end;
}

/** The entity whose name holds the word. */
export function namingOver(item: Range, namings: readonly Naming[]): Naming | null {
  for (let i = firstNamingAfter(namings, item.start); i < namings.length && namings[i]!.start < item.end; i++)
    if (namings[i]!.entity.kind === 'person') return namings[i]!;
  const first = namings[firstNamingAfter(namings, item.start)];
  return first && first.start < item.end ? first : null;
}

/** A title, a former office: what may stand between the comma and the name. */
function isBeforeName(item: Item): boolean {
  return item.capital || is(item, TITLE) || /^(?:former|of|ex|then|now|of)$/.test(item.lower);
}

/** "the mayor, Ana Ruiz,", "her neighbor, a baker named Ana Ruiz,": the name behind the comma. */
function namingInApposition(items: readonly Item[], phrase: Phrase, namings: readonly Naming[]): Naming | null {
  if (!isMark(items[phrase.last + 1], ',')) return null;
  const start = items.slice(phrase.last + 2, phrase.last + 2 + LONGEST_APPOSITION);
  const first = start.find((item) => item.capital && namingOver(item, namings)?.entity.kind === 'person');
  if (!first) return null;
  const before = start.slice(0, start.indexOf(first));
  if (before.at(-1)?.lower !== 'named' && !before.every(isBeforeName)) return null;
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

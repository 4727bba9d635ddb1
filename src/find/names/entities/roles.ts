import { NO_ROLE_WORDS, ROLE_PARTICIPLES } from '../../../lexicon/names/roles.ts';
import { type Span, spanOf } from '../../../span.ts';
import { BESIDE, IN_NAME } from '../../../wordbook/lists.ts';
import type { NameMention } from '../decide.ts';
import { isCapital, type Line } from '../line.ts';
import { SHAPE } from '../shape.ts';
import type { Word } from '../word.ts';
import { honorificStart } from './honorific.ts';

/** The longest title before a name and the longest apposition after it, in words. */
const LONGEST_TITLE = 12;
const LONGEST_APPOSITION = 16;

/** What the story says the person is: titles before the name, appositions after it; the same words once. */
export function rolesOf(text: string, mentions: readonly NameMention[], all: readonly NameMention[]): readonly Span[] {
  const found = mentions.flatMap((mention) =>
    [titleBefore(mention, all), appositionAfter(mention)].map((words) => roleSpan(text, mention.line, words)),
  );
  const seen = new Set<string>();
  return found.filter((role): role is Span => {
    if (!role || seen.has(role.text.toLowerCase())) return false;
    seen.add(role.text.toLowerCase());
    return true;
  });
}

/** Words `from` up to `to` of a line. */
interface Words {
  readonly from: number;
  readonly to: number;
}

function roleSpan(text: string, { tokens }: Line, words: Words | null): Span | null {
  return words && spanOf(text, tokens[words.from]!.start, tokens[words.to - 1]!.end);
}

/** "[U.S. President] Donald Trump", "[Ukraine’s senior negotiator] Rustem Umerov": null where no office stands before the name. */
function titleBefore(mention: NameMention, all: readonly NameMention[]): Words | null {
  const { words } = mention.line;
  const to = honorificStart(mention);
  if (to === 0 || !isOffice(words[to - 1]!)) return null;
  const own = all.filter((other) => other.line === mention.line && other.to <= to);
  const from = titleStart(words, to, own);
  return { from, to };
}

const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'my', 'our', 'your']);

function titleStart(words: readonly Word[], to: number, names: readonly NameMention[]): number {
  let from = to - 1;
  while (from > 0 && to - from < LONGEST_TITLE) {
    const word = words[from - 1]!;
    if (DETERMINERS.has(word.folded)) return from - 1;
    const owner = word.folded === "'s" ? names.find((name) => name.to === from - 1) : undefined;
    if (owner) from = owner.from;
    else if (names.some((name) => name.kind === 'person' && name.to === from)) break;
    else if (belongsToTitle(words, from - 1)) from--;
    else break;
  }
  return from;
}

function belongsToTitle(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (!(word.shape & SHAPE.word)) return word.text === '-' || word.text === '&';
  if (word.folded === "'s") return true;
  if (isOffice(word)) return true;
  if (word.folded === 'and' || word.folded === 'of') return joinsTitle(words, at);
  if (isCapital(word)) return !(word.inName & (IN_NAME.function | IN_NAME.day));
  return isModifier(word);
}

/** "Trade [and] Industry Minister", "chief [of] staff": with a capital or an office on both sides. */
function joinsTitle(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  if (!before || !after) return false;
  return isCapital(before) ? isCapital(after) : words[at]!.folded === 'of' && isOffice(before);
}

function isModifier(word: Word): boolean {
  const { folded, inName, beside } = word;
  if (inName & (IN_NAME.function | IN_NAME.connector) || NO_ROLE.has(folded)) return false;
  if (beside & (BESIDE.speechVerb | BESIDE.be | BESIDE.preposition) && !(inName & IN_NAME.office)) return false;
  if (/(?:ed|ing|ly)$/.test(folded)) return PARTICIPLES.has(folded);
  return (inName & IN_NAME.common) !== 0 || folded.includes('-');
}

const NO_ROLE: ReadonlySet<string> = new Set(NO_ROLE_WORDS);
const PARTICIPLES: ReadonlySet<string> = new Set(ROLE_PARTICIPLES);

function isOffice(word: Word): boolean {
  return (word.inName & IN_NAME.office) !== 0 && !(word.inName & IN_NAME.abbreviatedTitle);
}

const APPOSITION_ENDS = new Set([
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
]);
const CLAUSE_WORDS = new Set([
  'who',
  'whose',
  'whom',
  'which',
  'that',
  'said',
  'says',
  'told',
  'was',
  'is',
  'had',
  'has',
  'were',
  'will',
  'would',
]);

/** "Yuri Ushakov, [the Kremlin’s top foreign policy adviser], said": null where what follows the comma is no office. */
function appositionAfter({ line, to: end }: NameMention): Words | null {
  const { words } = line;
  if (words[end]?.text !== ',') return null;
  const from = skipAge(words, end + 1);
  let to = from;
  let office = false;
  while (to < words.length && to - from < LONGEST_APPOSITION && !APPOSITION_ENDS.has(words[to]!.text)) {
    const word = words[to]!;
    if (CLAUSE_WORDS.has(word.folded)) break;
    if (!office && word.beside & BESIDE.preposition && !isCapital(word)) return null;
    office ||= isOffice(word) || (word.beside & BESIDE.personAppositive) !== 0;
    to++;
  }
  const closed = to >= words.length || APPOSITION_ENDS.has(words[to]!.text) || CLAUSE_WORDS.has(words[to]!.folded);
  return office && closed && to > from && beginsApposition(words[from]!) ? { from, to } : null;
}

/** "Harold Beck, 61, a retired welder": the age is passed over. */
function skipAge(words: readonly Word[], at: number): number {
  return /^\d{1,3}$/.test(words[at]?.text ?? '') && words[at + 1]?.text === ',' ? at + 2 : at;
}

function beginsApposition(word: Word): boolean {
  if (DETERMINERS.has(word.folded)) return true;
  if (isOffice(word) || isCapital(word)) return !(word.inName & IN_NAME.day);
  return isModifier(word);
}

import type { Paragraph, ParagraphKind, Token } from '../../segment/prose.ts';
import { BESIDE, IN_NAME } from '../../wordbook/lists.ts';
import { lookUpWord } from '../../wordbook/wordbook.ts';
import { SHAPE } from './shape.ts';
import { type Word, wordOf } from './word.ts';

/** One paragraph's words with what its layout says about them. */
export interface Line {
  readonly kind: ParagraphKind;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  /** Per word: whether a sentence, a quotation or a clause after a colon begins with it. */
  readonly starts: Uint8Array;
  /** 2: nearly all words are written in capitals; 1: nearly all begin with one. */
  readonly capitals: 0 | 1 | 2;
  /** Whether it is mostly figures, as a row of a table. */
  readonly figures: boolean;
  /** How many words of sport there are. */
  readonly sport: number;
  /** Half-open ranges of words in which a name may stand. */
  readonly runs: readonly Run[];
}

export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Above these shares of its words a line is in capitals, is a title, is a row of figures. */
const IN_CAPITALS = 0.6;
const AS_TITLE = 0.75;
const IN_FIGURES = 0.2;
const FEWEST_TITLE_WORDS = 3;

/** The paragraphs as the finder of names reads them. */
export function readLines(paragraphs: readonly Paragraph[]): readonly Line[] {
  return paragraphs.map(readLine);
}

/** One paragraph as the finder of names reads it. */
export function readLine(paragraph: Paragraph): Line {
  // V8 thinks that what map() made may have holes, and compiles all that reads words a second time for them
  const words: Word[] = [];
  for (const token of paragraph.tokens) words.push(wordOf(token));
  const starts = startsOf(words);
  const { capitals, figures, sport } = layoutOf(words);
  return {
    kind: paragraph.kind,
    tokens: paragraph.tokens,
    words,
    starts,
    capitals,
    figures,
    sport,
    runs: runsOf(words),
  };
}

function layoutOf(words: readonly Word[]): Pick<Line, 'capitals' | 'figures' | 'sport'> {
  let [spelled, capitalised, inCapitals, digits, sport] = [0, 0, 0, 0, 0];
  for (const { shape, beside } of words) {
    if (beside & BESIDE.sport) sport++;
    if (shape & SHAPE.word) spelled++;
    if (shape & SHAPE.capital) capitalised++;
    if (shape & SHAPE.capitals || (shape & SHAPE.capital && shape & SHAPE.singleLetter)) inCapitals++;
    if (shape & SHAPE.digit) digits++;
  }
  const title = spelled >= FEWEST_TITLE_WORDS && capitalised / spelled > AS_TITLE;
  const capitals = spelled > 0 && inCapitals / spelled > IN_CAPITALS ? 2 : title ? 1 : 0;
  return { capitals, figures: digits / Math.max(words.length, 1) > IN_FIGURES, sport };
}

const ENDS = new Set(['.', '!', '?', ':', ';', '...', '…']);
const OPENERS = new Set(['"', '“', '”', '‘', "'", '`', '``', "''", '*', '•', '«', '„']);
const DASHES = new Set(['-', '--', '–', '—', '_']);

function startsOf(words: readonly Word[]): Uint8Array {
  const starts = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) starts[i] = beginsSentence(words, i) ? 1 : 0;
  return starts;
}

function beginsSentence(words: readonly Word[], i: number): boolean {
  if (i === 0) return true;
  const before = words[i - 1]!;
  if (before.shape !== 0) return false;
  if (ENDS.has(before.text)) return true;
  const earlier = wordAt(words, i - 2);
  if (OPENERS.has(before.text))
    return !earlier || !(earlier.shape & SHAPE.word) || ENDS.has(earlier.text) || earlier.text === ',';
  return DASHES.has(before.text) && (!earlier || earlier.text === ')');
}

/** How many small words may stand between two capitalised ones of a name: "of the", "van der". */
const MOST_BETWEEN = 3;
const APOSTROPHES = new Set(["'", '’']);
/** No sentence and no headline runs on so long in capitals: what does is a table, or noise. */
export const LONGEST_RUN = 60;
/** Longer names are taken in parts. */
export const LONGEST_NAME = 9;

function runsOf(words: readonly Word[]): readonly Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < words.length; ) {
    if (!isCapital(words[i]!)) {
      i++;
      continue;
    }
    const end = runEnd(words, i);
    const from = withParticles(words, i, runs.at(-1)?.to ?? 0);
    const bare = end - from === 1 && isGrammar(words[from]!);
    if (end - from <= LONGEST_RUN && !bare) runs.push({ from, to: end });
    i = end;
  }
  return runs;
}

/** "The", "But", "He": they begin a sentence and name nothing; "WHO" and "Will" may. */
function isGrammar({ inName, shape }: Word): boolean {
  return (inName & IN_NAME.function) !== 0 && (inName & MAY_BE_NAME) === 0 && (shape & SHAPE.capitals) === 0;
}

const MAY_BE_NAME = IN_NAME.given | IN_NAME.surname | IN_NAME.organization | IN_NAME.day | IN_NAME.demonym;

function runEnd(words: readonly Word[], from: number): number {
  let end = from + 1;
  for (let at = end; at < words.length; at++) {
    const word = words[at]!;
    if (isCapital(word) || (at === end && (word.folded === "'s" || isNumberOfHouse(words, at)))) end = at + 1;
    else if (at + 1 - end > MOST_BETWEEN || !(isConnector(word) || isSubjectOfBody(words, at))) break;
  }
  return end;
}

/** "BBC Radio [4]": a number with which a well-known organization is called. */
export function isNumberOfHouse(words: readonly Word[], at: number): boolean {
  if (at < 1 || !(words[at]!.shape & SHAPE.digit) || !isCapital(words[at - 1]!)) return false;
  const short = `${words[at - 1]!.folded} ${words[at]!.folded}`;
  if (isOrganization(short)) return true;
  return at > 1 && isCapital(words[at - 2]!) && isOrganization(`${words[at - 2]!.folded} ${short}`);
}

function isOrganization(key: string): boolean {
  return (lookUpWord(key).inName & IN_NAME.organization) !== 0;
}

function isConnector({ inName, text }: Word): boolean {
  return (inName & IN_NAME.connector) !== 0 || APOSTROPHES.has(text);
}

/** "Council [on] Foreign Relations", not "the council on Monday" and not "the Council on Peru". */
export function isSubjectOfBody(words: readonly Word[], at: number): boolean {
  const [body, subject] = [words[at - 1], words[at + 1]];
  if (words[at]!.folded !== 'on' || !body || !subject || !isCapital(body) || !BODIES.has(body.folded)) return false;
  const isDay = (subject.inName & IN_NAME.day) !== 0;
  return isCapital(subject) && !isDay && subject.place === null && (subject.inName & IN_NAME.common) !== 0;
}

/** Bodies that are called for what they deal with. */
const BODIES = new Set(
  'council commission committee subcommittee institute panel center centre coalition campaign board taskforce rapporteur'.split(
    ' ',
  ),
);

/** "[van der] Berg": the small words of a surname before its first capital. */
function withParticles(words: readonly Word[], at: number, earliest: number): number {
  let from = at;
  while (from > earliest && isParticle(words[from - 1]!)) from--;
  return from;
}

/** A small word of surnames that is no word of the grammar. */
export function isParticle(word: Word): boolean {
  return (word.inName & IN_NAME.particle) !== 0 && !(word.inName & IN_NAME.function) && !isCapital(word);
}

/** The word at a place of the line; there is none before its first, and to ask an array for it takes the engine long. */
export function wordAt(words: readonly Word[], at: number): Word | undefined {
  return at < 0 ? undefined : words[at];
}

export function isCapital(word: Word): boolean {
  return (word.shape & SHAPE.capital) !== 0;
}

/** So many words of sport, and such a share of them, make a story one of sport. */
const FEWEST_SPORT_WORDS = 3;
const SPORT_SHARE = 0.008;

/** Whether the story is about sport: there cities are clubs. */
export function isSport(lines: readonly Line[]): boolean {
  let [sport, all] = [0, 0];
  for (const line of lines) {
    sport += line.sport;
    all += line.words.length;
  }
  return sport >= FEWEST_SPORT_WORDS && sport / all > SPORT_SHARE;
}

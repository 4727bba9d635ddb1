import { foldPlaceName, type PlaceClass, placeClass } from '../../gazetteer/gazetteer.ts';
import { lookUpWord } from '../../wordbook/wordbook.ts';
import { LONGEST_NAME, LONGEST_RUN, type Run } from './line.ts';
import type { Word } from './word.ts';

/** Words that stood together. */
export interface Phrase {
  /** The words, folded, with single spaces. */
  readonly key: string;
  known: KnownName | null;
  /** The phrases with one word more, by that word. */
  longer: Map<Word, Phrase> | null;
}

/** What the lists say about several words together. */
export interface KnownName {
  /** Bits of IN_NAME. */
  readonly inName: number;
  /** How it is known as a place. */
  readonly place: PlaceClass | null;
}

/** What the lists say about the words of the phrase together. */
export function knownAs(phrase: Phrase): KnownName {
  phrase.known ??= knownName(phrase.key);
  return phrase.known;
}

/** The same of folded words with single spaces. */
export function knownName(key: string): KnownName {
  return { inName: lookUpWord(key).inName, place: placeClass(foldPlaceName(key)) };
}

/** Names are met again and again, and asked for with each of their neighbours; so many of them are kept, and then all are forgotten. */
const MOST_KEPT = 30_000;
let nothing = emptyPhrase();
let kept = 0;

function emptyPhrase(): Phrase {
  return { key: '', known: null, longer: new Map() };
}

function withWord(phrase: Phrase, word: Word): Phrase {
  phrase.longer ??= new Map();
  const before = phrase.longer.get(word);
  if (before) return before;
  if (kept++ === MOST_KEPT) {
    nothing = emptyPhrase();
    kept = 0;
  }
  const longer = { key: extended(phrase.key, word.folded), known: null, longer: null };
  phrase.longer.set(word, longer);
  return longer;
}

function extended(key: string, folded: string): string {
  if (key === '') return folded;
  return folded === "'s" || folded === "'" ? key + folded : `${key} ${folded}`;
}

/** The phrases of one run. */
export interface RunPhrases {
  readonly words: readonly Word[];
  readonly from: number;
  /** By the first word and the number of words; those that were asked for. */
  readonly found: (Phrase | null)[];
}

// of the run at hand: made once, as every run wants them
const found: (Phrase | null)[] = new Array(LONGEST_RUN * LONGEST_NAME).fill(null);

/** Makes room for the phrases of a run; those of the run before are forgotten. */
export function phrasesOf(words: readonly Word[], { from, to }: Run): RunPhrases {
  // no fill(): for so few the way to it takes longer than they do
  for (let at = (to - from) * LONGEST_NAME - 1; at >= 0; at--) found[at] = null;
  return { words, from, found };
}

/** The phrase of words `from` up to `to`, which lie within the run. */
export function phraseOver(run: RunPhrases, from: number, to: number): Phrase {
  const place = (from - run.from) * LONGEST_NAME + to - from - 1;
  const known = run.found[place];
  if (known) return known;
  const phrase = withWord(to - from > 1 ? phraseOver(run, from, to - 1) : nothing, run.words[to - 1]!);
  run.found[place] = phrase;
  return phrase;
}

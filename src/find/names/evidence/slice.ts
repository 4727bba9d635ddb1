import { IN_NAME } from '../../../wordbook/lists.ts';
import type { Line, Run } from '../line.ts';
import { isCapital } from '../line.ts';
import { type KnownName, knownAs, phraseOver, type RunPhrases } from '../phrase.ts';
import type { Word } from '../word.ts';

/** The words of a possible name, counted once for all the evidence that looks inside it. */
export interface Slice {
  readonly line: Line;
  readonly run: Run;
  readonly from: number;
  readonly to: number;
  readonly first: Word;
  readonly last: Word;
  /** How many words are capitalised, small words of surnames left out, and how many of those are common ones. */
  readonly capitals: number;
  readonly common: number;
  /** Its words, folded, with single spaces. */
  readonly key: string;
  /** Those of the whole run. */
  readonly phrases: RunPhrases;
  /** What the lists say about its words together; nothing about one word and about very many. */
  readonly known: KnownName;
}

/** Longer names stand on no list; places may have one word more. */
export const LONGEST_LISTED = 5;
const NOT_KNOWN: KnownName = { inName: 0, place: null };

/** Looks at words `from` up to `to` of a line. */
export function sliceOf(line: Line, run: Run, phrases: RunPhrases, from: number, to: number): Slice {
  let [capitals, common] = [0, 0];
  for (let at = from; at < to; at++) {
    const word = line.words[at]!;
    if (!isCapital(word) || (at > from && at < to - 1 && isSurnameParticle(word))) continue;
    capitals++;
    if (word.inName & IN_NAME.common) common++;
  }
  const [first, last] = [line.words[from]!, line.words[to - 1]!];
  const phrase = to - from > 1 ? phraseOver(phrases, from, to) : null;
  const key = phrase ? phrase.key : first.folded;
  const known = phrase && to - from <= LONGEST_LISTED + 1 ? knownAs(phrase) : NOT_KNOWN;
  return { line, run, from, to, first, last, capitals, common, key, phrases, known };
}

/** "Van" and "Der" inside "Maria Van Der Berg", not the given name "Al". */
function isSurnameParticle({ inName }: Word): boolean {
  return (inName & IN_NAME.particle) !== 0 && (inName & (IN_NAME.function | IN_NAME.given)) === 0;
}

export function isOneWord(slice: Slice): boolean {
  return slice.to - slice.from === 1;
}

/** Whether the word stands on one of the lists (bits of IN_NAME). */
export function on(word: Word, lists: number): boolean {
  return (word.inName & lists) !== 0;
}

const STYLED = IN_NAME.office | IN_NAME.honorific;

/** "[Lima County Sheriff's Office]": an organization that is called after who heads it. */
export function isOfficeOf({ line: { words }, from, to, last }: Slice): boolean {
  const head = words[to - 3];
  if (to - 3 < from || words[to - 2]!.folded !== "'s" || !on(last, IN_NAME.organizationHead)) return false;
  return on(head!, STYLED) || head!.folded === 'examiner';
}

/** Whether the text begins with a digit. */
export function isFigure(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/** Whether the word has one of the shapes (bits of SHAPE). */
export function has(word: Word, shapes: number): boolean {
  return (word.shape & shapes) !== 0;
}

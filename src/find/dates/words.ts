import { COUNTED, MONTHS } from '../../lexicon/calendar.ts';
import type { Token } from '../../segment/prose.ts';
import type { WrittenYear } from './value.ts';

/** The words of one sentence. */
export type Words = readonly Token[];

/** Small words, listed with blanks between them. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** The word at `at` in lower case, without the dot of an abbreviation; '' beyond the sentence. */
export function lower(words: Words, at: number): string {
  const token = words[at];
  if (!token) return '';
  const word = token.lower;
  return word.length > 1 && word.endsWith('.') && token.kind === 'word' ? word.slice(0, -1) : word;
}

/** Whether the token at `at` is this mark or lower-case word. */
export function isWord(words: Words, at: number, word: string): boolean {
  return words[at]?.lower === word;
}

/** Whether a capital letter begins the token at `at`. */
export function isCapital(words: Words, at: number): boolean {
  return words[at]?.capital === true;
}

/** The whole number written at `at` in one to four digits, or null. */
export function numberAt(words: Words, at: number): number | null {
  const token = words[at];
  return token?.kind === 'number' && /^\d{1,4}$/.test(token.text) ? Number(token.text) : null;
}

/** The day of a month at `at`: "5", "05", "5th"; null where the number is none. */
export function dayAt(words: Words, at: number): number | null {
  const token = words[at];
  if (token?.kind !== 'number' || token.text.length > 4) return null;
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.lower)?.[1];
  const day = Number(digits);
  return digits !== undefined && day >= 1 && day <= 31 ? day : null;
}

/** The years that are read as years when four digits stand bare. */
const EARLIEST_YEAR = 1500;
const LATEST_YEAR = 2100;

/** The year written in four digits at `at`, or null. */
export function yearAt(words: Words, at: number): number | null {
  const token = words[at];
  if (token?.kind !== 'number' || token.text.length !== 4) return null;
  const year = numberAt(words, at);
  return year !== null && year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : null;
}

/** The month named at `at` with a capital, or null. */
export function monthAt(words: Words, at: number): number | null {
  return isCapital(words, at) ? (MONTHS.get(lower(words, at)) ?? null) : null;
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** The year that stands at `at` after a month or a day, a comma before it or not, and where the words go on. */
export function yearBeside(words: Words, at: number): WrittenYear & { readonly last: number } {
  const start = isWord(words, at, ',') ? at + 1 : at;
  const year = yearAt(words, start);
  if (year !== null && (start === at || !COUNTED.has(lower(words, start + 1))))
    return { year, step: null, last: start + 1 };
  const of = isWord(words, start, 'of') ? 1 : 0;
  const step = isWord(words, start + of + 1, 'year') ? STEPS.get(lower(words, start + of)) : undefined;
  return step === undefined ? { year: null, step: null, last: at } : { year: null, step, last: start + of + 2 };
}

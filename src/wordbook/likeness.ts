import { readFileSync } from 'node:fs';

/** How much a word is spelled like a personal name, like a place, like a word of the language; the three sum to 1. */
export interface Likeness {
  readonly person: number;
  readonly place: number;
  readonly word: number;
}

/** Letters a to z, then the edge of the word. */
export const LETTERS = 27;
export const CLASSES = 3;
/** Log probabilities are kept in steps of this size. */
export const STEP = 0.05;

const A = 97;
const EDGE = LETTERS - 1;
const UNTOLD: Likeness = { person: 0, place: 0, word: 1 };

let steps: Uint8Array | null = null;

/** Compares the letters of a folded word, three by three, with those of names, of places and of common words. */
export function likenessOf(folded: string): Likeness {
  const letters = folded.replace(/[^a-z]/g, '');
  if (letters.length < 3) return UNTOLD;
  steps ??= readFileSync(new URL('./likeness.bin', import.meta.url));
  const logs = [0, 0, 0];
  for (const trigram of trigramsOf(letters)) {
    for (let kind = 0; kind < CLASSES; kind++) logs[kind]! -= steps[kind * LETTERS ** 3 + trigram]! * STEP;
  }
  const top = Math.max(...logs);
  const odds = logs.map((log) => Math.exp(log - top));
  const sum = odds.reduce((total, each) => total + each, 0);
  return { person: odds[0]! / sum, place: odds[1]! / sum, word: odds[2]! / sum };
}

/** The numbers of a word's trigrams, its edges included. */
export function trigramsOf(letters: string): readonly number[] {
  const codes = [EDGE, EDGE, ...Array.from(letters, (letter) => letter.charCodeAt(0) - A), EDGE];
  return codes.slice(2).map((code, i) => (codes[i]! * LETTERS + codes[i + 1]!) * LETTERS + code);
}

import { CLASSES, LETTERS, STEP, trigramsOf } from '../likeness.ts';

/** Added to each count, spread as the two-letter counts are: a trigram never met is rare, not impossible. */
const BACKING = 2;
const FLOOR = 1e-4;

/** Log probabilities of each letter after two others, for names, places and words in this order, as the bytes of likeness.bin. */
export function learnLikeness(classes: readonly (readonly string[])[]): Buffer {
  const table = Buffer.alloc(CLASSES * LETTERS ** 3);
  for (const [kind, words] of classes.entries()) {
    for (const [trigram, probability] of probabilities(words).entries()) {
      table[kind * LETTERS ** 3 + trigram] = Math.min(255, Math.round(-Math.log(probability) / STEP));
    }
  }
  return table;
}

function probabilities(words: readonly string[]): Float64Array {
  const three = new Float64Array(LETTERS ** 3);
  const two = new Float64Array(LETTERS ** 2);
  for (const word of words) {
    for (const trigram of trigramsOf(word)) {
      three[trigram]!++;
      two[trigram % LETTERS ** 2]!++;
    }
  }
  const afterOne = shares(two);
  return three.map((_, trigram) => {
    const context = Math.floor(trigram / LETTERS);
    const base = afterOne[trigram % LETTERS ** 2]!;
    const sum = sumOf(three, context * LETTERS);
    return Math.max(FLOOR, (three[trigram]! + BACKING * base) / (sum + BACKING));
  });
}

/** Each count as its share of those with the same letters before. */
function shares(counts: Float64Array): Float64Array {
  return counts.map((count, i) => {
    const start = Math.floor(i / LETTERS) * LETTERS;
    return (count + 0.5) / (sumOf(counts, start) + 0.5 * LETTERS);
  });
}

function sumOf(counts: Float64Array, start: number): number {
  let sum = 0;
  for (let i = start; i < start + LETTERS; i++) sum += counts[i]!;
  return sum;
}

const COMBINING_MARKS = /[\u0300-\u036f]/g;
const ASCII = /^[\x20-\x7e]*$/;

/** The key a word is listed under: lower case, no accents, straight apostrophes, no full stop at its end. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  const plain = ASCII.test(lower) ? lower : lower.normalize('NFD').replace(COMBINING_MARKS, '').replaceAll('’', "'");
  return plain.endsWith('.') ? plain.slice(0, -1) : plain;
}

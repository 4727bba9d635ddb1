/** A regex alternative of literal words, longest first so that no word hides a longer one: `oneOf(['Sen', 'Senator'])`. */
export function oneOf(words: Iterable<string>): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${longestFirst.map(escapeRegExp).join('|')})`;
}

/** The text with every character that a regex reads specially escaped. */
export function escapeRegExp(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

/**
 * The text in small letters, each where it stood, so that offsets hold. A pattern of small letters tried on it does what
 * the "i" flag does, and is compiled in a third of the time.
 */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replace(/[A-Z\u00c0-\u00de]/g, (letter) => letter.toLowerCase());
}

/** A to Z, small or capital. */
export function isPlainLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

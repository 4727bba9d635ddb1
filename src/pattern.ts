/** A regex alternative of literal words, longest first so that no word hides a longer one: `oneOf(['Sen', 'Senator'])`. */
export function oneOf(words: Iterable<string>): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${longestFirst.map(escapeRegExp).join('|')})`;
}

/** The text with every character that a regex reads specially escaped. */
export function escapeRegExp(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

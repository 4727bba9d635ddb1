import { PLACE_PARTICLES } from '../../lexicon/dateline-words.ts';

/** Letters that stay capitals in a name: ships and services. */
const KEPT: ReadonlySet<string> = new Set(
  'USS HMS HMCS HMAS USNS USCGC INS MV US U.S. UN U.N. EU DMZ NATO JFK II III'.split(' '),
);
/** The words of a name, without what joins them. */
const WORD = /[\p{L}\p{M}.]+/gu;

/** A place name that was written in capitals as a sentence would write it: "DAR ES SALAAM" → "Dar es Salaam". */
export function titleCase(name: string): string {
  if (/\p{Ll}{2}/u.test(name)) return name;
  return name.replace(WORD, (word, at: number) => wordCase(word, name, at));
}

function wordCase(word: string, name: string, at: number): string {
  if (KEPT.has(word) || /^(?:\p{L}\.){2,}$/u.test(word)) return word;
  const lower = word.toLowerCase();
  const before = name[at - 1];
  if (before === ' ' && (lower === 'to' || PLACE_PARTICLES.has(lower))) return lower;
  if ((before === '’' || before === "'") && lower === 's') return lower;
  const scots = /^MC(?=\p{L}{3})/u.test(word) ? `Mc${lower[2]!.toUpperCase()}${lower.slice(3)}` : null;
  return scots ?? lower[0]!.toUpperCase() + lower.slice(1);
}

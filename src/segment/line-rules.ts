import { inSmallLetters, oneOf } from '../pattern.ts';
import type { Rule } from '../rule.ts';
import { openingOf } from './opening.ts';

/** How a line of a certain kind is told. */
export interface LineRule extends Rule {
  /** The words with which such a line opens, or, where any word may open it, small letters of which it holds some. */
  readonly opens: readonly string[];
  readonly holds: readonly string[];
  /** Tried on the whole line, as it is written or in small letters. */
  readonly pattern: () => RegExp;
  readonly asWritten: boolean;
}

/** Finds the first of the rules that a line fits, or null; most lines open and hold what calls for hardly any of them. */
export function firstFitting<Kind extends LineRule>(rules: readonly Kind[]): (line: string) => Kind | null {
  const byOpening = rulesByOpening(rules);
  const withAnyOpening = rules.filter(({ holds }) => holds.length > 0);
  const held = new RegExp(oneOf(shortest(withAnyOpening.flatMap(({ holds }) => holds))));
  return (line) => {
    const small = inSmallLetters(line);
    const fits = ({ pattern, asWritten }: Kind) => pattern().test(asWritten ? line : small);
    const called = byOpening.get(openingOf(line))?.find(fits);
    if (called || !held.test(small)) return called ?? null;
    return withAnyOpening.find((rule) => rule.holds.some((letters) => small.includes(letters)) && fits(rule)) ?? null;
  };
}

/** Those that hold none of the others: where one of the others stands, one of these does. */
function shortest(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.filter((word) => !words.some((other) => other !== word && word.includes(other))));
}

function rulesByOpening<Kind extends LineRule>(rules: readonly Kind[]): ReadonlyMap<string, readonly Kind[]> {
  const byOpening = new Map<string, Kind[]>();
  for (const rule of rules) {
    for (const word of rule.opens) {
      const called = byOpening.get(word);
      if (called) called.push(rule);
      else byOpening.set(word, [rule]);
    }
  }
  return byOpening;
}

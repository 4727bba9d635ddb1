import { inSmallLetters, oneOf } from '../pattern.ts';
import { FURNITURE, type FurnitureRule } from './furniture-rules.ts';
import { openingOf } from './opening.ts';

/** Paragraphs longer than this are prose, whatever words they begin with. */
const LONGEST_FURNITURE = 420;

const WITH_ANY_OPENING = FURNITURE.filter(({ holds }) => holds.length > 0);
/** Paragraphs without any of these letters call for none of those rules. */
const HELD = new RegExp(oneOf(WITH_ANY_OPENING.flatMap(({ holds }) => holds)));
const BY_OPENING = byOpening();

/** Each opening word with the rules that it calls for: most paragraphs call for hardly any. */
function byOpening(): ReadonlyMap<string, readonly FurnitureRule[]> {
  const rules = new Map<string, FurnitureRule[]>();
  for (const rule of FURNITURE) {
    for (const word of rule.opens) {
      const called = rules.get(word);
      if (called) called.push(rule);
      else rules.set(word, [rule]);
    }
  }
  return rules;
}

/** The rule by which the paragraph is furniture, or null where it is part of the story. */
export function furnitureRule(paragraph: string): FurnitureRule | null {
  if (paragraph.length > LONGEST_FURNITURE) return null;
  const called = BY_OPENING.get(openingOf(paragraph)) ?? [];
  const small = inSmallLetters(paragraph);
  const held = HELD.test(small)
    ? WITH_ANY_OPENING.filter(({ holds }) => holds.some((letters) => small.includes(letters)))
    : [];
  return [...called, ...held].find(({ pattern, asWritten }) => pattern.test(asWritten ? paragraph : small)) ?? null;
}

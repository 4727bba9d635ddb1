import { FURNITURE, type FurnitureRule } from './furniture-rules.ts';
import { firstFitting } from './line-rules.ts';

/** Paragraphs longer than this are prose, whatever words they begin with. */
const LONGEST_FURNITURE = 420;

const ruleFor = firstFitting(FURNITURE);

/** The rule by which the paragraph is furniture, or null where it is part of the story. */
export function furnitureRule(paragraph: string): FurnitureRule | null {
  return paragraph.length > LONGEST_FURNITURE ? null : ruleFor(paragraph);
}

import type { Article } from '../article.ts';
import { countCodePoints } from './code-points.ts';
import { inFieldOrder } from './field-order.ts';

/** Blanks before each deeper level. */
export const INDENT = 2;

/** The article as one indented JSON document; its offsets count code points. */
export function renderJson(article: Article): string {
  return `${JSON.stringify(inFieldOrder(countCodePoints(article)), null, INDENT)}\n`;
}

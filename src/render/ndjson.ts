import type { Article } from '../article.ts';
import { countCodePoints } from './code-points.ts';
import { inFieldOrder } from './field-order.ts';

/** The article as one line of JSON; its offsets count code points. */
export function renderNdjson(article: Article): string {
  return `${JSON.stringify(inFieldOrder(countCodePoints(article)))}\n`;
}

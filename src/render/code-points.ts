import type { Article } from '../article.ts';

/** Two UTF-16 units that are one character. */
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/;

/** The article with every offset counted in Unicode code points, as jq and Python count; the texts stay as they are. */
export function countCodePoints(article: Article): Article {
  return codePointCounter(article.text)(article) as Article;
}

/** Counts the offsets in any part of an article with that text so. */
export function codePointCounter(text: string): (part: unknown) => unknown {
  if (!PAIR.test(text)) return (part) => part;
  const offsets = codePointOffsets(text);
  return (part) => recount(part, offsets);
}

/** For each UTF-16 offset into `text`, its end included, the number of code points before it. */
function codePointOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let at = 0;
  let count = 0;
  for (const character of text) {
    offsets[at] = count;
    if (character.length === 2) offsets[at + 1] = count;
    at += character.length;
    count++;
  }
  offsets[at] = count;
  return offsets;
}

function recount(value: unknown, offsets: Uint32Array): unknown {
  if (Array.isArray(value)) return value.map((item) => recount(item, offsets));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, isOffset(key, inner) ? offsets[inner] : recount(inner, offsets)]),
  );
}

function isOffset(key: string, value: unknown): value is number {
  return typeof value === 'number' && (key === 'start' || key === 'end');
}

import { paragraphsOf } from './body.ts';
import type { MarkupNode } from './markup.ts';
import { nitfStory } from './nitf.ts';
import { elementsIn, firstNamed, named, rawTextOf, treeOf } from './tree.ts';
import { unwrapped } from './wire-lines.ts';
import { seen, withoutUnseen } from './words.ts';

/** A tag of a block or of a line break, in words that a packing calls plain. */
const BLOCK_TAG = /<(?:p|br|div|block|body|ul|table|h[1-6]|hl[12]|nitf)\b[^<>]*>/i;

/** The paragraphs of an element that holds a body, as markup or as one long string. */
export function paragraphsInContent(node: MarkupNode): string[] {
  return elementsIn(node).length > 0 ? paragraphsInMarkup(node) : paragraphsInText(rawTextOf(node));
}

/** The paragraphs of a body that stands in a string: HTML, NITF or plain, whatever the packing calls it. */
export function paragraphsInText(text: string): string[] {
  if (BLOCK_TAG.test(text)) return paragraphsInMarkup(treeOf(text, { xml: /<nitf\b/i.test(text) }));
  return unwrapped(withoutUnseen(named(text)))
    .map(seen)
    .filter(Boolean);
}

/** XHTML or NITF, the head of a whole document left out. */
function paragraphsInMarkup(node: MarkupNode): string[] {
  if (firstNamed(node, 'body.content')) return [...nitfStory(node).paragraphs];
  return paragraphsOf(firstNamed(node, 'body') ?? node);
}

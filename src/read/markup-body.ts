import { paragraphsOf } from './body.ts';
import type { MarkupNode } from './markup.ts';
import { nitfStory } from './nitf.ts';
import { firstNamed, treeOf } from './tree.ts';
import { unwrapped } from './wire-lines.ts';
import { seen, withoutUnseen } from './words.ts';

/** A tag of a block or of a line break, in words that a packing calls plain. */
const BLOCK_TAG = /<(?:p|br|div|block|body|ul|table|h[1-6]|hl[12]|nitf)\b[^<>]*>/i;

/** The paragraphs of a body that stands in a string: HTML, NITF or plain, whatever the packing calls it. */
export function paragraphsInText(text: string): string[] {
  if (BLOCK_TAG.test(text)) return paragraphsInMarkup(treeOf(text, { xml: /<nitf\b/i.test(text) }));
  return unwrapped(withoutUnseen(text)).map(seen).filter(Boolean);
}

/** The paragraphs of XHTML or NITF, the head of a whole document left out. */
export function paragraphsInMarkup(node: MarkupNode): string[] {
  const content = firstNamed(node, 'body.content');
  if (content) return nitfStory(node).paragraphs.slice();
  return paragraphsOf(firstNamed(node, 'body') ?? node);
}

import type { MarkupNode } from './markup.ts';
import { named, nameOf } from './tree.ts';
import { unwrapped } from './wire-lines.ts';
import { seen } from './words.ts';

const names = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements of XHTML and NITF that stand on lines of their own. */
const BLOCKS = names(
  'address article blockquote block body body.content bq center dd div dl dt fn h1 h2 h3 h4 h5 h6 hl1 hl2 hr li main note ol p pre section table tbody tr ul',
);
/** What no reader takes for the story: pictures and their captions, what scripts and editors read, headers of the page. */
const SKIPPED = names(
  'aside audio button caption credit figcaption figure footer form head header iframe img media media-caption nav nitf-table-metadata noscript object script style svg video',
);
/** Copy that the packing marks as not for readers. */
const NON_PUBLIC = /\bnon-?public\b/i;
/** Stands for a forced line break until the paragraph is put together. */
const BREAK = '\r';

/** The paragraphs of a story laid out in XHTML or NITF, lists, subheads and table rows among them, as a reader sees them. */
export function paragraphsOf(root: MarkupNode): string[] {
  const paragraphs: string[] = [];
  let words = '';
  const flush = (wrapped: boolean) => {
    for (const paragraph of paragraphsIn(named(words), wrapped)) paragraphs.push(paragraph);
    words = '';
  };
  const left: { readonly node: MarkupNode; readonly leaves: boolean }[] = [{ node: root, leaves: false }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { node, leaves } = next;
    const name = nameOf(node);
    if (node.type === 'text') words += (node.data ?? '').replace(/\r\n?/g, '\n');
    else if (name === 'br' && !leaves) words += BREAK;
    if (node !== root && isSkipped(node, name)) continue;
    if (BLOCKS.has(name)) flush(leaves && name === 'pre');
    else if (leaves && (name === 'td' || name === 'th')) words += ' ';
    if (leaves || !node.children) continue;
    left.push({ node, leaves: true });
    for (let i = node.children.length - 1; i >= 0; i--) left.push({ node: node.children[i]!, leaves: false });
  }
  flush(false);
  return paragraphs;
}

function isSkipped({ attribs }: MarkupNode, name: string): boolean {
  return SKIPPED.has(name) || (attribs?.class !== undefined && NON_PUBLIC.test(attribs.class));
}

/** The paragraphs in the words of one block: parted by two line breaks, or as a wire parts them. */
function paragraphsIn(words: string, wrapped: boolean): string[] {
  if (!/\S/.test(words)) return [];
  if (wrapped) return linesToParagraphs(words.replaceAll(BREAK, '\n'));
  const parts = words.split(/\r\s*\r/);
  return parts.flatMap((part) => {
    if (!part.includes(BREAK) && isSetInLines(part)) return linesToParagraphs(part);
    const lines = part.split(BREAK).map(seen).filter(Boolean);
    return lines.length > 0 ? [unwrapped(lines.join('\n')).join('\n')] : [];
  });
}

function linesToParagraphs(words: string): string[] {
  return unwrapped(words).map(seen).filter(Boolean);
}

/** How a wire opens paragraphs; files that are indented for the eye go further in, and never come back to the margin. */
const WIRE_INDENT = /\n {2,8}\S|\n\t\S/;
const AT_MARGIN = /\n[^\s<]/;
/** Ends a sentence, a note or an item: what follows on the next line begins anew. */
const LINE_ENDS = /(?:[.!?:)\]][”"’']{0,2}|^\s*[*•-].*)$/;

/** Whether the lines of a block mean something, as in copy that was put into one element with its line breaks. */
function isSetInLines(words: string): boolean {
  const lines = words.trim();
  if (!lines.includes('\n')) return false;
  if (WIRE_INDENT.test(words) && AT_MARGIN.test(words)) return true;
  return lines
    .split(/\s*\n\s*/)
    .slice(0, -1)
    .every((line) => LINE_ENDS.test(line));
}

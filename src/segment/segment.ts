import type { Range } from '../span.ts';
import type { Block, Paragraph, ParagraphKind, Parts, Prose } from './prose.ts';
import { segmentSentences } from './sentences.ts';
import { segmentTokens } from './tokens.ts';

/** The story's headline, key points and body as paragraphs of sentences and words; the dateline is cut off. */
export function segmentProse(text: string, parts: Parts, dateline: Range | null): Prose {
  const { headline, summary, slug, bylines, signOffs, body, story, boilerplate } = parts;
  const paragraphs: Paragraph[] = [];
  const add = (kind: ParagraphKind, range: Range) => {
    const paragraph = paragraphOf(text, kind, range);
    if (paragraph.tokens.length > 0) paragraphs.push(paragraph);
  };
  if (headline) add('headline', headline);
  for (const point of summary) add('summary', point);
  for (const block of story) add('body', afterDateline(text, block, dateline));
  return { text, headline, summary, slug, bylines, signOffs, body, story, boilerplate, paragraphs };
}

function paragraphOf(text: string, kind: ParagraphKind, { start, end }: Range): Paragraph {
  const tokens = segmentTokens(text, { start, end });
  return { kind, start, end, tokens, sentences: segmentSentences(tokens) };
}

function afterDateline(text: string, block: Block, dateline: Range | null): Range {
  if (!dateline || dateline.end <= block.start || dateline.end > block.end) return block;
  let start = dateline.end;
  while (start < block.end && /\s/.test(text[start]!)) start++;
  return { start, end: block.end };
}

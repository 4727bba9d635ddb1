import type { Range } from '../span.ts';
import type { Block, Paragraph, ParagraphKind, Parts, Prose } from './prose.ts';
import { segmentSentences } from './sentences.ts';
import { segmentTokens } from './tokens.ts';

/** The story's headline, key points and body as paragraphs of sentences and words; the dateline is cut off. */
export function segmentProse(text: string, parts: Parts, dateline: Range | null): Prose {
  const above = [
    ...(parts.headline ? [paragraphOf(text, 'headline', parts.headline)] : []),
    ...parts.summary.map((point) => paragraphOf(text, 'summary', point)),
  ];
  const body = parts.story.map((block) => paragraphOf(text, 'body', afterDateline(text, block, dateline)));
  return { ...parts, text, paragraphs: [...above, ...body].filter((paragraph) => paragraph.tokens.length > 0) };
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

import type { Names, QuoteDecision } from '../../../src/find/quotes/quotes.ts';
import { decideQuotes } from '../../../src/find/quotes/quotes.ts';
import { segmentParagraphs } from '../../../src/segment/paragraphs.ts';
import type { Prose } from '../../../src/segment/prose.ts';
import { segmentSentences } from '../../../src/segment/sentences.ts';
import { segmentTokens } from '../../../src/segment/tokens.ts';

/** No person, organization or place is known. */
export const NOBODY: Names = { people: [], organizations: [], places: [] };

/** A story whose every line is a paragraph of its body. */
export function storyOf(text: string): Prose {
  const blocks = segmentParagraphs(text);
  const paragraphs = blocks.map(({ start, end }) => {
    const tokens = segmentTokens(text, { start, end });
    return { kind: 'body' as const, start, end, tokens, sentences: segmentSentences(tokens) };
  });
  return {
    text,
    headline: null,
    summary: [],
    slug: null,
    bylines: [],
    signOffs: [],
    body: { start: 0, end: text.length },
    story: blocks,
    boilerplate: [],
    paragraphs,
  };
}

/** The passages in marks of a story, with their rules. */
export function markedIn(text: string, names: Names = NOBODY): QuoteDecision[] {
  return decideQuotes(storyOf(text), names).filter(({ quote }) => quote.type !== 'indirect');
}

/** The passages that a story reports without marks, with their rules. */
export function reportedIn(text: string, names: Names = NOBODY): QuoteDecision[] {
  return decideQuotes(storyOf(text), names).filter(({ quote }) => quote.type === 'indirect');
}

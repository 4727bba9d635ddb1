import type { Dateline } from '../../../src/article.ts';
import { segmentParagraphs } from '../../../src/segment/paragraphs.ts';
import { segmentParts } from '../../../src/segment/parts.ts';
import type { Prose } from '../../../src/segment/prose.ts';
import { segmentProse } from '../../../src/segment/segment.ts';
import { spanOf } from '../../../src/span.ts';

/** The text as the finders read it. */
export function proseOf(text: string, dateline: Dateline | null = null): Prose {
  return segmentProse(text, segmentParts(text, segmentParagraphs(text), dateline), dateline);
}

/** A story that opens with a dateline whose date reads `iso`. */
export function storyOf(body: string, iso: string | null): { readonly prose: Prose; readonly dateline: Dateline } {
  const opening = 'LIMA, Dec 5 (Reuters) -';
  const text = `${opening} ${body}`;
  const date = iso === null ? null : ({ ...spanOf(text, 6, 11), iso, yearFrom: null } as const);
  const dateline = { ...spanOf(text, 0, opening.length), locations: [], date, agency: 'Reuters' };
  return { prose: proseOf(text, dateline), dateline };
}

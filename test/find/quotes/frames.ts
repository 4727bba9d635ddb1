import type { Frame } from '../../../src/find/quotes/frame/frame.ts';
import { frameOf } from '../../../src/find/quotes/frame/sentences.ts';
import { segmentQuotations } from '../../../src/segment/quotations.ts';
import { storyOf } from './story.ts';

/** The frame of a text of one paragraph. */
export function frameIn(text: string): Frame {
  const { paragraphs } = storyOf(text);
  return frameOf(text, paragraphs[0]!, segmentQuotations(text, paragraphs));
}

/** The index of the first item that is the word. */
export function itemAt({ items }: Frame, word: string): number {
  return items.findIndex((item) => item.text === word);
}

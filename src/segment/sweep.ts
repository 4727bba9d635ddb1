import { type Range, type Span, spanOf } from '../span.ts';
import { furnitureRule } from './furniture.ts';
import type { FurnitureRule } from './furniture-rules.ts';
import type { Block } from './prose.ts';

/** The story's paragraphs, and the furniture that stood between them. */
export interface Swept {
  readonly story: readonly Block[];
  readonly furniture: readonly Span[];
}

/** What a line of furniture says about the lines after it. */
export type Follow = FurnitureRule['follow'];

/** Takes the furniture out from between the paragraphs of a story, and what belongs to it: linked headlines, captions, boxes. */
export function sweep(text: string, blocks: readonly Block[], dateline: Range | null): Swept {
  const story: Block[] = [];
  const furniture: Block[] = [];
  let follow: Follow = null;
  const rules = blocks.map(({ start, end }) => furnitureRule(text.slice(start, end)));
  for (const [i, block] of blocks.entries()) {
    const words = text.slice(block.start, block.end);
    const opensStory = dateline !== null && block.start <= dateline.start && dateline.start < block.end;
    const rule = opensStory ? null : rules[i]!;
    const swept: boolean = !opensStory && (rule !== null || belongsTo(follow, words) || isCaption(block, rules[i + 1]));
    (swept ? furniture : story).push(block);
    follow = followedBy(rule, swept ? follow : null);
  }
  return { story, furniture: furniture.map(({ start, end }) => spanOf(text, start, end)) };
}

/** After one caption comes the story again; lists of links go on, and boxes to their end, whatever is in them. */
function followedBy(rule: FurnitureRule | null, follow: Follow): Follow {
  if (follow === 'box' && rule?.name !== 'newsletter box end') return 'box';
  if (rule) return rule.follow;
  return follow === 'caption' ? null : follow;
}

const LONGEST_CAPTION = 200;
/** A linked headline has no full stop at its end, unless it is that of a company. */
const SENTENCE_END = /(?<!\b(?:Inc|Corp|Co|Ltd))[.!?:;,][”"’')]{0,2}$/;

/** Whether the line belongs to the furniture before it. */
export function belongsTo(follow: Follow, words: string): boolean {
  if (follow === 'box') return true;
  if (follow === 'links') return words.length <= LONGEST_CAPTION && !SENTENCE_END.test(words);
  return follow === 'caption' && words.length <= LONGEST_CAPTION && !/[“”"]/.test(words);
}

/** A line that stands right above a photographer's credit: "Jo Roe/AP". */
function isCaption(block: Block, next: FurnitureRule | null | undefined): boolean {
  return next?.name === 'photographer' && block.end - block.start <= LONGEST_CAPTION;
}

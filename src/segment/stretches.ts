import type { Range } from '../span.ts';
import { clipped } from './parts.ts';
import type { Block, Parts } from './prose.ts';

/**
 * A longer story is looked through in stretches of so many UTF-16 units, one after the other: the words of a hundred long
 * reads tell who is who, and take some hundred megabytes while they are looked at.
 */
export const LONGEST_STRETCH = 1_000_000;
/** So much of what stands before a stretch is read once more with it: pronouns look back no further. */
const RUN_UP = 3000;
/** Behind every offset of any text. No Infinity: V8 keeps the offsets of all spans as fractions once one of them is no small whole number. */
const BEHIND_ALL = 0x3fffffff;

/** A part of a long story that is looked through by itself. */
export interface Stretch {
  /** The parts of the story; of its paragraphs only those of the stretch and of its run-up. */
  readonly parts: Parts;
  /** What begins here belongs to the stretch. */
  readonly own: Range;
}

/** The stretches of a story, in order: nearly always one, the story itself; else cut between two paragraphs. */
export function segmentStretches(parts: Parts, longest = LONGEST_STRETCH): readonly Stretch[] {
  const { body, story: blocks } = parts;
  if (body.end - body.start <= longest) return [{ parts, own: { start: 0, end: BEHIND_ALL } }];
  const firsts = firstsOf(blocks, longest);
  return firsts.map((first, i) => {
    const next = firsts[i + 1] ?? blocks.length;
    const story = blocks.slice(runUpOf(blocks, first), next);
    const start = i === 0 ? 0 : blocks[first]!.start;
    return { parts: { ...parts, story }, own: { start, end: blocks[next]?.start ?? BEHIND_ALL } };
  });
}

/** The indices of the paragraphs with which stretches begin. */
function firstsOf(blocks: readonly Block[], longest: number): readonly number[] {
  const firsts = [0];
  let { start } = blocks[0]!;
  for (let i = 1; i < blocks.length; i++) {
    if (blocks[i]!.end - start <= longest) continue;
    firsts.push(i);
    start = blocks[i]!.start;
  }
  return firsts;
}

function runUpOf(blocks: readonly Block[], first: number): number {
  let at = first;
  while (at > 0 && blocks[first]!.start - blocks[at - 1]!.start <= RUN_UP) at--;
  return at;
}

/** The paragraphs, in pieces where they are longer than a stretch: nobody writes so, and nothing has to look at more at once. */
export function cutEndless(text: string, blocks: readonly Block[], longest = LONGEST_STRETCH): readonly Block[] {
  return blocks.flatMap((block) => (block.end - block.start <= longest ? [block] : piecesOf(text, block, longest)));
}

function piecesOf(text: string, block: Block, longest: number): readonly Block[] {
  const pieces: Block[] = [];
  for (let { start } = block; start < block.end; ) {
    const end = block.end - start <= longest ? block.end : cutBefore(text, start, start + longest);
    pieces.push(clipped(block, { start, end }));
    start = end;
  }
  return pieces;
}

/** Behind the last blank before `end`; where there is none, between two characters. */
function cutBefore(text: string, start: number, end: number): number {
  for (let at = end; at > start; at--) if (/\s/.test(text[at - 1]!)) return at;
  return /[\udc00-\udfff]/.test(text[end]!) ? end - 1 : end;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDateline } from '../../src/find/dateline/dateline.ts';
import { segmentParagraphs } from '../../src/segment/paragraphs.ts';
import { segmentParts } from '../../src/segment/parts.ts';
import type { Prose } from '../../src/segment/prose.ts';
import { segmentProse } from '../../src/segment/segment.ts';

/** One marked name of an annotated story; offsets are Unicode code points. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An annotated story of a corpus folder. */
export interface GoldStory {
  readonly id: string;
  readonly text: string;
  /** Whether the story is running text and no table. */
  readonly prose: boolean;
  readonly people: readonly GoldName[];
  readonly places: readonly GoldName[];
  readonly organizations: readonly GoldName[];
  readonly misc: readonly GoldName[];
  /** Place names; those whose scope is not "core" are adjectives and nationalities. */
  readonly toponyms?: readonly (GoldName & { readonly scope: string })[];
  readonly dateline?: {
    readonly present?: boolean;
    readonly skip?: boolean;
    readonly start?: number;
    readonly end?: number;
  };
  readonly quotes?: readonly GoldQuote[];
  /** What is said without marks; a passage parted by its attribution has two spans. */
  readonly indirect?: readonly { readonly spans: readonly (readonly [number, number])[] }[];
  /** Other words that somebody says or thinks: neither wanted nor wrong. */
  readonly content_other?: readonly (readonly [number, number])[];
}

/** Quoted words (`inner`, without their marks) and where their speaker is named. */
export interface GoldQuote {
  readonly inner: readonly [number, number];
  readonly speaker: readonly (readonly [number, number])[];
}

/** Where the annotated corpora lie: the folder that CORPORA names; null where it is missing. */
export function corpusFolder(name: string): string | null {
  const root = process.env.CORPORA;
  if (!root) return null;
  const folder = join(root, name);
  return existsSync(join(folder, 'gold.jsonl')) ? folder : null;
}

/** The stories of a corpus folder, in the order of its list. */
export function readCorpus(folder: string): readonly GoldStory[] {
  const lines = readFileSync(join(folder, 'gold.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const gold = JSON.parse(line) as GoldStory & { readonly path: string };
    return { ...gold, text: readFileSync(join(folder, gold.path), 'utf8') };
  });
}

/** Whether a story is kept out of every fit: about half of them, told by the letters of its id alone. */
export function isKeptOut(id: string): boolean {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return ((hash >>> 13) & 1) === 1;
}

/** A story cut into its parts, paragraphs and sentences. */
export function proseOf(text: string): Prose {
  const blocks = segmentParagraphs(text);
  const dateline = findDateline(text, blocks);
  return segmentProse(text, segmentParts(text, blocks, dateline), dateline);
}

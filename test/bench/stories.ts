import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the repository. */
export const ROOT = join(import.meta.dirname, '../..');

const FIXTURES = join(ROOT, 'fixtures');

/** The plain stories of the fixtures, over and over. */
export function storyTexts(count: number): readonly string[] {
  const texts = readdirSync(FIXTURES)
    .filter((story) => readdirSync(join(FIXTURES, story)).includes('source.txt'))
    .map((story) => readFileSync(join(FIXTURES, story, 'source.txt'), 'utf8'));
  return Array.from({ length: count }, (_, i) => texts[i % texts.length]!);
}

/** Their length in bytes of UTF-8. */
export function bytesOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

/** The built library. */
export async function builtLibrary(): Promise<typeof import('../../src/index.ts')> {
  return import(join(ROOT, 'dist/index.js'));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, ROOT } from './command.ts';

const STORY = readFileSync(join(ROOT, 'fixtures/us-ukraine-talks/source.txt'), 'utf8');

/** Lines that hold so long a text that V8, left to itself, would make 32 megabytes of room for new objects. */
const LINES = `${JSON.stringify({ text: `${STORY}\n\n`.repeat(120) })}\n`.repeat(5);

test('a row of stories takes sixteen megabytes for new objects and no more', () => {
  const env = { NODE_OPTIONS: `-r "${join(ROOT, 'test/cli/new-space.cjs')}"` };
  const { code, stderr } = parse(['--input-format', 'ndjson', '--jobs', '1'], { input: LINES, env });
  expect(code).toBe(0);
  expect(Number(stderr)).toBeLessThanOrEqual(16);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasJq } from '../jq.ts';
import { blocksOf, ROOT, withCommand } from './blocks.ts';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const BLOCKS = blocksOf(README);

test('the two commands stand in the README as they are', () => {
  expect(README).toContain('\nnpm ci && npx parse-article fixtures/us-ukraine-talks/source.txt\n');
  expect(README).toContain('\nnpm ci && npm test\n');
});

describe('what the README shows is what the command prints', () => {
  test('there are examples and five recipes for jq', () => {
    expect(BLOCKS.filter(({ command }) => command.includes('jq ')).length).toBeGreaterThanOrEqual(5);
  });

  const runnable = BLOCKS.filter(({ command }) => hasJq() || !command.includes('jq '));
  test.each(runnable.map(({ command, output }) => [command, output]))('%s', (command, output) => {
    expect(withCommand((run) => run(command))).toBe(output);
  });
});

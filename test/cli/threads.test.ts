import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { readCommandLine } from '../../src/cli/command-line.ts';
import { threadsFor } from '../../src/cli/jobs/threads.ts';
import { withFiles } from './command.ts';

function order(...args: string[]) {
  const line = readCommandLine(args);
  if (line.asks !== 'parse') throw new Error('not an order');
  return line.order;
}

const named = (count: number) => Array.from({ length: count }, (_, i) => `no-such-story-${i}.txt`);

test('a few stories are parsed by one thread, two thousand by all there are', () => {
  expect(threadsFor(order(), named(1999))).toBe(1);
  expect(threadsFor(order(), named(2000))).toBe(availableParallelism());
});

test('eight megabytes are parsed by all there are', async () => {
  await withFiles({ 'a.txt': 'x'.repeat(4_000_000), 'b.txt': 'x'.repeat(4_000_000) }, (cwd) => {
    expect(threadsFor(order(), [`${cwd}/a.txt`])).toBe(1);
    expect(threadsFor(order(), [`${cwd}/a.txt`, `${cwd}/b.txt`])).toBe(availableParallelism());
  });
});

test('one large file is read by one thread, but for a file of many stories', async () => {
  await withFiles({ 'a.txt': 'x'.repeat(8_000_000) }, (cwd) => {
    expect(threadsFor(order(), [`${cwd}/a.txt`])).toBe(1);
    expect(threadsFor(order('--input-format', 'ndjson'), [`${cwd}/a.txt`])).toBe(availableParallelism());
  });
});

test('as many as are asked for', () => {
  expect(threadsFor(order('--jobs', '3'), named(1))).toBe(3);
});

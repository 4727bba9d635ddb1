import { spawnSync } from 'node:child_process';
import { closeSync, constants, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { openOutput } from '../../src/cli/output.ts';
import { withFiles } from './command.ts';

const MORE_THAN_A_PIPE_HOLDS = 'word '.repeat(40_000);

function collector() {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream: () => stream as unknown as NodeJS.WriteStream, text: () => chunks.join('') };
}

describe('an output behind a descriptor', () => {
  test('writes to it without opening the stream', async () => {
    await withFiles({ out: '' }, async (folder) => {
      const path = join(folder, 'out');
      const descriptor = openSync(path, 'w');
      const { stream, text } = collector();
      expect(await openOutput(descriptor, stream).write('Ærø\n')).toBe(true);
      closeSync(descriptor);
      expect(readFileSync(path, 'utf8')).toBe('Ærø\n');
      expect(text()).toBe('');
    });
  });

  test('leaves to the stream what a slow reader does not take', async () => {
    await withFiles({}, async (folder) => {
      const path = join(folder, 'pipe');
      spawnSync('mkfifo', [path]);
      const descriptor = openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
      const { stream, text } = collector();
      const output = openOutput(descriptor, stream);
      await output.write(MORE_THAN_A_PIPE_HOLDS);
      await output.write('end\n');
      closeSync(descriptor);
      expect(text().length).toBeLessThan(MORE_THAN_A_PIPE_HOLDS.length);
      expect(`${MORE_THAN_A_PIPE_HOLDS}end\n`.endsWith(text())).toBe(true);
    });
  });

  test.each(['out', '/dev/null'])('is no terminal where it is %s', async (name) => {
    await withFiles({ out: '' }, (folder) => {
      const descriptor = openSync(resolve(folder, name), 'w');
      const { stream } = collector();
      expect(openOutput(descriptor, () => Object.assign(stream(), { isTTY: true })).isTerminal()).toBe(false);
      closeSync(descriptor);
    });
  });
});

test('an output behind a stream alone writes to it', async () => {
  const { stream, text } = collector();
  await openOutput(null, stream).write('one\n');
  expect(text()).toBe('one\n');
});

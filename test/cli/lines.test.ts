import { expect, test } from 'vitest';
import { LineTooLong, linesOf } from '../../src/cli/lines.ts';

async function* chunks(...parts: (string | Buffer)[]): AsyncGenerator<Buffer> {
  for (const part of parts) yield Buffer.from(part);
}

async function linesFrom(...parts: (string | Buffer)[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(chunks(...parts))) lines.push(line);
  return lines;
}

const EURO = Buffer.from('€');

test.each<[string, (string | Buffer)[], string[]]>([
  ['end with a line feed', ['a\nb\n'], ['a', 'b']],
  ['may end with a carriage return and a line feed', ['a\r\nb\r\n'], ['a', 'b']],
  ['may be cut anywhere between chunks', ['a', 'b\r', '\nc', '\n', 'd'], ['ab', 'c', 'd']],
  ['may be cut within a character', [EURO.subarray(0, 1), EURO.subarray(1), '\n'], ['€']],
  ['the last one needs no end', ['a\nb'], ['a', 'b']],
  ['blank ones are lines', ['a\n\nb'], ['a', '', 'b']],
  ['a byte order mark before the first is dropped', ['\ufeffa\n\ufeffb'], ['a', '\ufeffb']],
  ['an empty stream has none', [], []],
])('lines: %s', async (_name, parts, lines) => {
  expect(await linesFrom(...parts)).toEqual(lines);
});

test('a line without end is refused before it fills the memory', async () => {
  const megabytes = Array.from({ length: 65 }, () => Buffer.alloc(1024 * 1024, 'x'));
  await expect(linesFrom(...megabytes)).rejects.toThrow(LineTooLong);
});

import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli.ts';

const BRIDGE = 'fixtures/ap-bridge-collapse/source.txt';
const FLASH = 'fixtures/one-line-flash/source.txt';

interface Screen {
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** What the command shows somebody who sits at a terminal. */
async function atTerminal(args: readonly string[], { columns = 80, env = { TERM: 'xterm' } }: Screen = {}) {
  const shown: string[] = [];
  const terminal = () => {
    const stream = new Writable({
      write(chunk, _encoding, done) {
        shown.push(String(chunk));
        done();
      },
    });
    return Object.assign(stream, { isTTY: true, columns });
  };
  const process = {
    argv: ['node', 'parse-article', ...args],
    env,
    stdin: { isTTY: true },
    stdout: terminal(),
    stderr: terminal(),
  };
  const code = await main(process as unknown as NodeJS.Process, {
    output: null,
    errors: null,
    startThread() {
      throw new Error('a summary needs no threads');
    },
  });
  return { code, shown: shown.join('') };
}

describe('on a terminal', () => {
  test('without a file the help is shown, not a hung cursor', async () => {
    const { code, shown } = await atTerminal([]);
    expect(code).toBe(0);
    expect(shown).toMatch(/^Examples:/);
    expect(shown).toContain('Usage: parse-article');
  });

  test('a story is shown as a summary', async () => {
    const { code, shown } = await atTerminal([BRIDGE], { env: { NO_COLOR: '1' } });
    expect(code).toBe(0);
    expect(shown).toMatch(/^Span of Ohio River bridge falls; no one hurt\n/);
  });

  test('several stories are shown one below the other', async () => {
    const { shown } = await atTerminal([BRIDGE, FLASH], { env: { NO_COLOR: '1' } });
    expect(shown.match(/^── .*/gm)).toEqual([
      expect.stringContaining(` ${BRIDGE} `),
      expect.stringContaining(` ${FLASH} `),
    ]);
  });

  test.each([
    [['--json'], /^\{\n {2}"version": 1,/],
    [['--ndjson'], /^\{"version":1,/],
  ])('%j prints JSON all the same', async (flags, begins) => {
    expect((await atTerminal([...flags, BRIDGE])).shown).toMatch(begins);
  });

  test.each([
    [{ TERM: 'xterm' }, [], true],
    [{}, [], true],
    [{ TERM: 'dumb' }, [], false],
    [{ TERM: 'xterm', NO_COLOR: '1' }, [], false],
    [{ TERM: 'xterm', NO_COLOR: '' }, [], true],
    [{ TERM: 'xterm', FORCE_COLOR: '0' }, [], false],
    [{ TERM: 'dumb', FORCE_COLOR: '' }, [], true],
    [{ TERM: 'xterm' }, ['--no-color'], false],
  ] as const)('with %j and %j there is colour: %s', async (env, flags, coloured) => {
    expect((await atTerminal([...flags, BRIDGE], { env })).shown.includes('\x1b[')).toBe(coloured);
  });

  test.each([
    [20, 40],
    [60, 60],
    [300, 120],
    [0, 80],
  ])('of %i columns, lines fill %i', async (columns, filled) => {
    const { shown } = await atTerminal([BRIDGE, FLASH], { columns, env: { NO_COLOR: '1' } });
    const widths = shown.split('\n').map((line) => line.length);
    expect(Math.max(...widths)).toBe(filled);
  });

  test('a mistake is told in one line', async () => {
    expect(await atTerminal(['--jsno'])).toEqual({
      code: 2,
      shown: "parse-article: unknown option '--jsno' (Did you mean --json?); see parse-article --help\n",
    });
  });
});

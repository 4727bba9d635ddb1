import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parse, ROOT, withFiles } from './command.ts';

const TWO_ALERTS = 'fixtures/anpa-writethru/source.anpa';
const NITF = 'fixtures/nitf-ap-orchard/source.xml';

const sourcesIn = (ndjson: string) =>
  ndjson
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).source);

test('each story of a file is a line of its own, numbered', () => {
  const { code, stdout } = parse([TWO_ALERTS, NITF]);
  expect(code).toBe(0);
  expect(sourcesIn(stdout)).toMatchObject([
    { path: TWO_ALERTS, format: 'anpa', item: 1 },
    { path: TWO_ALERTS, format: 'anpa', item: 2 },
    { path: NITF, format: 'nitf', item: null },
  ]);
});

test('the packing is told by the content, on standard input and inside gzip', () => {
  const bytes = readFileSync(join(ROOT, NITF));
  for (const input of [bytes, gzipSync(bytes)]) {
    expect(JSON.parse(parse([], { input }).stdout).source).toMatchObject({ format: 'nitf', bytes: input.byteLength });
  }
});

test('--input-format goes before the content', () => {
  expect(JSON.parse(parse(['--input-format', 'text', NITF]).stdout)).toMatchObject({
    source: { format: 'text' },
    text: readFileSync(join(ROOT, NITF), 'utf8'),
  });
});

test('a broken file among good ones costs itself only, and one line says why', async () => {
  await withFiles({ 'a.json': '{"uri": "a", "headline": "b",' }, (folder) => {
    const { code, stdout, stderr } = parse([join(folder, 'a.json'), NITF]);
    expect(code).toBe(1);
    expect(sourcesIn(stdout)).toHaveLength(1);
    expect(stderr).toMatch(
      /^parse-article: [^\n]*a\.json: expected ninjs, found no JSON or JSON that is broken; [^\n]+\n$/,
    );
  });
});

test('what no name and no order mark tells is guessed', () => {
  const input = Buffer.from('LISBON, Dec 5 (Reuters) - The café in Faro was shut.\n', 'latin1');
  const { text, source } = JSON.parse(parse([], { input }).stdout);
  expect([source.encoding, text]).toEqual(['windows-1252', input.toString('latin1')]);
});

test('the library reads and refuses packed files as the command does', async () => {
  const { parseArticle, UnreadableInput } = await import(join(ROOT, 'dist/index.js'));
  expect(parseArticle(readFileSync(join(ROOT, NITF))).source.format).toBe('nitf');
  const broken = () => parseArticle('{"uri": "a", "headline": "b",', { path: 'a.json' });
  expect(broken).toThrow(UnreadableInput);
  expect(broken).toThrow(/^expected ninjs/);
});

// Times the built command against bare Node, and the library against compromise on the same stories: `npm run bench`.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const ROOT = join(import.meta.dirname, '../..');
const STARTS = 21;
const STORIES = 200;
const ROUNDS = 5;

interface Row {
  readonly what: string;
  readonly milliseconds: number;
  readonly against: number;
}

const { NODE_EXTRA_CA_CERTS: _slowsEveryStart, ...ENV } = process.env;

function startOf(args: readonly string[]): number {
  const before = performance.now();
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, env: ENV, stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: build the package first`);
  return performance.now() - before;
}

/** Medians of runs taken in turns, so that a busy moment of the machine falls on all of them. */
function mediansInTurns(runs: readonly (() => number)[], times: number): readonly number[] {
  const taken = runs.map((): number[] => []);
  for (let round = 0; round < times; round++) for (const [i, run] of runs.entries()) taken[i]!.push(run());
  return taken.map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!);
}

function benchStarts(): readonly Row[] {
  const story = 'fixtures/us-ukraine-talks/source.txt';
  const commands = [
    { what: 'node -e 0', args: ['-e', '0'] },
    { what: 'parse-article --version', args: ['bin/parse-article.js', '--version'] },
    { what: 'parse-article story.txt', args: ['bin/parse-article.js', story] },
    { what: 'parse-article --pretty story.txt', args: ['bin/parse-article.js', '--pretty', story] },
  ];
  const medians = mediansInTurns(
    commands.map(
      ({ args }) =>
        () =>
          startOf(args),
    ),
    STARTS,
  );
  return commands.map(({ what }, i) => ({ what, milliseconds: medians[i]!, against: medians[i]! / medians[0]! }));
}

function storyTexts(): readonly string[] {
  const texts = readdirSync(join(ROOT, 'fixtures'))
    .map((story) => join(ROOT, 'fixtures', story, 'source.txt'))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8'));
  return Array.from({ length: STORIES }, (_, i) => texts[i % texts.length]!);
}

interface View {
  json(options: object): unknown;
}

type Nlp = (text: string) => { people(): View; places(): View; quotations(): View };

async function benchBulk(): Promise<readonly Row[]> {
  const { parseArticle } = (await import(join(ROOT, 'dist/index.js'))) as typeof import('../../src/index.ts');
  const nlp = createRequire(import.meta.url)('compromise') as Nlp;
  const texts = storyTexts();
  const ours = timed(() => {
    for (const text of texts) parseArticle(text);
  });
  const theirs = timed(() => {
    for (const text of texts) {
      const document = nlp(text);
      for (const view of [document.people(), document.places(), document.quotations()]) view.json({ offset: true });
    }
  });
  ours();
  const [parse, compromise] = mediansInTurns([ours, theirs], ROUNDS);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.log(`bulk: ${STORIES} stories, ${(bytes / 1e6).toFixed(2)} MB, ${(bytes / 1e3 / parse!).toFixed(2)} MB/s`);
  return [
    { what: 'compromise: people, places, quotations', milliseconds: compromise!, against: 1 },
    { what: 'parseArticle: everything', milliseconds: parse!, against: compromise! / parse! },
  ];
}

function timed(work: () => void): () => number {
  return () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  };
}

function print(title: string, against: string, rows: readonly Row[]): void {
  console.log(`\n| ${title} | ms (median) | ${against} |\n|---|---:|---:|`);
  for (const row of rows) console.log(`| ${row.what} | ${row.milliseconds.toFixed(0)} | ${row.against.toFixed(1)} |`);
}

print('one process', '× bare node', benchStarts());
print(`${STORIES} stories`, '× as fast as compromise', await benchBulk());

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Figure, timed } from './figures.ts';
import { ROOT, storyTexts } from './stories.ts';

const COUNTS: readonly number[] = [100, 1_000, 10_000];

interface Run {
  readonly files: number;
  readonly jobs: number;
  readonly ms: number;
  readonly megabytes: number;
}

/** Many files: time and memory as their number grows, and what a second thread brings. */
export function benchFiles(): readonly Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'parse-article-bench-'));
  try {
    writeStories(folder);
    const alone = COUNTS.map((files) => run(folder, files, 1));
    const two = run(folder, COUNTS.at(-1)!, 2);
    return [...alone.flatMap((each) => figuresOf(each, alone)), besides(alone.at(-1)!, two)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeStories(folder: string): void {
  const names = storyTexts(COUNTS.at(-1)!).map((text, i) => {
    const name = join(folder, `${i}.txt`);
    writeFileSync(name, text);
    return name;
  });
  for (const files of COUNTS) writeFileSync(join(folder, `list-${files}`), `${names.slice(0, files).join('\n')}\n`);
}

function run(folder: string, files: number, jobs: number): Run {
  const peak = join(folder, 'peak');
  const preload = join(ROOT, 'test/bench/peak.cjs');
  const args = [
    '-r',
    preload,
    'bin/parse-article.js',
    '--jobs',
    String(jobs),
    '--files-from',
    join(folder, `list-${files}`),
  ];
  const ms = timed(() => {
    const { status } = spawnSync(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, PEAK_FILE: peak },
      stdio: 'ignore',
    });
    if (status !== 0) throw new Error(`${files} files could not be parsed: build the package first`);
  });
  return { files, jobs, ms, megabytes: Number(readFileSync(peak, 'utf8')) / 1024 };
}

function figuresOf({ files, ms, megabytes }: Run, all: readonly Run[]): readonly Figure[] {
  const [few, many] = [all[0]!, all[1]!];
  return [
    {
      what: `${files} files`,
      value: `${(ms / 1000).toFixed(1)} s`,
      ratio: ms / files / (few.ms / few.files),
      against: `× the time a file of ${few.files}`,
      more: 'worse',
    },
    {
      what: `${files} files, peak memory`,
      value: `${megabytes.toFixed(0)} MB`,
      ratio: megabytes / many.megabytes,
      against: `× that of ${many.files}`,
      more: 'worse',
    },
  ];
}

function besides(alone: Run, { files, ms }: Run): Figure {
  return {
    what: `${files} files, two jobs`,
    value: `${(ms / 1000).toFixed(1)} s`,
    ratio: alone.ms / ms,
    against: '× as fast as one',
    more: 'better',
  };
}

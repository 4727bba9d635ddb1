import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The built command, for shell lines. */
export const COMMAND = `"${process.execPath}" "${join(ROOT, 'bin/parse-article.js')}"`;

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Runs the built command; nothing of the tester's environment but the search path reaches it. */
export function parse(args: readonly string[], surroundings: Surroundings = {}): Ran {
  return run(process.execPath, [join(ROOT, 'bin/parse-article.js'), ...args], surroundings);
}

/** Runs a line of shell. */
export function shell(line: string, surroundings: Surroundings = {}): Ran {
  return run('sh', ['-c', line], surroundings);
}

function run(program: string, args: readonly string[], { input = '', env = {}, cwd = ROOT }: Surroundings): Ran {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    input,
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { code: status, stdout, stderr };
}

/** A folder with those files in it, for as long as `use` runs. */
export async function withFiles<Result>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Result | Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'parse-article-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

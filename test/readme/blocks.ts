import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder of the repository. */
export const ROOT = join(import.meta.dirname, '../..');

/** A block of the README that shows a command after "$ " and what it prints. */
export interface Block {
  readonly command: string;
  readonly output: string;
}

const CONSOLE_BLOCK = /^```console\n\$ (?<command>(?:.*\\\n)*.*)\n(?<output>[\s\S]*?)^```$/gm;

/** Every console block of a page of Markdown. */
export function blocksOf(page: string): readonly Block[] {
  return Array.from(page.matchAll(CONSOLE_BLOCK), ({ groups }) => ({
    command: groups!.command!,
    output: groups!.output!,
  }));
}

/** The page with every console block showing what its command prints now. */
export function filled(page: string, run: (command: string) => string): string {
  return page.replace(CONSOLE_BLOCK, (_block, command: string) => `\`\`\`console\n$ ${command}\n${run(command)}\`\`\``);
}

/** Runs shell commands in the repository with `parse-article` on the search path. */
export function withCommand<Result>(use: (run: (command: string) => string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'parse-article-'));
  symlinkSync(join(ROOT, 'bin/parse-article.js'), join(folder, 'parse-article'));
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}`, NO_COLOR: '1', LC_ALL: 'C' };
  try {
    return use((command) => spawnSync('sh', ['-c', command], { cwd: ROOT, env, encoding: 'utf8' }).stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

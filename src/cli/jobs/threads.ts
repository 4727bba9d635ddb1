import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Order } from '../command-line.ts';
import { STDIN } from '../input-name.ts';
import type { Task } from '../tasks.ts';

/** With fewer files, and fewer bytes, the start of further threads costs more than they save. */
const MANY_FILES = 2000;
const MANY_BYTES = 8_000_000;

/** How many threads parse the inputs: as many as were asked for, else by the amount of input; a file is read by one. */
export function threadsFor({ jobs, inputFormat }: Order, names: readonly string[]): number {
  if (jobs !== null) return jobs;
  const most = inputFormat === 'ndjson' ? Number.POSITIVE_INFINITY : names.length;
  return isMuch(names) ? Math.min(processors(), most) : 1;
}

function processors(): number {
  // Asked for on first use: few stories need more than one thread
  const { availableParallelism } = createRequire(import.meta.url)('node:os') as typeof import('node:os');
  return availableParallelism();
}

/** Whether what was read from standard input is as much. */
export function isMuchAlone(task: Task): boolean {
  return task.kind === 'bytes' && task.bytes.length >= MANY_BYTES;
}

/** Whether there is so much to parse that it takes more than an instant. */
export function isMuch(names: readonly string[]): boolean {
  if (names.length >= MANY_FILES) return true;
  let bytes = 0;
  for (const name of names) bytes += sizeOf(name);
  return bytes >= MANY_BYTES;
}

/** What cannot be looked at counts for nothing; why it cannot is said when its turn comes. */
function sizeOf(name: string): number {
  if (name === STDIN) return 0;
  try {
    return statSync(name).size;
  } catch {
    return 0;
  }
}

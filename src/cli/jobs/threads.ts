import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Order } from '../command-line.ts';
import { STDIN } from '../input-name.ts';

/** With fewer files, and fewer bytes, the start of further threads costs more than they save. */
const MANY_FILES = 2000;
const MANY_BYTES = 8_000_000;

/** How many threads parse the inputs: as many as were asked for, else by the amount of input. */
export function threadsFor({ jobs }: Order, names: readonly string[]): number {
  if (jobs !== null) return jobs;
  return isMuch(names) ? availableParallelism() : 1;
}

function isMuch(names: readonly string[]): boolean {
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

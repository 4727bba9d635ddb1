import { createReadStream } from 'node:fs';
import type { Order } from './command-line.ts';
import { fileProblem } from './complaints.ts';
import { STDIN } from './input-name.ts';
import { readInput, type Stdin } from './inputs.ts';
import { LineTooLong, linesOf } from './lines.ts';

/** One thing to parse: a file that is read when its turn comes, bytes that were read already, or a line of an NDJSON input. */
export type Task =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'bytes'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'line'; readonly name: string; readonly number: number; readonly line: string }
  | { readonly kind: 'unreadable'; readonly name: string; readonly problem: string };

/** What there is to parse, in order: a task for each input, or for each line of an input that holds a story a line. */
export async function* tasksOf(names: readonly string[], { inputFormat }: Order, stdin: Stdin): AsyncGenerator<Task> {
  for (const name of names) {
    if (inputFormat === 'ndjson') yield* lineTasks(name, stdin);
    else if (name === STDIN) yield await stdinTask(stdin);
    else yield { kind: 'file', name };
  }
}

async function stdinTask(stdin: Stdin): Promise<Task> {
  try {
    return { kind: 'bytes', name: STDIN, bytes: await readInput(STDIN, stdin) };
  } catch (error) {
    return { kind: 'unreadable', name: STDIN, problem: fileProblem(error) };
  }
}

/** Blank lines hold no story; lines are counted from 1, blank ones too. */
async function* lineTasks(name: string, stdin: Stdin): AsyncGenerator<Task> {
  let number = 0;
  try {
    for await (const line of linesOf(name === STDIN ? stdin() : createReadStream(name))) {
      number++;
      if (/\S/.test(line)) yield { kind: 'line', name, number, line };
    }
  } catch (error) {
    const problem = error instanceof LineTooLong ? `line ${number + 1} ${error.message}` : fileProblem(error);
    yield { kind: 'unreadable', name, problem };
  }
}

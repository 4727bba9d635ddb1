import { readFileSync } from 'node:fs';
import type { Order } from './command-line.ts';
import { fileProblem } from './complaints.ts';
import { STDIN, shown } from './input-name.ts';

const ORDER_MARK = /^\ufeff/;

/** Standard input, opened when it is asked for: opening takes Node a while. */
export type Stdin = () => NodeJS.ReadStream;

/** The inputs of an order, or why they cannot be told. */
export type Inputs = { readonly names: readonly string[] } | { readonly mistake: string };

/** The inputs that an order names: its files, then the paths in its lists; standard input where there is neither. */
export async function inputsOf({ files, lists }: Order, stdin: Stdin): Promise<Inputs> {
  if (lists.length === 0) return onceFromStdin(files.length > 0 ? files : [STDIN], lists);
  const asked = onceFromStdin(files, lists);
  if ('mistake' in asked) return asked;
  const names = [...files];
  for (const list of lists) {
    try {
      for (const name of await readList(list, stdin)) names.push(name);
    } catch (error) {
      return { mistake: `--files-from ${shown(list)}: ${fileProblem(error)}` };
    }
  }
  return onceFromStdin(names, lists);
}

/** The bytes of a file, or of standard input where the name is "-". */
export async function readInput(name: string, stdin: Stdin): Promise<Uint8Array> {
  return name === STDIN ? readAll(stdin()) : readFileSync(name);
}

/** The paths in a list, one a line, to the letter; blank lines are skipped. */
async function readList(name: string, stdin: Stdin): Promise<string[]> {
  const text = Buffer.from(await readInput(name, stdin)).toString('utf8');
  return text
    .replace(ORDER_MARK, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
}

async function readAll(stdin: NodeJS.ReadStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** The names, unless standard input is asked for more than once: it can be read only once. */
function onceFromStdin(names: readonly string[], lists: readonly string[]): Inputs {
  const times = [...names, ...lists].filter((name) => name === STDIN).length;
  return times > 1 ? { mistake: 'standard input can be read only once; give "-" once' } : { names };
}

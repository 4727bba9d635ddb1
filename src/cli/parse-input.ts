import { UnreadableInput } from '../errors.ts';
import { parseArticles } from '../parse-article.ts';
import type { Order } from './command-line.ts';
import { fileProblem, inputComplaint, internalComplaint } from './complaints.ts';
import { STDIN } from './input-name.ts';
import { readInput, type Stdin } from './inputs.ts';
import type { Print } from './print.ts';

/** What one input came to: text to print, or the line that says why there is none. */
export type Outcome = { readonly text: string } | { readonly complaint: string };

/** Reads, parses and prints one input; whatever goes wrong costs this input only. */
export async function parseInput(
  name: string,
  { referenceDate, pronouns, inputFormat }: Pick<Order, 'referenceDate' | 'pronouns' | 'inputFormat'>,
  print: Print,
  stdin: Stdin,
): Promise<Outcome> {
  let bytes: Uint8Array;
  try {
    bytes = await readInput(name, stdin);
  } catch (error) {
    return { complaint: inputComplaint(name, fileProblem(error)) };
  }
  try {
    const path = name === STDIN ? null : name;
    return { text: print([...parseArticles(bytes, { path, referenceDate, pronouns, inputFormat })], name) };
  } catch (error) {
    const unreadable = error instanceof UnreadableInput;
    return { complaint: unreadable ? inputComplaint(name, error.message) : internalComplaint(name, error) };
  }
}

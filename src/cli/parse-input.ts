import { UnreadableInput } from '../errors.ts';
import { parseArticle } from '../parse-article.ts';
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
  { referenceDate, pronouns }: Pick<Order, 'referenceDate' | 'pronouns'>,
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
    const article = parseArticle(bytes, { path: name === STDIN ? null : name, referenceDate, pronouns });
    return { text: print(article, name) };
  } catch (error) {
    const unreadable = error instanceof UnreadableInput;
    return { complaint: unreadable ? inputComplaint(name, error.message) : internalComplaint(name, error) };
  }
}

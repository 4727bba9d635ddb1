import { readFileSync } from 'node:fs';
import { type Article, FORMATS, type Format } from '../article.ts';
import { isUnreadable, UnreadableInput } from '../errors.ts';
import { type ParseOptions, parseArticles } from '../parse-article.ts';
import type { InputFormat, Order } from './command-line.ts';
import { fileProblem, inputComplaint, internalComplaint } from './complaints.ts';
import { STDIN, shown } from './input-name.ts';
import type { Print } from './print.ts';
import { readRecord } from './record.ts';
import type { Task } from './tasks.ts';

/** What one task came to: the pieces of the text to print, or the line that says why there is none. */
export type Outcome = { readonly pieces: Iterable<string> } | { readonly complaint: string };

/** What a task needs to know of the order it belongs to. */
export type Manner = Pick<Order, 'referenceDate' | 'pronouns' | 'explain' | 'inputFormat'>;

/** Reads, parses and prints one input; whatever goes wrong costs this input only. */
export function parseTask(task: Task, manner: Manner, print: Print): Outcome {
  const name = task.kind === 'line' ? `${shown(task.name)} line ${task.number}` : task.name;
  try {
    return { pieces: print(articlesOf(task, manner), task.name) };
  } catch (error) {
    if (isUnreadable(error)) return { complaint: inputComplaint(name, error.message) };
    return { complaint: internalComplaint(name, error) };
  }
}

function articlesOf(task: Task, { inputFormat, ...manner }: Manner): readonly Article[] {
  const path = task.name === STDIN ? null : task.name;
  const options: ParseOptions = { ...manner, path, inputFormat: formatOf(inputFormat) };
  if (task.kind === 'unreadable') throw new UnreadableInput(path, task.problem);
  if (task.kind === 'line') return recordArticles(task.line, task.number, options);
  return [...parseArticles(task.kind === 'bytes' ? task.bytes : bytesOf(task.name), options)];
}

/** A story a line says nothing of how the story itself is packed. */
function formatOf(format: InputFormat | null): Format | null {
  return FORMATS.find((known) => known === format) ?? null;
}

function bytesOf(name: string): Uint8Array {
  try {
    return readFileSync(name);
  } catch (error) {
    throw new UnreadableInput(name, fileProblem(error));
  }
}

/** The articles of one line; what else the line says is carried through. */
function recordArticles(line: string, number: number, options: ParseOptions): readonly Article[] {
  const { id, text, meta } = readRecord(line);
  return Array.from(parseArticles(text, options), (article) => ({
    ...article,
    source: { ...article.source, item: number, id, meta },
  }));
}

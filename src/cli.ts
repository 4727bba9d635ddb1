import type { MessagePort } from 'node:worker_threads';
import { helpText, type Order, readCommandLine } from './cli/command-line.ts';
import { complaint, failureComplaint } from './cli/complaints.ts';
import { inputsOf } from './cli/inputs.ts';
import type { Hand } from './cli/jobs/crew.ts';
import { parseInThreads } from './cli/jobs/jobs.ts';
import { isMuch, isMuchAlone, threadsFor } from './cli/jobs/threads.ts';
import type { Orders } from './cli/jobs/worker.ts';
import { type Output, openOutput } from './cli/output.ts';
import type { Outcome } from './cli/parse-task.ts';
import { formatOf, isMany, printAs, printSummaries } from './cli/print.ts';
import { tasksOf } from './cli/tasks.ts';

const DONE = 0;
const SOME_FAILED = 1;
const WRONG_COMMAND_LINE = 2;

/** What the executable lends the command: the file descriptors of its outputs, and threads. */
interface Means {
  readonly output: number | null;
  readonly errors: number | null;
  /** Starts a thread that serves with those orders: see serve(). */
  readonly startThread: (orders: Orders) => Hand;
}

/** Runs the command for that process and resolves with its exit code; by then all output has left the process. */
export async function main(process: NodeJS.Process, means: Means): Promise<number> {
  const output = openOutput(means.output, () => process.stdout);
  const errors = openOutput(means.errors, () => process.stderr);
  try {
    return await run(process, means, output, errors);
  } catch (error) {
    await errors.write(failureComplaint(error));
    return SOME_FAILED;
  }
}

/** Parses what comes through the port, as a thread of the command: see serve() in jobs/worker.ts. */
export async function serve(port: MessagePort, orders: Orders): Promise<void> {
  const worker = await import('./cli/jobs/worker.ts');
  worker.serve(port, orders);
}

async function run(process: NodeJS.Process, means: Means, output: Output, errors: Output): Promise<number> {
  const line = readCommandLine(process.argv.slice(2));
  if (line.asks === 'nothing') return refuse(line.mistake, errors);
  if (line.asks === 'parse') return parseAll(line.order, process, means, output, errors);
  await output.write(line.asks === 'schema' ? await schemaText() : line.text);
  return DONE;
}

async function schemaText(): Promise<string> {
  const { ARTICLE_SCHEMA } = await import('./render/schema.ts');
  return `${JSON.stringify(ARTICLE_SCHEMA, null, 2)}\n`;
}

async function parseAll(
  order: Order,
  process: NodeJS.Process,
  means: Means,
  output: Output,
  errors: Output,
): Promise<number> {
  const waitsForTyping = order.files.length + order.lists.length === 0 && process.stdin.isTTY;
  if (waitsForTyping) {
    await output.write(helpText());
    return DONE;
  }
  const inputs = await inputsOf(order, () => process.stdin);
  if ('mistake' in inputs) return refuse(inputs.mistake, errors);

  let code = DONE;
  for await (const outcome of outcomesOf(order, inputs.names, process, means, output)) {
    if ('complaint' in outcome) {
      code = SOME_FAILED;
      await errors.write(outcome.complaint);
    } else if (!(await writeAll(outcome.pieces, output))) break;
  }
  return code;
}

/** Whether somebody still reads at the end. */
async function writeAll(pieces: Iterable<string>, output: Output): Promise<boolean> {
  for (const piece of pieces) if (!(await output.write(piece))) return false;
  return true;
}

async function* outcomesOf(
  order: Order,
  names: readonly string[],
  process: NodeJS.Process,
  means: Means,
  output: Output,
): AsyncGenerator<Outcome> {
  // Loaded only here: the finders and their words are most of the program, and --help and --version need none of them
  const { parseTask } = await import('./cli/parse-task.ts');
  const tasks = tasksOf(names, order, () => process.stdin);
  const format = formatOf(order, names, output);
  const threads = format === 'summary' ? 1 : threadsFor(order, names);
  let engine = threads > 1 || isMany(order, names) || isMuch(names) ? await settledEngine() : null;
  if (format !== 'summary' && threads > 1) {
    yield* parseInThreads(tasks, threads, () => means.startThread({ manner: order, format }));
    return;
  }
  const print = format === 'summary' ? await printSummaries(order, names, process) : printAs(format);
  for await (const task of tasks) {
    if (isMuchAlone(task)) engine ??= await settledEngine();
    yield parseTask(task, order, print);
    engine?.limitNewSpace();
  }
}

/** The door to the engine, fitted to more than one short story. */
async function settledEngine(): Promise<typeof import('./cli/engine.ts')> {
  const engine = await import('./cli/engine.ts');
  engine.settleEngine();
  return engine;
}

async function refuse(mistake: string, errors: Output): Promise<number> {
  await errors.write(complaint(mistake));
  return WRONG_COMMAND_LINE;
}

import { helpText, type Order, readCommandLine } from './cli/command-line.ts';
import { complaint, failureComplaint } from './cli/complaints.ts';
import { inputsOf } from './cli/inputs.ts';
import { type Output, openOutput } from './cli/output.ts';
import { choosePrint } from './cli/print.ts';
import { ARTICLE_SCHEMA } from './render/schema.ts';

const DONE = 0;
const SOME_FAILED = 1;
const WRONG_COMMAND_LINE = 2;

/** Runs the command for that process and resolves with its exit code. */
export async function main(process: NodeJS.Process): Promise<number> {
  const output = openOutput(() => process.stdout);
  const errors = openOutput(() => process.stderr);
  try {
    return await run(process, output, errors);
  } catch (error) {
    await errors.write(failureComplaint(error));
    return SOME_FAILED;
  }
}

async function run(process: NodeJS.Process, output: Output, errors: Output): Promise<number> {
  const line = readCommandLine(process.argv.slice(2));
  if (line.asks === 'nothing') return refuse(line.mistake, errors);
  if (line.asks === 'parse') return parseAll(line.order, process, output, errors);
  await output.write(line.asks === 'schema' ? `${JSON.stringify(ARTICLE_SCHEMA, null, 2)}\n` : line.text);
  return DONE;
}

async function parseAll(order: Order, process: NodeJS.Process, output: Output, errors: Output): Promise<number> {
  const waitsForTyping = order.files.length + order.lists.length === 0 && process.stdin.isTTY;
  if (waitsForTyping) {
    await output.write(helpText());
    return DONE;
  }
  const inputs = await inputsOf(order, () => process.stdin);
  if ('mistake' in inputs) return refuse(inputs.mistake, errors);

  const print = await choosePrint(order, inputs.names, process);
  // Loaded only here: the finders and their words are most of the program, and --help and --version need none of them
  const { parseInput } = await import('./cli/parse-input.ts');
  let code = DONE;
  for (const name of inputs.names) {
    const outcome = await parseInput(name, order, print, () => process.stdin);
    if ('complaint' in outcome) {
      code = SOME_FAILED;
      await errors.write(outcome.complaint);
    } else if (!(await output.write(outcome.text))) break;
  }
  return code;
}

async function refuse(mistake: string, errors: Output): Promise<number> {
  await errors.write(complaint(mistake));
  return WRONG_COMMAND_LINE;
}

import type { MessagePort } from 'node:worker_threads';
import type { OutputFormat } from '../../render/index.ts';
import { limitNewSpace } from '../engine.ts';
import { type Manner, type Outcome, parseTask } from '../parse-task.ts';
import { printAs } from '../print.ts';
import type { Task } from '../tasks.ts';

/** What a thread is told when it starts. */
export interface Orders {
  readonly manner: Manner;
  readonly format: Exclude<OutputFormat, 'summary'>;
}

/** Answers every list of tasks that comes through the port with their outcomes, in order. */
export function serve(port: MessagePort, { manner, format }: Orders): void {
  const print = printAs(format);
  port.on('message', (tasks: readonly Task[]) => {
    port.postMessage(tasks.map((task) => whole(parseTask(task, manner, print))));
    limitNewSpace();
  });
}

/** The outcome with all its pieces at hand: only such can be sent. */
function whole(outcome: Outcome): Outcome {
  return 'pieces' in outcome ? { pieces: [...outcome.pieces] } : outcome;
}

import { inputComplaint } from '../complaints.ts';
import type { Outcome } from '../parse-task.ts';
import type { Task } from '../tasks.ts';
import { type Blame, type Crew, type Hand, startCrew } from './crew.ts';

/** A share is large enough that sending it costs little, and small enough that no thread waits long for another. */
const TASKS_A_SHARE = 16;
/** Lines come with their text: a share of them ends at so many characters. */
const CHARACTERS_A_SHARE = 128 * 1024;
/** Shares under way for each thread: one in work, one waiting. */
const SHARES_A_HAND = 2;

/** The outcomes of the tasks, in their order, parsed by so many threads; no more is read ahead than they can take. */
export async function* parseInThreads(
  tasks: AsyncIterable<Task>,
  threads: number,
  hire: () => Hand,
): AsyncGenerator<Outcome> {
  const crew = startCrew(threads, hire, BLAME);
  try {
    yield* inOrder(tasks, crew);
  } finally {
    crew.end();
  }
}

async function* inOrder(tasks: AsyncIterable<Task>, crew: Crew): AsyncGenerator<Outcome> {
  const under: Promise<readonly Outcome[]>[] = [];
  for await (const share of sharesOf(tasks)) {
    under.push(crew.parse(share));
    if (under.length >= crew.size * SHARES_A_HAND) yield* await under.shift()!;
  }
  for (const outcomes of under) yield* await outcomes;
}

/** The tasks in lists of a handy size. */
export async function* sharesOf(tasks: AsyncIterable<Task>): AsyncGenerator<readonly Task[]> {
  let share: Task[] = [];
  let characters = 0;
  for await (const task of tasks) {
    share.push(task);
    characters += task.kind === 'line' ? task.line.length : 0;
    if (share.length < TASKS_A_SHARE && characters < CHARACTERS_A_SHARE) continue;
    yield share;
    share = [];
    characters = 0;
  }
  if (share.length > 0) yield share;
}

const BLAME: Blame = ({ name }, error) => ({
  complaint: inputComplaint(
    name,
    `ended its thread${error ? ` (${error.message})` : ''}; try it alone, or cut it into its stories`,
  ),
});

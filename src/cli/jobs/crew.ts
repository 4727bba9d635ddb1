import type { Outcome } from '../parse-task.ts';
import type { Task } from '../tasks.ts';

/** What the crew needs of a thread: it answers each list of tasks with their outcomes, in order, and ends when it fails. */
export interface Hand {
  postMessage(tasks: readonly Task[]): void;
  on(event: 'message', listener: (outcomes: readonly Outcome[]) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'exit', listener: () => void): unknown;
  terminate(): unknown;
}

/** Threads that parse shares of the work side by side. */
export interface Crew {
  readonly size: number;
  /** The outcomes of a share, in the order of its tasks; a task that ends its thread costs only itself. */
  parse(share: readonly Task[]): Promise<readonly Outcome[]>;
  end(): void;
}

/** Says why a task has no outcome. */
export type Blame = (task: Task, error: Error | null) => Outcome;

interface Assignment {
  readonly share: readonly Task[];
  readonly done: (outcomes: readonly Outcome[]) => void;
}

interface Post {
  readonly hand: Hand;
  /** Shares sent to the thread and not yet answered, first to last. */
  readonly sent: Assignment[];
}

/** Starts a crew of so many threads. */
export function startCrew(size: number, hire: () => Hand, blame: Blame): Crew {
  const posts: Post[] = [];
  let ended = false;

  const post = (): Post => {
    const hand = hire();
    const made: Post = { hand, sent: [] };
    let failure: Error | null = null;
    hand.on('message', (outcomes) => made.sent.shift()?.done(outcomes));
    hand.on('error', (error) => {
      failure = error;
    });
    hand.on('exit', () => {
      if (!ended) replace(made, failure);
    });
    return made;
  };

  const assign = (assignment: Assignment): void => {
    const least = posts.reduce((a, b) => (b.sent.length < a.sent.length ? b : a));
    least.sent.push(assignment);
    least.hand.postMessage(assignment.share);
  };

  /** The first share sent to a thread that ended is the one it failed on: its tasks are tried one by one. */
  const replace = (old: Post, failure: Error | null): void => {
    posts[posts.indexOf(old)] = post();
    const [failed, ...waiting] = old.sent;
    for (const assignment of waiting) assign(assignment);
    if (!failed) return;
    if (failed.share.length === 1) failed.done([blame(failed.share[0]!, failure)]);
    else void oneByOne(failed);
  };

  const oneByOne = async ({ share, done }: Assignment): Promise<void> => {
    const outcomes: Outcome[] = [];
    for (const task of share) outcomes.push(...(await parse([task])));
    done(outcomes);
  };

  const parse = (share: readonly Task[]) =>
    new Promise<readonly Outcome[]>((done) => {
      assign({ share, done });
    });

  for (let i = 0; i < size; i++) posts.push(post());
  return {
    size,
    parse,
    end() {
      ended = true;
      for (const { hand } of posts) hand.terminate();
    },
  };
}

import { EventEmitter } from 'node:events';
import { describe, expect, test } from 'vitest';
import { type Hand, startCrew } from '../../../src/cli/jobs/crew.ts';
import { parseInThreads, sharesOf } from '../../../src/cli/jobs/jobs.ts';
import type { Outcome } from '../../../src/cli/parse-task.ts';
import type { Task } from '../../../src/cli/tasks.ts';

const file = (name: string): Task => ({ kind: 'file', name });
const done = ({ name }: Task): Outcome => ({ pieces: [name, ' '] });
const textOf = (outcome: Outcome) => ('pieces' in outcome ? [...outcome.pieces].join('') : outcome.complaint);

/** A thread that answers every share a while later, and ends at the name "deadly". */
function makeHand(delay: () => number): Hand {
  const events = new EventEmitter();
  const shares: (readonly Task[])[] = [];
  let over = false;
  const work = () => {
    const share = shares[0];
    if (!share || over) return;
    if (share.some(({ name }) => name === 'deadly')) {
      over = true;
      events.emit('error', new Error('out of memory'));
      events.emit('exit');
      return;
    }
    shares.shift();
    events.emit('message', share.map(done));
    setTimeout(work, delay());
  };
  return Object.assign(events, {
    postMessage(share: readonly Task[]) {
      shares.push(share);
      if (shares.length === 1) setTimeout(work, delay());
    },
    terminate() {
      over = true;
    },
  });
}

const blame = ({ name }: Task, error: Error | null): Outcome => ({ complaint: `${name}: ${error?.message}` });

async function* stream<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('threads side by side', () => {
  test('give their outcomes in the order of the tasks, whichever is ready first', async () => {
    const names = Array.from({ length: 200 }, (_, i) => `story-${i}`);
    let hired = 0;
    const hire = () => makeHand([() => 4, () => 0, () => 1][hired++ % 3]!);
    const outcomes = await collect(parseInThreads(stream(names.map(file)), 3, hire));
    expect(outcomes.map(textOf)).toEqual(names.map((name) => `${name} `));
    expect(hired).toBe(3);
  });

  test('a task that ends its thread costs only itself', async () => {
    const names = ['a', 'b', 'deadly', 'c', 'd'];
    const outcomes = await collect(parseInThreads(stream(names.map(file)), 2, () => makeHand(() => 0)));
    expect(outcomes.map(textOf)).toEqual([
      'a ',
      'b ',
      'parse-article: deadly: ended its thread (out of memory); try it alone, or cut it into its stories\n',
      'c ',
      'd ',
    ]);
  });

  test('the shares that wait behind it go to the thread that takes its place', async () => {
    const crew = startCrew(1, () => makeHand(() => 0), blame);
    const shares = [[file('a')], [file('deadly')], [file('b'), file('c')]];
    const outcomes = await Promise.all(shares.map((share) => crew.parse(share)));
    crew.end();
    expect(outcomes.flat().map(textOf)).toEqual(['a ', 'deadly: out of memory', 'b ', 'c ']);
  });

  test('no more is read ahead than the threads can take', async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<Task> {
      for (;;) yield file(`story-${read++}`);
    }
    const outcomes = parseInThreads(endless(), 2, () => makeHand(() => 0));
    for (let i = 0; i < 50; i++) await outcomes.next();
    await outcomes.return(undefined);
    expect(read).toBeLessThan(200);
  });
});

describe('a share', () => {
  test('holds sixteen files', async () => {
    const shares = await collect(sharesOf(stream(Array.from({ length: 40 }, (_, i) => file(String(i))))));
    expect(shares.map((share) => share.length)).toEqual([16, 16, 8]);
  });

  test('of long lines ends earlier', async () => {
    const line: Task = { kind: 'line', name: '-', number: 1, line: 'x'.repeat(100_000) };
    const shares = await collect(sharesOf(stream([line, line, line])));
    expect(shares.map((share) => share.length)).toEqual([2, 1]);
  });
});

import { spawnSync } from 'node:child_process';
import { type Figure, mediansInTurns, milliseconds, timed } from './figures.ts';
import { ROOT } from './stories.ts';

const STARTS = 41;
const COMMAND = 'bin/parse-article.js';
const STORY = 'fixtures/us-ukraine-talks/source.txt';

/** NODE_EXTRA_CA_CERTS slows every start of Node 20, and so flatters every ratio. */
const { NODE_EXTRA_CA_CERTS: _slowsEveryStart, ...ENV } = process.env;

const RUNS: readonly { readonly what: string; readonly args: readonly string[] }[] = [
  { what: 'node -e 0', args: ['-e', '0'] },
  { what: '--version', args: [COMMAND, '--version'] },
  { what: '--help', args: [COMMAND, '--help'] },
  { what: 'one story', args: [COMMAND, STORY] },
  { what: 'one story, as a summary', args: [COMMAND, '--pretty', STORY] },
  { what: 'one saved page', args: [COMMAND, 'fixtures/page-ferry/source.html'] },
];

/** Whole processes against bare Node. */
export function benchStarts(): readonly Figure[] {
  const medians = mediansInTurns(
    RUNS.map(
      ({ args }) =>
        () =>
          timed(() => start(args)),
    ),
    STARTS,
  );
  return RUNS.map(({ what }, i) => ({
    what,
    value: milliseconds(medians[i]!),
    ratio: medians[i]! / medians[0]!,
    against: '× node -e 0',
    more: 'worse',
  }));
}

function start(args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, env: ENV, stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: build the package first`);
}

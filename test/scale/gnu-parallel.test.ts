import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMAND, ROOT } from '../cli/command.ts';
import { type Hosts, hasParallel, openHosts } from './hosts.ts';

const TEXT = readFileSync(join(ROOT, 'fixtures/one-line-flash/source.txt'), 'utf8');
const STORIES = Array.from({ length: 200 }, (_, i) => `${JSON.stringify({ id: i, text: TEXT })}\n`);
const IDS = Array.from({ length: STORIES.length }, (_, i) => i);
const FILTER = `${COMMAND} --input-format ndjson`;
/** Every block of stories starts the command anew, on machines that may be busy. */
const PATIENCE = 300_000;

/** The flags that the page on many machines tells its readers to use. */
const FLAGS = ['--pipe', '--block', '8k', '--retries', '3'];

function parallel(flags: readonly string[]): Promise<{ code: number | null; ids: number[] }> {
  const child = spawn('parallel', [...FLAGS, ...flags, FILTER], { stdio: ['pipe', 'pipe', 'inherit'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  child.stdin.end(STORIES.join(''));
  return new Promise((done) => {
    child.on('close', (code) => {
      const lines = Buffer.concat(chunks).toString('utf8').split('\n').slice(0, -1);
      done({ code, ids: lines.map((line) => JSON.parse(line).source.id).sort((a, b) => a - b) });
    });
  });
}

test('the page on many machines says how it was tried', () => {
  const page = readFileSync(join(ROOT, 'docs/beyond-one-machine.md'), 'utf8');
  for (const flag of ['--pipe', '--block', '--retries 3', '--sshlogin', '--input-format ndjson'])
    expect(page).toContain(flag);
});

if (!hasParallel())
  console.warn('GNU parallel or sshd is missing (Debian: parallel, openssh-server): not tried on many hosts');

describe.runIf(hasParallel())('GNU parallel', () => {
  let hosts: Hosts;
  beforeEach(async () => {
    hosts = await openHosts();
  });
  afterEach(() => hosts.close());

  test('deals the stories out on one machine, each once', { timeout: PATIENCE }, async () => {
    expect(await parallel(['--jobs', '2'])).toEqual({ code: 0, ids: IDS });
  });

  test('deals them out over two machines', { timeout: PATIENCE }, async () => {
    const { code, ids } = await parallel(['--ssh', hosts.ssh, '--sshlogin', hosts.names.join(',')]);
    expect([code, ids]).toEqual([0, IDS]);
  });

  test('loses nothing and gives nothing twice when a machine dies in the middle', { timeout: PATIENCE }, async () => {
    const [, dying] = hosts.names;
    const run = parallel(['--ssh', hosts.ssh, '--sshlogin', hosts.names.map((name) => `1/${name}`).join(',')]);
    await hosts.busy(dying);
    hosts.kill(dying);
    expect(await run).toEqual({ code: 0, ids: IDS });
  });
});

import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const SSHD = '/usr/sbin/sshd';

/** Whether this machine has GNU parallel and an ssh server to try it with. */
export function hasParallel(): boolean {
  const { stdout } = spawnSync('parallel', ['--version'], { encoding: 'utf8' });
  return (stdout ?? '').startsWith('GNU parallel') && existsSync(SSHD);
}

/** Two hosts on loopback that answer to ssh. */
export interface Hosts {
  readonly names: readonly [string, string];
  /** The ssh command that finds them. */
  readonly ssh: string;
  /** Resolves when somebody works on the host. */
  busy(name: string): Promise<void>;
  /** Ends the host and all that runs on it, at once. */
  kill(name: string): void;
  close(): void;
}

/** Starts two ssh servers that nothing but this machine can reach. */
export async function openHosts(): Promise<Hosts> {
  const folder = mkdtempSync(join(tmpdir(), 'parse-article-hosts-'));
  const names = ['127.0.0.1', '127.0.0.2'] as const;
  const port = await freePort();
  for (const key of ['host', 'user'])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, key)]);
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
  const servers = new Map(names.map((name) => [name as string, startServer(folder, name, port)]));
  writeFileSync(join(folder, 'ssh.conf'), clientSettings(folder, port));
  await Promise.all(names.map((name) => answers(name, port)));
  return {
    names,
    ssh: `ssh -F ${folder}/ssh.conf`,
    async busy(name) {
      while (descendants(servers.get(name)!.pid!).length < WORKING) await sleep(POLL);
    },
    kill: (name) => endServer(servers.get(name)!),
    close() {
      for (const server of servers.values()) endServer(server);
      rmSync(folder, { recursive: true });
    },
  };
}

/** A session is a process of the server's, another for the user, a shell and the command. */
const WORKING = 3;
const POLL = 20;

/** A home of their own keeps the sessions from what the user's shell does when it starts. */
function startServer(folder: string, name: string, port: number): ChildProcess {
  const settings = `ListenAddress ${name}
Port ${port}
HostKey ${folder}/host
AuthorizedKeysFile ${folder}/user.pub
PidFile none
StrictModes no
SetEnv HOME=${folder}
UsePAM no
PermitRootLogin yes
`;
  writeFileSync(join(folder, `${name}.conf`), settings);
  return spawn(SSHD, ['-f', join(folder, `${name}.conf`), '-D'], { stdio: 'ignore' });
}

function clientSettings(folder: string, port: number): string {
  return `Host *
Port ${port}
IdentityFile ${folder}/user
StrictHostKeyChecking no
UserKnownHostsFile /dev/null
LogLevel ERROR
`;
}

async function answers(name: string, port: number): Promise<void> {
  const answered = await new Promise<boolean>((done) => {
    const socket = connect(port, name);
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
  if (answered) return;
  await sleep(POLL);
  await answers(name, port);
}

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

function descendants(process: number): number[] {
  const { stdout } = spawnSync('pgrep', ['-P', String(process)], { encoding: 'utf8' });
  const children = stdout.split('\n').filter(Boolean).map(Number);
  return children.flatMap((child) => [child, ...descendants(child)]);
}

function endServer({ pid }: ChildProcess): void {
  for (const process of [pid!, ...descendants(pid!)]) spawnSync('kill', ['-9', String(process)]);
}

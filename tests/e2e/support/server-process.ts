import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { PINNED_NODE, ROOT } from '../../../scripts/lib/paths.mjs';
import { pinnedEnv } from '../../../scripts/lib/run.mjs';

const START_MS = 180_000;
const STOP_MS = 40_000;

/** A port of loopback on which nobody listens. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

export interface ServerProcess {
  /** Asks it to stop. @throws when it does not end in order, or leaves a process or its port behind */
  stop(): Promise<void>;
}

/** Starts the server as a child that ends with this process, and waits until it is ready. */
export async function startServer({
  dataDir,
  port,
  settings = {},
}: {
  dataDir: string;
  port: number;
  settings?: Record<string, string>;
}): Promise<ServerProcess> {
  const watch = pathToFileURL(join(ROOT, 'scripts', 'lib', 'end-with-parent.mjs')).href;
  const child = spawn(PINNED_NODE, [`--import=${watch}`, 'apps/server/main.ts'], {
    cwd: ROOT,
    env: pinnedEnv({
      ...withoutSettings(),
      HANOK_DEMO: 'true',
      ...settings,
      PORT: String(port),
      HANOK_DATA_DIR: dataDir,
    }),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-8_000);
    });
  }
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  const url = `http://localhost:${port}`;
  const waiting = new AbortController();
  const outcome = await Promise.race([ready(`${url}/readyz`, waiting.signal), ended]);
  waiting.abort();
  if (outcome !== 'ready') {
    child.kill('SIGKILL');
    throw new Error(`The server did not start (${outcome}):\n${said}`);
  }
  return {
    async stop() {
      const family = await familyOf(child);
      child.kill('SIGTERM');
      const end = await Promise.race([ended, sleep(STOP_MS, `still there after ${STOP_MS} ms`, { ref: false })]);
      if (end !== 'exit code 0') {
        child.kill('SIGKILL');
        throw new Error(`The server did not stop in order (${end}):\n${said}`);
      }
      const left = await livingOf(family);
      if (left.length > 0) throw new Error(`The server left processes behind:\n${left.join('\n')}`);
      if (await answers(`${url}/healthz`)) throw new Error(`Something still answers at ${url}`);
    },
  };
}

/** What the shell that runs the tests has set for another Hanok must not reach this one. */
function withoutSettings(): Record<string, undefined> {
  const names = Object.keys(process.env).filter((name) => /^(HANOK|OTEL)_|^(NODE_ENV|NODE_OPTIONS|VITEST)/.test(name));
  return Object.fromEntries(names.map((name) => [name, undefined]));
}

async function ready(url: string, signal: AbortSignal): Promise<string> {
  const until = Date.now() + START_MS;
  while (Date.now() < until && !signal.aborted) {
    if (await answers(url)) return 'ready';
    await sleep(150);
  }
  return `not ready after ${START_MS} ms`;
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}

interface Process {
  pid: number;
  parent: number;
  /** Start time and command: a process id alone may be given to another program. */
  identity: string;
}

async function processes(): Promise<Process[]> {
  const { stdout } = await promisify(execFile)('ps', ['-eo', 'pid=,ppid=,lstart=,args='], {
    maxBuffer: 16_777_216,
    env: { ...process.env, LC_ALL: 'C' },
  });
  return stdout.split('\n').flatMap((line) => {
    const [, pid, parent, identity] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid && parent && identity ? [{ pid: Number(pid), parent: Number(parent), identity }] : [];
  });
}

/** The server, PostgreSQL, the parsers, and whatever else they started. */
async function familyOf(child: ChildProcess): Promise<Process[]> {
  const all = await processes();
  const family = all.filter(({ pid }) => pid === child.pid);
  for (const { pid } of family) family.push(...all.filter(({ parent }) => parent === pid));
  if (family.length < 3) throw new Error('The server, PostgreSQL and its workers were expected among the processes');
  return family;
}

/** Those of the family that have not ended a few seconds later. */
async function livingOf(family: readonly Process[]): Promise<string[]> {
  let left: Process[] = [];
  for (let attempt = 0; attempt < 50; attempt++) {
    const now = await processes();
    left = now.filter(({ pid, identity }) =>
      family.some((one) => one.pid === pid && sameStart(one.identity, identity)),
    );
    if (left.length === 0) return [];
    await sleep(100);
  }
  return left.map(({ pid, identity }) => `${pid} ${identity}`);
}

/** PostgreSQL's processes rename themselves; the start time (24 characters) stays. */
function sameStart(one: string, other: string): boolean {
  return one.slice(0, 24) === other.slice(0, 24);
}

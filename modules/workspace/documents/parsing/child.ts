import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ChildMessage, ReadRequest } from './protocol.ts';

/** How a child's work on one file ended: with its answer, or with its own end. */
export type Outcome =
  | ChildMessage
  | { type: 'exited'; code: number | null; signal: NodeJS.Signals | null; stderr: string };

/** A process that reads files, one at a time. */
export type Child = {
  /** Resolves with the answer or with the process's end; never rejects. */
  run(request: ReadRequest): Promise<Outcome>;
  /** Ends the process at once; resolves when it is gone. */
  kill(): Promise<void>;
  readonly alive: boolean;
};

const STDERR_TAIL = 2000;

/**
 * Starts a process that reads files.
 * @param entry the module that it runs
 * @param folder the one folder, besides the program's own, that it may read and write
 */
export function startChild(options: { entry: URL; folder: string; heapMb: number; maxMemoryBytes: number }): Child {
  const process_ = fork(fileURLToPath(options.entry), [String(options.maxMemoryBytes)], {
    execArgv: [
      `--max-old-space-size=${options.heapMb}`,
      '--no-warnings',
      // A file that takes a parser over finds neither the platform's data nor a program to start.
      '--permission',
      ...readableFolders(options.folder).map((path) => `--allow-fs-read=${path}`),
      `--allow-fs-write=${options.folder}`,
      '--allow-worker',
    ],
    // Nothing of the parent's environment: it holds keys and passwords.
    env: { NODE_ENV: 'production', TZ: 'UTC' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'json',
  });
  return superviseChild(process_);
}

function superviseChild(process_: ChildProcess): Child {
  let stderr = '';
  let alive = true;
  let settle: ((outcome: Outcome) => void) | null = null;
  const finish = (outcome: Outcome) => {
    settle?.(outcome);
    settle = null;
  };
  const ended = new Promise<void>((resolve) => {
    process_.once('exit', (code, signal) => {
      alive = false;
      finish({ type: 'exited', code, signal, stderr });
      resolve();
    });
    process_.once('error', (error) => {
      // It could not be started, or not be reached any more.
      stderr += error.message;
      if (process_.pid === undefined) {
        alive = false;
        finish({ type: 'exited', code: null, signal: null, stderr });
        resolve();
      } else process_.kill('SIGKILL');
    });
  });
  process_.stderr?.setEncoding('utf8').on('data', (part: string) => {
    stderr = (stderr + part).slice(-STDERR_TAIL);
  });
  process_.on('message', (message: ChildMessage) => {
    if (message.type !== 'ready') finish(message);
  });
  // A waiting child must not keep the program from ending.
  process_.unref();
  process_.channel?.unref();
  if (process_.stderr instanceof Socket) process_.stderr.unref();

  return {
    run: (request) =>
      new Promise((resolve) => {
        if (!alive) return resolve({ type: 'exited', code: null, signal: null, stderr });
        settle = resolve;
        process_.send(request, (error) => {
          if (error) process_.kill('SIGKILL');
        });
      }),
    kill: async () => {
      if (!alive) return;
      process_.ref();
      process_.kill('SIGKILL');
      await ended;
    },
    get alive() {
      return alive;
    },
  };
}

/** What the program itself is made of: this module's folder, the libraries, and the package's own description. */
function readableFolders(folder: string): string[] {
  const here = dirname(fileURLToPath(import.meta.url));
  const folders = [folder, here];
  for (let at = here; ; at = dirname(at)) {
    const modules = join(at, 'node_modules');
    // A symbolic link is checked by where it leads.
    if (existsSync(modules)) folders.push(modules, realpathSync(modules));
    if (existsSync(join(at, 'package.json'))) folders.push(join(at, 'package.json'));
    if (dirname(at) === at) return [...new Set(folders)];
  }
}

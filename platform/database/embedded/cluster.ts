import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, existsSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError } from './errors.ts';
import type { Placement } from './placement.ts';
import { isPostgresOf, postgresProcessesOf, processStartedAt } from './process-identity.ts';
import type { ServerLog } from './server-log.ts';

const CRASH_RECOVERY_LIMIT_MS = 30 * 60_000;
const POLL_MS = 20;
const ORPHANS_END_MS = 5_000;

/** The environment of PostgreSQL's programs: nothing of ours, so that no PG* variable and no secret reaches them. */
const SERVER_ENV = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C' };

/**
 * Creates the data directory unless it is there. It grows under another name and is renamed when it is whole, so a
 * first start that is killed leaves nothing that could be taken for a database.
 */
export async function initialise(binaries: Binaries, placement: Placement, extraFlags: string[] = []): Promise<void> {
  const { home, dataDir, pointer, user } = placement;
  if (existsSync(join(dataDir, 'PG_VERSION'))) return checkMajorVersion(dataDir, binaries);
  const draft = `${dataDir}.draft`;
  const passwordFile = join(home, 'password.tmp');
  rmSync(draft, { recursive: true, force: true });
  writeFileSync(passwordFile, `${pointer.adminPassword}\n`, { mode: 0o600 });
  if (user.spawn.uid !== undefined) chownSync(passwordFile, user.spawn.uid, user.spawn.gid ?? user.spawn.uid);
  try {
    await run(binaries.initdb, placement, [
      `--pgdata=${draft}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--data-checksums',
      '--encoding=UTF8',
      // PostgreSQL's own C.UTF-8 sorts and folds alike on every machine; the system's locales do not.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...extraFlags,
    ]);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, dataDir);
}

/**
 * Starts the server and waits until it takes connections, crash recovery included.
 *
 * @returns the server process, or the reason why it ended before it was ready
 */
export async function launch(
  binaries: Binaries,
  placement: Placement,
  settings: Record<string, string>,
  log: ServerLog,
): Promise<{ server: ChildProcess } | { failure: string }> {
  const { dataDir, home, user } = placement;
  const from = log.size();
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(binaries.postgres, ['-D', dataDir, ...flags], {
    ...user.spawn,
    cwd: home,
    env: SERVER_ENV,
    // A session of its own: Ctrl-C in the terminal reaches Hanok, which then stops PostgreSQL in order.
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  const ended = new Promise<string>((resolve) => {
    server.once('error', (error) => resolve(error.message));
    server.once('exit', (code, signal) =>
      resolve(log.reasonSince(from) || `it ended with ${signal ?? `code ${code}`}`),
    );
  });
  const ready = untilReady(
    dataDir,
    () => server.pid,
    () => server.exitCode !== null || server.signalCode !== null,
  );
  const failure = await Promise.race([ended, ready]);
  return failure === null ? { server } : { failure };
}

/** Fast shutdown (open transactions are rolled back, data is flushed); harsher when that is not heeded. Waits. */
export async function shutDown(pid: number, dataDir: string): Promise<void> {
  const startedAt = processStartedAt(pid);
  const gone = () => startedAt === null || processStartedAt(pid) !== startedAt;
  // PostgreSQL's own words: INT is fast, QUIT is immediate (recovers at the next start); KILL is the last resort.
  for (const [signal, patienceMs] of [
    ['SIGINT', 60_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (gone()) return;
    trySignal(pid, signal);
    for (let waited = 0; waited < patienceMs && !gone(); waited += POLL_MS) await sleep(POLL_MS);
  }
  if (!gone()) throw failed(`PostgreSQL (process ${pid}) of ${dataDir} does not end.`);
}

/**
 * Clears what a killed Hanok left in the data directory: a server that still runs is shut down, and a pid file whose
 * number now belongs to another program is removed. Call it only as the owner of the data folder.
 *
 * @returns whether a server was still running
 */
export async function clearRemains(dataDir: string): Promise<boolean> {
  const pidFile = join(dataDir, 'postmaster.pid');
  const pid = readPidFile(dataDir)?.pid;
  if (pid === undefined) return false;
  const isAlive = isPostgresOf(pid, realpathSync(dataDir));
  if (!isAlive) await endOrphans(realpathSync(dataDir));
  if (isAlive) {
    await shutDown(pid, dataDir);
    return true;
  }
  // PostgreSQL removes the file of a dead process itself, but gives up before a stranger's living one (or a zombie).
  rmSync(pidFile, { force: true });
  return false;
}

/**
 * Ends the processes of a killed server that compute on. They notice its death only when they next wait for something,
 * and no server may start while one holds its shared memory. What they had not committed is lost with it in any case.
 */
async function endOrphans(dataDir: string): Promise<void> {
  for (const pid of postgresProcessesOf(dataDir)) trySignal(pid, 'SIGKILL');
  for (let waited = 0; waited < ORPHANS_END_MS && postgresProcessesOf(dataDir).length > 0; waited += POLL_MS)
    await sleep(POLL_MS);
}

/** Resolves with null once `postmaster.pid` says "ready"; never resolves after the server has ended. */
async function untilReady(
  dataDir: string,
  pid: () => number | undefined,
  ended: () => boolean,
): Promise<string | null> {
  for (let waited = 0; waited < CRASH_RECOVERY_LIMIT_MS; waited += POLL_MS) {
    if (ended()) return new Promise(() => {});
    const file = readPidFile(dataDir);
    if (file !== null && file.pid === pid() && file.status === 'ready') return null;
    await sleep(POLL_MS);
  }
  return 'it did not become ready in half an hour';
}

/** The pid file's first line is the process, its eighth the state that pg_ctl reads too. */
function readPidFile(dataDir: string): { pid: number; status: string } | null {
  try {
    const lines = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number.parseInt(lines[0] ?? '', 10);
    return Number.isNaN(pid) ? null : { pid, status: (lines[7] ?? '').trim() };
  } catch {
    return null;
  }
}

function checkMajorVersion(dataDir: string, binaries: Binaries): void {
  const major = readFileSync(join(dataDir, 'PG_VERSION'), 'utf8').trim();
  if (major === binaries.major) return;
  throw new EmbeddedPostgresError(
    'data_folder_version',
    `The database in ${dataDir} was made by PostgreSQL ${major}; this is PostgreSQL ${binaries.major}.`,
    'Export the tenants with the former version of Hanok and import them here, or begin anew with `npm start -- --reset`.',
  );
}

function run(program: string, { home, user }: Placement, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...user.spawn,
      cwd: home,
      env: SERVER_ENV,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
    child.once('error', (cause) => reject(failed(`${program} could not be started: ${cause.message}`)));
    child.once('close', (code, signal) => {
      if (code === 0) return resolve();
      const last = output.trim().split('\n').slice(-3).join(' ');
      reject(failed(`The database could not be created (${signal ?? `code ${code}`}): ${last}`));
    });
  });
}

function trySignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function failed(message: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'embedded_postgres_failed',
    message,
    'Details are in logs/postgres.log of the data folder.',
  );
}

import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Binaries, findBinaries, reachableBinaries } from './embedded/binaries.ts';
import { clearRemains, initialise, launch, shutDown } from './embedded/cluster.ts';
import { EmbeddedPostgresError } from './embedded/errors.ts';
import { acquireOwnerLock, ownerOf } from './embedded/owner-lock.ts';
import { homeOf, type Placement, settlePlacement } from './embedded/placement.ts';
import { pointerPath, readPointer, writePointer } from './embedded/pointer.ts';
import { openServerLog, type ServerLog } from './embedded/server-log.ts';
import { watchOver } from './embedded/watchdog.ts';

export { EmbeddedPostgresError, type EmbeddedPostgresErrorCode } from './embedded/errors.ts';

const HOST = '127.0.0.1';
const ATTEMPTS = 20;

/** The part of a pino logger that is used here. */
export interface EmbeddedPostgresLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

export interface EmbeddedPostgresOptions {
  /** The folder that keeps the pointer, the logs and, where possible, the data; `.hanok` of a clone. */
  dataRoot: string;
  log: EmbeddedPostgresLog;
  /** Wanted port; otherwise the one of the last start, or a free one. A taken port is replaced by a free one. */
  port?: number;
  /** Server settings on top of ours, by their names in postgresql.conf. */
  settings?: Record<string, string>;
}

/** A running server. It listens on loopback only, with no unix socket; `adminUser` is a superuser. */
export interface EmbeddedPostgres {
  host: string;
  port: number;
  adminUser: 'postgres';
  adminPassword: string;
  dataDir: string;
  /** The server's version as its npm package has it, such as "18.4.0". */
  version: string;
  /** Resolves with a reason when the server ends without `stop` having been called; never otherwise. */
  unexpectedEnd: Promise<string>;
  /** Fast shutdown, waited for; calling it twice is allowed. */
  stop(): Promise<void>;
}

const SETTINGS: Record<string, string> = {
  listen_addresses: HOST,
  // No socket file: its path has a limit of 107 bytes, and loopback with SCRAM is as good.
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '128MB',
  // Queries are short and many: compiling them costs more than it saves.
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // After a crash the data folder is synced: by one call, not by one for each of some hundred files of each tenant.
  ...(process.platform === 'linux' ? { recovery_init_sync_method: 'syncfs' } : {}),
  log_min_messages: 'warning',
  // Statements, and details such as "Key (email)=(…) already exists", are tenants' data and stay out of the log.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

/**
 * Removes the server of `dataRoot` and all its data for good: what its pointer names, and nothing else. A server that a
 * killed Hanok left running is shut down first. Does nothing where no server was ever started.
 *
 * @throws EmbeddedPostgresError `data_folder_in_use` while a living Hanok uses it
 */
export async function removeEmbeddedPostgres(dataRoot: string): Promise<void> {
  const pointer = existsSync(dataRoot) ? readPointer(dataRoot) : null;
  if (pointer === null) return;
  const release = acquireOwnerLock(join(dataRoot, 'postgres.lock'));
  try {
    const home = homeOf(realpathSync(dataRoot), pointer);
    if (existsSync(join(home, 'data'))) await clearRemains(join(home, 'data'));
    rmSync(home, { recursive: true, force: true });
    rmSync(pointerPath(dataRoot), { force: true });
  } finally {
    release();
  }
}

/** The superuser's URL of the server that a living Hanok runs on `dataRoot`; null when none does. */
export function runningEmbeddedPostgres(dataRoot: string): string | null {
  const pointer = existsSync(dataRoot) ? readPointer(dataRoot) : null;
  if (pointer === null || pointer.port === null || ownerOf(join(dataRoot, 'postgres.lock')) === null) return null;
  return `postgres://postgres:${pointer.adminPassword}@${HOST}:${pointer.port}/postgres`;
}

/** A crash loses everything with these; a test database is thrown away anyway. */
const UNSAFE_FAST_SETTINGS: Record<string, string> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  autovacuum_naptime: '10min',
  checkpoint_timeout: '1h',
  max_wal_size: '2GB',
};
const TEST_FOLDER_PREFIX = 'hanok-test-postgres-';

/**
 * Starts the PostgreSQL that npm brought along, on the data of `dataRoot`; a first start creates it. Works as root (the
 * server then runs under an account of its own) and after kill -9 (a leftover server is shut down, crash recovery is
 * waited for). The server ends with this process, however that ends.
 *
 * @throws EmbeddedPostgresError with a stable `code` and a `hint`
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  mkdirSync(options.dataRoot, { recursive: true, mode: 0o711 });
  const dataRoot = realpathSync(options.dataRoot);
  const release = acquireOwnerLock(join(dataRoot, 'postgres.lock'));
  const serverLog = openServerLog(dataRoot);
  const cleanUp = () => {
    serverLog.close();
    release();
  };
  try {
    return await start({ ...options, dataRoot }, serverLog, cleanUp);
  } catch (error) {
    cleanUp();
    throw error;
  }
}

/** So many times within a minute it is started again; then there is something wrong that starting does not mend. */
const RESTARTS = 3;
const RESTARTS_WITHIN_MS = 60_000;

/**
 * The same, kept running: a server that ends by itself (killed, out of memory) is started again in place, at the same
 * address, on the same data. What was committed is there; links are broken, and are made anew by whoever needs one.
 * `unexpectedEnd` resolves only when it does not stay up.
 */
export async function keepEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  let server = await startEmbeddedPostgres(options);
  const { port } = server;
  let isStopping = false;
  let restarting: Promise<void> = Promise.resolve();
  const ends: number[] = [];

  const unexpectedEnd = new Promise<string>((giveUp) => {
    const watch = () =>
      void server.unexpectedEnd.then((reason) => {
        if (isStopping) return;
        ends.push(performance.now());
        const recent = ends.filter((at) => at > performance.now() - RESTARTS_WITHIN_MS);
        if (recent.length > RESTARTS) return giveUp(`${reason}, for the ${recent.length}th time within a minute`);
        restarting = restart().catch((error: unknown) => giveUp(`${reason}; ${String(error)}`));
      });
    async function restart(): Promise<void> {
      const begun = performance.now();
      server = await startEmbeddedPostgres({ ...options, port });
      if (server.port !== port) throw new Error(`its port ${port} is taken by another program`);
      options.log.warn({ ms: Math.round(performance.now() - begun) }, 'PostgreSQL was started again');
      watch();
    }
    watch();
  });

  return {
    ...server,
    unexpectedEnd,
    async stop() {
      isStopping = true;
      await restarting;
      await server.stop();
    },
  };
}

/**
 * A throwaway server in a temporary folder, fast because it does not care for durability. `stop` removes the folder;
 * what a killed test run left behind is swept by the next start.
 */
export async function startEmbeddedPostgresForTests(settings: Record<string, string> = {}): Promise<EmbeddedPostgres> {
  await sweepTestFolders();
  const dataRoot = mkdtempSync(join(tmpdir(), TEST_FOLDER_PREFIX));
  chmodSync(dataRoot, 0o711);
  const server = await startEmbeddedPostgres({
    dataRoot,
    log: { info: () => {}, warn: () => {} },
    settings: { ...UNSAFE_FAST_SETTINGS, ...settings },
  });
  const stop = async () => {
    await server.stop();
    await removeEmbeddedPostgres(dataRoot);
    rmSync(dataRoot, { recursive: true, force: true });
  };
  return { ...server, stop };
}

async function start(
  { dataRoot, log, port, settings }: EmbeddedPostgresOptions,
  serverLog: ServerLog,
  cleanUp: () => void,
): Promise<EmbeddedPostgres> {
  const placement = settlePlacement(dataRoot);
  const { dataDir, user } = placement;
  const binaries = reachableBinaries(findBinaries(), user, placement.home);
  if (await clearRemains(dataDir)) log.warn({ dataDir }, 'stopped a PostgreSQL that a killed Hanok had left running');
  await initialise(binaries, placement);
  const running = await launchOnFreePort(binaries, placement, { ...SETTINGS, ...settings }, serverLog, port);
  const { server, pid } = running;
  const callOff = watchOver(pid, user);
  writePointer(dataRoot, { ...placement.pointer, port: running.port, initialised: true });
  log.info({ dataDir, port: running.port, version: binaries.version, account: user.name }, 'PostgreSQL is ready');

  let stopping: Promise<void> | undefined;
  const exited = new Promise<string>((resolve) => {
    server.once('exit', (code, signal) => resolve(`PostgreSQL ended with ${signal ?? `code ${code}`}`));
  });
  const unexpectedEnd = new Promise<string>((resolve) => {
    void exited.then((reason) => {
      callOff();
      if (stopping === undefined) {
        log.warn({ dataDir, reason }, 'PostgreSQL ended unexpectedly');
        cleanUp();
        resolve(reason);
      }
    });
  });
  const stop = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    await shutDown(pid, dataDir);
    await exited;
    cleanUp();
  };
  return {
    host: HOST,
    port: running.port,
    adminUser: 'postgres',
    adminPassword: placement.pointer.adminPassword,
    dataDir,
    version: binaries.version.split('-')[0] ?? binaries.version,
    unexpectedEnd,
    stop: () => (stopping ??= stop()),
  };
}

async function launchOnFreePort(
  binaries: Binaries,
  placement: Placement,
  settings: Record<string, string>,
  serverLog: ServerLog,
  wanted: number | undefined,
) {
  let failure = '';
  let port = await freePort(wanted ?? placement.pointer.port ?? 0);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const outcome = await launch(binaries, placement, { ...settings, port: String(port) }, serverLog);
    if ('server' in outcome && outcome.server.pid !== undefined) {
      return { server: outcome.server, pid: outcome.server.pid, port };
    }
    failure = 'failure' in outcome ? outcome.failure : 'it has no process';
    if (/could not create any TCP\/IP sockets|Address already in use/.test(failure)) port = await freePort(0);
    // The last processes of a killed server notice its death within moments; until then they hold its shared memory.
    else if (/pre-existing shared memory block/.test(failure)) await sleep(500);
    else break;
  }
  throw new EmbeddedPostgresError(
    'embedded_postgres_failed',
    `PostgreSQL did not start: ${failure}`,
    'Details are in logs/postgres.log of the data folder.',
  );
}

/** `wanted` if nobody listens there, else any free port of the loopback address. */
function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => (wanted === 0 ? reject(error) : resolve(freePort(0))));
    probe.listen(wanted, HOST, () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : wanted;
      probe.close(() => resolve(port));
    });
  });
}

async function sweepTestFolders(): Promise<void> {
  const cutoff = Date.now() - 60_000;
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(TEST_FOLDER_PREFIX))) {
    const folder = join(tmpdir(), name);
    try {
      // A young folder may belong to a run that has not written its lock yet.
      if (statSync(folder).mtimeMs > cutoff || ownerOf(join(folder, 'postgres.lock')) !== null) continue;
      await removeEmbeddedPostgres(folder);
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another user's folder, or another sweep was quicker: neither is ours to care for.
    }
  }
}

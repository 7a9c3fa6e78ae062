import { createHash } from 'node:crypto';
import PgBoss from 'pg-boss';
import { createPool } from '#platform/database/index.ts';
import type { Logger, Metrics } from '#platform/telemetry/index.ts';
import { withSpan } from '#platform/telemetry/index.ts';
import type { TenantId } from '#platform/tenancy/index.ts';
import { tenantId as asTenantId } from '#platform/tenancy/index.ts';
import { isSigned, type SigningKeys, type Stored, signJob } from './signature.ts';
import { type QueueWorker, startQueueWorker } from './worker.ts';

export { resignJobs } from './signature.ts';

/** A piece of work for one tenant. `actorId` is the user on whose behalf it runs: jobs have no rights of their own. */
export interface TenantJob<T extends object = Record<string, unknown>> {
  id: string;
  tenantId: TenantId;
  actorId: string;
  data: T;
  /** True when a failure of this run is final. */
  lastTry: boolean;
  /** Aborts when the process shuts down. */
  signal: AbortSignal;
}

export interface QueueDefinition<T extends object> {
  name: string;
  /** Jobs of this queue that one process works on at once. */
  concurrency: number;
  retryLimit: number;
  /** After so long a job counts as lost and is tried again; longer than any honest run. */
  expireSeconds: number;
  handle(job: TenantJob<T>): Promise<void>;
}

export interface Jobs {
  define<T extends object>(queue: QueueDefinition<T>): void;
  /** Queues a job; it survives a crash from here on. @returns its id */
  send<T extends object>(queue: string, job: { tenantId: TenantId; actorId: string; data: T }): Promise<string>;
  /** Runs `work` every `seconds` on this process while it lives (sweepers); a failure is logged and tried again next time. */
  every(name: string, seconds: number, work: () => Promise<void>): void;
  start(): Promise<void>;
  stop(): Promise<void>;
}

interface Options {
  connectionString: string;
  /** 32 bytes each, asked each time; the first signs jobs, the others are still believed. */
  signingKeys(): SigningKeys;
  log: Logger;
  metrics: Metrics;
  /** Whether this process works on jobs, or only queues them. */
  work: boolean;
  /** True when no other process works on jobs: whatever is active at the start was left by a crash. */
  alone: boolean;
}

const CONNECTIONS = 6;
/** How long jobs that run when the process ends have to finish. */
const STOP_MS = 10_000;

/**
 * Jobs in mgmt_db by pg-boss. A job names its tenant, and is signed, so that a row that somebody slips into the table
 * is refused rather than run in another tenant's house.
 */
export function createJobs(options: Options): Jobs {
  const { log, metrics } = options;
  const database = openStatements(options.connectionString, log);
  const boss = new PgBoss({
    db: database,
    schema: 'pgboss',
    schedule: false,
    archiveCompletedAfterSeconds: 3_600,
    deleteAfterDays: 7,
  });
  boss.on('error', (error) => log.error({ err: error }, 'the job queue reports an error'));
  const queues = new Map<string, QueueDefinition<object>>();
  const workers = new Map<string, QueueWorker>();
  const timers: { name: string; seconds: number; work: () => Promise<void> }[] = [];
  const running: NodeJS.Timeout[] = [];
  const stopping = new AbortController();

  async function run(
    queue: QueueDefinition<object>,
    job: PgBoss.JobWithMetadata<Stored>,
    expired: AbortSignal,
  ): Promise<void> {
    const started = performance.now();
    let outcome = 'done';
    try {
      if (!isSigned(options.signingKeys(), queue.name, job.data)) {
        outcome = 'refused';
        log.error({ queue: queue.name, job: job.id }, 'a job with a forged tenant was refused');
        return;
      }
      const { tenantId, actorId, payload } = job.data;
      await withSpan(`job ${queue.name}`, { 'hanok.queue': queue.name }, () =>
        queue.handle({
          id: job.id,
          tenantId: asTenantId(tenantId),
          actorId,
          data: JSON.parse(payload) as object,
          lastTry: job.retryCount >= job.retryLimit,
          signal: AbortSignal.any([stopping.signal, expired]),
        }),
      );
    } catch (error) {
      outcome = 'failed';
      log.warn(
        { err: error, queue: queue.name, job: job.id },
        'a job failed and will be tried again while tries are left',
      );
      throw error;
    } finally {
      metrics.jobs.inc({ queue: queue.name, outcome });
      metrics.jobSeconds.observe({ queue: queue.name }, (performance.now() - started) / 1000);
    }
  }

  return {
    define(queue) {
      queues.set(queue.name, queue as unknown as QueueDefinition<object>);
    },
    async send(queue, job) {
      const stored = { tenantId: job.tenantId, actorId: job.actorId, payload: JSON.stringify(job.data) };
      const id = await boss.send(queue, { ...stored, mac: signJob(options.signingKeys(), queue, stored) });
      if (id === null) throw new Error(`queue ${queue} took no job`);
      workers.get(queue)?.wake();
      return id;
    },
    every(name, seconds, work) {
      timers.push({ name, seconds, work });
    },
    async start() {
      await boss.start();
      for (const queue of queues.values()) {
        await boss.createQueue(queue.name, {
          name: queue.name,
          retryLimit: queue.retryLimit,
          retryDelay: 2,
          retryBackoff: true,
          expireInSeconds: queue.expireSeconds,
        });
      }
      if (!options.work) return;
      if (options.alone) await takeUpAbandoned();
      for (const queue of queues.values()) {
        const work = (job: PgBoss.JobWithMetadata<Stored>, expired: AbortSignal) => run(queue, job, expired);
        workers.set(queue.name, startQueueWorker({ boss, queue, run: work, log }));
      }
      for (const { name, seconds, work } of timers) {
        const timer = setInterval(() => {
          work().catch((error: unknown) => log.error({ err: error, sweeper: name }, 'a sweeper failed'));
        }, seconds * 1_000);
        timer.unref();
        running.push(timer);
      }
    },
    async stop() {
      stopping.abort();
      for (const timer of running) clearInterval(timer);
      await Promise.all([...workers.values()].map((worker) => worker.stop(STOP_MS)));
      await boss.stop({ graceful: true, wait: true, timeout: STOP_MS });
      await database.close();
    },
  };

  /** After a crash of the only worker, its jobs are taken up now instead of when they expire. */
  async function takeUpAbandoned(): Promise<void> {
    const names = [...queues.keys()];
    const { rows } = await database.executeSql(
      `update pgboss.job set state = 'retry', start_after = now() where state = 'active' and name = any($1) returning id`,
      [names],
    );
    if (rows.length > 0) log.info({ jobs: rows.length }, 'jobs that a crash had left were taken up again');
  }
}

/** pg-boss's way into the database: its statements are long and few, so each connection plans each of them once. */
function openStatements(url: string, log: Logger) {
  const pool = createPool(url, {
    max: CONNECTIONS,
    applicationName: 'hanok-jobs',
    onError: (error) => log.error({ err: error }, 'a connection of the job queue broke'),
  });
  const names = new Map<string, string>();

  function nameOf(text: string): string {
    const known = names.get(text);
    if (known !== undefined) return known;
    const name = `jobs:${createHash('sha256').update(text).digest('base64url').slice(0, 16)}`;
    names.set(text, name);
    return name;
  }

  return {
    /** Without values it may be several statements (pg-boss's own migrations), which cannot be prepared. */
    executeSql: (text: string, values: unknown[] = []) =>
      pool.query(values.length === 0 ? text : { name: nameOf(text), text, values }),
    close: () => pool.end(),
  };
}

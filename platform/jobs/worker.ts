import { setTimeout as sleep } from 'node:timers/promises';
import type PgBoss from 'pg-boss';
import type { Logger } from '#platform/telemetry/index.ts';

/**
 * Works on one queue, up to `concurrency` jobs at once. pg-boss's own worker takes and ends jobs one by one, two
 * commits each; here those that wait are taken together, and those that ended are ended together:
 *
 *   wake ── half of the places are free, or nothing runs ──► take as many as there is room for
 *     └──── else ──► wait TOGETHER_MS for more to end first
 *
 * A job that ended and whose end was not written yet when the process dies runs once more, as it always may.
 */
export interface QueueWorker {
  /** Looks for jobs now rather than at the next poll. */
  wake(): void;
  /** Takes no more, and waits for what runs, at most `timeoutMs`; what still runs then is given back. */
  stop(timeoutMs: number): Promise<void>;
}

const POLL_MS = 500;
const TOGETHER_MS = 15;

interface Options<T> {
  boss: PgBoss;
  queue: { name: string; concurrency: number; expireSeconds: number };
  /** Runs a job; what it throws fails the job. The signal aborts when the job's time is over. */
  run(job: PgBoss.JobWithMetadata<T>, expired: AbortSignal): Promise<void>;
  log: Logger;
}

export function startQueueWorker<T>({ boss, queue, run, log }: Options<T>): QueueWorker {
  const { name, concurrency } = queue;
  const running = new Map<string, Promise<void>>();
  let ended: string[] = [];
  let ending: Promise<void> | undefined;
  let taking: Promise<void> | undefined;
  let soon: NodeJS.Timeout | undefined;
  let woken = false;
  let stopped = false;

  function wake(): void {
    woken = true;
    arrange();
  }

  function arrange(): void {
    const room = concurrency - running.size;
    if (stopped || taking !== undefined || room === 0) return;
    if (running.size === 0 || room >= concurrency / 2) begin();
    else soon ??= setTimeout(begin, TOGETHER_MS);
  }

  function begin(): void {
    clearTimeout(soon);
    soon = undefined;
    if (stopped || taking !== undefined) return;
    taking = take().finally(() => {
      taking = undefined;
      if (woken) arrange();
    });
  }

  async function take(): Promise<void> {
    woken = false;
    try {
      const jobs = await boss.fetch<T>(name, { batchSize: concurrency - running.size, includeMetadata: true });
      for (const job of jobs) {
        const work = runJob(job).finally(() => {
          running.delete(job.id);
          wake();
        });
        running.set(job.id, work);
      }
    } catch (error) {
      log.error({ err: error, queue: name }, 'jobs could not be taken');
    }
  }

  /** Never rejects. */
  async function runJob(job: PgBoss.JobWithMetadata<T>): Promise<void> {
    const expired = AbortSignal.timeout(queue.expireSeconds * 1_000);
    try {
      await Promise.race([run(job, expired), rejection(expired)]);
      ended.push(job.id);
      ending ??= endSoon();
    } catch (error) {
      await boss.fail(name, job.id, error as object).catch((failure: unknown) => {
        log.error({ err: failure, queue: name, job: job.id }, 'the failure of a job could not be written');
      });
    }
  }

  async function endSoon(): Promise<void> {
    while (ended.length > 0) {
      await sleep(TOGETHER_MS);
      const ids = ended;
      ended = [];
      try {
        await boss.complete(name, ids);
      } catch (error) {
        log.error({ err: error, queue: name, jobs: ids }, 'the end of jobs could not be written; they will run again');
      }
    }
    ending = undefined;
  }

  const polling = setInterval(wake, POLL_MS);
  polling.unref();
  wake();

  return {
    wake,
    async stop(timeoutMs) {
      stopped = true;
      clearInterval(polling);
      clearTimeout(soon);
      await taking;
      await Promise.race([Promise.all(running.values()), sleep(timeoutMs, undefined, { ref: false })]);
      const left = [...running.keys()];
      if (left.length > 0) await boss.fail(name, left);
      await ending;
    },
  };
}

function rejection(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

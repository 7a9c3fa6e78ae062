import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { createLogger, createMetrics, type Metrics } from '#platform/telemetry/index.ts';
import { tenantId } from '#platform/tenancy/index.ts';
import { createTestManagement, type TestManagement } from '#platform/testing/management.ts';
import { createJobs, type Jobs, resignJobs, type TenantJob } from './index.ts';

const signingKey = randomBytes(32);
const tenant = tenantId(uuidv7());
const actorId = uuidv7();
const open: Jobs[] = [];

let management: TestManagement;
beforeAll(async () => {
  management = await createTestManagement(inject('pgAdminUrl'));
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((jobs) => jobs.stop()));
  await management.admin('delete from pgboss.job');
});
afterAll(() => management.dispose());

interface Ask {
  handle(job: TenantJob): Promise<void>;
  work?: boolean;
  concurrency?: number;
  retryLimit?: number;
  key?: Buffer;
  metrics?: Metrics;
}

async function start({
  handle,
  work = true,
  concurrency = 2,
  retryLimit = 2,
  key = signingKey,
  metrics,
}: Ask): Promise<Jobs> {
  const jobs = createJobs({
    connectionString: management.url,
    signingKeys: () => [key],
    log: createLogger({ level: 'silent', file: null }),
    metrics: metrics ?? createMetrics(),
    work,
    alone: true,
  });
  jobs.define({ name: 'test.work', concurrency, retryLimit, expireSeconds: 900, handle });
  await jobs.start();
  open.push(jobs);
  return jobs;
}
const send = (jobs: Jobs, data: object) => jobs.send('test.work', { tenantId: tenant, actorId, data });
const states = async () =>
  (await management.admin<{ state: string }>(`select state from pgboss.job where name = 'test.work'`)).map(
    (row) => row.state,
  );
const hurry = () => management.admin(`update pgboss.job set start_after = now() where state = 'retry'`);

async function until(what: string, look: () => boolean | Promise<boolean>, seconds = 15): Promise<void> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(20)) if (await look()) return;
  throw new Error(`${what}: not within ${seconds} s`);
}

test('a job runs once, for its tenant and its actor, with its data as they were', async () => {
  const seen: TenantJob[] = [];
  const metrics = createMetrics();
  const jobs = await start({ metrics, handle: async (job) => void seen.push(job) });
  const data = { text: '한옥 "quoted"', z: 1, a: [null, 0.1] };
  const id = await send(jobs, data);
  await until('the job is done', async () => (await states())[0] === 'completed');
  expect(seen).toMatchObject([{ id, tenantId: tenant, actorId, data, lastTry: false }]);
  expect(Object.keys(seen[0]?.data ?? {})).toEqual(['text', 'z', 'a']);
  expect(await metrics.registry.getSingleMetricAsString('hanok_jobs_total')).toContain(
    'hanok_jobs_total{queue="test.work",outcome="done"} 1',
  );
});

test('a job that fails is tried again, and told when a failure will be final', async () => {
  const tries: boolean[] = [];
  const jobs = await start({
    retryLimit: 2,
    handle: async ({ lastTry }) => {
      tries.push(lastTry);
      throw new Error('not today');
    },
  });
  await send(jobs, {});
  await until('all tries are spent', async () => {
    await hurry();
    return (await states())[0] === 'failed';
  });
  expect(tries).toEqual([false, false, true]);
});

test('a job that works at the second try is done', async () => {
  let tries = 0;
  const jobs = await start({
    handle: async () => {
      tries += 1;
      if (tries === 1) throw new Error('not yet');
    },
  });
  await send(jobs, {});
  await until('the job is done', async () => {
    await hurry();
    return (await states())[0] === 'completed';
  });
  expect(tries).toBe(2);
});

test('a row whose tenant, actor, data or queue was changed is refused, and so is one that another key signed', async () => {
  const seen: TenantJob[] = [];
  const other = await start({ work: false, key: randomBytes(32), handle: async () => undefined });
  await send(other, { n: 'another key' });
  const sender = await start({ work: false, handle: async () => undefined });
  const forgeries = [
    `jsonb_set(data, '{tenantId}', to_jsonb('${uuidv7()}'::text))`,
    `jsonb_set(data, '{actorId}', to_jsonb('${uuidv7()}'::text))`,
    `jsonb_set(data, '{payload}', to_jsonb('{"n":"changed"}'::text))`,
    `data - 'mac'`,
    `jsonb_set(data, '{mac}', '""')`,
  ];
  for (const forged of forgeries) {
    const id = await send(sender, { n: 'genuine' });
    await management.admin(`update pgboss.job set data = ${forged} where id = $1`, [id]);
  }
  await management.admin(
    `insert into pgboss.job (name, data) values ('test.work', '{"tenantId": "x"}'), ('test.work', null)`,
  );
  await send(sender, { n: 'left alone' });
  const metrics = createMetrics();
  await start({ metrics, handle: async (job) => void seen.push(job) });
  await until(
    'nothing waits',
    async () => !(await states()).some((state) => ['created', 'active', 'retry'].includes(state)),
  );
  expect(seen.map(({ data }) => data)).toEqual([{ n: 'left alone' }]);
  expect(await metrics.registry.getSingleMetricAsString('hanok_jobs_total')).toContain('outcome="refused"} 8');
});

test('a process without the worker’s role queues jobs and runs none; they wait for one that has it', async () => {
  const ran: string[] = [];
  const gateway = await start({ work: false, handle: async () => void ran.push('gateway') });
  await send(gateway, {});
  await sleep(700);
  expect(await states()).toEqual(['created']);
  await start({ handle: async () => void ran.push('worker') });
  await until('the job is done', async () => (await states())[0] === 'completed');
  expect(ran).toEqual(['worker']);
});

test('what the only worker was doing when it was killed is taken up at the next start, at once', async () => {
  const sender = await start({ work: false, handle: async () => undefined });
  const id = await send(sender, { n: 1 });
  const script = new URL('testing/hanging-worker.ts', import.meta.url).pathname;
  const worker = spawn(process.execPath, [script, management.url, signingKey.toString('base64')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(worker.stdout, 'data');
  expect(String(line)).toContain(id);
  worker.kill('SIGKILL');
  await once(worker, 'exit');
  expect(await states()).toEqual(['active']);
  const seen: TenantJob[] = [];
  await start({ handle: async (job) => void seen.push(job) });
  await until('the job is done', async () => (await states())[0] === 'completed', 5);
  expect(seen).toMatchObject([{ id, data: { n: 1 } }]);
});

test('what waits while the root key is replaced is signed anew, and what was forged stays refused', async () => {
  const next = randomBytes(32);
  const sender = await start({ work: false, handle: async () => undefined });
  const id = await send(sender, { n: 1 });
  const forged = await send(sender, { n: 2 });
  await management.admin(
    `update pgboss.job set data = jsonb_set(data, '{actorId}', to_jsonb($2::text)) where id = $1`,
    [forged, uuidv7()],
  );
  const statements = {
    query: async (text: string, values?: unknown[]) => ({ rows: await management.admin<never>(text, values) }),
  };
  expect(await resignJobs(statements, [next, signingKey])).toBe(1);
  expect(await resignJobs(statements, [next, signingKey])).toBe(0);
  const seen: TenantJob[] = [];
  await start({ key: next, handle: async (job) => void seen.push(job) });
  await until('both jobs are done with', async () => (await states()).every((state) => state === 'completed'));
  expect(seen).toMatchObject([{ id, data: { n: 1 } }]);
});

test('a process that ends tells its jobs, and leaves them to be run again', async () => {
  let told = false;
  let begun = false;
  const jobs = await start({
    handle: ({ signal }) =>
      new Promise((_resolve, reject) => {
        begun = true;
        signal.addEventListener('abort', () => {
          told = true;
          reject(new Error('the process ends'));
        });
      }),
  });
  await send(jobs, {});
  await until('the job has begun', () => begun);
  await jobs.stop();
  expect(told).toBe(true);
  expect(await states()).toEqual(['retry']);
  open.length = 0;
});

test('a queue with work in it does not wait for polls: 40 short jobs take far less than 40 polls', async () => {
  let ran = 0;
  let most = 0;
  let now = 0;
  const sender = await start({ work: false, handle: async () => undefined });
  for (let i = 0; i < 40; i++) await send(sender, { i });
  const began = performance.now();
  await start({
    concurrency: 2,
    handle: async () => {
      now += 1;
      most = Math.max(most, now);
      await sleep(5);
      now -= 1;
      ran += 1;
    },
  });
  await until('all have run', () => ran === 40);
  // Two workers that sleep half a second between jobs would take ten seconds.
  expect(performance.now() - began).toBeLessThan(6_000);
  expect(most).toBeLessThanOrEqual(2);
});

test('a sweeper that fails once is run again', async () => {
  let runs = 0;
  const jobs = createJobs({
    connectionString: management.url,
    signingKeys: () => [signingKey],
    log: createLogger({ level: 'silent', file: null }),
    metrics: createMetrics(),
    work: true,
    alone: true,
  });
  open.push(jobs);
  jobs.every('test sweep', 0.05, async () => {
    runs += 1;
    if (runs === 1) throw new Error('once');
  });
  await jobs.start();
  await until('it has run again', () => runs >= 3);
});

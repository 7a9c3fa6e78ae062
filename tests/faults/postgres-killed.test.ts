import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { removeEmbeddedPostgres } from '#platform/database/embedded.ts';
import { eventually } from '../support/workspace.ts';

/* The embedded PostgreSQL of a real server is killed while it is written to. */

const SECONDS = 180_000;
let dataDir: string;
let base: string;
let server: ReturnType<typeof spawn>;
let token: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'hanok-killed-'));
  const port = await freePort();
  base = `http://localhost:${port}`;
  server = spawn(process.execPath, ['apps/server/main.ts'], {
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      HANOK_DATA_DIR: dataDir,
      HANOK_WEB: '0',
      HANOK_OPERATOR_SECOND_FACTOR: 'optional',
      HANOK_RATE_LIMITS: '*.*=1000000000',
    },
    stdio: 'ignore',
  });
  await eventually(
    'the server is ready',
    async () => (await fetch(`${base}/readyz`).catch(() => null))?.ok ?? false,
    90,
  );
  const demo = JSON.parse(await readFile(join(dataDir, 'demo.json'), 'utf8'));
  const [slug = ''] = Object.keys(demo.tenants);
  const { clientId, clientSecret } = demo.tenants[slug].serviceAccount;
  const answer = await fetch(`${base}/t/${slug}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      resource: `${base}/api/v1`,
    }),
  });
  token = ((await answer.json()) as { access_token: string }).access_token;
}, SECONDS);
afterAll(async () => {
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await gone;
  await removeEmbeddedPostgres(dataDir);
  await rm(dataDir, { recursive: true, force: true });
}, SECONDS);

const call = (path: string, body?: object) =>
  fetch(`${base}/api/v1${path}`, {
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });

async function postmaster(): Promise<number> {
  const { home = join(dataDir, 'postgres') } = JSON.parse(await readFile(join(dataDir, 'postgres.json'), 'utf8')) as {
    home?: string;
  };
  const data = join(home, 'data');
  return Number((await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n')[0]);
}

test(
  'a PostgreSQL that is killed is started again in place, and nothing that was acknowledged is lost',
  async () => {
    const kept: string[] = [];
    const statuses = new Set<number>();
    let over = false;
    const writer = async (name: string) => {
      for (let i = 0; !over; i += 1) {
        const title = `${name} ${i}`;
        const answer = await call('/tasks', { title });
        statuses.add(answer.status);
        if (answer.status === 201) kept.push(title);
        else await sleep(20);
        await answer.arrayBuffer();
      }
    };
    const writers = Promise.all(['a', 'b', 'c'].map(writer));
    // A writer fails when the server is gone; the test tells why.
    writers.catch(() => undefined);
    try {
      for (let round = 0; round < 2; round += 1) {
        await eventually('it is written to', async () => kept.length > 10 * (round + 1));
        const killed = await postmaster();
        process.kill(killed, 'SIGKILL');
        await eventually('PostgreSQL is another one', async () => {
          const now = await postmaster().catch(() => killed);
          return now !== killed && (await call('/tasks?limit=1')).ok;
        });
        expect((await fetch(`${base}/healthz`)).status).toBe(200);
      }
    } finally {
      over = true;
    }
    await writers;

    expect([...statuses].sort()).toEqual([201, 503]);
    const there = new Set<string>();
    let cursor: string | null = null;
    do {
      const answer = await call(`/tasks?limit=100${cursor === null ? '' : `&cursor=${cursor}`}`);
      const { data, meta } = (await answer.json()) as {
        data: { items: { title: string }[] };
        meta: { nextCursor: string | null };
      };
      for (const { title } of data.items) there.add(title);
      cursor = meta.nextCursor;
    } while (cursor !== null);
    expect(kept.filter((title) => !there.has(title))).toEqual([]);
  },
  SECONDS,
);

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

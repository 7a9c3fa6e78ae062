import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { cpuOf, cpuOfPostgres, createLoad, type Load } from './measure.ts';

/*
 * Three requests by Hanok and by what people would use instead: CPU of the server's process and of PostgreSQL for each,
 * side by side in rounds. All ask the same rows of the same tables of one PostgreSQL server, that of a Hanok which is
 * started here; before anything is measured, each peer's answer is compared with Hanok's.
 *
 *   npm run bench:peers [ROUNDS] [SECONDS]
 *
 * CPU is read from /proc, so this needs Linux. Peers connect as the superuser, whom row-level security does not bind.
 */

const here = import.meta.dirname;
const root = join(here, '../..');
const [rounds = 5, seconds = 4] = process.argv.slice(2).map(Number);
const WARM_MS = 2_000;
const TASKS = 2_000;

const nest = (orm: string, style: string) => ({
  name: `NestJS + ${orm === 'prisma' ? 'Prisma' : 'TypeORM'}, ${style}`,
  file: `.build/nest/${orm}.js`,
  style,
});
const contenders = [
  { name: 'Fastify + pg by hand (the bound)', file: 'contenders/bound.ts', style: 'tuned' },
  { name: 'Hono + Drizzle, tuned', file: 'contenders/hono.ts', style: 'tuned' },
  { name: 'Hono + Drizzle, documented', file: 'contenders/hono.ts', style: 'documented' },
  nest('typeorm', 'tuned'),
  nest('typeorm', 'documented'),
  nest('prisma', 'tuned'),
  nest('prisma', 'documented'),
];
const OPERATIONS = ['list', 'read one', 'create'] as const;
type Operation = (typeof OPERATIONS)[number];

interface House {
  slug: string;
  /** A task for reading one. */
  taskId: string;
  /** Tokens of Hanok and of the peers. */
  tokens: { hanok: string; peers: string };
}

interface Demo {
  tenants: Record<string, { serviceAccount: { clientId: string; clientSecret: string } }>;
}

prepare();
const directory = mkdtempSync(join(tmpdir(), 'hanok-peers-'));
const started: ChildProcess[] = [];
try {
  await measure();
} finally {
  for (const child of started) await end(child);
  rmSync(directory, { recursive: true, force: true });
}

/** Installs the peers' packages and builds what is written with decorators, once. */
function prepare(): void {
  const bin = (name: string) => join(here, 'node_modules/.bin', name);
  const run = (file: string, args: string[], more = {}) =>
    execFileSync(file, args, { cwd: here, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...more } });
  if (!existsSync(bin('prisma'))) run('npm', ['ci', '--no-fund', '--no-audit']);
  // `prisma generate` needs no engine, yet would download one unless it is told where one lies.
  if (!existsSync(join(here, '.build/prisma')))
    run(bin('prisma'), ['generate'], { PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true' });
  run(bin('tsc'), ['-p', 'contenders']);
}

async function measure(): Promise<void> {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const product = start('apps/server/main.ts', root, {
    PORT: String(port),
    HANOK_DATA_DIR: directory,
    HANOK_WEB: 'false',
    HANOK_DEMO: 'true',
    HANOK_RATE_LIMITS: '*.*=10000000',
  });
  await until(async () => (await fetch(`${address}/readyz`)).ok && existsSync(join(directory, 'demo.json')));

  const state: { port: number; adminPassword: string } = JSON.parse(
    readFileSync(join(directory, 'postgres.json'), 'utf8'),
  );
  const urlOf = (database: string) => `postgres://postgres:${state.adminPassword}@127.0.0.1:${state.port}/${database}`;
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const demo: Demo = JSON.parse(readFileSync(join(directory, 'demo.json'), 'utf8'));
  const houses: House[] = [];
  const databases: Record<string, string> = {};
  for (const [slug, { serviceAccount }] of Object.entries(demo.tenants)) {
    const hanok = await tokenOf(`${address}/t/${slug}/oauth`, serviceAccount);
    const claims: { uid: string } = JSON.parse(Buffer.from(hanok.split('.')[1] ?? '', 'base64url').toString());
    const database = await databaseOf(urlOf, slug, claims.uid);
    databases[slug] = urlOf(database);
    const taskId = await seed(urlOf(database), claims.uid);
    houses.push({ slug, taskId, tokens: { hanok, peers: tokenFor(privateKey, slug, claims.uid) } });
  }
  const postmaster = await query<{ pid: number }>(
    urlOf('postgres'),
    "select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid",
  );
  const server = Number(postmaster[0]?.pid);
  const environment = {
    PEERS_DATABASES: JSON.stringify(databases),
    PEERS_PUBLIC_KEY: String(publicKey.export({ type: 'spki', format: 'pem' })),
  };

  const costs = new Map<string, { server: number; postgres: number }[]>();
  const note = (name: string, operation: Operation, cost: { server: number; postgres: number }) => {
    const key = `${operation}/${name}`;
    costs.set(key, [...(costs.get(key) ?? []), cost]);
    console.error(`${operation}, ${name}: ${cost.server.toFixed(0)} + ${cost.postgres.toFixed(0)} µs`);
  };
  for (let round = 0; round < rounds; round++) {
    for (const operation of OPERATIONS)
      note('Hanok', operation, await cost(product, server, load(address, houses, 'hanok', operation)));
    for (const { name, file, style } of contenders) {
      const child = start(file, here, { ...environment, STYLE: style });
      const peer = await addressOf(child);
      await compare(name, address, peer, houses);
      for (const operation of OPERATIONS)
        note(name, operation, await cost(child, server, load(peer, houses, 'peers', operation)));
      await end(child);
    }
  }
  print(costs);
}

async function cost(child: ChildProcess, postmaster: number, load: Load) {
  try {
    await sleep(WARM_MS);
    const look = () => ({ n: load.count(), server: cpuOf(child.pid ?? 0), postgres: cpuOfPostgres(postmaster) });
    const before = look();
    await sleep(seconds * 1_000);
    const after = look();
    const n = after.n - before.n;
    if (n === 0) throw new Error('nothing was answered');
    return {
      server: ((after.server - before.server) / n) * 1e6,
      postgres: ((after.postgres - before.postgres) / n) * 1e6,
    };
  } finally {
    await load.stop();
  }
}

function print(costs: Map<string, { server: number; postgres: number }[]>): void {
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
  for (const operation of OPERATIONS) {
    const of = (name: string, part: 'server' | 'postgres') =>
      median((costs.get(`${operation}/${name}`) ?? []).map((cost) => cost[part]));
    const bound = contenders[0]?.name ?? '';
    console.log(
      `\n| ${operation} | server µs | PostgreSQL µs | server ÷ bound | PostgreSQL ÷ bound |\n|---|---|---|---|---|`,
    );
    for (const name of ['Hanok', ...contenders.map((contender) => contender.name)]) {
      const [server, postgres] = [of(name, 'server'), of(name, 'postgres')];
      const ratios = [server / of(bound, 'server'), postgres / of(bound, 'postgres')].map((r) => r.toFixed(2));
      console.log(`| ${name} | ${server.toFixed(0)} | ${postgres.toFixed(0)} | ${ratios.join(' | ')} |`);
    }
  }
}

function load(address: string, houses: House[], whose: keyof House['tokens'], operation: Operation): Load {
  const requests = houses.map(({ taskId, tokens }) => {
    const body = operation === 'create' ? JSON.stringify({ title: 'Water the field', labels: ['field'] }) : '';
    const target = { list: '?limit=20&status=open', 'read one': `/${taskId}`, create: '' }[operation];
    return [
      `${operation === 'create' ? 'POST' : 'GET'} /api/v1/tasks${target} HTTP/1.1`,
      `Host: ${new URL(address).host}`,
      `Authorization: Bearer ${tokens[whose]}`,
      ...(body === '' ? [] : ['Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`]),
      '',
      body,
    ].join('\r\n');
  });
  return createLoad(Number(new URL(address).port), requests, 32);
}

/** @throws unless both give the same page and the same task */
async function compare(name: string, hanok: string, peer: string, houses: House[]): Promise<void> {
  for (const { taskId, tokens } of houses) {
    for (const path of ['/api/v1/tasks?limit=20&status=open', `/api/v1/tasks/${taskId}`]) {
      const ask = async (address: string, token: string) => {
        const answer = await fetch(address + path, { headers: { authorization: `Bearer ${token}` } });
        const { data } = (await answer.json()) as { data: unknown };
        return JSON.stringify(data);
      };
      const [ours, theirs] = await Promise.all([ask(hanok, tokens.hanok), ask(peer, tokens.peers)]);
      if (ours !== theirs) throw new Error(`${name} answers otherwise than Hanok:\n${theirs}\n${ours}`);
    }
  }
}

/** @returns the id of one of the tasks */
async function seed(url: string, user: string): Promise<string> {
  const rows = await query<{ id: string }>(
    url,
    `insert into tasks (id, title, description, status, priority, labels, position, created_by, assignee_id, due_on, created_at, updated_at)
     select gen_random_uuid(), 'Task ' || i, repeat('What has to be done, by whom and why. ', 4),
       (array['open', 'open', 'in_progress', 'done'])[1 + i % 4], 'normal', array['label-' || i % 9, 'area-' || i % 4], i,
       $1, $1, date '2026-12-01' + i % 300, now() + i * interval '1 millisecond', now()
     from generate_series(1, ${TASKS}) i returning id`,
    [user],
  );
  await query(url, 'vacuum analyze');
  return rows[0]?.id ?? '';
}

/** The database in which a user is found: the names of databases tell nothing. */
async function databaseOf(urlOf: (database: string) => string, slug: string, user: string): Promise<string> {
  const all = await query<{ datname: string }>(
    urlOf('postgres'),
    "select datname from pg_database where datname like 'tnnt%' and not datistemplate",
  );
  for (const { datname } of all) {
    const found = await query(urlOf(datname), 'select from users where id = $1', [user]).catch(() => []);
    if (found.length > 0) return datname;
  }
  throw new Error(`no database of ${slug}`);
}

async function query<R extends pg.QueryResultRow>(url: string, text: string, values?: unknown[]): Promise<R[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<R>(text, values)).rows;
  } finally {
    await client.end();
  }
}

async function tokenOf(issuer: string, account: { clientId: string; clientSecret: string }): Promise<string> {
  const { token_endpoint } = (await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()) as {
    token_endpoint: string;
  };
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: account.clientId,
    client_secret: account.clientSecret,
  });
  const { access_token } = (await (await fetch(token_endpoint, { method: 'POST', body })).json()) as {
    access_token: string;
  };
  return access_token;
}

function tokenFor(key: KeyObject, tid: string, sub: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const iat = Math.floor(Date.now() / 1_000);
  const text = `${part({ alg: 'ES256', typ: 'JWT' })}.${part({ sub, tid, iat, exp: iat + 86_400 })}`;
  const signed = sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' });
  return `${text}.${signed.toString('base64url')}`;
}

function start(file: string, cwd: string, env: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, [file], {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout?.setEncoding('utf8').on('data', () => undefined);
  started.push(child);
  return child;
}

async function addressOf(child: ChildProcess): Promise<string> {
  for await (const text of child.stdout ?? []) {
    const address = /listening (\S+)/.exec(String(text))?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('a peer ended before it listened');
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await Promise.race([ended, sleep(10_000)]);
  child.kill('SIGKILL');
}

async function until(ready: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 240; i++) {
    if (await ready().catch(() => false)) return;
    await sleep(500);
  }
  throw new Error('Hanok did not start');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

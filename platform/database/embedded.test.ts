import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type EmbeddedPostgres, removeEmbeddedPostgres, startEmbeddedPostgres } from './embedded.ts';

const quiet = { info: () => {}, warn: () => {} };
const started: EmbeddedPostgres[] = [];
let dataRoot: string;

beforeEach(() => {
  dataRoot = mkdtempSync(join(tmpdir(), 'hanok-embedded-'));
});

afterEach(async () => {
  for (const server of started.splice(0)) {
    await server.stop();
  }
  await removeEmbeddedPostgres(dataRoot);
  rmSync(dataRoot, { recursive: true, force: true });
});

async function start(options: { port?: number } = {}): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataRoot, log: quiet, ...options });
  started.push(server);
  return server;
}

async function query(server: EmbeddedPostgres, sql: string): Promise<Record<string, unknown>[]> {
  const { host, port, adminUser: user, adminPassword: password } = server;
  const client = new pg.Client({ host, port, user, password, database: 'postgres' });
  // A server that is killed fails the query; the event alone must not end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  test('keeps data, port and password from one start to the next', async () => {
    const first = await start();
    await query(first, 'create table kept (word text)');
    await query(first, `insert into kept values ('한옥')`);
    await first.stop();
    const second = await start();
    expect(await query(second, 'select word from kept')).toEqual([{ word: '한옥' }]);
    expect(second).toMatchObject({ port: first.port, adminPassword: first.adminPassword });
  });

  test('has checksums, UTF-8, a locale that is alike on every machine, and passwords by SCRAM', async () => {
    const server = await start();
    const [row] = await query(
      server,
      `select current_setting('data_checksums') checksums, pg_encoding_to_char(encoding) encoding, datlocprovider provider,
         datlocale locale, (select bool_and(auth_method = 'scram-sha-256') from pg_hba_file_rules) scram
       from pg_database where datname = 'template1'`,
    );
    expect(row).toEqual({ checksums: 'on', encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8', scram: true });
  });

  test('listens on loopback alone, on no socket file, and keeps its password to the owner', async () => {
    const server = await start();
    const [row] = await query(
      server,
      `select current_setting('listen_addresses') hosts, current_setting('unix_socket_directories') sockets`,
    );
    expect(row).toEqual({ hosts: '127.0.0.1', sockets: '' });
    expect(statSync(join(dataRoot, 'postgres.json')).mode & 0o777).toBe(0o600);
    await expect(query({ ...server, adminPassword: 'guess' }, 'select 1')).rejects.toThrow(/password authentication/);
  });

  test('refuses a second start of the same data folder with a stable code', async () => {
    await start();
    await expect(startEmbeddedPostgres({ dataRoot, log: quiet })).rejects.toMatchObject({ code: 'data_folder_in_use' });
  });

  test('moves to another port when its own is taken', async () => {
    const first = await start();
    await first.stop();
    const squatter = createServer().listen(first.port, '127.0.0.1');
    try {
      const second = await start();
      expect(second.port).not.toBe(first.port);
      expect(await query(second, 'select 1 as one')).toEqual([{ one: 1 }]);
    } finally {
      squatter.close();
    }
  });

  test('begins again after a first start that was killed inside initdb', async () => {
    mkdirSync(join(dataRoot, 'postgres', 'data.draft'), { recursive: true });
    writeFileSync(join(dataRoot, 'postgres', 'data.draft', 'PG_VERSION'), '18\n');
    const pointer = { home: 'postgres', port: null, adminPassword: 'of-the-killed-start', initialised: false };
    writeFileSync(join(dataRoot, 'postgres.json'), JSON.stringify(pointer));
    const server = await start();
    expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('does not put an empty database in the place of lost data', async () => {
    const server = await start();
    await server.stop();
    rmSync(server.dataDir, { recursive: true });
    await expect(start()).rejects.toMatchObject({ code: 'data_folder_missing' });
  });

  test('does not open data of another major version', async () => {
    const server = await start();
    await server.stop();
    writeFileSync(join(server.dataDir, 'PG_VERSION'), '17\n');
    await expect(start()).rejects.toMatchObject({ code: 'data_folder_version' });
  });

  test('starts beside a pid file whose number belongs to another living program now', async () => {
    const server = await start();
    const pidFile = join(server.dataDir, 'postmaster.pid');
    const remains = readFileSync(pidFile, 'utf8').split('\n');
    await server.stop();
    writeFileSync(pidFile, [String(process.pid), ...remains.slice(1)].join('\n'));
    expect(await query(await start(), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('starts again beside a statement that outlives its killed server', { timeout: 60_000 }, async () => {
    const first = await start();
    const spin = `do $$ declare until timestamptz := clock_timestamp() + interval '30 s';
      begin while clock_timestamp() < until loop end loop; end $$`;
    // It does not look at its server while it computes, so it holds the shared memory that a new server must not share.
    const spinning = query(first, spin).catch(() => undefined);
    await expect
      .poll(() => query(first, `select 1 from pg_stat_activity where query like 'do $$%'`), { timeout: 10_000 })
      .toHaveLength(1);
    const [pid = ''] = readFileSync(join(first.dataDir, 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 'SIGKILL');
    await first.unexpectedEnd;
    const second = await start();
    expect(await query(second, 'select 1 as answer')).toEqual([{ answer: 1 }]);
    await spinning;
  });

  test('tells its owner when the server ends by itself', async () => {
    const server = await start();
    const pid = Number(readFileSync(join(server.dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(pid, 'SIGQUIT');
    expect(await server.unexpectedEnd).toMatch(/PostgreSQL ended/);
  });
});

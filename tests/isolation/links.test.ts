import { chmod, chown, copyFile, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadTenantMigrations } from '#modules/management/tenants/index.ts';
import { loadConfig } from '#platform/config/index.ts';
import { type EmbeddedPostgres, removeEmbeddedPostgres, startEmbeddedPostgres } from '#platform/database/embedded.ts';
import { createPool, withConnection } from '#platform/database/index.ts';
import { createLogger } from '#platform/telemetry/index.ts';
import {
  createTenantDatabaseAndRole,
  databaseUrl,
  ensureTemplate,
  generatePassword,
  opaqueDatabaseName,
} from '#platform/tenancy/index.ts';
import { createTestAuthority, type TestAuthority } from '#platform/testing/certificates.ts';
import { openManagement } from '#server/boot/postgres.ts';
import { testMasterKeys } from '../support/master-key.ts';

/* A server that offers TLS, and writes every statement into its log. */

let server: EmbeddedPostgres;
let dataRoot: string;
let authority: TestAuthority;
const plainUrl = () => `postgres://${server.adminUser}:${server.adminPassword}@${server.host}:${server.port}/postgres`;
const verified = (host: string, caFile: string) => {
  const { url } = loadConfig({
    HANOK_POSTGRES_URL: plainUrl().replace('127.0.0.1', host),
    HANOK_POSTGRES_CA_FILE: caFile,
  }).postgres;
  if (url === null) throw new Error('no URL');
  return url;
};

beforeAll(async () => {
  authority = await createTestAuthority();
  const { certFile, keyFile } = await authority.certify('postgres', ['localhost']);
  dataRoot = await mkdtemp(join(tmpdir(), 'hanok-links-'));
  await chmod(dataRoot, 0o711);
  const silent = { info: () => undefined, warn: () => undefined };
  server = await startEmbeddedPostgres({ dataRoot, log: silent, settings: { log_statement: 'all', fsync: 'off' } });
  // PostgreSQL reads its key as the account that it runs under, and wants it to be that account's own.
  const { uid, gid } = await stat(server.dataDir);
  for (const [from, name] of [
    [certFile, 'server.crt'],
    [keyFile, 'server.key'],
  ] as const) {
    const path = join(server.dataDir, name);
    await copyFile(from, path);
    await chmod(path, 0o600);
    await chown(path, uid, gid);
  }
  await withConnection(plainUrl(), 'hanok-test', async (client) => {
    await client.query('alter system set ssl = on');
    await client.query('select pg_reload_conf()');
  });
});
afterAll(async () => {
  await server.stop();
  await removeEmbeddedPostgres(dataRoot);
  await rm(dataRoot, { recursive: true, force: true });
});

const usesTls = (url: string) =>
  withConnection(url, 'hanok-test', async (client) => {
    const { rows } = await client.query('select ssl, version from pg_stat_ssl where pid = pg_backend_pid()');
    return rows[0];
  });

test('with the authority that is believed and the right host name, the link is TLS', async () => {
  expect(await usesTls(verified('localhost', authority.caFile))).toEqual({ ssl: true, version: 'TLSv1.3' });
});

test('pools, and the URLs of other databases and roles that are made of the first one, are verified too', async () => {
  const url = databaseUrl(verified('localhost', authority.caFile), 'template1', {
    user: server.adminUser,
    password: server.adminPassword,
  });
  const pool = createPool(url, { max: 1, applicationName: 'hanok-test', onError: () => undefined });
  const { rows } = await pool.query(
    'select ssl, current_database() as name from pg_stat_ssl where pid = pg_backend_pid()',
  );
  expect(rows).toEqual([{ ssl: true, name: 'template1' }]);
  await pool.end();
  const other = await createTestAuthority();
  const wrong = databaseUrl(verified('localhost', other.caFile), 'template1');
  await expect(usesTls(wrong)).rejects.toThrow(/certificate/);
});

test('an authority that is not believed is refused', async () => {
  const other = await createTestAuthority();
  await expect(usesTls(verified('localhost', other.caFile))).rejects.toThrow(/certificate/);
});

test('a certificate for another host is refused', async () => {
  await expect(usesTls(verified('127.0.0.1', authority.caFile))).rejects.toMatchObject({
    code: 'ERR_TLS_CERT_ALTNAME_INVALID',
  });
});

test("the platform's own links are verified, and no role's password stands in the server's log", async () => {
  const adminUrl = verified('localhost', authority.caFile);
  const log = createLogger({ level: 'silent', file: null });
  const management = await openManagement(adminUrl, testMasterKeys, loadConfig({}), log);
  const { rows } = await management.pool.query(
    'select ssl, usename from pg_stat_ssl join pg_stat_activity using (pid) where pid = pg_backend_pid()',
  );
  expect(rows).toEqual([{ ssl: true, usename: 'hanok_mgmt' }]);
  await management.close();

  const spec = { name: opaqueDatabaseName(), password: generatePassword(), connectionLimit: 4 };
  const template = await ensureTemplate(adminUrl, await loadTenantMigrations());
  // Twice: the role is made, and altered.
  for (let time = 0; time < 2; time++)
    await withConnection(adminUrl, 'hanok-test', (client) => createTenantDatabaseAndRole(client, template, spec));
  const tenantUrl = databaseUrl(adminUrl, spec.name, { user: spec.name, password: spec.password });
  expect(await usesTls(tenantUrl)).toMatchObject({ ssl: true });
  const wrong = databaseUrl(adminUrl, spec.name, { user: spec.name, password: generatePassword() });
  await expect(usesTls(wrong)).rejects.toMatchObject({ code: '28P01' });

  const said = await readFile(join(dataRoot, 'logs', 'postgres.log'), 'utf8');
  expect(said).toMatch(/alter role "tnnt_\w+" login password 'SCRAM-SHA-256/i);
  for (const secret of [spec.password, new URL(management.url).password]) expect(said).not.toContain(secret);
});

test('processes that start at once all get into mgmt_db', async () => {
  const adminUrl = verified('localhost', authority.caFile);
  const log = createLogger({ level: 'silent', file: null });
  const all = await Promise.all(
    Array.from({ length: 6 }, () => openManagement(adminUrl, testMasterKeys, loadConfig({}), log)),
  );
  expect(new Set(all.map(({ keys }) => keys.derive('x').toString('hex'))).size).toBe(1);
  for (const { pool } of all) expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await Promise.all(all.map((management) => management.close()));
});

test('a server without TLS is refused where it is wanted', async () => {
  await withConnection(plainUrl(), 'hanok-test', async (client) => {
    await client.query('alter system set ssl = off');
    await client.query('select pg_reload_conf()');
  });
  await expect
    .poll(() => usesTls(verified('localhost', authority.caFile)).catch(String))
    .toMatch(/does not support SSL/);
});

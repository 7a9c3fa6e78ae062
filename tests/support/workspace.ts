import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { QueryResultRow } from 'pg';
import type { OperatorRole } from '#modules/management/operators/index.ts';
import { loadConfig } from '#platform/config/index.ts';
import { createKeyRing } from '#platform/crypto/index.ts';
import { createPool, withConnection } from '#platform/database/index.ts';
import { createLogger } from '#platform/telemetry/index.ts';
import { databaseUrl, dropTenantDatabaseAndRole, type TenantRecord } from '#platform/tenancy/index.ts';
import { createTestCaller, type TestCaller } from '#platform/testing/http.ts';
import { createTestManagement } from '#platform/testing/management.ts';
import { type Application, compose } from '#server/compose.ts';
import { type Fitting, fittingOf } from '#server/demo/port.ts';

/** What tests reach for, past the door. */
export type OpenApplication = Application & Fitting;

/** The whole server as production composes it, over a mgmt_db, tenants and a data folder of its own. Nothing is faked. */
export interface Installation {
  app: OpenApplication;
  publicUrl: string;
  dataDir: string;
  mgmtUrl: string;
  anonymous: TestCaller;
  /** Provisions a tenant as an operator does. */
  tenant(slug: string): Promise<TenantRecord>;
  /** A service account of a role, with a token that the tenant's own issuer gave. */
  member(tenant: TenantRecord, roleKey: string, name?: string): Promise<Member>;
  /** A service account of the fleet: a super unless told. */
  operator(role?: OperatorRole): Promise<TestCaller>;
  /** Runs SQL as the superuser in a tenant's database. */
  admin<R extends QueryResultRow>(tenant: TenantRecord, text: string, values?: unknown[]): Promise<R[]>;
  /** Runs SQL as the superuser in mgmt_db. */
  mgmt<R extends QueryResultRow>(text: string, values?: unknown[]): Promise<R[]>;
  /** Listens on loopback, for what injected requests cannot show. @returns the base URL */
  listen(): Promise<string>;
  /** Another process on the same databases and data, as far as one process can be two. */
  another(): Promise<OpenApplication>;
  /** Ends the server, and begins anew on the same databases and data. */
  restart(): Promise<void>;
  dispose(): Promise<void>;
}

export interface Member extends TestCaller {
  id: string;
}

/** A test asks more in a minute than a person does; those of the limits say which they want. */
const UNLIMITED = { HANOK_RATE_LIMITS: '*.*=1000000000', HANOK_CONCURRENCY_LIMITS: '*.*=1000000' };

/** @param adminUrl a superuser's URL of the test server: `inject('pgAdminUrl')` */
export async function createInstallation(
  adminUrl: string,
  environment: Record<string, string> = {},
): Promise<Installation> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hanok-test-'));
  const management = await createTestManagement(adminUrl);
  const keys = createKeyRing(randomBytes(32));
  const config = loadConfig({
    HANOK_DATA_DIR: dataDir,
    HANOK_WEB: '0',
    HANOK_DEMO: '0',
    HANOK_CHECK_ANSWERS: '1',
    ...UNLIMITED,
    ...environment,
  });
  const { publicUrl } = config.http;
  const { url: mgmtUrl, mgmt } = management;
  const pool = createPool(mgmtUrl, { max: 4, applicationName: 'hanok-test', onError: () => undefined });
  const log = createLogger({ level: process.env.HANOK_TEST_LOG ?? 'silent', file: null });
  const names: string[] = [];

  const others: OpenApplication[] = [];

  async function open(alone = true): Promise<OpenApplication> {
    const app = await compose({
      config,
      dataDir,
      adminUrl,
      alone,
      management: { mgmt, pool, keys, url: mgmtUrl, isBehind: () => false, close: async () => undefined },
      log,
      pages: { web: null },
    });
    await app.start();
    return { ...app, ...fittingOf(app) };
  }

  async function token(base: string, client: { clientId: string; clientSecret: string }): Promise<string> {
    const answer = await installation.app.http.inject({
      method: 'POST',
      url: `${base}/oauth/token`,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `Basic ${Buffer.from(`${client.clientId}:${client.clientSecret}`).toString('base64')}`,
      },
      payload: `grant_type=client_credentials&resource=${encodeURIComponent(`${publicUrl}/api/v1`)}`,
    });
    if (answer.statusCode !== 200) throw new Error(`no token at ${base}: ${answer.body}`);
    return answer.json<{ access_token: string }>().access_token;
  }

  /** Follows a restart: the token stays, the server is the one of the moment. */
  function caller(headers: Record<string, string>): TestCaller {
    const now = () => createTestCaller(installation.app.http, headers);
    return {
      headers,
      inject: (options) => now().inject(options),
      get: (path) => now().get(path),
      post: (path, body) => now().post(path, body),
      put: (path, body) => now().put(path, body),
      patch: (path, body) => now().patch(path, body),
      delete: (path) => now().delete(path),
    };
  }

  const installation: Installation = {
    app: await open(),
    publicUrl,
    dataDir,
    mgmtUrl,
    anonymous: caller({}),
    async tenant(slug) {
      const admin = { email: `owner@${slug}.test`, name: `Owner of ${slug}` };
      await installation.app.provisioning.create({ slug, name: slug, admin }, null);
      const tenant = await installation.app.directory.bySlug(slug);
      if (tenant === null) throw new Error(`tenant ${slug} is not there`);
      names.push(tenant.databaseName);
      return tenant;
    },
    async member(tenant, roleKey, name = `Test ${roleKey}`) {
      const client = await installation.app.seed.serviceAccount(tenant, { name, roleKey });
      const bearer = caller({ authorization: `Bearer ${await token(`/t/${tenant.slug}`, client)}` });
      const me = await bearer.get<{ id: string }>('/me');
      return { ...bearer, id: me.data.id };
    },
    async operator(role = 'super') {
      const client = await installation.app.seed.operator({
        role,
        email: `${role === 'super' ? 'operator' : role}@hanok.test`,
        name: 'Operator',
        password: 'correct horse battery staple 7',
      });
      return caller({ authorization: `Bearer ${await token('/operator', client)}` });
    },
    admin: <R extends QueryResultRow>({ databaseName }: TenantRecord, text: string, values?: unknown[]) =>
      withConnection(
        databaseUrl(adminUrl, databaseName),
        'hanok-test',
        async (client) => (await client.query<R>(text, values)).rows,
      ),
    mgmt: management.admin,
    listen: () => installation.app.http.listen({ host: '127.0.0.1', port: 0 }),
    async another() {
      const other = await open(false);
      others.push(other);
      return other;
    },
    async restart() {
      await installation.app.close();
      installation.app = await open();
    },
    async dispose() {
      for (const other of others) await other.close();
      await installation.app.close();
      await pool.end();
      await withConnection(adminUrl, 'hanok-test', async (client) => {
        for (const name of names) await dropTenantDatabaseAndRole(client, name);
      });
      await management.dispose();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  return installation;
}

/** Asks again until `look` gives something. @throws after `seconds`, with what was waited for */
export async function eventually<T>(what: string, look: () => Promise<T | null | false>, seconds = 30): Promise<T> {
  const until = Date.now() + seconds * 1000;
  while (Date.now() < until) {
    const found = await look();
    if (found !== null && found !== false) return found;
    await sleep(50);
  }
  throw new Error(`${what}: not within ${seconds} s`);
}

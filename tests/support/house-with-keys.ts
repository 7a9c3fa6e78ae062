import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { loadConfig } from '#platform/config/index.ts';
import { openSealed, seal } from '#platform/crypto/index.ts';
import { startEmbeddedPostgresForTests } from '#platform/database/embedded.ts';
import { withConnection } from '#platform/database/index.ts';
import { createLogger } from '#platform/telemetry/index.ts';
import { databaseUrl, type RequestContext, type TenantRecord } from '#platform/tenancy/index.ts';
import { openMasterKeys } from '#server/boot/master-keys.ts';
import { openManagement } from '#server/boot/postgres.ts';
import { type Application, compose } from '#server/compose.ts';
import { type Fitting, fittingOf } from '#server/demo/port.ts';

type OpenApplication = Application & Fitting;

const MODEL_KEY = 'sk-a-model-key';
const TOTP = 'JBSWY3DPEHPK3PXP';

/** An installation on a PostgreSQL of its own, whose server runs in this process and whose commands run in others. */
export async function openHouse(files: number) {
  const dataDir = await mkdtemp(join(tmpdir(), 'hanok-keys-'));
  const postgres = await startEmbeddedPostgresForTests();
  const adminUrl = `postgres://${postgres.adminUser}:${postgres.adminPassword}@${postgres.host}:${postgres.port}/postgres`;
  const environment = {
    HANOK_DATA_DIR: dataDir,
    HANOK_POSTGRES_URL: adminUrl,
    HANOK_WEB: '0',
    HANOK_DEMO: '0',
    // A test asks more in a minute than a person does.
    HANOK_RATE_LIMITS: '*.*=1000000000',
  };
  const config = loadConfig(environment);
  const log = createLogger({ level: 'silent', file: null });

  async function start() {
    const masters = await openMasterKeys(config, dataDir);
    const management = await openManagement(adminUrl, masters, config, log);
    const app = await compose({ config, dataDir, adminUrl, alone: true, management, log, pages: { web: null } });
    await app.start();
    return { app: { ...app, ...fittingOf(app) }, management };
  }

  let server = await start();
  const { app } = server;
  await app.provisioning.create({ slug: 'acme', name: 'Acme', admin: { email: 'ann@acme.test', name: 'Ann' } }, null);
  const client = await app.seed.serviceAccount(await tenantOf(app), { name: 'Script', roleKey: 'admin' });
  const person = { email: 'bea@acme.test', name: 'Bea', password: 'a long enough password', roleKey: 'admin' };
  const userId = await app.seed.user(await tenantOf(app), { ...person, locale: 'ko' });
  const { id, key, databaseName } = await tenantOf(app);
  const inside = <T>(work: Parameters<typeof withConnection<T>>[2]) =>
    withConnection(databaseUrl(adminUrl, databaseName), 'hanok-test', work);
  await inside(async (db) => {
    await db.query(
      `insert into model_settings (id, provider, api_key_sealed, updated_at) values (true, 'openai', $1, now())
       on conflict (id) do update set api_key_sealed = excluded.api_key_sealed`,
      [seal(key, MODEL_KEY, `tenant:${id}/model-key`)],
    );
    await db.query('insert into totp_factors (user_id, secret_sealed) values ($1, $2)', [
      userId,
      seal(key, TOTP, `tenant:${id}/totp:${userId}`),
    ]);
  });
  for (let i = 0; i < files; i++) await put(await context(app), `documents/${i}`, `file ${i}`);
  await tokenOf(app, client);

  /** Reads everything back, as whoever starts now. @throws when something does not open */
  async function readAll(from: OpenApplication = server.app): Promise<void> {
    const tenant = await tenantOf(from);
    await inside(async (db) => {
      const { rows } = await db.query(
        'select (select api_key_sealed from model_settings) as model, secret_sealed as totp from totp_factors',
      );
      openSealed(tenant.key, rows[0].model, `tenant:${id}/model-key`);
      openSealed(tenant.key, rows[0].totp, `tenant:${id}/totp:${userId}`);
    });
    const { files: own } = await context(from);
    for (let i = 0; i < files; i++) {
      const text = await read(own, `documents/${i}`);
      if (text !== `file ${i}`) throw new Error(`file ${i} holds ${text}`);
    }
    await tokenOf(from, client);
  }

  async function context(from: OpenApplication): Promise<RequestContext> {
    return from.seed.context(await tenantOf(from), userId);
  }

  return {
    dataDir,
    adminUrl,
    environment,
    client,
    inside,
    readAll,
    context: () => context(server.app),
    app: () => server.app,
    management: () => server.management,
    async restart() {
      await server.app.close();
      await server.management.close();
      server = await start();
    },
    stop: async () => {
      await server.app.close();
      await server.management.close();
    },
    start: async () => {
      server = await start();
    },
    /** Runs a command; kills it without warning at the first line that `killAt` matches. @returns what it said */
    async hanok(args: string[], { killAt, env = {} }: { killAt?: RegExp; env?: Record<string, string> } = {}) {
      const child = spawn(process.execPath, ['apps/cli/hanok.ts', ...args], {
        env: { PATH: process.env.PATH, ...environment, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const said: string[] = [];
      let errors = '';
      child.stderr.on('data', (data) => {
        errors += data;
      });
      let killed = false;
      createInterface({ input: child.stdout }).on('line', (line) => {
        said.push(line);
        if (killed || killAt?.test(line) !== true) return;
        killed = true;
        child.kill('SIGKILL');
      });
      const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
      if (killAt === undefined && code !== 0) throw new Error(`hanok ended with ${code}: ${errors}${said.join('\n')}`);
      return { said, killed };
    },
    async dispose() {
      await server.app.close();
      await server.management.close();
      await postgres.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function tenantOf(app: OpenApplication): Promise<TenantRecord> {
  const tenant = await app.directory.bySlug('acme');
  if (tenant === null) throw new Error('acme is not there');
  return tenant;
}

export async function put({ files }: RequestContext, path: string, text: string): Promise<void> {
  await files.put(
    path,
    (async function* () {
      yield Buffer.from(text);
    })(),
  );
}

export async function read(files: RequestContext['files'], path: string): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of await files.get(path)) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

/** A token, which the sealed signing key of an issuer (acme's, unless told) has signed. */
export async function tokenOf(
  app: Application,
  client: { clientId: string; clientSecret: string },
  base = '/t/acme',
): Promise<string> {
  const answer = await app.http.inject({
    method: 'POST',
    url: `${base}/oauth/token`,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${Buffer.from(`${client.clientId}:${client.clientSecret}`).toString('base64')}`,
    },
    payload: `grant_type=client_credentials&resource=${encodeURIComponent('http://localhost:3000/api/v1')}`,
  });
  if (answer.statusCode !== 200) throw new Error(`no token: ${answer.body}`);
  return answer.json<{ access_token: string }>().access_token;
}

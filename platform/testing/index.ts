import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { QueryResultRow } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { loadMigrations, withConnection } from '#platform/database/index.ts';
import { createFolderStore } from '#platform/storage/index.ts';
import {
  createTenancy,
  createTenantDatabaseAndRole,
  databaseUrl,
  dropTenantDatabaseAndRole,
  ensureTemplate,
  generatePassword,
  opaqueDatabaseName,
  type Principal,
  prepareCluster,
  type RequestContext,
  type Tenancy,
  type TenantRecord,
  tenantId,
} from '#platform/tenancy/index.ts';

/** A house for one test file: a real database cloned from the migrated template, a role, a key, a folder. */
export interface TestTenant {
  tenant: TenantRecord;
  tenancy: Tenancy;
  /** What a service wants, acting as `principal` (see `testPrincipal`). */
  context(principal: Principal): RequestContext;
  /** Runs SQL as the superuser, in this tenant's database: for arranging and for looking behind policies. */
  admin<R extends QueryResultRow>(text: string, values?: unknown[]): Promise<R[]>;
  dispose(): Promise<void>;
}

const MIGRATIONS = new URL('../../migrations/tenant', import.meta.url).pathname;

/** @param adminUrl a superuser's URL of the test server: `inject('pgAdminUrl')` */
export async function createTestTenant(adminUrl: string, slug = 'acme'): Promise<TestTenant> {
  const root = await mkdtemp(join(tmpdir(), 'hanok-test-'));
  const name = opaqueDatabaseName();
  const password = generatePassword();
  await withConnection(adminUrl, 'hanok-test', prepareCluster);
  const template = await ensureTemplate(adminUrl, await loadMigrations(MIGRATIONS));
  await withConnection(adminUrl, 'hanok-test', (client) =>
    createTenantDatabaseAndRole(client, template, { name, password, connectionLimit: 20 }),
  );
  const tenancy = createTenancy({ connectionBudget: 10, connectionsEach: 6, store: createFolderStore(root) });
  const tenant: TenantRecord = {
    id: tenantId(uuidv7()),
    slug,
    name: slug,
    state: 'active',
    clusterId: uuidv7(),
    databaseName: name,
    databaseUrl: databaseUrl(adminUrl, name, { user: name, password }),
    passwordVersion: 1,
    key: randomBytes(32),
    budget: { tokens: null, costMicros: null },
  };
  return {
    tenant,
    tenancy,
    context: (principal) => tenancy.context(tenant, principal, { requestId: uuidv7(), ip: '127.0.0.1' }),
    admin: async <R extends QueryResultRow>(text: string, values?: unknown[]) =>
      withConnection(
        databaseUrl(adminUrl, name),
        'hanok-test',
        async (client) => (await client.query<R>(text, values)).rows,
      ),
    async dispose() {
      await tenancy.close();
      await withConnection(adminUrl, 'hanok-test', (client) => dropTenantDatabaseAndRole(client, name));
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** Somebody who may do what `permissions` lists. The row in `users` is made by `insertTestUser`. */
export function testPrincipal(id: string, permissions: string[] = [], name = 'Test Person'): Principal {
  return {
    id,
    kind: 'person',
    name,
    email: `${id}@example.test`,
    role: null,
    permissions: new Set(permissions),
    locale: 'en',
  };
}

/** Puts a user (and a role, if there is none yet) into the tenant's database. @returns the user's id */
export async function insertTestUser(house: TestTenant, name = 'Test Person'): Promise<string> {
  const id = uuidv7();
  await house.admin(
    `insert into roles (id, key, name, description, built_in) values ($1, 'test', 'Test', '', false) on conflict (key) do nothing`,
    [uuidv7()],
  );
  await house.admin(
    `insert into users (id, kind, email, name, status, role_id, locale) select $1, 'person', $2, $3, 'active', id, 'en' from roles where key = 'test'`,
    [id, `${id}@example.test`, name],
  );
  return id;
}

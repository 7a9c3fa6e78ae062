import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import {
  type Migration,
  migrate,
  quoteIdentifier,
  type SchemaVersion,
  scramVerifier,
  withConnection,
} from '#platform/database/index.ts';

/** Owns every table of every tenant; nobody can sign in as it. */
export const OWNER_ROLE = 'hanok_owner';
/** Holds the privileges on rows that application roles inherit; nobody can sign in as it either. */
export const APP_ROLE = 'hanok_app';

/** The same address with another database (and, if given, other credentials). */
export function databaseUrl(
  adminUrl: string,
  database: string,
  credentials?: { user: string; password: string },
): string {
  const url = new URL(adminUrl);
  url.pathname = `/${encodeURIComponent(database)}`;
  if (credentials !== undefined) {
    url.username = credentials.user;
    url.password = credentials.password;
  }
  return url.toString();
}

/** A name that says nothing of whose database it is. */
export function opaqueDatabaseName(): string {
  return `tnnt_${randomBytes(10).toString('hex')}`;
}

/** Random, and of characters that need no quoting in a URL or a literal. */
export function generatePassword(): string {
  return randomBytes(24).toString('base64url');
}

async function exists(client: pg.Client, catalog: 'pg_roles' | 'pg_database', name: string): Promise<boolean> {
  const text =
    catalog === 'pg_roles'
      ? 'select 1 from pg_roles where rolname = $1'
      : 'select 1 from pg_database where datname = $1';
  return (await client.query(text, [name])).rowCount === 1;
}

/**
 * Lets the connected role make things for `role`. A superuser may anyway; one that may only create databases and roles
 * (a managed PostgreSQL gives no other) has to be a member.
 */
export async function joinRole(client: pg.Client, role: string): Promise<void> {
  const { rows } = await client.query<{ missing: boolean }>(
    `select not rolsuper and not pg_has_role($1, 'usage') as missing from pg_roles where rolname = current_user`,
    [role],
  );
  if (rows[0]?.missing) await client.query(`grant ${quoteIdentifier(role)} to current_user`);
}

/**
 * Prepares a cluster: the two group roles, and no CONNECT for PUBLIC on the databases that every cluster has.
 * Without the latter a tenant's role could enter `postgres` and `template1`.
 * @throws when they stay open, because they belong to somebody else
 */
export async function prepareCluster(client: pg.Client): Promise<void> {
  await client.query(`select pg_advisory_lock(hashtext('hanok-cluster'))`);
  try {
    for (const role of [OWNER_ROLE, APP_ROLE]) {
      if (!(await exists(client, 'pg_roles', role))) await client.query(`create role ${quoteIdentifier(role)} nologin`);
      await joinRole(client, role);
    }
    for (const database of ['postgres', 'template1']) {
      if (await exists(client, 'pg_database', database))
        await client.query(`revoke all on database ${quoteIdentifier(database)} from public`);
    }
    await refuseOpenDatabases(client);
  } finally {
    await client.query(`select pg_advisory_unlock(hashtext('hanok-cluster'))`);
  }
}

/** PostgreSQL only warns when it revokes nothing, so the outcome is looked at. */
async function refuseOpenDatabases(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select d.datname as name from pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
     where a.grantee = 0 and a.privilege_type = 'CONNECT' and d.datname in ('postgres', 'template1') order by 1`,
  );
  if (rows.length === 0) return;
  const names = rows.map(({ name }) => name);
  const commands = names.map((name) => `REVOKE ALL ON DATABASE ${name} FROM PUBLIC;`).join(' ');
  throw new Error(
    `every tenant could enter the database ${names.join(' and ')}, and this role may not close it. As its owner run: ${commands}`,
  );
}

export interface TenantTemplate extends SchemaVersion {
  database: string;
}

/**
 * Makes (once for each set of migrations) the migrated, empty database that tenants are cloned from. It is built under
 * a name of its own and renamed when whole, so that a crash leaves no half template.
 */
export async function ensureTemplate(adminUrl: string, migrations: readonly Migration[]): Promise<TenantTemplate> {
  const digest = createHash('sha256')
    .update(migrations.map((m) => m.checksum).join())
    .digest('hex')
    .slice(0, 12);
  const database = `hanok_template_${digest}`;
  return withConnection(adminUrl, 'hanok-provisioning', async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('hanok-template'))`);
    try {
      if (!(await exists(client, 'pg_database', database))) await buildTemplate(client, adminUrl, database, migrations);
    } finally {
      await client.query(`select pg_advisory_unlock(hashtext('hanok-template'))`);
    }
    const { rows } = await client.query<{ description: string }>(
      `select shobj_description(oid, 'pg_database') as description from pg_database where datname = $1`,
      [database],
    );
    const { version, fingerprint } = JSON.parse(rows[0]?.description ?? '{}') as SchemaVersion;
    return { database, version, fingerprint };
  });
}

async function buildTemplate(
  client: pg.Client,
  adminUrl: string,
  database: string,
  migrations: readonly Migration[],
): Promise<void> {
  const draft = quoteIdentifier(`${database}_draft`);
  await client.query(`drop database if exists ${draft}`);
  await client.query(`create database ${draft} template template0 owner ${quoteIdentifier(OWNER_ROLE)}`);
  await client.query(`revoke all on database ${draft} from public`);
  const version = await withConnection(databaseUrl(adminUrl, `${database}_draft`), 'hanok-provisioning', (own) =>
    migrate(own, migrations, OWNER_ROLE),
  );
  await client.query(`comment on database ${draft} is '${JSON.stringify(version)}'`);
  await client.query(`alter database ${draft} rename to ${quoteIdentifier(database)}`);
  await client.query(`alter database ${quoteIdentifier(database)} is_template true`);
}

export interface TenantDatabaseSpec {
  /** Of the database and of its application role. */
  name: string;
  password: string;
  connectionLimit: number;
}

/**
 * Makes a tenant's database and the one role that may enter it. Every step looks first whether it was done, so that a
 * crashed creation is repeated from the start without harm.
 */
export async function createTenantDatabaseAndRole(
  client: pg.Client,
  template: TenantTemplate,
  spec: TenantDatabaseSpec,
): Promise<void> {
  const name = quoteIdentifier(spec.name);
  if (!(await exists(client, 'pg_database', spec.name))) {
    // Closed until PUBLIC is out of it: a new database is open to every role.
    await client.query(
      `create database ${name} template ${quoteIdentifier(template.database)} owner ${quoteIdentifier(OWNER_ROLE)} strategy wal_log allow_connections false`,
    );
  }
  await client.query(`revoke all on database ${name} from public`);
  // What a role may not do is said once: only a superuser may say it again.
  const attributes = `login password '${scramVerifier(spec.password)}' connection limit ${spec.connectionLimit}`;
  if (await exists(client, 'pg_roles', spec.name)) await client.query(`alter role ${name} ${attributes}`);
  else
    await client.query(
      `create role ${name} ${attributes} nosuperuser nocreatedb nocreaterole noreplication nobypassrls in role ${quoteIdentifier(APP_ROLE)}`,
    );
  // Generic plans: statements are prepared once and their shapes do not depend on the values (docs/adr/0003-acting-user.md).
  await client.query(`alter role ${name} set plan_cache_mode = force_generic_plan`);
  await client.query(`alter role ${name} set statement_timeout = '30s'`);
  await client.query(`alter role ${name} set idle_in_transaction_session_timeout = '60s'`);
  await client.query(`grant connect on database ${name} to ${name}`);
  await client.query(`alter database ${name} allow_connections true`);
}

/** Removes a tenant's database and role; neither needs to be there. */
export async function dropTenantDatabaseAndRole(client: pg.Client, name: string): Promise<void> {
  await client.query(`drop database if exists ${quoteIdentifier(name)} with (force)`);
  await client.query(`drop role if exists ${quoteIdentifier(name)}`);
}

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { catalogFingerprint } from './fingerprint.ts';
import type { Queryable } from './postgres.ts';

export interface Migration {
  /** The number that the file's name begins with. */
  version: number;
  name: string;
  sql: string;
  checksum: string;
}

export interface SchemaVersion {
  version: number;
  fingerprint: string;
}

/** Reads `NNNN_name.sql` files in their order. @throws when numbers repeat or leave a gap. */
export async function loadMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name)).sort();
  const migrations = await Promise.all(
    names.map(async (name): Promise<Migration> => {
      const sql = await readFile(join(folder, name), 'utf8');
      return {
        version: Number(name.slice(0, 4)),
        name: name.slice(5, -4),
        sql,
        checksum: createHash('sha256').update(sql).digest('hex'),
      };
    }),
  );
  migrations.forEach((migration, i) => {
    if (migration.version !== i)
      throw new Error(`${folder}: expected migration ${i}, found ${migration.version}_${migration.name}`);
  });
  return migrations;
}

const LEDGER = `
create table if not exists schema_migrations (
  version integer primary key, name text not null, checksum text not null, applied_at timestamptz not null default now()
)`;

async function applied(db: Queryable): Promise<Map<number, string>> {
  const { rows: found } = await db.query<{ there: boolean }>(
    `select to_regclass('public.schema_migrations') is not null as there`,
  );
  if (!found[0]?.there) return new Map();
  const { rows } = await db.query<{ version: number; checksum: string }>(
    'select version, checksum from schema_migrations',
  );
  return new Map(rows.map((row) => [row.version, row.checksum]));
}

/** What is yet to run. @throws when an applied migration was changed afterwards. */
export async function pendingMigrations(db: Queryable, migrations: readonly Migration[]): Promise<Migration[]> {
  const done = await applied(db);
  for (const migration of migrations) {
    const checksum = done.get(migration.version);
    if (checksum !== undefined && checksum !== migration.checksum) {
      throw new Error(`migration ${migration.version}_${migration.name} was changed after it had been applied`);
    }
  }
  return migrations.filter((migration) => !done.has(migration.version));
}

/**
 * Brings a database up to date, each migration in a transaction of its own together with its ledger row, so that a
 * crash leaves it whole at some version. An advisory lock keeps two runners from meeting. Waits at most 5 s for a lock
 * that live traffic holds.
 * @param owner the role that owns what the migrations make
 * @returns the version and the fingerprint of what stands there now
 */
export async function migrate(
  client: pg.Client,
  migrations: readonly Migration[],
  owner: string,
): Promise<SchemaVersion> {
  await client.query(`select pg_advisory_lock(hashtext('hanok-migrations'))`);
  try {
    for (const migration of await pendingMigrations(client, migrations)) await apply(client, migration, owner);
    return { version: migrations.at(-1)?.version ?? -1, fingerprint: await catalogFingerprint(client) };
  } finally {
    await client.query(`select pg_advisory_unlock(hashtext('hanok-migrations'))`);
  }
}

async function apply(client: pg.Client, migration: Migration, owner: string): Promise<void> {
  await client.query('begin');
  try {
    await client.query(`select set_config('lock_timeout', '5s', true), set_config('role', $1, true)`, [owner]);
    await client.query(LEDGER);
    await client.query(migration.sql);
    await client.query('insert into schema_migrations (version, name, checksum) values ($1, $2, $3)', [
      migration.version,
      migration.name,
      migration.checksum,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${migration.version}_${migration.name} failed`, { cause: error });
  }
}

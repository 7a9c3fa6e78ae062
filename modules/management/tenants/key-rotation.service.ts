import { setTimeout as sleep } from 'node:timers/promises';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { type DataKeys, type KeyRing, reseal } from '#platform/crypto/index.ts';
import { quoteIdentifier, resealColumn, type SealedColumn, withConnection } from '#platform/database/index.ts';
import { type ObjectStore, resealFile } from '#platform/storage/index.ts';
import { type Drizzle, databaseUrl, OWNER_ROLE } from '#platform/tenancy/index.ts';
import type { ClusterRegistry } from '../clusters/index.ts';
import { tenantErrors } from './errors.ts';
import { tenants } from './model.ts';
import type { TenantRow } from './repository.ts';

/**
 * Replaces the data keys of tenants while they are in use:
 *
 *   (old key seals)
 *     → announced: the new key is in mgmt_db too; every process learns to open under it
 *     → sealing:   the new key seals, the old one opens
 *     → values and files are sealed anew, until a walk finds nothing left under the old key
 *     → the tenant's audit log says so, and the old key is destroyed
 *
 * The phase lies in `tenants.key_rotation`, and each step can be repeated: a rotation that was killed goes on where it was.
 */
export interface TenantKeyRotation {
  mgmt: Drizzle;
  keys: KeyRing;
  clusters: ClusterRegistry;
  store: ObjectStore;
  columns: readonly (SealedColumn & { context(tenantId: string, id: string): string })[];
  /** Seals anew what lies under the tenant's key in mgmt_db. @returns how many */
  sealLedger(tenantId: string, keys: DataKeys): Promise<number>;
  /** Writes into the tenant's audit log, in the transaction that it is given, unless this version stands there already. */
  note(tx: Drizzle, keyVersion: number): Promise<void>;
  /** Runs as a transaction of the platform in a tenant's database. */
  inDatabase(row: TenantRow, work: (tx: Drizzle) => Promise<void>): Promise<void>;
  /** Whether servers run that have to follow. */
  wait: boolean;
  say(line: string): void;
}

/** The directory of each process remembers for four seconds, and an answer of the database takes its time. */
const FOLLOW_MS = 6_000;
/** How often the place is written down to which the files have come. */
const NOTE_EVERY_FILES = 50;

/** @param slug null: of every tenant that has a database. @throws `tenant_not_found` */
export async function tenantsToRotate(mgmt: Drizzle, slug: string | null): Promise<string[]> {
  const rows = await mgmt
    .select({ id: tenants.id })
    .from(tenants)
    .where(and(inArray(tenants.state, ['active', 'suspended']), slug === null ? undefined : eq(tenants.slug, slug)))
    .orderBy(tenants.id);
  if (slug !== null && rows.length === 0) throw tenantErrors.tenant_not_found();
  return rows.map(({ id }) => id);
}

/** @param ids tenants, `active` or `suspended`; all of them wait together, so that a fleet waits no longer than one */
export async function rotateTenantKeys(rotation: TenantKeyRotation, ids: readonly string[]): Promise<void> {
  const { mgmt, say } = rotation;
  const own = and(inArray(tenants.id, [...ids]), inArray(tenants.state, ['active', 'suspended']));
  const phase = sql`${tenants.keyRotation}->>'phase'`;

  say(`announcing new keys for ${ids.length} tenant(s)`);
  for (const { id } of await mgmt
    .select({ id: tenants.id })
    .from(tenants)
    .where(and(own, sql`${tenants.keyRotation} is null`))) {
    const started = { phase: 'announced' as const, startedAt: new Date().toISOString(), afterFile: null };
    await mgmt
      .update(tenants)
      .set({ keyOtherWrapped: rotation.keys.createTenantKey(id).wrapped, keyRotation: started })
      .where(and(eq(tenants.id, id), sql`${tenants.keyRotation} is null`));
  }
  await letFollow(rotation, 'every process learns of the new keys');

  say('the new keys seal from now on');
  await mgmt
    .update(tenants)
    .set({
      keyWrapped: sql`${tenants.keyOtherWrapped}`,
      keyOtherWrapped: sql`${tenants.keyWrapped}`,
      keyVersion: sql`${tenants.keyVersion} + 1`,
      keyRotation: sql`jsonb_set(${tenants.keyRotation}, '{phase}', '"sealing"')`,
    })
    .where(and(own, sql`${phase} = 'announced'`));
  await letFollow(rotation, 'every process seals under the new keys');

  const sealing = () =>
    mgmt
      .select()
      .from(tenants)
      .where(and(own, sql`${phase} = 'sealing'`))
      .orderBy(tenants.id);
  for (const row of await sealing()) await sealAnew(rotation, row, row.keyRotation?.afterFile ?? null);
  await letFollow(rotation, 'what was under way comes to its end');
  for (const row of await sealing()) await finish(rotation, row);
  say('done');
}

/** What was written under the old key by somebody slow is found now; then the old key goes. */
async function finish(rotation: TenantKeyRotation, row: TenantRow): Promise<void> {
  while ((await sealAnew(rotation, row, null)) > 0);
  await rotation.inDatabase(row, (tx) => rotation.note(tx, row.keyVersion));
  rotation.say(`${row.slug}: destroying the old key`);
  await rotation.mgmt
    .update(tenants)
    .set({ keyOtherWrapped: null, keyRotation: null, updatedAt: new Date() })
    .where(and(eq(tenants.id, row.id), sql`${tenants.keyRotation}->>'phase' = 'sealing'`));
}

/** @returns how many values and files were sealed anew */
async function sealAnew(rotation: TenantKeyRotation, row: TenantRow, afterFile: string | null): Promise<number> {
  const { say } = rotation;
  const keys = keysOf(rotation.keys, row);
  const values = (await sealValues(rotation, row, keys)) + (await rotation.sealLedger(row.id, keys));
  const files = await sealFiles(rotation, row, keys, afterFile);
  if (values + files > 0) say(`${row.slug}: ${values} values and ${files} files sealed anew`);
  return values + files;
}

async function sealValues(rotation: TenantKeyRotation, row: TenantRow, keys: DataKeys): Promise<number> {
  const cluster = await rotation.clusters.byId(row.clusterId);
  if (cluster === null) throw new Error(`tenant ${row.slug} lies in an unknown cluster`);
  const url = databaseUrl(cluster.adminUrl, row.databaseName);
  return withConnection(url, 'hanok-key-rotation', async (client) => {
    // As who owns the tables: the application's own role may change only what the application changes.
    await client.query(`set role ${quoteIdentifier(OWNER_ROLE)}`);
    let changed = 0;
    for (const column of rotation.columns) {
      const result = await resealColumn(client, column, (id, value) => reseal(keys, value, column.context(row.id, id)));
      for (const what of result.unreadable)
        rotation.say(`${row.slug}: cannot be opened by any key, and was left: ${what}`);
      changed += result.changed;
    }
    return changed;
  });
}

async function sealFiles(
  rotation: TenantKeyRotation,
  row: TenantRow,
  keys: DataKeys,
  after: string | null,
): Promise<number> {
  let changed = 0;
  for await (const file of rotation.store.list(row.id, after)) {
    if (!(await resealFile(rotation.store, file, keys))) continue;
    changed += 1;
    if (changed % NOTE_EVERY_FILES !== 0) continue;
    rotation.say(`${row.slug}: ${changed} files sealed anew so far`);
    await rotation.mgmt
      .update(tenants)
      .set({ keyRotation: sql`jsonb_set(${tenants.keyRotation}, '{afterFile}', to_jsonb(${file}::text))` })
      .where(and(eq(tenants.id, row.id), sql`${tenants.keyRotation} is not null`));
  }
  return changed;
}

function keysOf(keys: KeyRing, row: TenantRow): DataKeys {
  if (row.keyOtherWrapped === null) throw new Error(`tenant ${row.slug} is not between two keys`);
  return {
    current: keys.openTenantKey(row.id, row.keyWrapped),
    others: [keys.openTenantKey(row.id, row.keyOtherWrapped)],
  };
}

async function letFollow({ wait, say }: TenantKeyRotation, what: string): Promise<void> {
  if (!wait) return;
  say(`waiting ${FOLLOW_MS / 1_000} s: ${what}`);
  await sleep(FOLLOW_MS);
}

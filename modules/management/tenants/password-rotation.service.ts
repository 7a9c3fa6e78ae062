import { setTimeout as sleep } from 'node:timers/promises';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { KeyRing } from '#platform/crypto/index.ts';
import { quoteIdentifier, scramVerifier, withConnection } from '#platform/database/index.ts';
import { type Drizzle, generatePassword } from '#platform/tenancy/index.ts';
import type { ClusterRegistry } from '../clusters/index.ts';
import { rolePasswordContext } from './directory.ts';
import { tenants } from './model.ts';
import type { TenantRow } from './repository.ts';

/**
 * Replaces the passwords of tenants' database roles while they are in use. A role has one password, so both lie in
 * mgmt_db for as long as nobody can say which one it takes:
 *
 *   (one password)
 *     → the new one is in mgmt_db beside it
 *     → ALTER ROLE: who still knows the former alone is refused, reads the row again, and gets in
 *     → the tenant's audit log says so, and the new one is the only one
 *     → sessions that the former opened have ended
 *
 * Each step can be repeated: a new password that lies there already is the one that is set. Nobody has to be waited for,
 * except for the sessions: each process ends its own when it has read of the new password.
 */
export interface PasswordRotation {
  mgmt: Drizzle;
  keys: KeyRing;
  clusters: ClusterRegistry;
  /** Writes into the tenant's audit log, unless this version stands there already. */
  note(row: TenantRow, version: number): Promise<void>;
  /** Whether servers run, whose sessions end by themselves. */
  wait: boolean;
  say(line: string): void;
}

/** A role, and since when its former password opens nothing. */
interface Altered {
  role: string;
  at: string;
}

/** Idle connections are closed after a minute, busy ones when they come back. */
const PATIENCE_MS = 75_000;
const LOOK_MS = 1_000;

/** @returns how many could not be done; one tenant's trouble keeps no other from its new password */
export async function rotateRolePasswords(rotation: PasswordRotation, ids: readonly string[]): Promise<number> {
  const { say } = rotation;
  const altered = new Map<string, Altered[]>();
  let failed = 0;
  for (const id of ids) {
    try {
      const done = await replace(rotation, id);
      if (done === null) continue;
      altered.set(done.adminUrl, [...(altered.get(done.adminUrl) ?? []), done.altered]);
      say(`${done.slug}: the password of its role was replaced`);
    } catch (error) {
      failed += 1;
      say(`${id}: failed (${error instanceof Error ? error.message : String(error)})`);
    }
  }
  for (const [adminUrl, roles] of altered) await endFormerSessions(rotation, adminUrl, roles);
  say(failed === 0 ? 'done' : `${failed} failed. Give the command again; what was begun is taken up.`);
  return failed;
}

/** Null: the tenant is not there any more. */
async function replace({ mgmt, keys, clusters, note, say }: PasswordRotation, id: string) {
  const own = and(eq(tenants.id, id), inArray(tenants.state, ['active', 'suspended']));
  await mgmt
    .update(tenants)
    .set({ rolePasswordOtherSealed: keys.sealSecret(generatePassword(), rolePasswordContext(id)) })
    .where(and(own, isNull(tenants.rolePasswordOtherSealed)));
  const [row] = await mgmt.select().from(tenants).where(own);
  if (row === undefined) return null;
  const sealed = row.rolePasswordOtherSealed;
  const cluster = await clusters.byId(row.clusterId);
  if (sealed === null || cluster === null) throw new Error('its ledger is incomplete');

  say(`${row.slug}: a new password lies in the ledger`);
  const role = row.databaseName;
  const verifier = scramVerifier(keys.openSecret(sealed, rolePasswordContext(id)));
  const at = await withConnection(cluster.adminUrl, 'hanok-key-rotation', async (client) => {
    await client.query(`alter role ${quoteIdentifier(role)} password '${verifier}'`);
    const { rows } = await client.query<{ at: string }>('select clock_timestamp()::text as at');
    return rows[0]?.at ?? '';
  });
  say(`${row.slug}: its role has the new password`);
  const version = row.rolePasswordVersion + 1;
  await note(row, version);
  await mgmt
    .update(tenants)
    .set({
      rolePasswordSealed: sql`${tenants.rolePasswordOtherSealed}`,
      rolePasswordOtherSealed: null,
      rolePasswordVersion: version,
      updatedAt: new Date(),
    })
    .where(and(eq(tenants.id, id), eq(tenants.rolePasswordVersion, row.rolePasswordVersion)));
  return { slug: row.slug, adminUrl: cluster.adminUrl, altered: { role, at } };
}

/** A session is not asked for its password again: whoever got in by the former one would stay in. */
async function endFormerSessions(
  { wait, say }: PasswordRotation,
  adminUrl: string,
  roles: readonly Altered[],
): Promise<void> {
  const values = [roles.map(({ role }) => role), roles.map(({ at }) => at)];
  const former = `from pg_stat_activity a
    join unnest($1::text[], $2::timestamptz[]) r(role, at) on a.usename = r.role
    where pg_has_role(a.usesysid, 'usage') and a.backend_start < r.at`;
  await withConnection(adminUrl, 'hanok-key-rotation', async (client) => {
    const count = async () =>
      (await client.query<{ n: number }>(`select count(*)::int as n ${former}`, values)).rows[0]?.n ?? 0;
    if (wait && (await count()) > 0) {
      say('waiting until the sessions of before have ended');
      const until = Date.now() + PATIENCE_MS;
      while (Date.now() < until && (await count()) > 0) await sleep(LOOK_MS);
    }
    const { rowCount } = await client.query(`select pg_terminate_backend(a.pid) ${former}`, values);
    if (rowCount !== null && rowCount > 0) say(`${rowCount} session(s) of before were ended`);
  });
}

import { sql } from 'drizzle-orm';
import { createAuditCheckpoints, createOperatorLog } from '#modules/management/audit/index.ts';
import { resealBackupKeys } from '#modules/management/backups/index.ts';
import { alone, rotateRootKey } from '#modules/management/keys/index.ts';
import { createSignInDirectory } from '#modules/management/sign-ins/index.ts';
import { rotateRolePasswords, rotateTenantKeys, tenantsToRotate } from '#modules/management/tenants/index.ts';
import { recordSystemAudit } from '#modules/workspace/audit/index.ts';
import { addressesOf } from '#modules/workspace/identity/index.ts';
import { addKeyToFile, keepFirstKey } from '#platform/crypto/index.ts';
import { resignJobs } from '#platform/jobs/index.ts';
import { type Drizzle, tenantId } from '#platform/tenancy/index.ts';
import { ownKeyFile } from '#server/boot/master-keys.ts';
import { ROOT_SEALED } from '#server/keys/sealed.ts';
import { CATALOGUE } from '#server/modules.ts';
import { type Fleet, inFleet, tenantNow } from './fleet.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Whose: null is every tenant's. `wait` false: no server runs, so nobody has to follow. */
export interface TenantsCommand {
  slug: string | null;
  wait: boolean;
}

/** @param wait false: no server runs, so nobody has to follow */
export function rotateMaster({ wait }: { wait: boolean }): Promise<void> {
  return inFleet(async (fleet) => {
    const { config, dataDir, masters, log } = fleet;
    const { mgmt, pool, roots } = fleet.management;
    const path = ownKeyFile(dataDir);
    const checkpoints = createAuditCheckpoints(mgmt, () => roots.ring.deriveEach('audit-checkpoints'));
    await rotateRootKey({
      mgmt,
      pool,
      masters,
      roots,
      columns: ROOT_SEALED,
      signed: [
        { name: 'heads of audit logs', resign: () => checkpoints.resign() },
        { name: 'waiting jobs', resign: () => resignJobs(pool, roots.ring.deriveEach('jobs')) },
        { name: 'addresses of people', resign: () => noteAddresses(fleet) },
      ],
      keyFile: config.masterKey === null ? { begin: () => addKeyToFile(path), end: () => keepFirstKey(path) } : null,
      wait,
      say,
    });
    await createOperatorLog({ mgmt, checkpoints, log }).recordSystem(mgmt, { action: 'keys.master_rotated' });
  });
}

/**
 * Writes the entries of the sign-in directory under the new key, while those under the former are still found. A tenant
 * whose database does not answer stops nobody: the hourly upkeep makes good for it.
 */
async function noteAddresses({ management: { mgmt, roots }, directory, tenancy }: Fleet): Promise<number> {
  const entries = createSignInDirectory(mgmt, roots.ring);
  let changed = 0;
  for (const id of await tenantsToRotate(mgmt, null)) {
    const tenant = await directory.byId(tenantId(id));
    if (tenant === null) continue;
    try {
      changed += await entries.reconcile(tenant.id, addressesOf(tenancy.database(tenant)));
    } catch (error) {
      say(`${tenant.slug}: its addresses were not read (${error instanceof Error ? error.message : String(error)})`);
    }
  }
  return changed;
}

export function rotateTenants({ slug, wait }: TenantsCommand): Promise<void> {
  return inFleet(async (fleet) => {
    const { mgmt, pool, keys } = fleet.management;
    const ids = await tenantsToRotate(mgmt, slug);
    await alone(pool, () =>
      rotateTenantKeys(
        {
          mgmt,
          keys,
          clusters: fleet.clusters,
          store: fleet.store,
          columns: CATALOGUE.data.sealed,
          sealLedger: (tenantId, keys) => resealBackupKeys(mgmt, tenantId, keys),
          note: (tx, keyVersion) => noteOnce(tx, 'keys.tenant_rotated', { keyVersion }),
          inDatabase: async (row, work) =>
            fleet.tenancy.database(await tenantNow(fleet, row)).systemTransaction((tx) => work(tx)),
          wait,
          say,
        },
        ids,
      ),
    );
  });
}

/** @returns the exit code */
export function rotatePasswords({ slug, wait }: TenantsCommand): Promise<number> {
  return inFleet(async (fleet) => {
    const { mgmt, pool, keys } = fleet.management;
    const ids = await tenantsToRotate(mgmt, slug);
    const failed = await alone(pool, () =>
      rotateRolePasswords(
        {
          mgmt,
          keys,
          clusters: fleet.clusters,
          note: async (row, passwordVersion) =>
            fleet.tenancy
              .database(await tenantNow(fleet, row))
              .systemTransaction((tx) => noteOnce(tx, 'keys.password_rotated', { passwordVersion })),
          wait,
          say,
        },
        ids,
      ),
    );
    return failed === 0 ? 0 : 1;
  });
}

/** Once for each version, also when a rotation that was killed comes here again. */
async function noteOnce(tx: Drizzle, action: string, details: Record<string, number>): Promise<void> {
  const there = await tx.execute(sql`
    select from audit_events where action = ${action} and details @> ${JSON.stringify(details)}::jsonb limit 1`);
  if (there.rows.length === 0) await recordSystemAudit(tx, { action, details });
}

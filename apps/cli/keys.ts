import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { createOperatorLog } from '#modules/management/audit/index.ts';
import { resealBackupKeys } from '#modules/management/backups/index.ts';
import { createClusterRegistry } from '#modules/management/clusters/index.ts';
import { alone, rotateRootKey } from '#modules/management/keys/index.ts';
import {
  createAuditCheckpoints,
  createTenantDirectory,
  rotateTenantKeys,
  tenantsToRotate,
} from '#modules/management/tenants/index.ts';
import { recordSystemAudit } from '#modules/workspace/audit/index.ts';
import { addKeyToFile, keepFirstKey } from '#platform/crypto/index.ts';
import { resignJobs } from '#platform/jobs/index.ts';
import { createFolderStore } from '#platform/storage/index.ts';
import { createTenancy, type Drizzle } from '#platform/tenancy/index.ts';
import { ownKeyFile } from '#server/boot/master-keys.ts';
import { ROOT_SEALED, TENANT_SEALED } from '#server/keys/sealed.ts';
import { inInstallation } from './installation.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** @param wait false: no server runs, so nobody has to follow */
export function rotateMaster({ wait }: { wait: boolean }): Promise<void> {
  return inInstallation(async ({ config, dataDir, masters, management, log }) => {
    const { mgmt, pool, roots } = management;
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
      ],
      keyFile: config.masterKey === null ? { begin: () => addKeyToFile(path), end: () => keepFirstKey(path) } : null,
      wait,
      say,
    });
    await createOperatorLog({ mgmt, checkpoints, log }).recordSystem(mgmt, { action: 'keys.master_rotated' });
  });
}

/** @param slug null: of every tenant */
export function rotateTenants({ slug, wait }: { slug: string | null; wait: boolean }): Promise<void> {
  return inInstallation(async ({ dataDir, management }) => {
    const { mgmt, pool, keys } = management;
    const store = createFolderStore(join(dataDir, 'files'));
    const clusters = createClusterRegistry(mgmt, keys);
    const directory = createTenantDirectory(mgmt, keys, clusters);
    const tenancy = createTenancy({ connectionBudget: 4, connectionsEach: 2, store });
    try {
      const ids = await tenantsToRotate(mgmt, slug);
      await alone(pool, () =>
        rotateTenantKeys(
          {
            mgmt,
            keys,
            clusters,
            store,
            columns: TENANT_SEALED,
            sealLedger: (tenantId, keys) => resealBackupKeys(mgmt, tenantId, keys),
            note: noteRotation,
            async inDatabase(row, work) {
              directory.forget(row);
              const tenant = await directory.bySlug(row.slug);
              if (tenant === null) throw new Error(`tenant ${row.slug} vanished`);
              await tenancy.database(tenant).systemTransaction(work);
            },
            wait,
            say,
          },
          ids,
        ),
      );
    } finally {
      await tenancy.close();
    }
  });
}

/** Once for each version of the key, also when a rotation that was killed comes here again. */
async function noteRotation(tx: Drizzle, keyVersion: number): Promise<void> {
  const there = await tx.execute(sql`
    select from audit_events where action = 'keys.tenant_rotated' and details->>'keyVersion' = ${String(keyVersion)} limit 1`);
  if (there.rows.length > 0) return;
  await recordSystemAudit(tx, { action: 'keys.tenant_rotated', details: { keyVersion } });
}

import { type Migration, migrate, withConnection } from '#platform/database/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';
import { type Drizzle, databaseUrl, OWNER_ROLE } from '#platform/tenancy/index.ts';
import type { ClusterRegistry } from '../clusters/index.ts';
import type { TenantDirectory } from './directory.ts';
import { createTenantsRepository, type TenantRow } from './repository.ts';

/** Brings tenants' databases to the schema of this version of the program. */
export interface Upgrades {
  /**
   * One after another, at the start of the process; a tenant that fails is left at its version, named in the log and in
   * `behind` of the fleet's overview, and tried again at the next start. Waves, canaries and resuming in the middle of a
   * fleet of thousands come with the fleet.
   * @returns how many could not be brought up to date
   */
  upgradeAll(): Promise<number>;
}

interface Dependencies {
  mgmt: Drizzle;
  clusters: ClusterRegistry;
  directory: TenantDirectory;
  migrations: readonly Migration[];
  log: Logger;
}

export function createUpgrades({ mgmt, clusters, directory, migrations, log }: Dependencies): Upgrades {
  const repository = createTenantsRepository(mgmt);
  const current = migrations.at(-1)?.version ?? -1;

  async function upgrade(row: TenantRow): Promise<void> {
    const cluster = await clusters.byId(row.clusterId);
    if (cluster === null) throw new Error(`tenant ${row.id} lies in an unknown cluster`);
    const { version, fingerprint } = await withConnection(
      databaseUrl(cluster.adminUrl, row.databaseName),
      'hanok-migrations',
      (client) => migrate(client, migrations, OWNER_ROLE),
    );
    await repository.transition(row.id, [row.state], { schemaVersion: version, schemaFingerprint: fingerprint });
    directory.forget(row);
    log.info({ tenant: row.id, from: row.schemaVersion, to: version }, 'a tenant was brought up to date');
  }

  return {
    async upgradeAll() {
      const behind = [...(await repository.inState('active')), ...(await repository.inState('suspended'))].filter(
        (row) => row.schemaVersion < current,
      );
      let failed = 0;
      for (const row of behind) {
        await upgrade(row).catch((error: unknown) => {
          failed += 1;
          log.error({ err: error, tenant: row.id }, 'a tenant could not be brought up to date');
        });
      }
      return failed;
    },
  };
}

import { join } from 'node:path';
import { type ClusterRegistry, createClusterRegistry } from '#modules/management/clusters/index.ts';
import { createTenantDirectory, type TenantDirectory } from '#modules/management/tenants/index.ts';
import { createFolderStore, type ObjectStore } from '#platform/storage/index.ts';
import { createTenancy, type Tenancy, type TenantRecord } from '#platform/tenancy/index.ts';
import { type Installation, inInstallation } from './installation.ts';

/** What a command needs to enter the houses of tenants. */
export interface Fleet extends Installation {
  store: ObjectStore;
  clusters: ClusterRegistry;
  directory: TenantDirectory;
  tenancy: Tenancy;
}

/** `inInstallation`, with the tenants at hand; their connections are closed when `work` has ended. */
export function inFleet<T>(work: (fleet: Fleet) => Promise<T>): Promise<T> {
  return inInstallation(async (installation) => {
    const { mgmt, keys } = installation.management;
    const store = createFolderStore(join(installation.dataDir, 'files'));
    const clusters = createClusterRegistry(mgmt, keys);
    const directory = createTenantDirectory(mgmt, keys, clusters);
    const tenancy = createTenancy({ connectionBudget: 4, connectionsEach: 2, store, urlsOf: directory.databaseUrls });
    try {
      return await work({ ...installation, store, clusters, directory, tenancy });
    } finally {
      await tenancy.close();
    }
  });
}

/** A tenant as it is now, whatever was read of it before. @throws when it is gone */
export async function tenantNow({ directory }: Fleet, row: { id: string; slug: string }): Promise<TenantRecord> {
  directory.forget(row);
  const tenant = await directory.bySlug(row.slug);
  if (tenant === null) throw new Error(`tenant ${row.slug} vanished`);
  return tenant;
}

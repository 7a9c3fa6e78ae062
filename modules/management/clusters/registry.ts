import { eq, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { KeyRing } from '#platform/crypto/index.ts';
import type { Drizzle } from '#platform/tenancy/index.ts';
import { clusters } from './model.ts';

/** A PostgreSQL server for tenant databases; `adminUrl` may create databases and roles there. */
export interface Cluster {
  id: string;
  name: string;
  host: string;
  port: number;
  adminUrl: string;
  tenantCap: number;
  state: 'open' | 'closed';
}

export interface ClusterRegistry {
  /** Records where a cluster is now; the embedded one may come up on another port after a restart. */
  ensure(cluster: { name: string; adminUrl: string; tenantCap: number }): Promise<Cluster>;
  byId(id: string): Promise<Cluster | null>;
  list(): Promise<(Cluster & { tenantCount: number })[]>;
  /** The open cluster with the fewest tenants, or null when all are at their cap. */
  withRoom(): Promise<Cluster | null>;
}

export function createClusterRegistry(mgmt: Drizzle, keys: KeyRing): ClusterRegistry {
  const context = (id: string) => `cluster:${id}/admin-url`;
  const open = (row: typeof clusters.$inferSelect): Cluster => ({
    id: row.id,
    name: row.name,
    host: row.host,
    port: row.port,
    adminUrl: keys.openSecret(row.adminUrlSealed, context(row.id)),
    tenantCap: row.tenantCap,
    state: row.state,
  });

  async function list() {
    const rows = await mgmt
      .select({
        cluster: clusters,
        tenantCount: sql<number>`(select count(*)::int from tenants t where t.cluster_id = clusters.id)`,
      })
      .from(clusters)
      .orderBy(clusters.name);
    return rows.map((row) => ({ ...open(row.cluster), tenantCount: row.tenantCount }));
  }

  return {
    list,
    async ensure({ name, adminUrl, tenantCap }) {
      const url = new URL(adminUrl);
      const [known] = await mgmt.select({ id: clusters.id }).from(clusters).where(eq(clusters.name, name));
      const id = known?.id ?? uuidv7();
      const place = {
        host: url.hostname,
        port: Number(url.port || 5432),
        adminUrlSealed: keys.sealSecret(adminUrl, context(id)),
        tenantCap,
      };
      const [row] = await mgmt
        .insert(clusters)
        .values({ id, name, state: 'open', ...place })
        .onConflictDoUpdate({ target: clusters.name, set: place })
        .returning();
      if (row === undefined) throw new Error('the cluster was not recorded');
      return open(row);
    },
    async byId(id) {
      const [row] = await mgmt.select().from(clusters).where(eq(clusters.id, id));
      return row === undefined ? null : open(row);
    },
    async withRoom() {
      const withRoom = (await list()).filter(
        (cluster) => cluster.state === 'open' && cluster.tenantCount < cluster.tenantCap,
      );
      return withRoom.sort((a, b) => a.tenantCount - b.tenantCount)[0] ?? null;
    },
  };
}

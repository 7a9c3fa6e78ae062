import { defineModule } from '#platform/modules/index.ts';
import { offer, port } from '#platform/ports/index.ts';
import { type ClusterRegistry, createClusterRegistry } from './registry.ts';
import { createClustersRouter } from './router.ts';

export const clusterRegistry = port<ClusterRegistry>('the registry of clusters');

/** Tenants that one embedded cluster holds; see PLATFORM-FACTS: autovacuum falls behind above some 600 databases. */
const TENANT_CAP = 500;

/** PostgreSQL servers for tenant databases. */
export const clustersModule = defineModule({
  name: 'clusters',
  realm: 'management',
  role: 'api',
  about: {
    title: { en: 'Clusters', ko: '클러스터' },
    description: 'PostgreSQL servers in which the databases of tenants lie.',
  },
  permissions: {
    'clusters:read': { name: { en: 'See clusters', ko: '클러스터 보기' }, roles: ['support', 'auditor'] },
  },
  needs: {},
  provides: [clusterRegistry],
  async create(_needs, { mgmt, keys, adminUrl, tenancy, metrics }) {
    const registry = createClusterRegistry(mgmt, keys);
    await registry.ensure({ name: 'local', adminUrl, tenantCap: TENANT_CAP });
    metrics.gauge('hanok_tenant_connections_open', 'Open connections to tenant databases', () => tenancy.stats().open);
    metrics.gauge(
      'hanok_tenant_connections_waiting',
      'Requests that wait for a connection',
      () => tenancy.stats().waiting,
    );
    return { offers: [offer(clusterRegistry, registry)], api: [createClustersRouter(registry, tenancy.stats)] };
  },
});

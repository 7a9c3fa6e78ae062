import { furnishing, searchReindexing } from '#modules/seams.ts';
import { loadMigrations } from '#platform/database/index.ts';
import { defineModule } from '#platform/modules/index.ts';
import { late, offer, port, slot } from '#platform/ports/index.ts';
import { tenantLookup } from '#platform/tenancy/index.ts';
import { type ActingOperator, operatorLogPort } from '../audit/index.ts';
import { clusterRegistry } from '../clusters/index.ts';
import { createTenantDirectory, type TenantDirectory } from './directory.ts';
import { createProvisioning, type Provisioning } from './provisioning.service.ts';
import { createReindexRouter } from './reindex.router.ts';
import { createTenantsRouter } from './router.ts';
import { createTenantsService, type TenantsService } from './service.ts';
import { createUpgrades } from './upgrades.service.ts';

export const tenantDirectory = port<TenantDirectory>('the directory of tenants, for the fleet');
export const provisioningPort = port<Provisioning>('the provisioning of tenants');
export const tenantsPort = port<TenantsService>('tenants');
/** Told when a tenant has been suspended, while its database can still be reached. */
export const tenantSuspended =
  slot<(tenant: { id: string }, by: ActingOperator) => Promise<void>>('the suspension of a tenant');

/** The migrations of every tenant's database, from the first to the newest. */
export const loadTenantMigrations = () =>
  loadMigrations(new URL('../../../migrations/tenant', import.meta.url).pathname);

/** Tenants: made, listed, suspended, brought up to date; the directory that every request asks. */
export const tenantsModule = defineModule({
  name: 'tenants',
  realm: 'management',
  role: 'api',
  about: {
    title: { en: 'Tenants', ko: '테넌트' },
    description: 'Customer organisations: made, listed, suspended and resumed.',
  },
  permissions: {
    'tenants:read': { name: { en: 'See tenants', ko: '테넌트 보기' }, roles: ['support', 'billing', 'auditor'] },
    'tenants:write': { name: { en: 'Create, suspend and repair tenants', ko: '테넌트 만들기, 중지, 복구' }, roles: [] },
    'fleet:read': { name: { en: 'See the fleet', ko: '전체 현황 보기' }, roles: ['support', 'auditor'] },
  },
  needs: {
    operatorLog: operatorLogPort,
    clusters: clusterRegistry,
    furnish: late(furnishing),
    reindex: late(searchReindexing),
    suspended: late(tenantSuspended),
  },
  provides: [tenantLookup, tenantDirectory, provisioningPort, tenantsPort],
  async create({ operatorLog, clusters, furnish, reindex, suspended }, platform) {
    const { mgmt, keys, tenancy, metrics, log } = platform;
    const { tenantConnectionsEach: connectionsEach } = platform.config.postgres;
    const migrations = await loadTenantMigrations();
    const currentSchemaVersion = migrations.at(-1)?.version ?? -1;
    const directory = createTenantDirectory(mgmt, keys, clusters);
    const fleet = { mgmt, keys, clusters, directory, tenancy, operatorLog, migrations, log };
    const provisioning = createProvisioning({
      ...fleet,
      connectionsEach,
      furnish: (tenant, admin) => furnish()(tenant, admin),
    });
    const upgrades = createUpgrades(fleet);
    const service = createTenantsService({
      ...fleet,
      async suspended(tenant, by) {
        for (const told of suspended()) await told(tenant, by);
      },
      currentSchemaVersion,
    });
    return {
      offers: [
        offer(tenantLookup, { ...directory, activeIds: service.activeIds }),
        offer(tenantDirectory, directory),
        offer(provisioningPort, provisioning),
        offer(tenantsPort, service),
      ],
      api: [
        createTenantsRouter({
          ...fleet,
          service,
          provisioning,
          currentSchemaVersion,
          connections: tenancy.stats,
          recentRequests: metrics.recent,
        }),
        createReindexRouter({
          ...fleet,
          reindex: (tenant, operatorId) => reindex()(tenant.id, operatorId),
        }),
      ],
      async start() {
        await upgrades.upgradeAll();
        await provisioning.resume();
      },
    };
  },
});

import { searchReindexing, workspaceLog } from '#modules/seams.ts';
import { defineModule } from '#platform/modules/index.ts';
import { late } from '#platform/ports/index.ts';
import { operatorLogPort } from '../audit/index.ts';
import { clusterRegistry } from '../clusters/index.ts';
import { loadTenantMigrations, roleConnectionLimit, tenantDirectory } from '../tenants/index.ts';
import { workspaceParts } from './dependencies.ts';
import { createBackupsRouter } from './router.ts';
import { createBackupsService } from './service.ts';

/** Archives of tenants: made, verified, restored. */
export const backupsModule = defineModule({
  name: 'backups',
  realm: 'management',
  role: 'api',
  about: {
    title: { en: 'Backups', ko: '백업' },
    description: 'Archives of one tenant at one moment, encrypted under its key: made, verified and restored.',
  },
  permissions: {
    'backups:read': { name: { en: 'See backups', ko: '백업 보기' }, roles: ['auditor'] },
    'backups:write': { name: { en: 'Make, restore and delete backups', ko: '백업 만들고 되돌리고 지우기' }, roles: [] },
  },
  needs: {
    operatorLog: operatorLogPort,
    clusters: clusterRegistry,
    directory: tenantDirectory,
    record: late(workspaceLog),
    reindex: late(searchReindexing),
  },
  provides: [],
  async create({ record, reindex, ...needs }, platform) {
    const backups = createBackupsService({
      ...platform,
      ...needs,
      pool: platform.mgmtPool,
      migrations: await loadTenantMigrations(),
      connectionLimit: roleConnectionLimit(platform.config.postgres.tenantConnectionsEach),
      workspace: workspaceParts(platform.catalogue, {
        record: (...entry) => record()(...entry),
        reindex: (id) => reindex()(id, id),
      }),
    });
    return { api: [createBackupsRouter(backups)], start: backups.start, close: backups.stop };
  },
});

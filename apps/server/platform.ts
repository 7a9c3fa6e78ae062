import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { createBackground } from '#platform/concurrency/index.ts';
import type { Config } from '#platform/config/index.ts';
import { createAttempts, createRedisAttempts } from '#platform/credentials/index.ts';
import { createJobs } from '#platform/jobs/index.ts';
import { createLimiter, createRedisLimits, type Limiter } from '#platform/limits/index.ts';
import type { Catalogue, Exchange, Platform } from '#platform/modules/index.ts';
import { createOutbound } from '#platform/outbound/index.ts';
import { createRedis } from '#platform/redis/index.ts';
import { createLanceIndex } from '#platform/searchindex/index.ts';
import { createFolderStore } from '#platform/storage/index.ts';
import { createMetrics, type Logger } from '#platform/telemetry/index.ts';
import { createTenancy, tenantLookup } from '#platform/tenancy/index.ts';
import type { Management } from './boot/postgres.ts';

interface Input {
  config: Config;
  dataDir: string;
  adminUrl: string;
  /** Whether this is the only process on its databases. */
  alone: boolean;
  management: Management;
  log: Logger;
  catalogue: Catalogue;
  /** Where tenants are looked up once their module is there. */
  modules: Exchange;
}

/** Opens the parts that know no domain. @returns them, and what closes them when no module uses them any more */
export function openPlatform(input: Input): { platform: Platform; limiter: Limiter; close(): Promise<void> } {
  const { config, dataDir, management, log, modules } = input;
  const { mgmt, keys } = management;
  const metrics = createMetrics();
  const files = createFolderStore(join(dataDir, 'files'));
  const tenants = () => modules.get(tenantLookup);
  const tenancy = createTenancy({
    connectionBudget: config.postgres.tenantConnectionBudget,
    connectionsEach: config.postgres.tenantConnectionsEach,
    store: files,
    keyOf: async (id) => (await tenants().byId(id))?.key ?? null,
    urlsOf: (id) => tenants().databaseUrls(id),
  });
  const jobs = createJobs({
    connectionString: management.url,
    signingKeys: () => keys.deriveEach('jobs'),
    log,
    metrics,
    work: config.roles.includes('worker'),
    alone: input.alone,
  });
  const redis = config.redis === null ? null : createRedis({ ...config.redis, log });
  const callable = {
    allowLoopback: config.environment === 'development',
    allowedNetworks: config.outbound.allowedNetworks,
  };
  const index = createLanceIndex({ uri: join(dataDir, 'index'), log });
  const outbound = createOutbound(callable);
  const limiter = createLimiter({
    limits: config.limits.rates,
    held: config.limits.held,
    ...(redis === null ? {} : { shared: createRedisLimits(redis) }),
    log,
  });
  const attempts = createAttempts({
    ...(redis === null ? {} : { shared: createRedisAttempts(redis) }),
    digest: (name) => createHmac('sha256', keys.derive('attempts')).update(name).digest('base64url'),
    log,
  });
  const platform: Platform = {
    config,
    publicUrl: config.http.publicUrl,
    log,
    metrics,
    mgmt,
    mgmtPool: management.pool,
    keys,
    adminUrl: input.adminUrl,
    tenancy,
    jobs,
    files,
    archives: createFolderStore(join(dataDir, 'backups')),
    spool: join(dataDir, 'tmp'),
    index,
    background: createBackground(log),
    attempts,
    outbound,
    callable,
    catalogue: input.catalogue,
  };
  return {
    platform,
    limiter,
    async close() {
      await redis?.close();
      await index.close();
      await outbound.close();
      await tenancy.close();
    },
  };
}

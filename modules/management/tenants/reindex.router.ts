import { z } from 'zod';
import { envelope, ok, operatorRoute, type Router } from '#platform/http/index.ts';
import type { Drizzle, TenantRecord } from '#platform/tenancy/index.ts';
import type { OperatorLog } from '../audit/index.ts';
import type { TenantDirectory } from './directory.ts';
import { tenantErrors } from './errors.ts';
import { slugParams } from './schemas.ts';
import { targetOf } from './service.ts';

interface Dependencies {
  mgmt: Drizzle;
  operatorLog: OperatorLog;
  directory: TenantDirectory;
  /** Queues the rebuilding of a tenant's search index from what its database holds. */
  reindex(tenant: TenantRecord, operatorId: string): Promise<void>;
}

/** Repairs that operators start. */
export function createReindexRouter({ mgmt, operatorLog, directory, reindex }: Dependencies): Router {
  return async (app) => {
    app.post(
      '/management/tenants/:slug/reindex',
      {
        config: operatorRoute('tenants:write'),
        schema: {
          operationId: 'createTenantReindex',
          tags: ['Tenants'],
          summary: 'Rebuild the search index of a tenant in the background',
          params: slugParams,
          response: { 202: envelope(z.null()) },
        },
      },
      async (request, reply) => {
        const tenant = await directory.bySlug(request.params.slug);
        if (tenant === null) throw tenantErrors.tenant_not_found();
        // Before, and by itself: the queue writes by connections of its own. A rebuilding that could not be queued after all
        // is a refused request and an event too many, never one without an event.
        await operatorLog.record(mgmt, request.operator, { action: 'tenant.reindexed', target: targetOf(tenant) });
        await reindex(tenant, request.operator.operator.id);
        return reply.status(202).send(ok(request, null));
      },
    );
  };
}

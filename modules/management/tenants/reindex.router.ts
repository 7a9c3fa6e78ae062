import { z } from 'zod';
import { envelope, ok, operatorRoute, type Router } from '#platform/http/index.ts';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import type { TenantDirectory } from './directory.ts';
import { tenantErrors } from './errors.ts';
import { slugParams } from './schemas.ts';

interface Dependencies {
  directory: TenantDirectory;
  /** Queues the rebuilding of a tenant's search index from what its database holds. */
  reindex(tenant: TenantRecord, operatorId: string): Promise<void>;
}

/** Repairs that operators start. */
export function createReindexRouter({ directory, reindex }: Dependencies): Router {
  return async (app) => {
    app.post(
      '/management/tenants/:slug/reindex',
      {
        config: operatorRoute('tenants:write'),
        schema: {
          tags: ['management'],
          summary: 'Rebuild the search index of a tenant in the background',
          params: slugParams,
          response: { 202: envelope(z.null()) },
        },
      },
      async (request, reply) => {
        const tenant = await directory.bySlug(request.params.slug);
        if (tenant === null) throw tenantErrors.tenant_not_found();
        await reindex(tenant, request.operator.operator.id);
        return reply.status(202).send(ok(request, null));
      },
    );
  };
}

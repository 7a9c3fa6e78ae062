import { z } from 'zod';
import { listOf, ok, operatorRoute, type Router } from '#platform/http/index.ts';
import type { ConnectionStats } from '#platform/tenancy/index.ts';
import type { ClusterRegistry } from './registry.ts';

const clusterSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    state: z.enum(['open', 'closed']),
    tenantCount: z.number().int(),
    tenantCap: z.number().int(),
    connections: z.object({ open: z.number().int(), budget: z.number().int() }),
  })
  .meta({ id: 'Cluster' });

/** @param connections of this process to tenant databases */
export function createClustersRouter(registry: ClusterRegistry, connections: () => ConnectionStats): Router {
  return async (app) => {
    app.get(
      '/management/clusters',
      {
        config: operatorRoute('clusters:read'),
        schema: {
          operationId: 'listClusters',
          tags: ['Fleet'],
          summary: 'List clusters',
          response: { 200: listOf(clusterSchema) },
        },
      },
      async (request) => {
        const { open, budget } = connections();
        const items = (await registry.list()).map(({ id, name, state, tenantCount, tenantCap }) => ({
          id,
          name,
          state,
          tenantCount,
          tenantCap,
          connections: { open, budget },
        }));
        return ok(request, { items });
      },
    );
  };
}

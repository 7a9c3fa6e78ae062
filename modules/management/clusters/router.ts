import { z } from 'zod';
import { idOf, listOf, ok, operatorRoute, type Router } from '#platform/http/index.ts';
import type { ConnectionStats } from '#platform/tenancy/index.ts';
import type { ClusterRegistry } from './registry.ts';

const clusterSchema = z
  .object({
    id: idOf('the cluster'),
    name: z.string().meta({ description: 'What operators call it.', examples: ['primary'] }),
    state: z.enum(['open', 'closed']).meta({
      description: '`open`: may get further tenants. `closed`: serves those that it has, and gets no more.',
    }),
    tenantCount: z
      .number()
      .int()
      .meta({ description: 'How many tenants have their database there.', examples: [12] }),
    tenantCap: z
      .number()
      .int()
      .meta({ description: 'How many it may have at most.', examples: [500] }),
    connections: z
      .object({
        open: z
          .number()
          .int()
          .meta({ description: 'How many are open now.', examples: [18] }),
        budget: z
          .number()
          .int()
          .meta({ description: 'How many may be open at once.', examples: [80] }),
      })
      .meta({
        description:
          'Connections to tenant databases of the process that answers, all clusters together; other processes have their own.',
      }),
  })
  .meta({ id: 'Cluster', description: 'A PostgreSQL server that holds databases of tenants.' });

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
          description:
            'Lists the PostgreSQL servers that hold databases of tenants, by name, in one page. Credentials are never shown.',
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

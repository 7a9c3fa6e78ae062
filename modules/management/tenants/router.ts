import { z } from 'zod';
import { envelope, listOf, ok, operatorRoute, page, publicRoute, type Router } from '#platform/http/index.ts';
import type { ConnectionStats } from '#platform/tenancy/index.ts';
import type { ClusterRegistry } from '../clusters/index.ts';
import type { TenantDirectory } from './directory.ts';
import { tenantErrors } from './errors.ts';
import type { Provisioning } from './provisioning.service.ts';
import type { TenantRow } from './repository.ts';
import {
  createdTenantSchema,
  overviewSchema,
  presentTenant,
  slugParams,
  suspensionBody,
  tenantCreateBody,
  tenantListQuery,
  tenantSchema,
} from './schemas.ts';
import type { TenantsService } from './service.ts';

interface Dependencies {
  service: TenantsService;
  provisioning: Provisioning;
  directory: TenantDirectory;
  clusters: ClusterRegistry;
  currentSchemaVersion: number;
  connections(): ConnectionStats;
  recentRequests(): { perSecond: number; p99Ms: number };
}

export function createTenantsRouter(deps: Dependencies): Router {
  const { service } = deps;

  async function present(rows: TenantRow[]) {
    const names = new Map((await deps.clusters.list()).map((cluster) => [cluster.id, cluster.name]));
    return rows.map((row) => presentTenant(row, names.get(row.clusterId) ?? ''));
  }
  async function presentOne(row: TenantRow) {
    return presentTenant(row, (await deps.clusters.byId(row.clusterId))?.name ?? '');
  }

  return async (app) => {
    app.get(
      '/workspaces/:slug',
      {
        config: publicRoute,
        schema: {
          operationId: 'getWorkspace',
          tags: ['Workspaces'],
          summary: 'Get a workspace by its slug',
          description:
            'Answers with the name of an active workspace, for a page to sign in at. One that is suspended, or not ready yet, is not found.',
          errors: [tenantErrors.tenant_not_found],
          params: slugParams,
          response: {
            200: envelope(
              z.object({
                slug: z.string().meta({ description: 'Its name in addresses.', examples: ['acme'] }),
                name: z.string().meta({ description: 'What people call it.', examples: ['Acme Farming'] }),
              }),
            ),
          },
        },
      },
      async (request) => {
        const tenant = await deps.directory.bySlug(request.params.slug);
        if (tenant === null || tenant.state !== 'active') throw tenantErrors.tenant_not_found();
        return ok(request, { slug: tenant.slug, name: tenant.name });
      },
    );

    app.get(
      '/management/tenants',
      {
        config: operatorRoute('tenants:read'),
        schema: {
          operationId: 'listTenants',
          tags: ['Tenants'],
          summary: 'List tenants',
          querystring: tenantListQuery,
          response: { 200: listOf(tenantSchema) },
        },
      },
      async (request) => {
        const { items, nextCursor } = await service.list(request.query);
        return page(request, { items: await present(items), nextCursor });
      },
    );

    app.post(
      '/management/tenants',
      {
        config: operatorRoute('tenants:write'),
        schema: {
          operationId: 'createTenant',
          tags: ['Tenants'],
          summary: 'Create a tenant: its database, role, key and first administrator',
          errors: [
            tenantErrors.slug_taken,
            tenantErrors.slug_reserved,
            tenantErrors.cluster_full,
            tenantErrors.provisioning_failed,
          ],
          body: tenantCreateBody,
          response: { 201: envelope(createdTenantSchema) },
        },
      },
      async (request, reply) => {
        const { tenant, invitationUrl } = await deps.provisioning.create(request.body, request.operator);
        reply.status(201).header('location', `/api/v1/management/tenants/${tenant.slug}`);
        return ok(request, {
          ...(await presentOne(tenant)),
          admin: { email: request.body.admin.email, invitationUrl },
        });
      },
    );

    app.get(
      '/management/tenants/:slug',
      {
        config: operatorRoute('tenants:read'),
        schema: {
          operationId: 'getTenant',
          tags: ['Tenants'],
          summary: 'One tenant',
          params: slugParams,
          response: { 200: envelope(tenantSchema) },
        },
      },
      async (request) => ok(request, await presentOne(await service.get(request.params.slug))),
    );

    app.post(
      '/management/tenants/:slug/suspension',
      {
        config: operatorRoute('tenants:write'),
        schema: {
          operationId: 'createTenantSuspension',
          tags: ['Tenants'],
          summary: 'Suspend a tenant',
          params: slugParams,
          body: suspensionBody,
          response: { 200: envelope(tenantSchema) },
        },
      },
      async (request) =>
        ok(
          request,
          await presentOne(await service.suspend(request.operator, request.params.slug, request.body?.reason ?? null)),
        ),
    );

    app.delete(
      '/management/tenants/:slug/suspension',
      {
        config: operatorRoute('tenants:write'),
        schema: {
          operationId: 'deleteTenantSuspension',
          tags: ['Tenants'],
          summary: 'Resume a tenant',
          params: slugParams,
          response: { 200: envelope(tenantSchema) },
        },
      },
      async (request) => ok(request, await presentOne(await service.resume(request.operator, request.params.slug))),
    );

    app.get(
      '/management/overview',
      {
        config: operatorRoute('fleet:read'),
        schema: {
          operationId: 'getFleetOverview',
          tags: ['Fleet'],
          summary: 'The fleet at a glance',
          response: { 200: envelope(overviewSchema) },
        },
      },
      async (request) => {
        const { behind, ...tenants } = await service.overview();
        const { open, budget } = deps.connections();
        return ok(request, {
          tenants,
          connections: { open, budget },
          requests: deps.recentRequests(),
          schema: { current: deps.currentSchemaVersion, behind },
        });
      },
    );
  };
}

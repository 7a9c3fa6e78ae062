import { z } from 'zod';
import { cursorQuery, envelope, listOf, ok, operatorRoute, page, type Router } from '#platform/http/index.ts';
import { slugParams } from '../tenants/index.ts';
import { IMPERSONATE } from './ports.ts';
import {
  begunImpersonationSchema,
  impersonationBody,
  impersonationSchema,
  peopleQuery,
  personSchema,
} from './schemas.ts';
import type { ImpersonationService } from './service.ts';

const tags = ['Impersonation'];
const config = operatorRoute(IMPERSONATE);

export function createImpersonationRouter(service: ImpersonationService): Router {
  return async (app) => {
    app.get(
      '/management/tenants/:slug/people',
      {
        config,
        schema: {
          operationId: 'listTenantPeople',
          tags,
          summary: 'People of a tenant, as one who may work as one of them sees them',
          params: slugParams,
          querystring: peopleQuery,
          response: { 200: listOf(personSchema) },
        },
      },
      async (request) => page(request, await service.people(request.operator, request.params.slug, request.query)),
    );

    app.get(
      '/management/tenants/:slug/impersonations',
      {
        config,
        schema: {
          operationId: 'listImpersonations',
          tags,
          summary: 'Who works or worked in a tenant as one of its people, the latest first',
          params: slugParams,
          querystring: cursorQuery,
          response: { 200: listOf(impersonationSchema) },
        },
      },
      async (request) => page(request, await service.list(request.params.slug, request.query)),
    );

    app.post(
      '/management/tenants/:slug/impersonations',
      {
        config: operatorRoute(IMPERSONATE, { stepUp: true }),
        schema: {
          operationId: 'createImpersonation',
          tags,
          summary: 'Begin to work in a tenant as one of its people',
          params: slugParams,
          body: impersonationBody,
          response: { 201: envelope(begunImpersonationSchema) },
        },
      },
      async (request, reply) => {
        const begun = await service.begin(request.operator, request.params.slug, request.body);
        return reply.status(201).header('cache-control', 'no-store').send(ok(request, begun));
      },
    );

    app.delete(
      '/management/tenants/:slug/impersonations/:id',
      {
        config,
        schema: {
          operationId: 'deleteImpersonation',
          tags,
          summary: 'End it: my own, or as a super anybody’s',
          params: slugParams.extend({ id: z.uuid() }),
          response: { 200: envelope(impersonationSchema) },
        },
      },
      async (request) => ok(request, await service.end(request.operator, request.params.slug, request.params.id)),
    );
  };
}

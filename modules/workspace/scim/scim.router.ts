import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Router, workspaceRoute } from '#platform/http/index.ts';
import { resourceTypes, schemaDefinitions, serviceProviderConfig } from './discovery.ts';
import { handleScimError } from './errors.ts';
import type { ScimGroups } from './groups.service.ts';
import { groupBody, groupParams, listQuery, patchBody, resource, userBody, userParams } from './schemas.ts';
import type { ScimUsers } from './users.service.ts';

const config = workspaceRoute('directory:provision', { inPerson: true });
const tags = ['Directory'];
const found = { 200: resource };

/** SCIM 2.0 below /scim/v2: its own media type and failures, and the gateway of everything else. */
export function createScimRouter(deps: { users: ScimUsers; groups: ScimGroups; publicUrl: string }): Router {
  const { users, groups } = deps;
  const base = ({ context }: FastifyRequest) => scimBaseUrl(deps.publicUrl, context.tenant.slug);
  return async (api) => {
    await api.register(
      async (scope) => {
        const app = speakScim(scope) as typeof api;
        app.get(
          '/ServiceProviderConfig',
          {
            config,
            schema: {
              operationId: 'getScimServiceProviderConfig',
              tags,
              summary: 'What this SCIM server can do',
              response: found,
            },
          },
          async (request) => serviceProviderConfig(base(request)),
        );
        app.get(
          '/ResourceTypes',
          {
            config,
            schema: { operationId: 'listScimResourceTypes', tags, summary: 'SCIM resource types', response: found },
          },
          async (request) => resourceTypes(base(request)),
        );
        app.get(
          '/Schemas',
          { config, schema: { operationId: 'listScimSchemas', tags, summary: 'SCIM schemas', response: found } },
          async (request) => schemaDefinitions(base(request)),
        );

        app.get(
          '/Users',
          {
            config,
            schema: {
              operationId: 'listScimUsers',
              tags,
              summary: 'Find people',
              querystring: listQuery,
              response: found,
            },
          },
          async (request) => users.list(request.context, request.query, base(request)),
        );
        app.post(
          '/Users',
          {
            config,
            schema: {
              operationId: 'createScimUser',
              tags,
              summary: 'Add a person',
              body: userBody,
              response: { 201: resource },
            },
          },
          async (request, reply) => created(reply, await users.create(request.context, request.body, base(request))),
        );
        app.get(
          '/Users/:userId',
          {
            config,
            schema: {
              operationId: 'getScimUser',
              tags,
              summary: 'A person',
              params: userParams,
              querystring: listQuery,
              response: found,
            },
          },
          async (request) => users.get(request.context, request.params.userId, request.query, base(request)),
        );
        app.put(
          '/Users/:userId',
          {
            config,
            schema: {
              operationId: 'replaceScimUser',
              tags,
              summary: 'Replace a person',
              params: userParams,
              body: userBody,
              response: found,
            },
          },
          async (request) => users.replace(request.context, request.params.userId, request.body, base(request)),
        );
        app.patch(
          '/Users/:userId',
          {
            config,
            schema: {
              operationId: 'updateScimUser',
              tags,
              summary: 'Change a person',
              params: userParams,
              body: patchBody,
              response: found,
            },
          },
          async (request) => users.patch(request.context, request.params.userId, request.body, base(request)),
        );
        app.delete(
          '/Users/:userId',
          {
            config,
            schema: {
              operationId: 'deleteScimUser',
              tags,
              summary: 'Disable a person',
              params: userParams,
              response: { 204: z.null() },
            },
          },
          async (request, reply) => {
            await users.remove(request.context, request.params.userId);
            return reply.status(204).send(null);
          },
        );

        app.get(
          '/Groups',
          {
            config,
            schema: {
              operationId: 'listScimGroups',
              tags,
              summary: 'Find groups',
              querystring: listQuery,
              response: found,
            },
          },
          async (request) => groups.list(request.context, request.query, base(request)),
        );
        app.post(
          '/Groups',
          {
            config,
            schema: {
              operationId: 'createScimGroup',
              tags,
              summary: 'Add a group',
              body: groupBody,
              response: { 201: resource },
            },
          },
          async (request, reply) => created(reply, await groups.create(request.context, request.body, base(request))),
        );
        app.get(
          '/Groups/:groupId',
          {
            config,
            schema: {
              operationId: 'getScimGroup',
              tags,
              summary: 'A group',
              params: groupParams,
              querystring: listQuery,
              response: found,
            },
          },
          async (request) => groups.get(request.context, request.params.groupId, request.query, base(request)),
        );
        app.put(
          '/Groups/:groupId',
          {
            config,
            schema: {
              operationId: 'replaceScimGroup',
              tags,
              summary: 'Replace a group',
              params: groupParams,
              body: groupBody,
              response: found,
            },
          },
          async (request) => groups.replace(request.context, request.params.groupId, request.body, base(request)),
        );
        app.patch(
          '/Groups/:groupId',
          {
            config,
            schema: {
              operationId: 'updateScimGroup',
              tags,
              summary: 'Change a group',
              params: groupParams,
              body: patchBody,
              response: found,
            },
          },
          async (request) => groups.patch(request.context, request.params.groupId, request.body, base(request)),
        );
        app.delete(
          '/Groups/:groupId',
          {
            config,
            schema: {
              operationId: 'deleteScimGroup',
              tags,
              summary: 'Delete a group',
              params: groupParams,
              response: { 204: z.null() },
            },
          },
          async (request, reply) => {
            await groups.remove(request.context, request.params.groupId);
            return reply.status(204).send(null);
          },
        );
      },
      { prefix: '/scim/v2' },
    );
  };
}

/** Where a directory is told to send its requests. */
export function scimBaseUrl(publicUrl: string, slug: string): string {
  return `${publicUrl}/t/${slug}/api/v1/scim/v2`;
}

/** Bodies and answers are application/scim+json; JSON under its common name is read too. */
function speakScim(scope: FastifyInstance): FastifyInstance {
  const parse = scope.getDefaultJsonParser('error', 'error');
  scope.addContentTypeParser('application/scim+json', { parseAs: 'string' }, parse);
  scope.setErrorHandler(handleScimError);
  scope.addHook('preValidation', async (request) => {
    request.body = withoutReferences(request.body);
  });
  scope.addHook('onSend', async (_request, reply, payload) => {
    if (payload !== null && payload !== '') reply.type('application/scim+json; charset=utf-8');
    return payload;
  });
  return scope;
}

/** `$ref` repeats what `value` says, as an address. A schema cannot name it: there it means something else. */
function withoutReferences(body: unknown, depth = 0): unknown {
  // Deeper than any resource: the schema refuses it.
  if (typeof body !== 'object' || body === null || depth > 10) return body;
  if (Array.isArray(body)) return body.map((item) => withoutReferences(item, depth + 1));
  return Object.fromEntries(
    Object.entries(body).flatMap(([key, value]) =>
      key === '$ref' ? [] : [[key, withoutReferences(value, depth + 1)]],
    ),
  );
}

function created(reply: FastifyReply, made: { meta?: unknown; schemas: string[] }) {
  const { location } = made.meta as { location: string };
  reply.status(201).header('location', location);
  return made;
}

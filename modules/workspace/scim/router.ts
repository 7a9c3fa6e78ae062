import { z } from 'zod';
import { envelope, idParams, listOf, ok, page, type Router, workspaceRoute } from '#platform/http/index.ts';
import type { ScimGroups } from './groups.service.ts';
import { directoryGroupSchema, groupRoleBody, newTokenBody, newTokenSchema, tokenSchema } from './schemas.ts';
import { scimBaseUrl } from './scim.router.ts';
import type { ScimTokens } from './tokens.service.ts';

const tags = ['Directory'];
const read = workspaceRoute('security:manage');
const change = workspaceRoute('security:manage', { stepUp: true });

/** How administrators let their company's directory in. */
export function createDirectoryRouter(deps: { tokens: ScimTokens; groups: ScimGroups; publicUrl: string }): Router {
  const { tokens, groups } = deps;
  return async (app) => {
    app.get(
      '/directory/tokens',
      {
        config: read,
        schema: {
          operationId: 'listDirectoryTokens',
          tags,
          summary: 'List the tokens of directories',
          response: { 200: listOf(tokenSchema) },
        },
      },
      async (request) => page(request, await tokens.list(request.context)),
    );
    app.post(
      '/directory/tokens',
      {
        config: change,
        schema: {
          operationId: 'createDirectoryToken',
          tags,
          summary: 'Make a token for a directory; it is shown this once',
          body: newTokenBody,
          response: { 201: envelope(newTokenSchema) },
        },
      },
      async (request, reply) => {
        const made = await tokens.create(request.context, request.body.name);
        reply.status(201).header('cache-control', 'no-store');
        return ok(request, { ...made, baseUrl: scimBaseUrl(deps.publicUrl, request.context.tenant.slug) });
      },
    );
    app.delete(
      '/directory/tokens/:id',
      {
        config: change,
        schema: {
          operationId: 'deleteDirectoryToken',
          tags,
          summary: 'Delete a token',
          params: idParams,
          response: { 200: envelope(z.null()) },
        },
      },
      async (request) => {
        await tokens.remove(request.context, request.params.id);
        return ok(request, null);
      },
    );
    app.get(
      '/directory/groups',
      {
        config: read,
        schema: {
          operationId: 'listDirectoryGroups',
          tags,
          summary: 'List the groups of the directory',
          response: { 200: listOf(directoryGroupSchema) },
        },
      },
      async (request) => page(request, await groups.overview(request.context)),
    );
    app.put(
      '/directory/groups/:groupId/role',
      {
        config: change,
        schema: {
          operationId: 'setDirectoryGroupRole',
          tags,
          summary: 'Give the members of a group a role; null: none of its own',
          params: z.object({ groupId: z.uuid() }),
          body: groupRoleBody,
          response: { 200: envelope(z.null()) },
        },
      },
      async (request) => {
        await groups.setRole(request.context, request.params.groupId, request.body.roleKey);
        return ok(request, null);
      },
    );
  };
}

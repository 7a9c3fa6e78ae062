import { z } from 'zod';
import { envelope, listOf, ok, page, type Router, workspaceRoute } from '#platform/http/index.ts';
import type { Permission } from '#platform/modules/index.ts';
import type { RolesService } from './roles.service.ts';
import { declaredPermissionSchema, roleBodies, roleDeletionQuery, roleParams, roleSchema } from './schemas.ts';

const tags = ['Roles'];
const manage = workspaceRoute('roles:manage', { stepUp: true });

export function createAccessRouter(service: RolesService, permissions: readonly Permission[]): Router {
  const { newRoleBody, roleChangeBody } = roleBodies(permissions.map(({ key }) => key));
  const declared = permissions.map(({ key, name, group }) => ({ key, name, group }));
  return async (app) => {
    app.get(
      '/permissions',
      {
        config: workspaceRoute(null, { anyScope: true }),
        schema: {
          operationId: 'listPermissions',
          tags,
          summary: 'List what roles can allow',
          response: { 200: listOf(declaredPermissionSchema) },
        },
      },
      async (request) => page(request, { items: declared, nextCursor: null }),
    );
    app.get(
      '/roles',
      {
        config: workspaceRoute('roles:read'),
        schema: {
          operationId: 'listRoles',
          tags,
          summary: 'List roles and what they allow',
          response: { 200: listOf(roleSchema) },
        },
      },
      async (request) => page(request, { items: await service.list(request.context), nextCursor: null }),
    );
    app.post(
      '/roles',
      {
        config: manage,
        schema: {
          operationId: 'createRole',
          tags,
          summary: 'Make a role',
          body: newRoleBody,
          response: { 201: envelope(roleSchema) },
        },
      },
      async (request, reply) =>
        reply.status(201).send(ok(request, await service.create(request.context, request.body))),
    );
    app.patch(
      '/roles/:key',
      {
        config: manage,
        schema: {
          operationId: 'updateRole',
          tags,
          summary: 'Change the name of a role, or what it allows',
          params: roleParams,
          body: roleChangeBody,
          response: { 200: envelope(roleSchema) },
        },
      },
      async (request) => ok(request, await service.change(request.context, request.params.key, request.body)),
    );
    app.delete(
      '/roles/:key',
      {
        config: manage,
        schema: {
          operationId: 'deleteRole',
          tags,
          summary: 'Delete a role; who has it gets another one',
          params: roleParams,
          querystring: roleDeletionQuery,
          response: { 200: envelope(z.null()) },
        },
      },
      async (request) => {
        await service.remove(request.context, request.params.key, request.query.replacement);
        return ok(request, null);
      },
    );
  };
}

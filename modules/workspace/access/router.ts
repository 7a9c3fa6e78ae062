import { z } from 'zod';
import { envelope, listOf, ok, page, type Router, workspaceRoute } from '#platform/http/index.ts';
import type { Permission } from '#platform/modules/index.ts';
import { accessErrors } from './errors.ts';
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
          summary: 'List permissions',
          description:
            'Lists everything that a role can allow in this installation, with its names in both languages, in one page.',
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
          summary: 'List roles',
          description:
            'Lists the built-in roles and those of the workspace, with what they allow and how many members have them, in one page.',
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
          summary: 'Create a role',
          description: 'Makes a role of the workspace. It can allow nothing that its maker may not do.',
          errors: [accessErrors.role_above_own, accessErrors.role_name_taken, accessErrors.too_many_roles],
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
          summary: 'Update a role',
          description:
            'Changes the name or the permissions of a role; whoever has it may do more or less at once. Built-in roles stay as they are.',
          errors: [
            accessErrors.role_not_found,
            accessErrors.role_fixed,
            accessErrors.role_above_own,
            accessErrors.role_name_taken,
          ],
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
          summary: 'Delete a role',
          description:
            'Deletes a role of the workspace. Whoever has it gets `replacement` instead, without which a role that somebody has is kept.',
          errors: [
            accessErrors.role_not_found,
            accessErrors.role_fixed,
            accessErrors.role_above_own,
            accessErrors.role_unknown,
            accessErrors.role_in_use,
          ],
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

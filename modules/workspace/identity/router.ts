import { envelope, idParams, listOf, ok, page, type Router, workspaceRoute } from '#platform/http/index.ts';
import type { Principal, RequestContext } from '#platform/tenancy/index.ts';
import type { MembersService } from './members.service.ts';
import type { Principals } from './principals.ts';
import { changeProfile } from './profile.service.ts';
import {
  invitationBody,
  invitationSchema,
  meChange,
  memberChange,
  memberQuery,
  memberSchema,
  meSchema,
} from './schemas.ts';

export function createIdentityRouter({
  members,
  principals,
}: {
  members: MembersService;
  principals: Principals;
}): Router {
  return async (app) => {
    app.get(
      '/me',
      {
        config: workspaceRoute(null, { anyScope: true }),
        schema: {
          operationId: 'getMe',
          tags: ['My account'],
          summary: 'Who I am here',
          response: { 200: envelope(meSchema) },
        },
      },
      async (request) => ok(request, presentMe(request.context, request.context.principal)),
    );
    app.patch(
      '/me',
      {
        config: workspaceRoute(null),
        schema: {
          operationId: 'updateMe',
          tags: ['My account'],
          summary: 'Change my name or language',
          body: meChange,
          response: { 200: envelope(meSchema) },
        },
      },
      async (request) =>
        ok(request, presentMe(request.context, await changeProfile(request.context, request.body, principals))),
    );
    app.get(
      '/members',
      {
        config: workspaceRoute('members:read'),
        schema: {
          operationId: 'listMembers',
          tags: ['Members'],
          summary: 'List members',
          querystring: memberQuery,
          response: { 200: listOf(memberSchema) },
        },
      },
      async (request) => page(request, await members.list(request.context, request.query)),
    );
    app.patch(
      '/members/:id',
      {
        config: workspaceRoute('members:manage', { inPerson: true }),
        schema: {
          operationId: 'updateMember',
          tags: ['Members'],
          summary: 'Change the role of a member, disable or enable them',
          params: idParams,
          body: memberChange,
          response: { 200: envelope(memberSchema) },
        },
      },
      async (request) => ok(request, await members.change(request.context, request.params.id, request.body)),
    );
    app.post(
      '/invitations',
      {
        config: workspaceRoute('members:manage', { inPerson: true }),
        schema: {
          operationId: 'createInvitation',
          tags: ['Members'],
          summary: 'Invite somebody; repeated, it gives a new link and voids the old',
          body: invitationBody,
          response: { 201: envelope(invitationSchema) },
        },
      },
      async (request, reply) => {
        const invitation = await members.invite(request.context, request.body);
        reply.status(201);
        return ok(request, invitation);
      },
    );
  };
}

function presentMe({ tenant }: RequestContext, { id, name, email, kind, role, permissions, locale }: Principal) {
  if (kind === 'operator' || role === null) throw new Error('a member has a role');
  return {
    id,
    name,
    email,
    kind,
    role,
    permissions: [...permissions].sort(),
    locale,
    workspace: { slug: tenant.slug, name: tenant.name },
  };
}

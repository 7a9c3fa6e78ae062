import { z } from 'zod';
import { envelope, idParams, listOf, ok, type Router, workspaceRoute } from '#platform/http/index.ts';
import type { IdentitiesService } from './identities.service.ts';
import { identitySchema } from './schemas.ts';

const ownParams = z.object({ identityId: z.uuid() });
const memberParams = idParams.extend(ownParams.shape);
const tags = ['Single sign-on'];

/** Who people are at the workspace's providers: one's own, and those of members for who manages them. */
export function createIdentitiesRouter(identities: IdentitiesService): Router {
  return async (app) => {
    app.get(
      '/me/identities',
      {
        config: workspaceRoute(null),
        schema: {
          operationId: 'listMyIdentities',
          tags,
          summary: 'Providers by which I sign in',
          response: { 200: listOf(identitySchema) },
        },
      },
      async (request) => ok(request, { items: await identities.own(request.context) }),
    );
    app.delete(
      '/me/identities/:identityId',
      {
        config: workspaceRoute(null, { stepUp: true }),
        schema: {
          operationId: 'deleteMyIdentity',
          tags,
          summary: 'Sign in by this provider no more; signs me out everywhere else',
          params: ownParams,
          response: { 200: envelope(z.null()) },
        },
      },
      async (request) => {
        await identities.unlinkOwn(request.context, request.params.identityId);
        return ok(request, null);
      },
    );
    app.get(
      '/members/:id/identities',
      {
        config: workspaceRoute('members:manage'),
        schema: {
          operationId: 'listMemberIdentities',
          tags,
          summary: 'Providers by which a member signs in',
          params: idParams,
          response: { 200: listOf(identitySchema) },
        },
      },
      async (request) => ok(request, { items: await identities.ofMember(request.context, request.params.id) }),
    );
    app.delete(
      '/members/:id/identities/:identityId',
      {
        config: workspaceRoute('members:manage', { stepUp: true }),
        schema: {
          operationId: 'deleteMemberIdentity',
          tags,
          summary: 'Unlink a member from a provider, and end the sessions',
          params: memberParams,
          response: { 200: envelope(z.null()) },
        },
      },
      async (request) => {
        const { id, identityId } = request.params;
        await identities.unlinkOfMember(request.context, id, identityId);
        return ok(request, null);
      },
    );
  };
}

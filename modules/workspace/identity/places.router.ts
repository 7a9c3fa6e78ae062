import { z } from 'zod';
import { envelope, idParams, ok, type Router, workspaceRoute } from '#platform/http/index.ts';
import { placeSchema } from '#platform/oauth/index.ts';
import type { PlacesService } from './places.service.ts';

const places = envelope(z.object({ items: z.array(placeSchema) }));
const ended = envelope(z.object({ ended: z.number().int() }));
const nothing = envelope(z.null());
const memberPlaceParams = idParams.extend({ sessionId: z.uuid() });
const tags = ['My account'];
const tagsOfMembers = ['Members'];

/** Where somebody is signed in: own sessions, and those of members for who manages them. */
export function createPlacesRouter(service: PlacesService): Router {
  return async (app) => {
    app.get(
      '/me/sessions',
      {
        config: workspaceRoute(null),
        schema: { operationId: 'listMySessions', tags, summary: 'Where I am signed in', response: { 200: places } },
      },
      async (request) => ok(request, { items: await service.own(request.context) }),
    );
    app.delete(
      '/me/sessions',
      {
        config: workspaceRoute(null),
        schema: { operationId: 'clearMySessions', tags, summary: 'Sign out everywhere else', response: { 200: ended } },
      },
      async (request) => ok(request, { ended: await service.endOthers(request.context) }),
    );
    app.delete(
      '/me/sessions/:id',
      {
        config: workspaceRoute(null),
        schema: {
          operationId: 'deleteMySession',
          tags,
          summary: 'Sign out in one place',
          params: idParams,
          response: { 200: nothing },
        },
      },
      async (request) => {
        await service.endOwn(request.context, request.params.id);
        return ok(request, null);
      },
    );
    app.get(
      '/members/:id/sessions',
      {
        config: workspaceRoute('members:manage'),
        schema: {
          operationId: 'listMemberSessions',
          tags: tagsOfMembers,
          summary: 'Where a member is signed in',
          params: idParams,
          response: { 200: places },
        },
      },
      async (request) => ok(request, { items: await service.ofMember(request.context, request.params.id) }),
    );
    app.delete(
      '/members/:id/sessions',
      {
        config: workspaceRoute('members:manage', { inPerson: true }),
        schema: {
          operationId: 'clearMemberSessions',
          tags: tagsOfMembers,
          summary: 'Sign a member out everywhere',
          params: idParams,
          response: { 200: ended },
        },
      },
      async (request) => ok(request, { ended: await service.endAllOfMember(request.context, request.params.id) }),
    );
    app.delete(
      '/members/:id/sessions/:sessionId',
      {
        config: workspaceRoute('members:manage', { inPerson: true }),
        schema: {
          operationId: 'deleteMemberSession',
          tags: tagsOfMembers,
          summary: 'Sign a member out in one place',
          params: memberPlaceParams,
          response: { 200: nothing },
        },
      },
      async (request) => {
        const { id, sessionId } = request.params;
        await service.endOfMember(request.context, id, sessionId);
        return ok(request, null);
      },
    );
  };
}

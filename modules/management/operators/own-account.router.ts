import { z } from 'zod';
import { envelope, idParams, ok, operatorRoute, type Router } from '#platform/http/index.ts';
import { placeSchema } from '#platform/oauth/index.ts';
import type { OwnAccount } from './own-account.ts';

const password = z.strictObject({ password: z.string().min(1).max(4_000) }).meta({ id: 'OperatorNewPassword' });
const tags = ['My operator account'];
const nothing = envelope(z.null());

export function createOwnAccountRouter(account: OwnAccount): Router {
  return async (app) => {
    app.get(
      '/management/me/sessions',
      {
        config: operatorRoute(null),
        schema: {
          operationId: 'listMyOperatorSessions',
          tags,
          summary: 'Where I am signed in as an operator',
          response: { 200: envelope(z.object({ items: z.array(placeSchema) })) },
        },
      },
      async (request) => ok(request, { items: await account.places(request.operator) }),
    );
    app.delete(
      '/management/me/sessions',
      {
        config: operatorRoute(null),
        schema: {
          operationId: 'clearMyOperatorSessions',
          tags,
          summary: 'Sign out everywhere else',
          response: { 200: envelope(z.object({ ended: z.number().int() })) },
        },
      },
      async (request) => ok(request, { ended: await account.endOthers(request.operator) }),
    );
    app.delete(
      '/management/me/sessions/:id',
      {
        config: operatorRoute(null),
        schema: {
          operationId: 'deleteMyOperatorSession',
          tags,
          summary: 'Sign out in one place',
          params: idParams,
          response: { 200: nothing },
        },
      },
      async (request) => {
        await account.endPlace(request.operator, request.params.id);
        return ok(request, null);
      },
    );
    app.post(
      '/management/me/password',
      {
        config: operatorRoute(null, { stepUp: true }),
        schema: {
          operationId: 'createMyOperatorPassword',
          tags,
          summary: 'Set my new password; signs me out everywhere else',
          body: password,
          response: { 200: nothing },
        },
      },
      async (request) => {
        await account.changePassword(request.operator, request.body.password);
        return ok(request, null);
      },
    );
  };
}

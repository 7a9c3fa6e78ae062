import { z } from 'zod';
import {
  envelope,
  idParams,
  isoDateTime,
  listOf,
  ok,
  page,
  type Router,
  workspaceRoute,
} from '#platform/http/index.ts';
import { nameSchema, roleKeySchema } from './schemas.ts';
import type { ServiceAccountsService } from './service-accounts.service.ts';

const account = {
  id: z.uuid(),
  clientId: z.string(),
  name: z.string(),
  status: z.enum(['active', 'disabled']),
  role: z.object({ key: z.string(), name: z.string() }),
  createdAt: isoDateTime,
  secretChangedAt: isoDateTime,
  formerSecretEndsAt: isoDateTime.nullable(),
  lastUsedAt: isoDateTime.nullable(),
};
const accountSchema = z.object(account).meta({ id: 'ServiceAccount' });
const withSecretSchema = z.object({ ...account, clientSecret: z.string() }).meta({ id: 'ServiceAccountWithSecret' });
const newAccount = z.strictObject({ name: nameSchema, roleKey: roleKeySchema }).meta({ id: 'NewServiceAccount' });
const accountChange = z
  .strictObject({ name: nameSchema.optional(), status: z.enum(['active', 'disabled']).optional() })
  .meta({ id: 'ServiceAccountChange' });
/** At most a week, in which a forgotten script is found. */
const newSecret = z
  .strictObject({ overlapSeconds: z.int().min(0).max(604_800).default(0) })
  .meta({ id: 'NewServiceAccountSecret' });

const tags = ['Service accounts'];
const manage = workspaceRoute('apps:manage');
const manageProved = workspaceRoute('apps:manage', { stepUp: true });

export function createServiceAccountsRouter(accounts: ServiceAccountsService): Router {
  return async (app) => {
    app.get(
      '/service-accounts',
      {
        config: manage,
        schema: {
          operationId: 'listServiceAccounts',
          tags,
          summary: 'List service accounts',
          response: { 200: listOf(accountSchema) },
        },
      },
      async (request) => page(request, { items: await accounts.list(request.context), nextCursor: null }),
    );
    app.post(
      '/service-accounts',
      {
        config: manageProved,
        schema: {
          operationId: 'createServiceAccount',
          tags,
          summary: 'Make a service account; its secret is shown this once',
          body: newAccount,
          response: { 201: envelope(withSecretSchema) },
        },
      },
      async (request, reply) => {
        reply.status(201).header('cache-control', 'no-store');
        return ok(request, await accounts.create(request.context, request.body));
      },
    );
    app.patch(
      '/service-accounts/:id',
      {
        config: manageProved,
        schema: {
          operationId: 'updateServiceAccount',
          tags,
          summary: 'Rename, disable or enable a service account',
          params: idParams,
          body: accountChange,
          response: { 200: envelope(accountSchema) },
        },
      },
      async (request) => ok(request, await accounts.change(request.context, request.params.id, request.body)),
    );
    app.post(
      '/service-accounts/:id/secret',
      {
        config: manageProved,
        schema: {
          operationId: 'createServiceAccountSecret',
          tags,
          summary: 'Give a service account a new secret; the old one is taken for a while more, or ends at once',
          params: idParams,
          body: newSecret,
          response: { 201: envelope(withSecretSchema) },
        },
      },
      async (request, reply) => {
        reply.status(201).header('cache-control', 'no-store');
        const { overlapSeconds } = request.body;
        return ok(request, await accounts.rotate(request.context, request.params.id, overlapSeconds));
      },
    );
    app.delete(
      '/service-accounts/:id',
      {
        config: manageProved,
        schema: {
          operationId: 'deleteServiceAccount',
          tags,
          summary: 'Delete a service account',
          params: idParams,
          response: { 200: envelope(z.null()) },
        },
      },
      async (request) => {
        await accounts.remove(request.context, request.params.id);
        return ok(request, null);
      },
    );
  };
}

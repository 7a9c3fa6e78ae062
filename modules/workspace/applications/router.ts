import { z } from 'zod';
import { envelope, idParams, listOf, ok, page, type Router, workspaceRoute } from '#platform/http/index.ts';
import type { Connections } from './consents.service.ts';
import {
  applicationBodies,
  applicationSchema,
  applicationSettingsInput,
  applicationSettingsSchema,
  applicationWithSecretSchema,
  connectionSchema,
  newSecret,
} from './schemas.ts';
import type { ApplicationScopes } from './scopes.ts';
import type { ApplicationsService } from './service.ts';

const tags = ['Applications'];
const manage = workspaceRoute('apps:manage');
const manageProved = workspaceRoute('apps:manage', { stepUp: true });

export function createApplicationsRouter(
  applications: ApplicationsService,
  connections: Connections,
  { allowed }: ApplicationScopes,
): Router {
  const { newApplication, applicationChange } = applicationBodies(allowed);
  return async (app) => {
    app.get(
      '/applications',
      {
        config: manage,
        schema: {
          operationId: 'listApplications',
          tags,
          summary: 'List applications of others',
          response: { 200: listOf(applicationSchema) },
        },
      },
      async (request) => page(request, { items: await applications.list(request.context), nextCursor: null }),
    );
    app.post(
      '/applications',
      {
        config: manageProved,
        schema: {
          operationId: 'createApplication',
          tags,
          summary: 'Register an application; its secret is shown this once',
          body: newApplication,
          response: { 201: envelope(applicationWithSecretSchema) },
        },
      },
      async (request, reply) => {
        reply.status(201).header('cache-control', 'no-store');
        return ok(request, await applications.register(request.context, request.body));
      },
    );
    app.patch(
      '/applications/:id',
      {
        config: manageProved,
        schema: {
          operationId: 'updateApplication',
          tags,
          summary: 'Change, disable or enable an application; disabled, all that people allowed it ends',
          params: idParams,
          body: applicationChange,
          response: { 200: envelope(applicationSchema) },
        },
      },
      async (request) => ok(request, await applications.change(request.context, request.params.id, request.body)),
    );
    app.post(
      '/applications/:id/secret',
      {
        config: manageProved,
        schema: {
          operationId: 'createApplicationSecret',
          tags,
          summary: 'Give an application a new secret; the old one is taken for a while more, or ends at once',
          params: idParams,
          body: newSecret,
          response: { 201: envelope(applicationWithSecretSchema) },
        },
      },
      async (request, reply) => {
        reply.status(201).header('cache-control', 'no-store');
        const { overlapSeconds } = request.body;
        return ok(request, await applications.rotate(request.context, request.params.id, overlapSeconds));
      },
    );
    app.delete(
      '/applications/:id',
      {
        config: manageProved,
        schema: {
          operationId: 'deleteApplication',
          tags,
          summary: 'Delete an application, with all that people allowed it',
          params: idParams,
          response: { 200: envelope(z.null()) },
        },
      },
      async (request) => {
        await applications.remove(request.context, request.params.id);
        return ok(request, null);
      },
    );
    app.get(
      '/settings/applications',
      {
        config: manage,
        schema: {
          operationId: 'getApplicationSettings',
          tags,
          summary: 'Whether applications may register themselves, and what any may be registered for',
          response: { 200: envelope(applicationSettingsSchema) },
        },
      },
      async (request) => ok(request, { ...(await applications.settings(request.context)), scopes: [...allowed] }),
    );
    app.put(
      '/settings/applications',
      {
        config: manageProved,
        schema: {
          operationId: 'setApplicationSettings',
          tags,
          summary: 'Let applications register themselves, or not',
          body: applicationSettingsInput,
          response: { 200: envelope(applicationSettingsSchema) },
        },
      },
      async (request) => {
        const settings = await applications.changeSettings(request.context, request.body);
        return ok(request, { ...settings, scopes: [...allowed] });
      },
    );
    app.get(
      '/me/applications',
      {
        config: workspaceRoute(null),
        schema: {
          operationId: 'listMyApplications',
          tags,
          summary: 'List what I have allowed whom',
          response: { 200: listOf(connectionSchema) },
        },
      },
      async (request) => page(request, { items: await connections.list(request.context), nextCursor: null }),
    );
    app.delete(
      '/me/applications/:applicationId',
      {
        config: workspaceRoute(null),
        schema: {
          operationId: 'deleteMyApplication',
          tags,
          summary: 'Take back what I have allowed an application; its tokens end',
          params: z.object({ applicationId: z.uuid() }),
          response: { 200: envelope(z.null()) },
        },
      },
      async (request) => {
        await connections.end(request.context, request.params.applicationId);
        return ok(request, null);
      },
    );
  };
}

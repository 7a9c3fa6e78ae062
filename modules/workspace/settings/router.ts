import { envelope, ok, type Router, workspaceRoute } from '#platform/http/index.ts';
import { modelSettingsInput, modelSettingsSchema, modelTestInput, modelTestSchema } from './schemas.ts';
import type { SettingsService } from './service.ts';

const manage = workspaceRoute('settings:manage');
/** It calls out with the workspace's key: not for who works in another's name. */
const test = workspaceRoute('settings:manage', { inPerson: true });
/** Passages of everybody's documents go to this address from then on. */
const change = workspaceRoute('settings:manage', { stepUp: true });
const tags = ['Settings'];

export function createSettingsRouter(settings: SettingsService): Router {
  return async (app) => {
    app.get(
      '/settings/model',
      {
        config: manage,
        schema: {
          operationId: 'getModelSettings',
          tags,
          summary: 'Read the model settings',
          response: { 200: envelope(modelSettingsSchema) },
        },
      },
      async (request) => ok(request, await settings.get(request.context)),
    );

    app.put(
      '/settings/model',
      {
        config: change,
        schema: {
          operationId: 'setModelSettings',
          tags,
          summary: 'Set the model',
          body: modelSettingsInput,
          response: { 200: envelope(modelSettingsSchema) },
        },
      },
      async (request) => ok(request, await settings.put(request.context, request.body)),
    );

    app.post(
      '/settings/model/test',
      {
        config: test,
        schema: {
          operationId: 'createModelTest',
          tags,
          summary: 'Call the model once: the stored one, or the one in the body before it is stored',
          body: modelTestInput,
          response: { 200: envelope(modelTestSchema) },
        },
      },
      async (request) => {
        return ok(request, await settings.test(request.context, request.body ?? null));
      },
    );
  };
}

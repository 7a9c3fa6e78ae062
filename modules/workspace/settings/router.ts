import { envelope, ok, type Router, workspaceRoute } from '#platform/http/index.ts';
import { modelErrors } from '#platform/models/index.ts';
import { settingsErrors } from './errors.ts';
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
          summary: 'Get the model settings',
          description:
            'Answers with the model that writes answers and the one that embeds passages. The API key itself never leaves the server.',
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
          description:
            'Replaces the model settings as a whole; without `apiKey` the stored key stays, as long as provider and address do. Another embedding model has all documents embedded anew in the background.',
          errors: [settingsErrors.api_key_required, modelErrors.model_base_url_forbidden],
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
          summary: 'Test the model',
          description:
            'Calls the stored model once or, given settings, those before they are stored. What the provider does wrong is in the answer and no failure of the request.',
          errors: [settingsErrors.api_key_required, modelErrors.model_base_url_forbidden],
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

import { meteringPort } from '#modules/workspace/usage/index.ts';
import { defineModule } from '#platform/modules/index.ts';
import { late, offer, port, slot } from '#platform/ports/index.ts';
import type { RequestContext } from '#platform/tenancy/index.ts';
import { createSettingsModule } from './create.ts';
import { createWorkspaceModels, type WorkspaceModels } from './models.ts';

export const workspaceModels = port<WorkspaceModels>('the models of a workspace');
/** Told after another embedding model was chosen: what was embedded before does not compare with it. */
export const embeddingModelChanged = slot<(context: RequestContext) => Promise<void>>(
  'a change of the embedding model',
);

/** Which model writes for a workspace, chosen by its administrators; the key lies sealed under the tenant's own. */
export const settingsModule = defineModule({
  name: 'settings',
  realm: 'workspace',
  role: 'api',
  about: {
    title: { en: 'Model settings', ko: '모델 설정' },
    description: 'Which model writes and embeds for a workspace, and the key it is called with.',
  },
  permissions: {
    'settings:manage': {
      name: { en: 'Choose the model and workspace settings', ko: '모델과 작업 공간 설정하기' },
      roles: [],
    },
  },
  data: {
    sealed: [
      // One row.
      {
        table: 'model_settings',
        id: 'id',
        column: 'api_key_sealed',
        context: (tenant) => `tenant:${tenant}/model-key`,
      },
    ],
  },
  needs: { metering: meteringPort, changed: late(embeddingModelChanged) },
  provides: [workspaceModels],
  create({ metering, changed }, { outbound }) {
    const modelAccess = { outbound };
    const { router, modelSettingsOf } = createSettingsModule({
      modelAccess,
      meterOf: ({ db, principal }) => metering.meterOf(db, { userId: principal.id, purpose: 'test' }),
      async embeddingModelChanged(context) {
        for (const told of changed()) await told(context);
      },
    });
    return {
      offers: [offer(workspaceModels, createWorkspaceModels(modelSettingsOf, metering, modelAccess))],
      api: [router],
    };
  },
});

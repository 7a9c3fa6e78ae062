import type { Router } from '#platform/http/index.ts';
import { createModelSettingsReader, type ModelSettingsReader } from './reader.ts';
import { createSettingsRouter } from './router.ts';
import { createSettingsService, type SettingsDependencies } from './service.ts';

/** Which model writes for a workspace, chosen by its administrators; the key lies sealed under the tenant's own. */
export function createSettingsModule(deps: SettingsDependencies): {
  router: Router;
  modelSettingsOf: ModelSettingsReader['of'];
} {
  const reader = createModelSettingsReader();
  return { router: createSettingsRouter(createSettingsService(deps, reader)), modelSettingsOf: reader.of };
}

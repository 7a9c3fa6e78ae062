import type { Router } from '#platform/http/index.ts';
import type { ModelAccess } from '#platform/models/index.ts';
import { createSettingsRouter } from './router.ts';
import { createSettingsService } from './service.ts';

export { modelSettingsOf } from './service.ts';

/** Which model writes for a workspace, chosen by its administrators; the key lies sealed under the tenant's own. */
export function createSettingsModule({ modelAccess }: { modelAccess: ModelAccess }): { router: Router } {
  return { router: createSettingsRouter(createSettingsService(modelAccess)) };
}

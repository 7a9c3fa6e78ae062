import type { Router } from '#platform/http/index.ts';
import type { RequestContext } from '#platform/tenancy/index.ts';
import { createMetering, type Metering, type MeteringDependencies } from './metering.service.ts';
import { createUsageRouter } from './router.ts';
import { createUsageService } from './service.ts';

/** What the models of a workspace use, and the budgets that hold them. */
export function createUsageModule(
  deps: MeteringDependencies & { limitsChanged(context: RequestContext): Promise<void> },
): { metering: Metering; router: Router } {
  return { metering: createMetering(deps), router: createUsageRouter(createUsageService(deps)) };
}

import { modelBilling } from '#modules/seams.ts';
import { defineModule } from '#platform/modules/index.ts';
import { late, offer, port, slot } from '#platform/ports/index.ts';
import { type RequestContext, tenantLookup } from '#platform/tenancy/index.ts';
import { createUsageModule } from './create.ts';
import type { Metering } from './metering.service.ts';

export const meteringPort = port<Metering>('the metering of models');
/** Told after the limits of a workspace or of its members were changed. */
export const usageLimitsChanged = slot<(context: RequestContext) => Promise<void>>('a change of limits of usage');

/** What the models of a workspace use, and the limits that hold it. */
export const usageModule = defineModule({
  name: 'usage',
  realm: 'workspace',
  role: 'api',
  about: {
    title: { en: 'Usage', ko: '사용량' },
    description: 'What the models of a workspace use in a month, by model and member, and the limits that hold it.',
  },
  data: { happened: ['usage_events', 'usage_totals'] },
  needs: { tenants: tenantLookup, billing: modelBilling, changed: late(usageLimitsChanged) },
  provides: [meteringPort],
  create({ tenants, billing, changed }, { log }) {
    const { metering, router } = createUsageModule({
      tenantById: tenants.byId,
      priceOf: billing.priceOf,
      async limitsChanged(context) {
        for (const told of changed()) await told(context);
      },
      log,
    });
    return {
      offers: [offer(meteringPort, metering)],
      api: [router],
      upkeep: {
        async tenant(tenant, db) {
          await metering.lapse(db);
          await billing.rollUp(tenant.id, await metering.thisMonth(db));
        },
      },
    };
  },
});

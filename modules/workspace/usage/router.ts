import { envelope, ok, type Router, workspaceRoute } from '#platform/http/index.ts';
import { usageLimitsInput, usageLimitsSchema, usageQuery, usageSchema } from './schemas.ts';
import type { UsageService } from './service.ts';

const manage = workspaceRoute('settings:manage');
/** What it may cost is the workspace's to say, and not for who works in another's name. */
const change = workspaceRoute('settings:manage', { inPerson: true });
const tags = ['Usage'];

export function createUsageRouter(usage: UsageService): Router {
  return async (app) => {
    app.get(
      '/settings/usage',
      {
        config: manage,
        schema: {
          operationId: 'getUsage',
          tags,
          summary: 'What models have used in a month, by model and by member',
          querystring: usageQuery,
          response: { 200: envelope(usageSchema) },
        },
      },
      async (request) => ok(request, await usage.get(request.context, request.query.month)),
    );

    app.put(
      '/settings/usage/limits',
      {
        config: change,
        schema: {
          operationId: 'setUsageLimits',
          tags,
          summary: 'Limit what models may use in a month, by all and by each member',
          body: usageLimitsInput,
          response: { 200: envelope(usageLimitsSchema) },
        },
      },
      async (request) => ok(request, await usage.setLimits(request.context, request.body)),
    );
  };
}

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
          summary: 'Get the usage of a month',
          description:
            'Answers with what models used in a month of UTC, by model and by member, and the limits beside it. Calls that are under way count at their estimate.',
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
          summary: 'Set the usage limits',
          description:
            'Limits what models may use in a month, all together and for each member; it counts from the next call on. At a limit, answers are put together of passages and documents are embedded later.',
          body: usageLimitsInput,
          response: { 200: envelope(usageLimitsSchema) },
        },
      },
      async (request) => ok(request, await usage.setLimits(request.context, request.body)),
    );
  };
}

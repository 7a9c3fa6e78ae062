import { listOf, page, type Router, workspaceRoute } from '#platform/http/index.ts';
import { auditEventSchema, auditQuery } from './schemas.ts';
import { listAuditEvents } from './service.ts';

export const auditRouter: Router = async (app) => {
  app.get(
    '/audit/events',
    {
      config: workspaceRoute('audit:read'),
      schema: {
        tags: ['Audit'],
        summary: 'Who did what, the newest first',
        querystring: auditQuery,
        response: { 200: listOf(auditEventSchema) },
      },
    },
    async (request) => page(request, await listAuditEvents(request.context, request.query)),
  );
};

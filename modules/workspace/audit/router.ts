import { Readable } from 'node:stream';
import type { ChainCheckpoints } from '#modules/seams.ts';
import {
  auditEventSchema,
  auditQuery,
  exportQuery,
  listEvents,
  verificationQuery,
  verificationSchema,
  verifyLog,
} from '#platform/audit/index.ts';
import { envelope, listOf, ok, page, type Router, workspaceRoute } from '#platform/http/index.ts';
import { exportEvents } from './export.service.ts';
import { chainedLogOf, logOf } from './log.ts';

export function createAuditRouter(checkpoints: ChainCheckpoints): Router {
  return async (app) => {
    const config = workspaceRoute('audit:read');
    const tags = ['Audit log'];
    app.get(
      '/audit/events',
      {
        config,
        schema: {
          operationId: 'listAuditEvents',
          tags,
          summary: 'Who did what, the newest first',
          querystring: auditQuery,
          response: { 200: listOf(auditEventSchema) },
        },
      },
      async (request) => page(request, await listEvents(logOf(request.context.db), request.query)),
    );

    app.get(
      '/audit/export',
      {
        config: workspaceRoute('audit:read', { inPerson: true }),
        schema: {
          operationId: 'getAuditExport',
          tags,
          summary: 'The log as JSON lines, the oldest first',
          querystring: exportQuery,
          produces: ['application/x-ndjson'],
        },
      },
      async (request, reply) => {
        const lines = await exportEvents(request.context, checkpoints, request.query);
        const day = new Date().toISOString().slice(0, 10);
        return reply
          .type('application/x-ndjson; charset=utf-8')
          .header('cache-control', 'private, no-store')
          .header('content-disposition', `attachment; filename="audit-${request.context.tenant.slug}-${day}.jsonl"`)
          .send(Readable.from(lines));
      },
    );

    app.get(
      '/audit/verification',
      {
        config,
        schema: {
          operationId: 'getAuditVerification',
          tags,
          summary: 'Whether the log is as it was written, step by step',
          querystring: verificationQuery,
          response: { 200: envelope(verificationSchema) },
        },
      },
      async (request) => {
        const { data, nextCursor } = await verifyLog(chainedLogOf(request.context.db, checkpoints), request.query);
        const answer = ok(request, data);
        return { ...answer, meta: { ...answer.meta, nextCursor } };
      },
    );
  };
}

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
          summary: 'List audit events',
          description:
            'Lists what was done in the workspace and fits all the filters given, the newest first. What is denied by a permission is among it.',
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
          summary: 'Export the audit log',
          description:
            'Answers with the events of a time as JSON lines, the oldest first, each with its place in the hash chain; the answer is an attachment. The export is noted in the log itself.',
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
          summary: 'Verify the audit log',
          description:
            'Walks the hash chain of the log, a step at a time, and tells whether everything is as it was written. Go on with `meta.nextCursor` until `complete` is true.',
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

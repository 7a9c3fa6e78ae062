import { Readable } from 'node:stream';
import {
  auditEventSchema,
  auditQuery,
  exportLines,
  exportQuery,
  listEvents,
  sealLog,
  verificationQuery,
  verificationSchema,
  verifyLog,
} from '#platform/audit/index.ts';
import { envelope, idOf, listOf, ok, operatorRoute, page, type Router } from '#platform/http/index.ts';
import type { Drizzle } from '#platform/tenancy/index.ts';
import type { OperatorLog } from './log.ts';

const query = auditQuery.omit({ impersonated: true }).extend({
  targetId: idOf('what was acted upon (a tenant, an operator, a mail): only events about it').optional(),
});

export function createOperatorAuditRouter(operatorLog: OperatorLog, mgmt: Drizzle): Router {
  const { log } = operatorLog;
  const config = operatorRoute('audit:read');
  const tags = ['Operators’ log'];
  return async (app) => {
    app.get(
      '/management/audit/events',
      {
        config,
        schema: {
          operationId: 'listFleetAuditEvents',
          tags,
          summary: 'List events of the operators’ log',
          description:
            'Lists what operators did, and what they were refused, the newest first. What members do inside their workspaces is not in this log.',
          querystring: query,
          response: { 200: listOf(auditEventSchema) },
        },
      },
      async (request) => page(request, await listEvents(log, request.query)),
    );

    app.get(
      '/management/audit/export',
      {
        config,
        schema: {
          operationId: 'getFleetAuditExport',
          tags,
          summary: 'Export the operators’ log',
          description:
            'Streams the events between two moments as JSON lines, the oldest first. The export is itself written into the log.',
          querystring: exportQuery,
          produces: ['application/x-ndjson'],
        },
      },
      async (request, reply) => {
        const { from = null, to = null } = request.query;
        // Before the first line goes out: an export changes nothing that it could share a transaction with.
        await operatorLog.record(mgmt, request.operator, { action: 'audit.exported', details: { from, to } });
        await sealLog(log);
        return reply
          .type('application/x-ndjson; charset=utf-8')
          .header('cache-control', 'private, no-store')
          .header(
            'content-disposition',
            `attachment; filename="audit-operators-${new Date().toISOString().slice(0, 10)}.jsonl"`,
          )
          .send(Readable.from(exportLines(log, request.query)));
      },
    );

    app.get(
      '/management/audit/verification',
      {
        config,
        schema: {
          operationId: 'getFleetAuditVerification',
          tags,
          summary: 'Verify the operators’ log',
          description:
            'Recomputes a stretch of the hash chain and says whether it is as it was written. Go on with `nextCursor` until it is `null`.',
          querystring: verificationQuery,
          response: { 200: envelope(verificationSchema) },
        },
      },
      async (request) => {
        const { data, nextCursor } = await verifyLog(log, request.query);
        const answer = ok(request, data);
        return { ...answer, meta: { ...answer.meta, nextCursor } };
      },
    );
  };
}

import { and, asc, eq, gte, lt, sql } from 'drizzle-orm';
import type { RequestContext, TenantDatabase } from '#platform/tenancy/index.ts';
import { auditLinks, auditEvents as t } from './model.ts';
import { recordAudit } from './record.ts';
import { eventColumns } from './repository.ts';
import type { ExportQuery } from './schemas.ts';
import { type ChainCheckpoints, sealEvents } from './sealing.service.ts';
import { toAuditEvent } from './service.ts';

const PAGE = 500;

/**
 * The log as JSON lines, the oldest first, page by page: memory holds one page whatever the log's size, and no connection
 * is held while the reader takes his time. That it was taken out is written down first.
 */
export async function exportEvents(
  context: RequestContext,
  checkpoints: ChainCheckpoints,
  query: ExportQuery,
): Promise<AsyncIterable<string>> {
  const { db, principal } = context;
  await db.transaction(principal.id, (tx) =>
    recordAudit(tx, context, {
      action: 'audit.exported',
      details: { from: query.from ?? null, to: query.to ?? null, format: 'jsonl' },
    }),
  );
  await sealEvents(db, checkpoints);
  return lines(db, query);
}

async function* lines(db: TenantDatabase, { from, to }: ExportQuery): AsyncGenerator<string> {
  // The export's own beginning ends it: a busy log would otherwise never end.
  const until = to ?? new Date(Date.now() + 1).toISOString();
  let after = { moment: from ?? '-infinity', id: '00000000-0000-0000-0000-000000000000' };
  for (;;) {
    const rows = await page(db, after, until);
    if (rows.length === 0) return;
    // To the microsecond, as the hash has it.
    yield rows.map((row) => `${JSON.stringify({ ...toAuditEvent(row), occurredAt: row.cursorTime })}\n`).join('');
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = { moment: last.cursorTime, id: last.id };
  }
}

function page(db: TenantDatabase, after: { moment: string; id: string }, until: string) {
  return db
    .preparedSystem('audit.export', (system) =>
      system
        .select(eventColumns)
        .from(t)
        .leftJoin(auditLinks, eq(auditLinks.eventId, t.id))
        .where(
          and(
            gte(t.occurredAt, sql`${sql.placeholder('moment')}::timestamptz`),
            sql`(${t.occurredAt}, ${t.id}) > (${sql.placeholder('moment')}::timestamptz, ${sql.placeholder('id')}::uuid)`,
            lt(t.occurredAt, sql`${sql.placeholder('until')}::timestamptz`),
          ),
        )
        .orderBy(asc(t.occurredAt), asc(t.id))
        .limit(PAGE)
        .prepare('audit.export'),
    )
    .execute({ ...after, until });
}

import { and, asc, eq, gte, lt, sql } from 'drizzle-orm';
import { type AuditLog, presentEvent, shownColumns } from './log.ts';
import type { ExportQuery } from './schemas.ts';

const PAGE = 500;

/**
 * The log as JSON lines, the oldest first, page by page: memory holds one page whatever the log's size, and no connection
 * is held while the reader takes his time.
 */
export async function* exportLines(
  log: Pick<AuditLog, 'tables' | 'prepare'>,
  { from, to }: ExportQuery,
): AsyncGenerator<string> {
  // The export's own beginning ends it: a busy log would otherwise never end.
  const until = to ?? new Date(Date.now() + 1).toISOString();
  let after = { moment: from ?? '-infinity', id: '00000000-0000-0000-0000-000000000000' };
  for (;;) {
    const rows = await page(log, after, until);
    if (rows.length === 0) return;
    // To the microsecond, as the hash has it.
    yield rows.map((row) => `${JSON.stringify({ ...presentEvent(row), occurredAt: row.cursorTime })}\n`).join('');
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = { moment: last.cursorTime, id: last.id };
  }
}

function page(
  { tables, prepare }: Pick<AuditLog, 'tables' | 'prepare'>,
  after: { moment: string; id: string },
  until: string,
) {
  const { events: t, links } = tables;
  return prepare('audit.export', (db) =>
    db
      .select(shownColumns(tables))
      .from(t)
      .leftJoin(links, eq(links.eventId, t.id))
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
  ).execute({ ...after, until });
}

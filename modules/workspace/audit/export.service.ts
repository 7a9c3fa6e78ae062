import type { ChainCheckpoints } from '#modules/seams.ts';
import { type ExportQuery, exportLines } from '#platform/audit/index.ts';
import type { RequestContext } from '#platform/tenancy/index.ts';
import { logOf, sealEvents } from './log.ts';
import { recordAudit } from './record.ts';

/** The log as JSON lines, the oldest first. That it was taken out is written down first. */
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
  return exportLines(logOf(db), query);
}

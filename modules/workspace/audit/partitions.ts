import { sql } from 'drizzle-orm';
import type { TenantDatabase } from '#platform/tenancy/index.ts';

const MONTHS_AHEAD = 2;

/** Makes the partitions of the months to come; harmless to repeat. The sweeper calls it daily for each tenant. */
export async function ensurePartitions(db: TenantDatabase): Promise<void> {
  await db.systemTransaction((tx) => tx.execute(sql`select ensure_audit_partitions(${MONTHS_AHEAD})`));
}

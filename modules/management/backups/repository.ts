import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { decodeCursor, encodeCursor } from '#platform/database/index.ts';
import type { Page } from '#platform/http/index.ts';
import type { Drizzle } from '#platform/tenancy/index.ts';
import { backups, restores } from './model.ts';

export type BackupRow = typeof backups.$inferSelect;
export type RestoreRow = typeof restores.$inferSelect;

export async function insertBackup(db: Drizzle, row: typeof backups.$inferInsert): Promise<void> {
  await db.insert(backups).values(row);
}

export async function findBackup(db: Drizzle, tenantId: string, id: string): Promise<BackupRow | null> {
  const [row] = await db
    .select()
    .from(backups)
    .where(and(eq(backups.id, id), eq(backups.tenantId, tenantId)));
  return row ?? null;
}

export async function changeBackup(db: Drizzle, id: string, change: Partial<BackupRow>): Promise<BackupRow | null> {
  const [row] = await db.update(backups).set(change).where(eq(backups.id, id)).returning();
  return row ?? null;
}

export async function deleteBackup(db: Drizzle, id: string): Promise<void> {
  await db.delete(backups).where(eq(backups.id, id));
}

/** The newest first. */
export async function listBackups(
  db: Drizzle,
  tenantId: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<Page<BackupRow>> {
  const after = decodeCursor(cursor, ['uuid']);
  const rows = await db
    .select()
    .from(backups)
    .where(and(eq(backups.tenantId, tenantId), after === null ? undefined : sql`${backups.id} < ${after[0]}::uuid`))
    .orderBy(desc(backups.id))
    .limit(limit + 1);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? encodeCursor([last.id]) : null };
}

export async function insertRestore(db: Drizzle, row: typeof restores.$inferInsert): Promise<RestoreRow | null> {
  // One that is under way, or whose former database is kept, is in the way (restores_open_key).
  const [made] = await db.insert(restores).values(row).onConflictDoNothing().returning();
  return made ?? null;
}

export async function changeRestore(db: Drizzle, id: string, change: Partial<RestoreRow>): Promise<RestoreRow | null> {
  const [row] = await db.update(restores).set(change).where(eq(restores.id, id)).returning();
  return row ?? null;
}

/** Unless it was found to have come to its end after all. */
export async function failRestore(db: Drizzle, id: string, failure: string): Promise<void> {
  await db
    .update(restores)
    .set({ state: 'failed', failure, finishedAt: new Date() })
    .where(and(eq(restores.id, id), inArray(restores.state, ['running', 'failed'])));
}

export async function latestRestore(db: Drizzle, tenantId: string): Promise<RestoreRow | null> {
  const [row] = await db
    .select()
    .from(restores)
    .where(eq(restores.tenantId, tenantId))
    .orderBy(desc(restores.id))
    .limit(1);
  return row ?? null;
}

/** Whose processes may have died over it. */
export async function unfinishedTenants(db: Drizzle): Promise<string[]> {
  const making = await db
    .select({ id: backups.tenantId })
    .from(backups)
    .where(sql`${backups.state} = 'making' or ${backups.verification} = 'running'`);
  const running = await db.select({ id: restores.tenantId }).from(restores).where(eq(restores.state, 'running'));
  return [...new Set([...making, ...running].map(({ id }) => id))];
}

export const unfinishedBackups = (db: Drizzle, tenantId: string): Promise<BackupRow[]> =>
  db
    .select()
    .from(backups)
    .where(
      and(eq(backups.tenantId, tenantId), sql`(${backups.state} = 'making' or ${backups.verification} = 'running')`),
    );

export const unfinishedRestores = (db: Drizzle, tenantId: string): Promise<RestoreRow[]> =>
  db
    .select()
    .from(restores)
    .where(and(eq(restores.tenantId, tenantId), inArray(restores.state, ['running'])));

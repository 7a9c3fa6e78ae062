import { asc, eq, sql } from 'drizzle-orm';
import { acting } from '#platform/database/index.ts';
import type { TenantDatabase, TenantTransaction } from '#platform/tenancy/index.ts';
import { folders } from './model.ts';

export type FolderRow = typeof folders.$inferSelect;

/** Every folder, with the number of documents in it that the actor may see. */
export async function listFolders(db: TenantDatabase, actor: string) {
  return db
    .prepared('folders.list', (reader) =>
      reader
        .select({
          id: folders.id,
          name: folders.name,
          parentId: folders.parentId,
          // Names are written out: in a query on one table Drizzle leaves them bare, and `id` would be the document's.
          documentCount: sql<number>`(select count(*)::int from documents d where d.folder_id = folders.id)`.as(
            'document_count',
          ),
        })
        .from(folders)
        .where(acting())
        .orderBy(asc(folders.name), asc(folders.id))
        .limit(2_000)
        .prepare('folders.list'),
    )
    .execute({ actor });
}

export async function findFolder(tx: TenantTransaction, id: string): Promise<FolderRow | null> {
  const [row] = await tx.select().from(folders).where(eq(folders.id, id));
  return row ?? null;
}

export async function insertFolder(tx: TenantTransaction, row: typeof folders.$inferInsert): Promise<void> {
  await tx.insert(folders).values(row);
}

export async function updateFolder(
  tx: TenantTransaction,
  id: string,
  change: Partial<FolderRow>,
): Promise<FolderRow | null> {
  const [row] = await tx.update(folders).set(change).where(eq(folders.id, id)).returning();
  return row ?? null;
}

/** Lets one move of folders follow another until the transaction ends: two at once could close a ring. */
export async function lockFolderTree(tx: TenantTransaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('folder tree'))`);
}

/** Whether `folderId` is `ancestorId` or lies below it. */
export async function liesWithin(tx: TenantTransaction, folderId: string, ancestorId: string): Promise<boolean> {
  const { rows } = await tx.execute<{ found: boolean }>(sql`
    with recursive up as (
      select id, parent_id from folders where id = ${folderId}
      union all select f.id, f.parent_id from folders f join up on f.id = up.parent_id
    ) select exists (select from up where id = ${ancestorId}) as found`);
  return rows[0]?.found ?? false;
}

/** Removes a folder. What lies in it, even what the actor may not see, makes the database refuse (`isReferenced`). */
export async function deleteFolder(tx: TenantTransaction, id: string): Promise<FolderRow | null> {
  const [row] = await tx.delete(folders).where(eq(folders.id, id)).returning();
  return row ?? null;
}

/** Whether the database refused a deletion because other rows point at what was to go. */
export function isReferenced(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === '23503';
}

import { and, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { people } from '#modules/workspace/identity/index.ts';
import { acting, decodeCursor, encodeCursor, type Reader } from '#platform/database/index.ts';
import type { Page } from '#platform/http/index.ts';
import type { TenantDatabase, TenantTransaction } from '#platform/tenancy/index.ts';
import { chunks, documents, documentVersions } from './model.ts';
import type { DocumentListQuery } from './schemas.ts';
import { editableByShare, sharedByActor, sharedFilters } from './shares.repository.ts';

export type DocumentRow = typeof documents.$inferSelect;
export type VersionRow = typeof documentVersions.$inferSelect;

const columns = {
  document: documents,
  fileName: documentVersions.fileName,
  mediaType: documentVersions.mediaType,
  byteSize: documentVersions.byteSize,
  chunkCount: documentVersions.chunkCount,
  pageCount: sql<number | null>`jsonb_array_length(${documentVersions.pages})`.as('page_count'),
  ownerName: people.name,
  /** Whether the actor may work on it by a share. */
  editable: editableByShare.as('editable'),
  /** Whether it is the actor's own private one and shared with somebody. */
  isShared: sharedByActor.as('is_shared'),
};

/** A document with what its newest version and its owner add; one round trip. */
const joined = (reader: Reader) =>
  reader
    .select(columns)
    .from(documents)
    .innerJoin(
      documentVersions,
      and(eq(documentVersions.documentId, documents.id), eq(documentVersions.version, documents.version)),
    )
    .innerJoin(people, eq(people.id, documents.ownerId));

export type JoinedDocument = Awaited<ReturnType<typeof findDocument>> & {};

export async function findDocument(db: TenantDatabase, actor: string, id: string) {
  const [row] = await db
    .prepared('documents.find', (reader) =>
      joined(reader)
        .where(and(acting(), eq(documents.id, sql.placeholder('id'))))
        .prepare('documents.find'),
    )
    .execute({ actor, id });
  return row ?? null;
}

/** Documents that the actor may see, the newest first: ids are of version 7, so their order is that of their making. */
export async function listDocuments(
  db: TenantDatabase,
  actor: string,
  query: DocumentListQuery,
): Promise<Page<JoinedDocument>> {
  const after = decodeCursor(query.cursor, ['uuid']);
  // Each set of filters is a statement of its own, prepared once: no filter costs what it does not ask for.
  const filters: [name: string, condition: SQL | undefined][] = [
    ['after', after === null ? undefined : sql`${documents.id} < ${sql.placeholder('after')}::uuid`],
    [
      'folder',
      query.folderId === undefined || query.folderId === 'root'
        ? undefined
        : sql`${documents.folderId} = ${sql.placeholder('folderId')}::uuid`,
    ],
    ['root', query.folderId === 'root' ? isNull(documents.folderId) : undefined],
    ['status', query.status === undefined ? undefined : sql`${documents.status} = ${sql.placeholder('status')}`],
    ['kind', query.kind === undefined ? undefined : sql`${documents.kind} = ${sql.placeholder('kind')}`],
    [
      'visibility',
      query.visibility === undefined ? undefined : sql`${documents.visibility} = ${sql.placeholder('visibility')}`,
    ],
    [`shared-${query.shared}`, query.shared === undefined ? undefined : sharedFilters[query.shared]],
    ['q', query.q === undefined ? undefined : sql`${documents.title} ilike ${sql.placeholder('pattern')}`],
  ];
  const used = filters.filter(([, condition]) => condition !== undefined);
  const name = `documents.list:${used.map(([filter]) => filter).join('+')}`;
  const rows = await db
    .prepared(name, (reader) =>
      joined(reader)
        .where(and(acting(), ...used.map(([, condition]) => condition)))
        .orderBy(desc(documents.id))
        .limit(sql.placeholder('limit'))
        .prepare(name),
    )
    .execute({
      actor,
      limit: query.limit + 1,
      folderId: query.folderId,
      status: query.status,
      kind: query.kind,
      visibility: query.visibility,
      pattern: `%${(query.q ?? '').replace(/[\\%_]/g, '\\$&')}%`,
      after: after?.[0],
    });
  const items = rows.slice(0, query.limit);
  const last = items.at(-1)?.document;
  return { items, nextCursor: rows.length > query.limit && last !== undefined ? encodeCursor([last.id]) : null };
}

/** How many documents of each status the actor sees. */
export async function countDocuments(db: TenantDatabase, actor: string) {
  return db
    .prepared('documents.count', (reader) =>
      reader
        .select({ status: documents.status, count: sql<number>`count(*)::int`.as('count') })
        .from(documents)
        .where(acting())
        .groupBy(documents.status)
        .prepare('documents.count'),
    )
    .execute({ actor });
}

export async function listVersions(db: TenantDatabase, actor: string, documentId: string) {
  return db
    .prepared('documents.versions', (reader) =>
      reader
        .select({
          version: documentVersions.version,
          fileName: documentVersions.fileName,
          byteSize: documentVersions.byteSize,
          status: documentVersions.status,
          createdAt: documentVersions.createdAt,
          createdById: documentVersions.createdBy,
          createdByName: people.name,
        })
        .from(documentVersions)
        .innerJoin(people, eq(people.id, documentVersions.createdBy))
        .where(and(acting(), eq(documentVersions.documentId, sql.placeholder('documentId'))))
        .orderBy(desc(documentVersions.version))
        .prepare('documents.versions'),
    )
    .execute({ actor, documentId });
}

/** The text and pages of a version; of the one that answers are given from when `version` is null. */
export async function readContent(db: TenantDatabase, actor: string, documentId: string, version: number | null) {
  const [row] = await db
    .prepared('documents.content', (reader) =>
      reader
        .select({ content: documentVersions.content, pages: documentVersions.pages, version: documentVersions.version })
        .from(documents)
        .innerJoin(documentVersions, eq(documentVersions.documentId, documents.id))
        .where(
          and(
            acting(),
            eq(documents.id, sql.placeholder('documentId')),
            sql`${documentVersions.version} = coalesce(${sql.placeholder('version')}::int, ${documents.readyVersion}, ${documents.version})`,
          ),
        )
        .prepare('documents.content'),
    )
    .execute({ actor, documentId, version });
  return row ?? null;
}

/** Where the original of a version lies; of the newest when `version` is null. */
export async function readFileInfo(db: TenantDatabase, actor: string, documentId: string, version: number | null) {
  const [row] = await db
    .prepared('documents.file', (reader) =>
      reader
        .select({
          fileKey: documentVersions.fileKey,
          fileName: documentVersions.fileName,
          mediaType: documentVersions.mediaType,
          byteSize: documentVersions.byteSize,
          kind: documentVersions.kind,
        })
        .from(documents)
        .innerJoin(documentVersions, eq(documentVersions.documentId, documents.id))
        .where(
          and(
            acting(),
            eq(documents.id, sql.placeholder('documentId')),
            sql`${documentVersions.version} = coalesce(${sql.placeholder('version')}::int, ${documents.version})`,
          ),
        )
        .prepare('documents.file'),
    )
    .execute({ actor, documentId, version });
  return row ?? null;
}

export type StoredFile = Pick<VersionRow, 'fileKey' | 'fileName' | 'kind' | 'byteSize'>;

/** The original of a version, within a transaction. */
export async function findFile(tx: TenantTransaction, documentId: string, version: number): Promise<StoredFile | null> {
  const [row] = await tx
    .select({
      fileKey: documentVersions.fileKey,
      fileName: documentVersions.fileName,
      kind: documentVersions.kind,
      byteSize: documentVersions.byteSize,
    })
    .from(documentVersions)
    .where(and(eq(documentVersions.documentId, documentId), eq(documentVersions.version, version)));
  return row ?? null;
}

export async function insertDocument(tx: TenantTransaction, row: typeof documents.$inferInsert): Promise<void> {
  await tx.insert(documents).values(row);
}

export async function insertVersion(tx: TenantTransaction, row: typeof documentVersions.$inferInsert): Promise<void> {
  await tx.insert(documentVersions).values(row);
}

/** Changes a document that the actor may change; null when there is none, or when it is in none of `from`. */
export async function updateDocument(
  tx: TenantTransaction,
  id: string,
  change: Partial<DocumentRow>,
  from?: { status: readonly DocumentRow['status'][]; version?: number },
): Promise<DocumentRow | null> {
  const [row] = await tx
    .update(documents)
    .set({ ...change, updatedAt: new Date() })
    .where(
      and(
        eq(documents.id, id),
        from === undefined ? undefined : inArray(documents.status, [...from.status]),
        from?.version === undefined ? undefined : eq(documents.version, from.version),
      ),
    )
    .returning();
  return row ?? null;
}

export async function updateVersion(
  tx: TenantTransaction,
  documentId: string,
  version: number,
  change: Partial<VersionRow>,
): Promise<void> {
  await tx
    .update(documentVersions)
    .set(change)
    .where(and(eq(documentVersions.documentId, documentId), eq(documentVersions.version, version)));
}

/** A document that the actor may see, within a transaction. */
export async function readDocument(tx: TenantTransaction, id: string): Promise<DocumentRow | null> {
  const [row] = await tx.select().from(documents).where(eq(documents.id, id));
  return row ?? null;
}

/** Locks a document for a change that depends on what it is now; null when the actor may not work on it. */
export async function lockDocument(tx: TenantTransaction, id: string): Promise<DocumentRow | null> {
  const [row] = await tx.select().from(documents).where(eq(documents.id, id)).for('update');
  return row ?? null;
}

/** Everybody who may own documents, whatever has become of them. */
export async function listOwners(db: TenantDatabase): Promise<string[]> {
  const rows = await db.systemTransaction((tx) => tx.select({ id: people.id }).from(people).orderBy(people.id));
  return rows.map((row) => row.id);
}

/**
 * The documents of an owner from which answers are given. With `model`, those alone that have a passage which this
 * model has not embedded.
 */
export async function readyDocumentsOf(
  tx: TenantTransaction,
  ownerId: string,
  model: string | null,
): Promise<string[]> {
  const unembedded = sql`exists (
    select from ${chunks}
    where ${chunks.documentId} = ${documents.id} and ${chunks.version} = ${documents.readyVersion}
      and ${chunks.embeddingModel} is distinct from ${model}
  )`;
  const rows = await tx
    .select({ id: documents.id })
    .from(documents)
    .where(
      and(eq(documents.ownerId, ownerId), isNotNull(documents.readyVersion), model === null ? undefined : unembedded),
    )
    .orderBy(documents.id);
  return rows.map((row) => row.id);
}

/** Removes a document with its versions and passages. @returns the keys of its files, or null when there was none */
export async function deleteDocument(
  tx: TenantTransaction,
  id: string,
): Promise<{ title: string; fileKeys: string[] } | null> {
  const files = await tx
    .select({ fileKey: documentVersions.fileKey })
    .from(documentVersions)
    .where(eq(documentVersions.documentId, id));
  const [gone] = await tx.delete(documents).where(eq(documents.id, id)).returning({ title: documents.title });
  return gone === undefined ? null : { title: gone.title, fileKeys: files.map((file) => file.fileKey) };
}

/** Whether any document waits for a budget; asked by the platform, which no policy lets see rows. */
export async function documentsAwaitBudget(db: TenantDatabase): Promise<boolean> {
  const { rows } = await db.systemTransaction((tx) =>
    tx.execute<{ wait: boolean }>(sql`select documents_await_budget() as wait`),
  );
  return rows[0]?.wait === true;
}

/** Documents that have waited for `olderThanSeconds` without a step; asked so too. */
export async function stuckDocuments(
  db: TenantDatabase,
  olderThanSeconds: number,
): Promise<{ id: string; version: number; ownerId: string }[]> {
  return db.systemTransaction(async (tx) => {
    const { rows } = await tx.execute<{ id: string; version: number; owner_id: string }>(
      sql`select id, version, owner_id from stuck_documents(${olderThanSeconds})`,
    );
    return rows.map((row) => ({ id: row.id, version: row.version, ownerId: row.owner_id }));
  });
}

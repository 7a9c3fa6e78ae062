import { createHash } from 'node:crypto';
import { and, asc, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import { acting } from '#platform/database/index.ts';
import type { TenantDatabase, TenantTransaction } from '#platform/tenancy/index.ts';
import { chunks, documents } from './model.ts';
import type { DocumentKind } from './parsing/index.ts';

/** What the index takes of a passage. */
export type IndexedChunk = Pick<typeof chunks.$inferSelect, 'id' | 'text' | 'embedding' | 'embeddingModel'>;

/** Rows that one INSERT carries; keeps a statement's parameters far below PostgreSQL's 65,535. */
const BATCH = 500;

/** What makes two passages the same for an embedding model: the words, wherever they stand. */
export function hashPassage(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/**
 * Replaces the passages of a version. A passage whose words had been embedded by the same model before keeps its
 * vector, so that a new version costs only what changed. @returns the passages as they stand now
 */
export async function replaceChunks(
  tx: TenantTransaction,
  documentId: string,
  version: number,
  rows: (typeof chunks.$inferInsert)[],
): Promise<IndexedChunk[]> {
  const [embedded] = await Promise.all([
    tx
      .select({ hash: chunks.contentHash, embedding: chunks.embedding, model: chunks.embeddingModel })
      .from(chunks)
      .where(and(eq(chunks.documentId, documentId), isNotNull(chunks.embedding))),
    tx.delete(chunks).where(and(eq(chunks.documentId, documentId), eq(chunks.version, version))),
  ]);
  const vectors = new Map(embedded.map((row) => [row.hash, row]));
  const made = rows.map((row) => {
    const known = vectors.get(row.contentHash);
    return { ...row, embedding: known?.embedding ?? null, embeddingModel: known?.model ?? null };
  });
  for (let at = 0; at < made.length; at += BATCH) await tx.insert(chunks).values(made.slice(at, at + BATCH));
  return made;
}

export async function chunksOf(tx: TenantTransaction, documentId: string, version: number): Promise<IndexedChunk[]> {
  return tx
    .select({
      id: chunks.id,
      text: chunks.text,
      embedding: chunks.embedding,
      embeddingModel: chunks.embeddingModel,
    })
    .from(chunks)
    .where(and(eq(chunks.documentId, documentId), eq(chunks.version, version)))
    .orderBy(asc(chunks.ordinal));
}

export async function chunkIdsOf(tx: TenantTransaction, documentId: string, version: number): Promise<string[]> {
  const rows = await tx
    .select({ id: chunks.id })
    .from(chunks)
    .where(and(eq(chunks.documentId, documentId), eq(chunks.version, version)));
  return rows.map((row) => row.id);
}

/** Passages that have no vector of this model yet, at most `limit`. */
export async function chunksToEmbed(
  tx: TenantTransaction,
  documentId: string,
  version: number,
  model: string,
  limit: number,
) {
  return tx
    .select({ id: chunks.id, text: chunks.text })
    .from(chunks)
    .where(
      and(
        eq(chunks.documentId, documentId),
        eq(chunks.version, version),
        sql`(${isNull(chunks.embedding)} or ${ne(chunks.embeddingModel, model)})`,
      ),
    )
    .orderBy(asc(chunks.ordinal))
    .limit(limit);
}

export async function storeEmbeddings(
  tx: TenantTransaction,
  model: string,
  vectors: readonly { id: string; vector: Float32Array }[],
): Promise<void> {
  await Promise.all(
    vectors.map(({ id, vector }) =>
      tx
        .update(chunks)
        .set({ embedding: Array.from(vector), embeddingModel: model })
        .where(eq(chunks.id, id)),
    ),
  );
}

export async function deleteOtherVersions(tx: TenantTransaction, documentId: string, version: number): Promise<void> {
  await tx.delete(chunks).where(and(eq(chunks.documentId, documentId), ne(chunks.version, version)));
}

/** A passage as search and the assistant read it. Offsets count UTF-16 code units of the document's content. */
export interface Passage {
  chunkId: string;
  documentId: string;
  title: string;
  kind: DocumentKind;
  text: string;
  page: number | null;
  heading: string | null;
  start: number;
  end: number;
  documentUpdatedAt: Date;
}

/**
 * Reads passages by id as `actor`, in one round trip under row-level security: whatever the search index says, a
 * passage that was deleted, replaced or unshared does not come back.
 */
export async function passagesById(
  db: TenantDatabase,
  actor: string,
  ids: readonly string[],
): Promise<Map<string, Passage>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .prepared('documents.passages', (reader) =>
      reader
        .select({
          chunkId: chunks.id,
          documentId: chunks.documentId,
          title: documents.title,
          kind: documents.kind,
          text: chunks.text,
          page: chunks.page,
          heading: chunks.heading,
          start: chunks.start,
          end: chunks.end,
          documentUpdatedAt: documents.updatedAt,
        })
        .from(chunks)
        .innerJoin(documents, and(eq(documents.id, chunks.documentId), eq(documents.readyVersion, chunks.version)))
        .where(and(acting(), sql`${chunks.id} = any(${sql.placeholder('ids')}::uuid[])`))
        .prepare('documents.passages'),
    )
    .execute({ actor, ids });
  return new Map(rows.map((row) => [row.chunkId, row]));
}

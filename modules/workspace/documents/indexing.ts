import { createLimit } from '#platform/concurrency/index.ts';
import { HanokError } from '#platform/errors/index.ts';
import type { Embedder } from '#platform/models/index.ts';
import { type IndexRow, indexNamespace, type SearchIndex } from '#platform/searchindex/index.ts';
import type { TenantDatabase, TenantId } from '#platform/tenancy/index.ts';
import { chunksToEmbed, type IndexedChunk, storeEmbeddings } from './chunks.repository.ts';
import type { DocumentRow } from './repository.ts';

/** From passages to the index: what ingestion does at the end of a walk, and reindexing at any time. */
export interface Indexing {
  /**
   * Gives the passages of a version the vectors of this model that they lack. `onBatch` is told before each request how
   * many have been embedded; what it throws ends the work. A budget that is used up ends it too, and is no failure.
   * @returns how many were embedded, and what the rest waits for
   * @throws a `model_…` error, or the signal's reason
   */
  embed(
    version: EmbeddedVersion,
    embedder: Embedder,
    onBatch?: (done: number) => Promise<unknown>,
  ): Promise<{ embedded: number; pausedBy: Pause | null }>;
  /** Makes these passages all that the index holds of the document. */
  write(tenantId: TenantId, document: DocumentRow, chunks: readonly IndexedChunk[]): Promise<void>;
}

export interface EmbeddedVersion {
  db: TenantDatabase;
  /** On whose behalf the passages are read. */
  ownerId: string;
  documentId: string;
  version: number;
  signal: AbortSignal;
}

/** What passages without a vector wait for. */
export type Pause = 'budget_exhausted';

const isPause = (error: unknown) => error instanceof HanokError && error.code === 'budget_exhausted';

const BATCH = 64;
/** Requests to embedding models at a time: their vendors count. */
const REQUESTS = 4;

export function createIndexing(index: SearchIndex): Indexing {
  const limited = createLimit(REQUESTS);

  return {
    async embed({ db, ownerId, documentId, version, signal }, embedder, onBatch) {
      let embedded = 0;
      for (;;) {
        const batch = await db.transaction(ownerId, (tx) =>
          chunksToEmbed(tx, documentId, version, embedder.model, BATCH),
        );
        if (batch.length === 0) return { embedded, pausedBy: null };
        await onBatch?.(embedded);
        const texts = batch.map((chunk) => chunk.text);
        const vectors = await limited(() => embedder.embed(texts, { signal })).catch((error: unknown) => {
          if (isPause(error)) return null;
          throw error;
        });
        if (vectors === null) return { embedded, pausedBy: 'budget_exhausted' };
        const pairs = batch.flatMap((chunk, i) => {
          const vector = vectors[i];
          return vector === undefined ? [] : [{ id: chunk.id, vector }];
        });
        await db.transaction(ownerId, (tx) => storeEmbeddings(tx, embedder.model, pairs));
        embedded += batch.length;
      }
    },

    async write(tenantId, document, chunks) {
      const rows = chunks.map(
        (chunk): IndexRow => ({
          chunkId: chunk.id,
          documentId: document.id,
          ownerId: document.ownerId,
          visibility: document.visibility,
          kind: document.kind,
          folderId: document.folderId,
          title: document.title,
          text: chunk.text,
          vector:
            chunk.embedding === null || chunk.embeddingModel === null
              ? null
              : { model: chunk.embeddingModel, values: Float32Array.from(chunk.embedding) },
        }),
      );
      await index.upsertDocument(indexNamespace(tenantId), document.id, rows);
    },
  };
}

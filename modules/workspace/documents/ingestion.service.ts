import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { v7 as uuidv7 } from 'uuid';
import { createLimit } from '#platform/concurrency/index.ts';
import type { Jobs, TenantJob } from '#platform/jobs/index.ts';
import type { Embedder } from '#platform/models/index.ts';
import { indexNamespace, type SearchIndex } from '#platform/searchindex/index.ts';
import type { TenantFiles } from '#platform/storage/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';
import { withSpan } from '#platform/telemetry/index.ts';
import type { Tenancy, TenantDatabase, TenantId, TenantRecord, TenantTransaction } from '#platform/tenancy/index.ts';
import { chunkDocument } from './chunking/index.ts';
import {
  chunkIdsOf,
  chunksOf,
  deleteOtherVersions,
  hashPassage,
  type IndexedChunk,
  replaceChunks,
} from './chunks.repository.ts';
import type { DocumentFailureCode } from './errors.ts';
import { createIndexing, type Pause } from './indexing.ts';
import { type DocumentParser, ParseFailure } from './parsing/index.ts';
import * as repository from './repository.ts';

/**
 * From an uploaded file to answers. A version walks through stages, and its document shows where it is:
 *
 *   queued → parsing → chunking → embedding → indexing → done (ready)
 *                └─ a file that cannot be read ─────────────► failed, with the parser's code
 *   (cancelled, deleted or overtaken by a newer version at any stage: the walk ends at its next step)
 *
 * Each stage may be repeated: the text and the passages of a version are replaced, not added, and the index takes a
 * document as a whole. `ready_version` moves last, so that answers come from the previous version until then.
 * A crash repeats the walk from the start; passages embedded before keep their vectors.
 * A budget that is used up stops no walk: the document is ready to be found by its words, bears `budget_exhausted`, and is
 * embedded when there is a budget again (`reindexing.service.ts`).
 */
export interface IngestionQueue {
  enqueue(tenantId: TenantId, ownerId: string, documentId: string, version: number): Promise<void>;
  /** Ends the walk of a document in this process at once; others see it at their next stage. */
  abort(documentId: string): void;
  /** Brings the index up to who may see the document, and what it is called, now. */
  accessChanged(tenantId: TenantId, document: repository.DocumentRow): Promise<void>;
  /**
   * Queues documents again whose job was lost (a crash between the row and the job, say). A document that is being
   * worked on after all is harmed by nothing: whichever walk comes first makes it ready, and the other ends.
   * @returns how many there were
   */
  takeUpStuck(tenant: TenantRecord, olderThanSeconds: number): Promise<number>;
  /** Cleans up behind a document that is gone from the database: index rows and files. */
  removed(tenantId: TenantId, actorId: string, documentId: string, fileKeys: string[]): Promise<void>;
}

export interface IngestionDependencies {
  jobs: Jobs;
  index: SearchIndex;
  parser: DocumentParser;
  tenancy: Tenancy;
  tenantById(id: TenantId): Promise<TenantRecord | null>;
  /** The tenant's embedding model, for calls on behalf of a member; null when it has none. */
  embedderOf(tenant: TenantRecord, db: TenantDatabase, userId: string): Promise<Embedder | null>;
  /** A folder for decrypted files while they are read. */
  spool: string;
  concurrency: number;
  log: Logger;
}

const INGEST = 'documents.ingest';
const CLEAN_UP = 'documents.clean-up';
/**
 * Many small documents walk at once, since most of a walk is waiting (for commits, the parser, the index). Large ones
 * hold their text and passages in memory meanwhile, so few of them do.
 */
const LARGE_FILE_BYTES = 1024 * 1024;
const LARGE_FILES = 2;
/** Cutting a text below this length takes no time that anybody could watch. */
const LONG_TEXT = 200_000;
const INDEXING: Step = { stage: 'indexing', progress: 0.9 };

interface Step {
  stage: 'parsing' | 'chunking' | 'embedding' | 'indexing';
  progress: number;
}

/** The walk ended because the document is no longer waiting for it: cancelled, deleted, or a newer version came. */
class Overtaken extends Error {}

/** The passages were cut anew while the index was being written. */
class Replaced extends Error {}

interface Walk {
  tenant: TenantRecord;
  db: TenantDatabase;
  files: TenantFiles;
  ownerId: string;
  documentId: string;
  version: number;
  signal: AbortSignal;
}

export function createIngestion(deps: IngestionDependencies, indexing = createIndexing(deps.index)): IngestionQueue {
  const running = new Map<string, AbortController>();
  const large = createLimit(LARGE_FILES);

  deps.jobs.define<{ documentId: string; version: number }>({
    name: INGEST,
    concurrency: deps.concurrency,
    retryLimit: 2,
    expireSeconds: 900,
    handle: ingest,
  });
  deps.jobs.define<{ documentId: string; fileKeys: string[] }>({
    name: CLEAN_UP,
    concurrency: 2,
    retryLimit: 5,
    expireSeconds: 120,
    async handle({ tenantId, data }) {
      const tenant = await deps.tenantById(tenantId);
      if (tenant === null) return;
      await deps.index.deleteDocument(indexNamespace(tenantId), data.documentId);
      const files = deps.tenancy.files(tenant);
      for (const key of data.fileKeys) await files.delete(key);
    },
  });

  async function ingest(job: TenantJob<{ documentId: string; version: number }>): Promise<void> {
    const { documentId, version } = job.data;
    const tenant = await deps.tenantById(job.tenantId);
    if (tenant === null || tenant.state === 'deleting') return;
    const own = new AbortController();
    running.set(documentId, own);
    const walk: Walk = {
      tenant,
      db: deps.tenancy.database(tenant),
      files: deps.tenancy.files(tenant),
      ownerId: job.actorId,
      documentId,
      version,
      signal: AbortSignal.any([own.signal, job.signal]),
    };
    try {
      const file = await begin(walk);
      const go = () => walkThrough(walk, file);
      await (file.byteSize > LARGE_FILE_BYTES ? large(go) : go());
    } catch (error) {
      if (error instanceof Overtaken || own.signal.aborted) return;
      if (error instanceof ParseFailure) {
        deps.log.info({ tenant: tenant.id, document: documentId, code: error.code }, 'a document could not be read');
        return await fail(walk, error.code);
      }
      if (job.lastTry && !job.signal.aborted)
        await fail(walk, isEmbeddingError(error) ? 'embedding_failed' : 'ingestion_failed');
      throw error;
    } finally {
      if (running.get(documentId) === own) running.delete(documentId);
    }
  }

  async function walkThrough(walk: Walk, file: repository.StoredFile): Promise<void> {
    const embedder = await deps.embedderOf(walk.tenant, walk.db, walk.ownerId);
    const next: Step = embedder === null ? INDEXING : { stage: 'embedding', progress: 0.6 };
    const { document, chunks } = await read(walk, file, next);
    if (embedder === null) return await publish(walk, document, chunks, null);
    const embedded = await embed(walk, embedder);
    await publish(walk, document, embedded.chunks, embedded.pausedBy);
  }

  /** Moves the document on, if it still waits for this walk. @throws Overtaken */
  async function step(tx: TenantTransaction, { documentId, version }: Walk, change: Step) {
    const from = { status: ['queued', 'processing'], version } as const;
    const moved = await repository.updateDocument(tx, documentId, { status: 'processing', ...change }, from);
    if (moved === null) throw new Overtaken();
    return moved;
  }

  function show(walk: Walk, change: Step) {
    return walk.db.transaction(walk.ownerId, (tx) => step(tx, walk, change));
  }

  /** Takes the document up. @returns where its file lies */
  async function begin(walk: Walk) {
    const { documentId, version, ownerId, db } = walk;
    return db.transaction(ownerId, async (tx) => {
      const [, file] = await Promise.all([
        step(tx, walk, { stage: 'parsing', progress: 0.05 }),
        repository.findFile(tx, documentId, version),
      ]);
      if (file === null) throw new Overtaken();
      return file;
    });
  }

  /** Reads the file, cuts it and stores text and passages. @returns the document and its passages as they stand now */
  async function read(walk: Walk, file: repository.StoredFile, next: Step) {
    const { documentId, version, ownerId, db } = walk;
    const parsed = await withSpan('document.parse', {}, () => parse(walk, file));
    if (parsed.text.length > LONG_TEXT) await show(walk, { stage: 'chunking', progress: 0.5 });
    const passages = chunkDocument(parsed).map((passage) => ({
      ...passage,
      id: uuidv7(),
      documentId,
      version,
      contentHash: hashPassage(passage.text),
    }));
    return db.transaction(ownerId, async (tx) => {
      const read = {
        content: parsed.text,
        pages: parsed.pages,
        language: parsed.language,
        chunkCount: passages.length,
      };
      // Together on the wire, in this order: the first one locks the document. Whatever is sent together must be one
      // statement each, so that nothing is left to send when one of them fails.
      const [document] = await Promise.all([
        step(tx, walk, next),
        repository.updateVersion(tx, documentId, version, read),
      ]);
      const chunks = await replaceChunks(tx, documentId, version, passages);
      return { document, chunks };
    });
  }

  function parse(walk: Walk, file: repository.StoredFile) {
    return deps.parser.parse({
      source: async (path) =>
        pipeline(await walk.files.get(file.fileKey), createWriteStream(path, { mode: 0o600, flags: 'wx' }), {
          signal: walk.signal,
        }),
      fileName: file.fileName,
      kind: file.kind,
      signal: walk.signal,
    });
  }

  /** Gives the passages their vectors, as far as the budget goes. @returns the passages with them */
  async function embed(walk: Walk, embedder: Embedder): Promise<{ chunks: IndexedChunk[]; pausedBy: Pause | null }> {
    const { pausedBy } = await indexing.embed(walk, embedder, (done) =>
      show(walk, { stage: 'embedding', progress: 0.6 + 0.25 * (1 - 1 / (1 + done / 500)) }),
    );
    await show(walk, INDEXING);
    const chunks = await walk.db.transaction(walk.ownerId, (tx) => chunksOf(tx, walk.documentId, walk.version));
    return { chunks, pausedBy };
  }

  async function publish(
    walk: Walk,
    document: repository.DocumentRow,
    chunks: readonly IndexedChunk[],
    pausedBy: Pause | null,
  ): Promise<void> {
    const ready = await becomeReady(walk, document, chunks, pausedBy);
    if (ready === null) {
      await retract(walk);
      throw new Overtaken();
    }
    // Sharing or title may have changed while the index was being written.
    if (
      ready.visibility !== document.visibility ||
      ready.title !== document.title ||
      ready.folderId !== document.folderId
    )
      await accessChanged(walk.tenant.id, ready);
  }

  /**
   * Writes the index and, when it holds the passages that the database holds, moves `ready_version`. A second walk of
   * the same version (its job was queued twice) may have cut the passages anew in between: then the index is written
   * again. @returns null when the document no longer waits for this walk
   */
  async function becomeReady(
    walk: Walk,
    document: repository.DocumentRow,
    chunks: readonly IndexedChunk[],
    pausedBy: Pause | null,
  ): Promise<repository.DocumentRow | null> {
    const { documentId, version, ownerId, db } = walk;
    const done = { status: 'ready', stage: 'done', progress: 1, failureCode: pausedBy, readyVersion: version } as const;
    for (let indexed = chunks; ; indexed = await db.transaction(ownerId, (tx) => chunksOf(tx, documentId, version))) {
      await indexing.write(walk.tenant.id, document, indexed);
      try {
        return await db.transaction(ownerId, async (tx) => {
          const [ready, current] = await Promise.all([
            repository.updateDocument(tx, documentId, done, { status: ['processing'], version }),
            chunkIdsOf(tx, documentId, version),
            repository.updateVersion(tx, documentId, version, { status: 'ready', failureCode: null }),
            deleteOtherVersions(tx, documentId, version),
          ]);
          if (ready === null) throw new Overtaken();
          if (!holdsExactly(indexed, current)) throw new Replaced();
          return ready;
        });
      } catch (error) {
        if (error instanceof Overtaken) return null;
        if (!(error instanceof Replaced)) throw error;
      }
    }
  }

  /** The document was cancelled or deleted while its index rows were being written: puts back what answers come from. */
  async function retract(walk: Walk): Promise<void> {
    const left = await repository.findDocument(walk.db, walk.ownerId, walk.documentId);
    if (left?.document.readyVersion == null)
      await deps.index.deleteDocument(indexNamespace(walk.tenant.id), walk.documentId);
    else {
      const { document } = left;
      const version = left.document.readyVersion;
      const chunks = await walk.db.transaction(walk.ownerId, (tx) => chunksOf(tx, walk.documentId, version));
      await indexing.write(walk.tenant.id, document, chunks);
    }
  }

  async function fail(walk: Walk, code: DocumentFailureCode): Promise<void> {
    await walk.db.transaction(walk.ownerId, async (tx) => {
      const change = { status: 'failed', failureCode: code, progress: 1 } as const;
      const row = await repository.updateDocument(tx, walk.documentId, change, {
        status: ['queued', 'processing'],
        version: walk.version,
      });
      if (row !== null)
        await repository.updateVersion(tx, walk.documentId, walk.version, { status: 'failed', failureCode: code });
    });
  }

  async function accessChanged(tenantId: TenantId, document: repository.DocumentRow): Promise<void> {
    const { visibility, ownerId, title, folderId } = document;
    await deps.index.updateAccess(indexNamespace(tenantId), document.id, { visibility, ownerId, title, folderId });
  }

  async function enqueue(tenantId: TenantId, ownerId: string, documentId: string, version: number): Promise<void> {
    await deps.jobs.send(INGEST, { tenantId, actorId: ownerId, data: { documentId, version } });
  }

  /**
   * What follows a change that is committed already: to answer that it failed, because a queue or the index does not
   * answer, would have it sent again.
   */
  async function afterwards(documentId: string, left: string, work: () => Promise<void>): Promise<void> {
    await work().catch((err: unknown) => deps.log.error({ err, documentId }, left));
  }

  return {
    accessChanged: (tenantId, document) =>
      afterwards(document.id, 'search lags behind a document until it is indexed again', () =>
        accessChanged(tenantId, document),
      ),
    enqueue: (tenantId, ownerId, documentId, version) =>
      afterwards(documentId, 'a document without a job waits for the upkeep', () =>
        enqueue(tenantId, ownerId, documentId, version),
      ),
    async takeUpStuck(tenant, olderThanSeconds) {
      const stuck = await repository.stuckDocuments(deps.tenancy.database(tenant), olderThanSeconds);
      for (const { id, version, ownerId } of stuck) await enqueue(tenant.id, ownerId, id, version);
      return stuck.length;
    },
    abort(documentId) {
      running.get(documentId)?.abort(new Overtaken());
    },
    async removed(tenantId, actorId, documentId, fileKeys) {
      running.get(documentId)?.abort(new Overtaken());
      await afterwards(documentId, 'files and passages of a deleted document were left', async () => {
        await deps.jobs.send(CLEAN_UP, { tenantId, actorId, data: { documentId, fileKeys } });
      });
    },
  };
}

function holdsExactly(chunks: readonly IndexedChunk[], ids: readonly string[]): boolean {
  const held = new Set(ids);
  return held.size === chunks.length && chunks.every((chunk) => held.has(chunk.id));
}

function isEmbeddingError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('model_');
}

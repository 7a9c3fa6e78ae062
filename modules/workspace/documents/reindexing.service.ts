import type { Jobs } from '#platform/jobs/index.ts';
import type { TenantId, TenantRecord } from '#platform/tenancy/index.ts';
import { chunksOf } from './chunks.repository.ts';
import type { Indexing } from './indexing.ts';
import type { IngestionDependencies } from './ingestion.service.ts';
import * as repository from './repository.ts';

/**
 * Brings the index up to what the database holds, document by document and each on its owner's behalf, while search
 * goes on: after another embedding model was chosen, or when an index was lost.
 */
export interface Reindexing {
  /**
   * Queues a tenant's documents to be embedded and indexed again.
   * @param which `unembedded`: those with a passage that the tenant's embedding model has not embedded; or all
   */
  queue(tenantId: TenantId, actorId: string, which: 'unembedded' | 'all'): Promise<void>;
  /** Goes on with documents that wait for a budget, if there are any. @param actorId null: the platform itself */
  resume(tenant: TenantRecord, actorId: string | null): Promise<void>;
}

/** As whom the platform itself lists documents; each is worked on as its owner. */
const PLATFORM = '00000000-0000-0000-0000-000000000000';
const REINDEX = 'search.reindex';
const REINDEX_DOCUMENT = 'search.reindex-document';

export function createReindexing(deps: IngestionDependencies, indexing: Indexing): Reindexing {
  deps.jobs.define<{ which: 'unembedded' | 'all' }>({
    name: REINDEX,
    concurrency: 1,
    retryLimit: 5,
    expireSeconds: 3_600,
    async handle({ tenantId, actorId, data: { which }, signal }) {
      const tenant = await deps.tenantById(tenantId);
      if (tenant === null || tenant.state !== 'active') return;
      const db = deps.tenancy.database(tenant);
      const embedder = await deps.embedderOf(tenant, db, actorId);
      if (which === 'unembedded' && embedder === null) return;
      const model = which === 'all' ? null : (embedder?.model ?? null);
      // No user sees everybody's documents, so each one's are listed as that user.
      for (const ownerId of await repository.listOwners(db)) {
        signal.throwIfAborted();
        const ids = await db.transaction(ownerId, (tx) => repository.readyDocumentsOf(tx, ownerId, model));
        for (const documentId of ids)
          await deps.jobs.send(REINDEX_DOCUMENT, { tenantId, actorId: ownerId, data: { documentId } });
      }
    },
  });

  deps.jobs.define<{ documentId: string }>({
    name: REINDEX_DOCUMENT,
    concurrency: 2,
    retryLimit: 5,
    expireSeconds: 900,
    async handle({ tenantId, actorId: ownerId, data: { documentId }, signal }) {
      const tenant = await deps.tenantById(tenantId);
      if (tenant === null || tenant.state !== 'active') return;
      const db = deps.tenancy.database(tenant);
      const before = (await repository.findDocument(db, ownerId, documentId))?.document;
      const version = before?.readyVersion;
      if (before === undefined || version == null) return;
      const embedder = await deps.embedderOf(tenant, db, ownerId);
      const { embedded, pausedBy } =
        embedder === null
          ? { embedded: 0, pausedBy: null }
          : await indexing.embed({ db, ownerId, documentId, version, signal }, embedder);
      // Still no budget: all is as it was, and the upkeep comes back.
      if (pausedBy !== null && embedded === 0 && before.failureCode === pausedBy) return;
      await db.transaction(ownerId, async (tx) => {
        // Locked while the index is written: ingestion, sharing and deletion begin or end at this row, so none of them
        // can be overwritten by what was read before them.
        const document = await repository.lockDocument(tx, documentId);
        if (document === null || document.readyVersion !== version) return;
        // A newer version is on its way, and writes the index itself.
        if (document.status === 'queued' || document.status === 'processing') return;
        await indexing.write(tenantId, document, await chunksOf(tx, documentId, version));
        if (document.status === 'ready' && document.failureCode !== pausedBy)
          await repository.updateDocument(tx, documentId, { failureCode: pausedBy });
      });
    },
  });

  return {
    queue: (tenantId, actorId, which) => queueReindex(deps.jobs, tenantId, actorId, which),
    async resume(tenant, actorId) {
      if (await repository.documentsAwaitBudget(deps.tenancy.database(tenant)))
        await queueReindex(deps.jobs, tenant.id, actorId ?? PLATFORM, 'unembedded');
    },
  };
}

/** For whoever only queues: a server works on it. */
export async function queueReindex(
  jobs: Pick<Jobs, 'send'>,
  tenantId: TenantId,
  actorId: string,
  which: 'unembedded' | 'all',
): Promise<void> {
  await jobs.send(REINDEX, { tenantId, actorId, data: { which } });
}

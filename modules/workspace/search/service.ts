import { type Passage, passagesById, sharedDocumentIds } from '#modules/workspace/documents/index.ts';
import { HanokError } from '#platform/errors/index.ts';
import type { Embedder } from '#platform/models/index.ts';
import {
  type Embedding,
  indexNamespace,
  type SearchHit,
  type SearchIndex,
  type SearchQuery,
} from '#platform/searchindex/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';
import { withSpan } from '#platform/telemetry/index.ts';
import type { RequestContext, TenantDatabase, TenantRecord } from '#platform/tenancy/index.ts';
import type { SearchItem, SearchRequest } from './schemas.ts';
import { makeSnippet } from './snippet.ts';

/** A passage that the asking user may see, and how well it fits. */
export type FoundPassage = Passage & { score: number };

export interface SearchService {
  /** Passages for a question, best first, at most `limit`. */
  retrieve(
    context: RequestContext,
    query: string,
    options: { limit: number; filter?: SearchQuery['filter'] },
  ): Promise<FoundPassage[]>;
  search(context: RequestContext, request: SearchRequest): Promise<SearchItem[]>;
}

interface Dependencies {
  index: SearchIndex;
  /** The tenant's embedding model, for a call on behalf of a member; null when it has none. */
  embedderOf(tenant: TenantRecord, db: TenantDatabase, userId: string): Promise<Embedder | null>;
  log: Logger;
}

export function createSearchService({ index, embedderOf, log }: Dependencies): SearchService {
  async function vectorOf(context: RequestContext, query: string): Promise<Embedding | null> {
    const embedder = await embedderOf(context.tenant, context.db, context.principal.id);
    if (embedder === null) return null;
    try {
      const [vector] = await embedder.embed([query]);
      return vector === undefined ? null : { model: embedder.model, values: vector };
    } catch (error) {
      // Words alone still find most; a search must not fail because a model's vendor does, or a budget is used up.
      if (!(error instanceof HanokError && error.code === 'budget_exhausted'))
        log.warn({ err: error, tenant: context.tenant.id }, 'a query was not embedded; searching by words only');
      return null;
    }
  }

  async function find(context: RequestContext, query: SearchQuery): Promise<SearchHit[]> {
    return withSpan('search.index', {}, () => index.search(indexNamespace(context.tenant.id), query));
  }

  async function retrieve(
    context: RequestContext,
    text: string,
    options: { limit: number; filter?: SearchQuery['filter'] },
  ): Promise<FoundPassage[]> {
    const { limit, filter } = options;
    const actorId = context.principal.id;
    // What is shared is asked anew each time: it is found, and no longer found, at once, and nothing is indexed again.
    const [vector, sharedIds] = await Promise.all([vectorOf(context, text), sharedDocumentIds(context.db, actorId)]);
    const filtered = filter === undefined ? {} : { filter };
    const hits = await find(context, { text, vector, actorId, sharedIds, limit, ...filtered });
    // The index only proposes. What is shown is read from the database, as the user, this moment.
    const passages = await passagesById(
      context.db,
      actorId,
      hits.map((hit) => hit.chunkId),
    );
    return hits.flatMap((hit) => {
      const passage = passages.get(hit.chunkId);
      return passage === undefined ? [] : [{ ...passage, score: hit.score }];
    });
  }

  return {
    retrieve,
    async search(context, { q, limit, folderId, kind, documentId }) {
      const filter = {
        ...(folderId === undefined ? {} : { folderId }),
        ...(kind === undefined ? {} : { kind }),
        ...(documentId === undefined ? {} : { documentIds: [documentId] }),
      };
      const found = await retrieve(context, q, { limit, filter });
      return found.map((passage) => {
        const { text: snippet, highlights } = makeSnippet(passage.text, q);
        return {
          documentId: passage.documentId,
          chunkId: passage.chunkId,
          title: passage.title,
          kind: passage.kind,
          snippet,
          highlights,
          score: passage.score,
          page: passage.page,
          start: passage.start,
          end: passage.end,
          documentUpdatedAt: passage.documentUpdatedAt.toISOString(),
        };
      });
    },
  };
}

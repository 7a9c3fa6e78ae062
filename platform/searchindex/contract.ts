import { createHash } from 'node:crypto';
import { validate as isUuid } from 'uuid';
import { defineErrors } from '#platform/errors/index.ts';

/** The opaque name of one tenant's index. Only indexNamespace makes one, so that no query runs without its tenant. */
export type IndexNamespace = string & { readonly __brand: 'IndexNamespace' };

/** A text's place among others, by one model: embeddings of two models do not compare. */
export interface Embedding {
  model: string;
  values: Float32Array;
}

/** One passage as the index holds it. The index never stores the text itself, only the tokens made of it. */
export interface IndexRow {
  chunkId: string;
  documentId: string;
  ownerId: string;
  visibility: 'private' | 'workspace';
  kind: string;
  folderId: string | null;
  title: string;
  text: string;
  /** The passage's embedding; null when the tenant has no embedding model. */
  vector: Embedding | null;
}

export interface SearchQuery {
  text: string;
  /** Compared with the passages that the same model embedded; the others are found by words. */
  vector: Embedding | null;
  /** Who asks: hits are what the workspace shares, what this user owns, and `sharedIds`. */
  actorId: string;
  /** What else this user may see, by id: what is shared with him. The caller bounds how many. */
  sharedIds?: readonly string[];
  filter?: { documentIds?: string[]; folderId?: string; kind?: string };
  limit: number;
}

export interface SearchHit {
  chunkId: string;
  documentId: string;
  /** BM25 when only words were searched, the sum of reciprocal ranks when vectors were too. Larger is better. */
  score: number;
  /** Place in the lexical and the vector leg, from 1; null where that leg did not find it. */
  lexicalRank: number | null;
  vectorRank: number | null;
}

export interface DocumentAccess {
  visibility: 'private' | 'workspace';
  ownerId: string;
  title?: string;
  folderId?: string | null;
}

/**
 * A tenant's passages, found by words and by meaning. Derived data: everything in it can be rebuilt from the tenant
 * database. A write has taken effect for every later search of this process when its promise resolves.
 */
export interface SearchIndex {
  /** Replaces all rows of the document in one step; with no rows it is deleteDocument. */
  upsertDocument(namespace: IndexNamespace, documentId: string, rows: IndexRow[]): Promise<void>;
  /** Changes who finds the document, its folder or its name, without its text. Unknown documents are ignored. */
  updateAccess(namespace: IndexNamespace, documentId: string, access: DocumentAccess): Promise<void>;
  deleteDocument(namespace: IndexNamespace, documentId: string): Promise<void>;
  /** The best passages that the actor may see, best first. An unknown namespace holds nothing. */
  search(namespace: IndexNamespace, query: SearchQuery): Promise<SearchHit[]>;
  stats(namespace: IndexNamespace): Promise<{ rows: number }>;
  /** Forgets the whole namespace, on disk as well. */
  drop(namespace: IndexNamespace): Promise<void>;
  close(): Promise<void>;
}

export const indexErrors = defineErrors({
  index_namespace_invalid: {
    status: 500,
    en: 'The search index was asked without a workspace.',
    ko: '워크스페이스 없이 검색 색인을 부를 수 없어요.',
  },
  index_id_invalid: {
    status: 400,
    en: 'An id in the search request is not one of ours.',
    ko: '검색 요청에 잘못된 식별자가 있어요.',
  },
});

const NAMESPACE = /^ns_[0-9a-f]{32}$/;

/** The namespace of a tenant. Throws `index_namespace_invalid` for anything but a tenant's id. */
export function indexNamespace(tenantId: string): IndexNamespace {
  if (!isUuid(tenantId)) throw indexErrors.index_namespace_invalid();
  const digest = createHash('sha256').update(`hanok search index ${tenantId.toLowerCase()}`).digest('hex');
  return `ns_${digest.slice(0, 32)}` as IndexNamespace;
}

/** Throws `index_namespace_invalid` when a value that claims to be a namespace was not made by indexNamespace. */
export function assertNamespace(namespace: IndexNamespace): void {
  if (typeof namespace !== 'string' || !NAMESPACE.test(namespace)) throw indexErrors.index_namespace_invalid();
}

import type { Connection, Table } from '@lancedb/lancedb';
import { createLimit } from '#platform/concurrency/index.ts';
import type { Write } from './batch.ts';
import {
  assertNamespace,
  type Embedding,
  type IndexNamespace,
  type SearchHit,
  type SearchIndex,
  type SearchQuery,
} from './contract.ts';
import { columnOf, embeddingColumns } from './embeddings.ts';
import { idLiteral, visibleCondition } from './filter.ts';
import { fuse } from './fusion.ts';
import { type Lance, loadLance } from './native.ts';
import { toStoredRow } from './rows.ts';
import { isMissing, TOKENS } from './table.ts';
import { queryTokens } from './tokens.ts';
import { createWriter, type IndexLog, type NamespaceWriter } from './writer.ts';

/** How deep each leg is read before fusion: an item that one leg ranks low may still win by the other. */
const LEG_DEPTH = 50;
const QUERY_TIMEOUT_MS = 10_000;
/** Memory that LanceDB may keep of indexes and file metadata, over all namespaces together. */
const INDEX_CACHE_BYTES = 128n * 1024n * 1024n;
const METADATA_CACHE_BYTES = 32n * 1024n * 1024n;
/** Tables optimised at once; half of the smallest pool that native.ts allows. */
const MAX_OPTIMISING = 2;
/** Another process's writes to a namespace are seen within this time. */
const CONSISTENCY_SECONDS = 1;

export interface LanceIndexOptions {
  /** A folder, or s3://bucket/path. */
  uri: string;
  log?: IndexLog;
  /** Namespaces kept open at once; beyond it the longest unused idle ones are closed. */
  maxOpenTables?: number;
}

/** The search index on LanceDB: a table for each namespace, opened when first used. Nothing is opened here yet. */
export function createLanceIndex({ uri, log, maxOpenTables = 200 }: LanceIndexOptions): SearchIndex {
  const writers = new Map<IndexNamespace, NamespaceWriter>();
  const limited = createLimit(MAX_OPTIMISING);
  let connecting: Promise<{ lance: Lance; db: Connection }> | undefined;
  let closed = false;

  function connect() {
    if (closed) throw new Error('the search index is closed');
    connecting ??= openDatabase(uri).catch((error: unknown) => {
      connecting = undefined;
      throw error;
    });
    return connecting;
  }

  /** Synchronous to its end, so that no other namespace's use can close the writer before the caller uses it. */
  function writerOf(namespace: IndexNamespace, { lance, db }: { lance: Lance; db: Connection }): NamespaceWriter {
    const known = writers.get(namespace);
    const writer = known ?? createWriter({ lance, db, name: namespace, log, limited });
    // Re-inserted so that the map's order is the order of use.
    writers.delete(namespace);
    writers.set(namespace, writer);
    if (known === undefined) closeUnused();
    return writer;
  }

  async function write(namespace: IndexNamespace, change: Write): Promise<void> {
    assertNamespace(namespace);
    const connection = await connect();
    return writerOf(namespace, connection).write({ ...change, documentId: change.documentId.toLowerCase() });
  }

  function closeUnused() {
    for (const [namespace, writer] of writers) {
      if (writers.size <= maxOpenTables) return;
      if (writer.busy()) continue;
      // Not closed by hand: a search may still read from it. Lance's caches are the session's, and bounded.
      writer.stop();
      writers.delete(namespace);
    }
  }

  return {
    async upsertDocument(namespace, documentId, rows) {
      idLiteral(documentId);
      await write(namespace, { kind: 'replace', documentId, rows: rows.map((row) => toStoredRow(documentId, row)) });
    },
    async updateAccess(namespace, documentId, access) {
      idLiteral(documentId);
      await write(namespace, { kind: 'access', documentId, access });
    },
    async deleteDocument(namespace, documentId) {
      idLiteral(documentId);
      await write(namespace, { kind: 'replace', documentId, rows: [] });
    },
    async search(namespace, query) {
      const condition = visibleCondition(query);
      assertNamespace(namespace);
      const connection = await connect();
      const writer = writerOf(namespace, connection);
      const table = await writer.table();
      if (table === null || query.filter?.documentIds?.length === 0) return [];
      try {
        return await searchTable(connection.lance, table, query, condition);
      } catch (error) {
        if (!isMissing(error)) throw error;
        writer.forget();
        return [];
      }
    },
    async stats(namespace) {
      assertNamespace(namespace);
      const connection = await connect();
      const table = await writerOf(namespace, connection).table();
      return { rows: (await table?.countRows()) ?? 0 };
    },
    async drop(namespace) {
      assertNamespace(namespace);
      const connection = await connect();
      await writerOf(namespace, connection).drop();
      writers.delete(namespace);
    },
    async close() {
      await Promise.all([...writers.values()].map((writer) => writer.settled()));
      closed = true;
      for (const writer of writers.values()) writer.stop();
      writers.clear();
      (await connecting)?.db.close();
    },
  };
}

async function openDatabase(uri: string): Promise<{ lance: Lance; db: Connection }> {
  const lance = await loadLance();
  const session = new lance.Session(INDEX_CACHE_BYTES, METADATA_CACHE_BYTES);
  // As an option: the session that connect() takes as its third argument is ignored, and its defaults are 6 and 1 GiB.
  return { lance, db: await lance.connect({ uri, readConsistencyInterval: CONSISTENCY_SECONDS, session }) };
}

async function searchTable(lance: Lance, table: Table, query: SearchQuery, condition: string): Promise<SearchHit[]> {
  const tokens = queryTokens(query.text);
  const meaning = await comparable(table, query.vector);
  const depth = meaning === null ? query.limit : Math.max(query.limit, LEG_DEPTH);
  const [lexical, vector] = await Promise.all([
    tokens.length === 0 ? [] : lexicalLeg(lance, table, tokens, condition, depth),
    meaning === null ? [] : vectorLeg(table, meaning, condition, depth),
  ]);
  if (meaning === null) return lexical.map((found, at) => ({ ...found, lexicalRank: at + 1, vectorRank: null }));
  const documentOf = new Map([...lexical, ...vector].map((found) => [found.chunkId, found.documentId]));
  const ids = [lexical, vector].map((leg) => leg.map((found) => found.chunkId));
  return fuse(ids)
    .slice(0, query.limit)
    .map(({ id, score, ranks: [lexicalRank = null, vectorRank = null] }) => ({
      chunkId: id,
      documentId: documentOf.get(id) ?? '',
      score,
      lexicalRank,
      vectorRank,
    }));
}

interface Found {
  chunkId: string;
  documentId: string;
  score: number;
}

async function lexicalLeg(lance: Lance, table: Table, tokens: string[], condition: string, limit: number) {
  const match = new lance.MatchQuery(tokens.join(' '), TOKENS, { operator: lance.Operator.Or });
  const rows = await table
    .query()
    .fullTextSearch(match)
    .where(condition)
    .select(['chunkId', 'documentId', '_score'])
    .limit(limit)
    .toArray({ timeoutMs: QUERY_TIMEOUT_MS });
  return toFound(rows, (row) => Number(row._score));
}

interface Meaning {
  column: string;
  values: Float32Array;
}

/** The question's embedding with the column to compare it with; null when no passage has one of its kind. */
async function comparable(table: Table, vector: Embedding | null): Promise<Meaning | null> {
  const column = columnOf(vector);
  if (vector === null || column === null || !(await embeddingColumns(table)).includes(column)) return null;
  return { column, values: vector.values };
}

async function vectorLeg(table: Table, { column, values }: Meaning, condition: string, limit: number) {
  const rows = await table
    .vectorSearch(values)
    .column(column)
    .distanceType('cosine')
    .where(`${column} IS NOT NULL AND ${condition}`)
    .select(['chunkId', 'documentId', '_distance'])
    .limit(limit)
    .toArray({ timeoutMs: QUERY_TIMEOUT_MS });
  return toFound(rows, (row) => 1 - Number(row._distance));
}

/** Best first, equal scores by chunk id, so that the same question has the same answer each time. */
function toFound(rows: Record<string, unknown>[], score: (row: Record<string, unknown>) => number): Found[] {
  return rows
    .map((row) => ({ chunkId: String(row.chunkId), documentId: String(row.documentId), score: score(row) }))
    .sort((a, b) => b.score - a.score || (a.chunkId < b.chunkId ? -1 : 1));
}

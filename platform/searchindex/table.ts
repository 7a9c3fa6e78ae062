import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection, Table } from '@lancedb/lancedb';
import { embeddingColumns, ensureColumns } from './embeddings.ts';
import { documentsCondition } from './filter.ts';
import type { Lance } from './native.ts';
import { BASE_COLUMNS, fromTable, type StoredRow } from './rows.ts';
import { MAX_TOKEN_BYTES } from './tokens.ts';

/** One namespace's table in LanceDB: opening, the few writes we make of it, and its housekeeping. */

/** The searched column's index. */
export const TOKENS = 'tokens';
export const TOKENS_INDEX = 'tokens_idx';
/**
 * Versions older than this are removed by optimise: no search takes as long, and an older one would find the files of
 * its version gone.
 */
export const KEEP_VERSIONS_MS = 60_000;

const CONFLICT_TRIES = 8;
const CONFLICT_WAIT_MS = 30;

/** Opens the namespace's table; null when there is none. */
export async function openTable(lance: Lance, db: Connection, name: string): Promise<Table | null> {
  try {
    const table = await db.openTable(name);
    await ensureIndexes(lance, table);
    return table;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Opens the namespace's table, or makes an empty one. */
export async function createTable(lance: Lance, db: Connection, name: string): Promise<Table> {
  const fields = BASE_COLUMNS;
  const schema = { fields, metadata: new Map<string, string>(), names: fields.map((field) => field.name) };
  const table = await db.createEmptyTable(name, schema, { mode: 'create', existOk: true });
  await ensureIndexes(lance, table);
  return table;
}

/**
 * Makes the indexes that the table lacks: all at birth, some when a process died between its first steps. A search that
 * comes while another process is at it makes them as well, and one of the two has to look again.
 */
async function ensureIndexes(lance: Lance, table: Table): Promise<void> {
  for (let tried = 1; ; tried++) {
    try {
      return await createMissingIndexes(lance, table);
    } catch (error) {
      if (tried === CONFLICT_TRIES || !isConflict(error)) throw error;
      await sleep(CONFLICT_WAIT_MS * tried);
      await table.checkoutLatest();
    }
  }
}

async function createMissingIndexes(lance: Lance, table: Table): Promise<void> {
  const indexed = new Set((await table.listIndices()).flatMap((index) => index.columns));
  if (!indexed.has(TOKENS)) {
    const config = lance.Index.fts({
      baseTokenizer: 'whitespace',
      withPosition: false,
      lowercase: false,
      stem: false,
      removeStopWords: false,
      asciiFolding: false,
      maxTokenLength: MAX_TOKEN_BYTES,
    });
    await table.createIndex(TOKENS, { config, name: TOKENS_INDEX });
  }
  if (!indexed.has('documentId')) await table.createIndex('documentId', { config: lance.Index.btree() });
  // The access filter of every search reads these two; without them it would read all rows.
  for (const column of ['visibility', 'ownerId']) {
    if (!indexed.has(column)) await table.createIndex(column, { config: lance.Index.bitmap() });
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof Error && /commit conflict|preempted by concurrent/i.test(error.message);
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && /was not found|does not exist|not found:/i.test(error.message);
}

/** All rows of some documents as they stand. */
export async function readDocuments(table: Table, documentIds: readonly string[]): Promise<StoredRow[]> {
  const rows: Record<string, unknown>[] = await table.query().where(documentsCondition(documentIds)).toArray();
  const columns = await embeddingColumns(table);
  return rows.map((row) => fromTable(row, columns));
}

/**
 * Makes `rows` all that the table holds of the documents, each of the (at most three) steps atomic for readers:
 * documents without rows are deleted, known ones replaced, new ones appended (much the cheapest).
 */
export async function replaceDocuments(table: Table, documents: ReadonlyMap<string, StoredRow[]>): Promise<void> {
  const known = await knownDocuments(table, [...documents.keys()]);
  const gone: string[] = [];
  const changed: string[] = [];
  const born: string[] = [];
  for (const [id, rows] of documents) {
    if (rows.length === 0) gone.push(...(known.has(id) ? [id] : []));
    else (known.has(id) ? changed : born).push(id);
  }
  const used = new Set([...documents.values()].flat().flatMap((row) => [...row.vectors.keys()]));
  const columns = await ensureColumns(table, used);
  const data = (ids: string[]) => ids.flatMap((id) => documents.get(id) ?? []).map((row) => toRecord(row, columns));
  if (gone.length > 0) await table.delete(documentsCondition(gone));
  if (changed.length > 0) {
    await table
      .mergeInsert('chunkId')
      .whenMatchedUpdateAll()
      .whenNotMatchedInsertAll()
      .whenNotMatchedBySourceDelete({ where: documentsCondition(changed) })
      .execute(data(changed));
  }
  if (born.length > 0) await table.add(data(born));
}

async function knownDocuments(table: Table, documentIds: string[]): Promise<Set<string>> {
  const query = table.query().where(documentsCondition(documentIds)).select(['documentId']);
  const rows: { documentId: string }[] = await query.toArray();
  return new Set(rows.map((row) => row.documentId));
}

function toRecord({ vectors, ...row }: StoredRow, columns: readonly string[]): Record<string, unknown> {
  const embeddings = columns.map((column) => {
    const values = vectors.get(column);
    return [column, values === undefined ? null : Array.from(values)];
  });
  return { ...row, ...Object.fromEntries(embeddings) };
}

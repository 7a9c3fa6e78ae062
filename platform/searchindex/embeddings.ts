import { createHash } from 'node:crypto';
import type { Table } from '@lancedb/lancedb';
import type { Embedding } from './contract.ts';

/**
 * Embeddings in the table: a column for each model and size, so that those of two models never meet, whatever a
 * tenant switches to and whichever document comes first. Passages that the new model has not embedded yet are empty
 * in its column, and found by words meanwhile.
 */
const COLUMN = /^vector_[0-9a-f]{12}_(\d+)$/;
/** The model before the last one is still written by documents that were on their way when it was changed. */
const MAX_COLUMNS = 2;

/** Where an embedding lies; null for one without numbers. */
export function columnOf(embedding: Embedding | null): string | null {
  if (embedding === null || embedding.values.length === 0) return null;
  const model = createHash('sha256').update(embedding.model).digest('hex').slice(0, 12);
  return `vector_${model}_${embedding.values.length}`;
}

/** The columns of embeddings that a table has, oldest first. */
export async function embeddingColumns(table: Table): Promise<string[]> {
  return (await table.schema()).fields.map((field) => field.name).filter((name) => COLUMN.test(name));
}

/**
 * Makes room for embeddings of `wanted`, empty for the rows that are there; the longest unused models go.
 * @returns the columns that the table has then
 */
export async function ensureColumns(table: Table, wanted: ReadonlySet<string>): Promise<string[]> {
  const known = await embeddingColumns(table);
  const missing = [...wanted].filter((column) => !known.includes(column));
  if (missing.length === 0) return known;
  const sizeOf = (column: string) => Number(COLUMN.exec(column)?.[1]);
  await table.addColumns(
    missing.map((name) => ({ name, valueSql: `arrow_cast(NULL, 'FixedSizeList(${sizeOf(name)}, Float32)')` })),
  );
  const all = [...known, ...missing];
  const left = all.filter((column) => wanted.has(column));
  const spare = all.filter((column) => !wanted.has(column));
  const gone = spare.slice(0, Math.max(0, all.length - Math.max(MAX_COLUMNS, left.length)));
  if (gone.length > 0) await table.dropColumns(gone);
  return all.filter((column) => !gone.includes(column));
}

import type { Table } from '@lancedb/lancedb';
import type { DocumentAccess } from './contract.ts';
import { type StoredRow, withAccess } from './rows.ts';
import { readDocuments, replaceDocuments } from './table.ts';

/** Several documents' changes as one: each commit to LanceDB makes a version and a fragment, so the fewer the better. */
const MAX_WRITES = 500;
const MAX_ROWS = 4_000;

export type Write =
  | { kind: 'replace'; documentId: string; rows: StoredRow[] }
  | { kind: 'access'; documentId: string; access: DocumentAccess };

export interface Queued {
  write: Write;
  resolve: () => void;
  reject: (reason: unknown) => void;
}

/** Takes from the front of the queue what is committed together. */
export function takeBatch(queue: Queued[]): Queued[] {
  const batch: Queued[] = [];
  let rows = 0;
  while (batch.length < MAX_WRITES && rows < MAX_ROWS) {
    const next = queue.shift();
    if (next === undefined) break;
    batch.push(next);
    rows += rowsOf(next).length;
  }
  return batch;
}

export function addsRows(batch: readonly Queued[]): boolean {
  return batch.some((queued) => rowsOf(queued).length > 0);
}

function rowsOf({ write }: Queued): StoredRow[] {
  return write.kind === 'replace' ? write.rows : [];
}

/** Writes a batch; of one document the later change stands. */
export async function applyBatch(table: Table, batch: readonly Queued[]): Promise<void> {
  const documents = await rowsBefore(table, batch);
  for (const { write } of batch) {
    if (write.kind === 'replace') {
      documents.set(write.documentId, write.rows);
      continue;
    }
    const rows = documents.get(write.documentId);
    if (rows === undefined) continue;
    documents.set(
      write.documentId,
      rows.map((row) => withAccess(row, write.access)),
    );
  }
  if (documents.size > 0) await replaceDocuments(table, documents);
}

/** The stored rows of documents whose access changes before (or without) their rows being replaced. */
async function rowsBefore(table: Table, batch: readonly Queued[]): Promise<Map<string, StoredRow[]>> {
  const replaced = new Set<string>();
  const wanted = new Set<string>();
  for (const { write } of batch) {
    if (write.kind === 'replace') replaced.add(write.documentId);
    else if (!replaced.has(write.documentId)) wanted.add(write.documentId);
  }
  const documents = new Map<string, StoredRow[]>();
  if (wanted.size === 0) return documents;
  for (const row of await readDocuments(table, [...wanted])) {
    const rows = documents.get(row.documentId) ?? [];
    rows.push(row);
    documents.set(row.documentId, rows);
  }
  return documents;
}

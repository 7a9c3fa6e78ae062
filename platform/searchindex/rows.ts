import type { DocumentAccess, IndexRow } from './contract.ts';
import { columnOf } from './embeddings.ts';
import { indexTokens, titleTokens } from './tokens.ts';

/** A row as the table stores it: tokens in place of text. */
export interface StoredRow {
  chunkId: string;
  documentId: string;
  ownerId: string;
  visibility: string;
  kind: string;
  folderId: string | null;
  /** The column that is searched: the title's tokens, then the text's. */
  tokens: string;
  /** Length in UTF-16 units of the title's part of tokens, so that a rename needs no text. */
  titleLength: number;
  /** By column; see embeddings.ts. */
  vectors: ReadonlyMap<string, Float32Array>;
}

/** The columns of every table; those of embeddings join them as models come. */
export const BASE_COLUMNS = [
  { name: 'chunkId', type: 'utf8', nullable: false },
  { name: 'documentId', type: 'utf8', nullable: false },
  { name: 'ownerId', type: 'utf8', nullable: false },
  { name: 'visibility', type: 'utf8', nullable: false },
  { name: 'kind', type: 'utf8', nullable: false },
  { name: 'folderId', type: 'utf8', nullable: true },
  { name: 'tokens', type: 'utf8', nullable: false },
  { name: 'titleLength', type: 'int32', nullable: false },
];

/** Ids are stored in lower case, as the conditions write them. */
export function toStoredRow(documentId: string, row: IndexRow): StoredRow {
  const column = columnOf(row.vector);
  return {
    chunkId: row.chunkId.toLowerCase(),
    documentId: documentId.toLowerCase(),
    ownerId: row.ownerId.toLowerCase(),
    visibility: row.visibility,
    kind: row.kind,
    folderId: row.folderId?.toLowerCase() ?? null,
    tokens: indexTokens(row.text, row.title),
    titleLength: titleTokens(row.title).length,
    vectors: new Map(column === null || row.vector === null ? [] : [[column, row.vector.values]]),
  };
}

/** The row after its document was shared, handed over, moved or renamed. */
export function withAccess(row: StoredRow, access: DocumentAccess): StoredRow {
  const changed: StoredRow = { ...row, visibility: access.visibility, ownerId: access.ownerId.toLowerCase() };
  if (access.folderId !== undefined) changed.folderId = access.folderId?.toLowerCase() ?? null;
  if (access.title !== undefined) {
    const title = titleTokens(access.title);
    const text = row.tokens.slice(row.titleLength).trimStart();
    changed.tokens = `${title} ${text}`.trim();
    changed.titleLength = title.length;
  }
  return changed;
}

/** A row read back from the table; its embeddings come as Arrow vectors. */
export function fromTable(row: Record<string, unknown>, columns: readonly string[]): StoredRow {
  const { chunkId, documentId, ownerId, visibility, kind, folderId, tokens, titleLength } = row;
  return {
    chunkId: String(chunkId),
    documentId: String(documentId),
    ownerId: String(ownerId),
    visibility: String(visibility),
    kind: String(kind),
    folderId: typeof folderId === 'string' ? folderId : null,
    tokens: String(tokens),
    titleLength: Number(titleLength),
    vectors: new Map(
      columns.flatMap((column) => {
        const values = row[column];
        return values == null ? [] : [[column, Float32Array.from(values as Iterable<number>)]];
      }),
    ),
  };
}

import type { Router } from '#platform/http/index.ts';
import { createDocumentsService, type DocumentsService } from './documents.service.ts';
import { foldersRouter } from './folders.router.ts';
import { createIndexing } from './indexing.ts';
import { createIngestion, type IngestionDependencies, type IngestionQueue } from './ingestion.service.ts';
import { createReindexing, type Reindexing } from './reindexing.service.ts';
import { createDocumentsRouter } from './router.ts';
import { documentSharesRouter } from './shares.router.ts';

export { sentences } from './chunking/index.ts';
export { type Passage, passagesById } from './chunks.repository.ts';
export type { DocumentsService } from './documents.service.ts';
export { createFolder, listFolders } from './folders.service.ts';
export type { IngestionQueue } from './ingestion.service.ts';
export { createDocumentParser } from './parsing/index.ts';
export { queueReindex } from './reindexing.service.ts';
export { documentSchema } from './schemas.ts';
export { sharedDocumentIds } from './shares.repository.ts';
export { documentsSharedWith } from './shares.service.ts';
export { receiveLocalFile } from './upload.service.ts';

/** Where the database names a workspace's files. */
export const STORED_FILES = { table: 'document_versions', column: 'file_key' };

/** Documents: upload, ingestion, folders, versions. Its passages are read by search and the assistant. */
export function createDocumentsModule(deps: IngestionDependencies): {
  routers: Router[];
  service: DocumentsService;
  ingestion: IngestionQueue;
  reindexing: Reindexing;
} {
  const indexing = createIndexing(deps.index);
  const ingestion = createIngestion(deps, indexing);
  const reindexing = createReindexing(deps, indexing);
  const service = createDocumentsService(ingestion);
  return {
    routers: [createDocumentsRouter(service, deps.spool), documentSharesRouter, foldersRouter],
    service,
    ingestion,
    reindexing,
  };
}

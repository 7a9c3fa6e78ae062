import type { Router } from '#platform/http/index.ts';
import { createDocumentsService, type DocumentsService } from './documents.service.ts';
import { foldersRouter } from './folders.router.ts';
import { createIndexing } from './indexing.ts';
import { createIngestion, type IngestionDependencies, type IngestionQueue } from './ingestion.service.ts';
import { createReindexing, type Reindexing } from './reindexing.service.ts';
import { createDocumentsRouter } from './router.ts';
import { documentSharesRouter } from './shares.router.ts';

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

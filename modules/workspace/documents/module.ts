import { searchReindexing } from '#modules/seams.ts';
import { embeddingModelChanged, workspaceModels } from '#modules/workspace/settings/index.ts';
import { usageLimitsChanged } from '#modules/workspace/usage/index.ts';
import { defineModule } from '#platform/modules/index.ts';
import { offer, port } from '#platform/ports/index.ts';
import { tenantLookup } from '#platform/tenancy/index.ts';
import { createDocumentsModule } from './create.ts';
import type { DocumentsService } from './documents.service.ts';
import { createDocumentParser } from './parsing/index.ts';

export const documentsPort = port<DocumentsService>('documents');

/** Documents: upload, ingestion, folders, versions. Its passages are read by search and the assistant. */
export const documentsModule = defineModule({
  name: 'documents',
  realm: 'workspace',
  role: 'api',
  about: {
    title: { en: 'Documents', ko: '문서' },
    description: 'Files of a workspace: uploaded, read, cut into passages, kept in folders and versions, shared.',
  },
  permissions: {
    'documents:read': { name: { en: 'See documents', ko: '문서 보기' }, roles: ['member', 'viewer'] },
    'documents:write': {
      name: { en: 'Upload, change and share documents', ko: '문서 올리고 바꾸고 공유하기' },
      roles: ['member'],
    },
    'documents:manage': {
      name: { en: 'Delete and unshare what others share', ko: '다른 사람이 공유한 문서 지우고 공유 거두기' },
      roles: [],
    },
  },
  data: { files: { table: 'document_versions', column: 'file_key' } },
  needs: { tenants: tenantLookup, models: workspaceModels },
  provides: [documentsPort, searchReindexing, embeddingModelChanged, usageLimitsChanged],
  create({ tenants, models }, platform) {
    const { config, log } = platform;
    const parser = createDocumentParser({ processes: config.documents.parserProcesses });
    const documents = createDocumentsModule({
      ...platform,
      parser,
      tenantById: tenants.byId,
      embedderOf: (tenant, db, userId) => models.embedderOf('ingestion', tenant, db, userId),
      concurrency: config.documents.ingestConcurrency,
    });
    const { reindexing, ingestion } = documents;
    return {
      offers: [
        offer(documentsPort, documents.service),
        offer(searchReindexing, (tenantId, actorId) => reindexing.queue(tenantId, actorId, 'all')),
        offer(embeddingModelChanged, ({ tenant, principal }) =>
          reindexing.queue(tenant.id, principal.id, 'unembedded'),
        ),
        offer(usageLimitsChanged, ({ tenant, principal }) => reindexing.resume(tenant, principal.id)),
      ],
      api: documents.routers,
      upkeep: {
        async tenant(tenant, _db, stuckSeconds) {
          const taken = await ingestion.takeUpStuck(tenant, stuckSeconds);
          if (taken > 0) log.info({ tenant: tenant.id, documents: taken }, 'documents without a job were queued again');
          // Those that waited for a budget.
          await reindexing.resume(tenant, null);
        },
      },
      close: () => parser.close(),
    };
  },
});

import { workspaceModels } from '#modules/workspace/settings/index.ts';
import { defineModule } from '#platform/modules/index.ts';
import { offer, port } from '#platform/ports/index.ts';
import { createSearchRouter } from './router.ts';
import { createSearchService, type SearchService } from './service.ts';

export const searchPort = port<SearchService>('search');

/** Passages for a question. */
export const searchModule = defineModule({
  name: 'search',
  realm: 'workspace',
  role: 'api',
  about: {
    title: { en: 'Search', ko: '찾기' },
    description: 'Passages of the documents that the caller may see, by words and by meaning.',
  },
  permissions: { 'search:read': { name: { en: 'Search', ko: '찾기' }, roles: ['member', 'viewer'] } },
  needs: { models: workspaceModels },
  provides: [searchPort],
  create({ models }, { index, log }) {
    const search = createSearchService({
      index,
      embedderOf: (tenant, db, userId) => models.embedderOf('search', tenant, db, userId),
      log,
    });
    return { offers: [offer(searchPort, search)], api: [createSearchRouter(search)] };
  },
});

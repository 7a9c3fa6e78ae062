import { listOf, ok, type Router, workspaceRoute } from '#platform/http/index.ts';
import { searchItemSchema, searchQuery } from './schemas.ts';
import type { SearchService } from './service.ts';

export function createSearchRouter(service: SearchService): Router {
  return async (app) => {
    app.get(
      '/search',
      {
        config: workspaceRoute('search:read', { limit: 'search' }),
        schema: {
          operationId: 'listSearchResults',
          tags: ['Search'],
          summary: 'Search documents',
          description:
            'Finds passages of the documents that the caller may see, best first, by their words and, where the workspace has an embedding model, by meaning. There are no further pages: ask for more with `limit`.',
          querystring: searchQuery,
          response: { 200: listOf(searchItemSchema) },
        },
      },
      async (request) => ok(request, { items: await service.search(request.context, request.query) }),
    );
  };
}

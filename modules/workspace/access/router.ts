import { listOf, page, type Router, workspaceRoute } from '#platform/http/index.ts';
import { listRoles } from './repository.ts';
import { roleSchema } from './schemas.ts';

export const accessRouter: Router = async (app) => {
  app.get(
    '/roles',
    {
      config: workspaceRoute('roles:read'),
      schema: { tags: ['access'], summary: 'List roles and what they allow', response: { 200: listOf(roleSchema) } },
    },
    async (request) => page(request, { items: await listRoles(request.context.db), nextCursor: null }),
  );
};

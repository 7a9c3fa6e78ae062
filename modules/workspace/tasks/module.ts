import { defineModule } from '#platform/modules/index.ts';
import { tasksRouter } from './router.ts';

/**
 * Tasks: the plainest module of the workspace, and the example to copy for one of your own. A request comes in by
 * `router.ts`, is checked against `schemas.ts`, does its work in `service.ts` (which opens the transaction), and reaches
 * rows through `repository.ts` alone; `model.ts` declares the tables, `errors.ts` the failures that only tasks know.
 */
export const tasksModule = defineModule({
  name: 'tasks',
  realm: 'workspace',
  role: 'api',
  about: {
    title: { en: 'Tasks', ko: '할 일' },
    description: 'Tasks of a workspace, with a board, comments and labels.',
  },
  permissions: {
    'tasks:read': { name: { en: 'See tasks', ko: '할 일 보기' }, roles: ['member', 'viewer'] },
    'tasks:write': { name: { en: 'Create and change tasks', ko: '할 일 만들고 바꾸기' }, roles: ['member'] },
  },
  needs: {},
  provides: [],
  create: () => ({ api: [tasksRouter] }),
});

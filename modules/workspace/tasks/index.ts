import type { Router } from '#platform/http/index.ts';
import { tasksRouter } from './router.ts';

export { type NewTask, summarySchema, type Task, type TaskSummary, taskSchema } from './schemas.ts';
export { createTask, myTasks, summariseTasks } from './service.ts';

/**
 * Tasks: the plainest module of the workspace, and the example to copy for one of your own. A request comes in by
 * `router.ts`, is checked against `schemas.ts`, does its work in `service.ts` (which opens the transaction), and reaches
 * rows through `repository.ts` alone; `model.ts` declares the tables, `errors.ts` the failures that only tasks know.
 */
export function createTasksModule(): { router: Router } {
  return { router: tasksRouter };
}

export { tasksModule } from './module.ts';
export { type NewTask, summarySchema, type Task, type TaskSummary, taskSchema } from './schemas.ts';
export { createTask, myTasks, summariseTasks } from './service.ts';

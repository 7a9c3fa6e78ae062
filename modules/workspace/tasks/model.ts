import { sql } from 'drizzle-orm';
import { date, doublePrecision, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from '#platform/database/instant.ts';

const now = sql`now()`;

export const TASK_STATUSES = ['open', 'in_progress', 'done'] as const;
export const TASK_PRIORITIES = ['low', 'normal', 'high'] as const;

export const tasks = pgTable(
  'tasks',
  {
    id: uuid('id').primaryKey(),
    /** Counts up within the tenant: what people call the task by. */
    number: integer('number').generatedAlwaysAsIdentity().notNull().unique(),
    title: text('title').notNull(),
    description: text('description').notNull(),
    status: text('status', { enum: TASK_STATUSES }).notNull(),
    priority: text('priority', { enum: TASK_PRIORITIES }).notNull(),
    assigneeId: uuid('assignee_id'),
    dueOn: date('due_on', { mode: 'string' }),
    labels: text('labels').array().notNull(),
    /** The place in a column of the board; smaller comes first. */
    position: doublePrecision('position').notNull(),
    createdBy: uuid('created_by').notNull(),
    createdAt: instant('created_at').notNull().default(now),
    updatedAt: instant('updated_at').notNull().default(now),
    completedAt: instant('completed_at'),
  },
  (t) => [
    index('tasks_created_idx').on(t.createdAt, t.id),
    index('tasks_status_idx').on(t.status, t.position, t.id),
    index('tasks_due_idx').on(t.dueOn, t.id),
    index('tasks_assignee_idx').on(t.assigneeId),
  ],
);

export const taskComments = pgTable(
  'task_comments',
  {
    id: uuid('id').primaryKey(),
    taskId: uuid('task_id').notNull(),
    authorId: uuid('author_id').notNull(),
    body: text('body').notNull(),
    createdAt: instant('created_at').notNull().default(now),
  },
  (t) => [index('task_comments_task_idx').on(t.taskId, t.createdAt, t.id)],
);

import { z } from 'zod';
import { cursorQuery, isoDateTime } from '#platform/http/index.ts';
import { TASK_PRIORITIES, TASK_STATUSES } from './model.ts';

const status = z.enum(TASK_STATUSES);
const priority = z.enum(TASK_PRIORITIES);
const person = z.object({ id: z.uuid(), name: z.string() });
/** A calendar day, of nobody's time zone. PostgreSQL has no year 0, which ISO 8601 allows. */
const day = z.iso.date().refine((text) => text >= '1900-01-01', { error: 'must not lie before 1900' });
const label = z.string().trim().min(1).max(40);

export const taskSchema = z
  .object({
    id: z.uuid(),
    /** Counts up within the workspace: what people call the task by. */
    number: z.number().int(),
    title: z.string(),
    description: z.string(),
    status,
    priority,
    assignee: person.nullable(),
    dueOn: z.iso.date().nullable(),
    labels: z.array(z.string()),
    /** The place in its column of the board; smaller comes first. */
    position: z.number(),
    commentCount: z.number().int(),
    createdBy: person,
    createdAt: isoDateTime,
    updatedAt: isoDateTime,
    completedAt: isoDateTime.nullable(),
  })
  .meta({ id: 'Task' });

export const commentSchema = z
  .object({ id: z.uuid(), body: z.string(), author: person, createdAt: isoDateTime })
  .meta({ id: 'TaskComment' });

/** Tasks that are not done and whose day has passed (in UTC) are `overdue`; `mine` are not done either. */
export const summarySchema = z
  .object({
    open: z.number().int(),
    inProgress: z.number().int(),
    done: z.number().int(),
    overdue: z.number().int(),
    mine: z.number().int(),
  })
  .meta({ id: 'TaskSummary' });

const writable = {
  title: z.string().trim().min(1).max(200),
  description: z.string().max(20_000),
  status,
  priority,
  assigneeId: z.uuid().nullable(),
  dueOn: day.nullable(),
  labels: z.array(label).max(20),
};

export const newTaskSchema = z.strictObject({
  ...writable,
  description: writable.description.default(''),
  status: status.default('open'),
  priority: priority.default('normal'),
  assigneeId: writable.assigneeId.default(null),
  dueOn: writable.dueOn.default(null),
  labels: writable.labels.default([]),
});

/** What is absent stays as it is. A new status without a position puts the task at the end of that column. */
export const taskPatchSchema = z.strictObject({ ...writable, position: z.number().min(-1e12).max(1e12) }).partial();

export const newCommentSchema = z.strictObject({ body: z.string().trim().min(1).max(10_000) });

/** `dueBefore` is exclusive. `created` sorts the newest first, `due` puts what has no day last. */
export const taskQuery = cursorQuery.extend({
  status: status.optional(),
  assigneeId: z.uuid().optional(),
  label: label.optional(),
  q: z.string().trim().min(1).max(200).optional(),
  dueBefore: day.optional(),
  sort: z.enum(['created', 'due', 'position']).default('created'),
});

export const commentParams = z.object({ id: z.uuid(), commentId: z.uuid() });

export type Task = z.infer<typeof taskSchema>;
export type TaskComment = z.infer<typeof commentSchema>;
export type TaskSummary = z.infer<typeof summarySchema>;
export type NewTask = z.infer<typeof newTaskSchema>;
export type TaskPatch = z.infer<typeof taskPatchSchema>;
export type TaskQuery = z.infer<typeof taskQuery>;

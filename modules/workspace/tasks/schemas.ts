import { z } from 'zod';
import { cursorQuery, idOf, idParamsOf, momentOf, personOf } from '#platform/http/index.ts';
import { TASK_PRIORITIES, TASK_STATUSES } from './model.ts';

const status = z.enum(TASK_STATUSES).meta({
  description: 'How far the task is; each is a column of the board.',
  examples: ['open'],
});
const priority = z.enum(TASK_PRIORITIES).meta({ description: 'How urgent the task is.', examples: ['high'] });
/** A calendar day, of nobody's time zone. PostgreSQL has no year 0, which ISO 8601 allows. */
const day = z.iso.date().refine((text) => text >= '1900-01-01', { error: 'must not lie before 1900' });
const label = z.string().trim().min(1).max(40);
const title = { description: 'What is to be done, in one line.', examples: ['Calibrate the soil probes'] };
const description = {
  description: 'More about it, as Markdown.',
  examples: ['Ten probes came back from **field 3**.'],
};
const dueOn = {
  description: 'The day by which it should be done: a calendar day without a time zone. `null`: none.',
  examples: ['2026-12-24'],
};
const labels = { description: 'Words by which tasks are found together, in their own order.', examples: [['field-3']] };
const position = {
  description:
    'The place in its column of the board; smaller comes first. Any number between two others is between them.',
  examples: [2048],
};

export const taskSchema = z
  .object({
    id: idOf('the task'),
    number: z
      .number()
      .int()
      .meta({
        description: 'What people call the task by. Counts up within the workspace and is never given twice.',
        examples: [42],
      }),
    title: z.string().meta(title),
    description: z.string().meta(description),
    status,
    priority,
    assignee: personOf('Who is to do it; `null`: nobody yet').nullable(),
    dueOn: z.iso.date().nullable().meta(dueOn),
    labels: z.array(z.string()).meta(labels),
    position: z.number().meta(position),
    commentCount: z
      .number()
      .int()
      .meta({ description: 'How many comments it has.', examples: [3] }),
    createdBy: personOf('Who made the task'),
    createdAt: momentOf('When the task was made'),
    updatedAt: momentOf('When it was last changed; a comment is no change'),
    completedAt: momentOf('When it became `done`; `null` while it is not').nullable(),
  })
  .meta({ id: 'Task', description: 'Something that is to be done.' });

const commentBody = { description: 'What was said, as Markdown.', examples: ['Nine are back in the field.'] };

export const commentSchema = z
  .object({
    id: idOf('the comment'),
    body: z.string().meta(commentBody),
    author: personOf('Who said it'),
    createdAt: momentOf('When it was said'),
  })
  .meta({ id: 'TaskComment', description: 'What somebody said about a task.' });

const count = (what: string, example: number) =>
  z
    .number()
    .int()
    .meta({ description: `How many tasks ${what}.`, examples: [example] });

export const summarySchema = z
  .object({
    open: count('are `open`', 12),
    inProgress: count('are `in_progress`', 3),
    done: count('are `done`', 40),
    overdue: count('are not done though their day has passed, in UTC', 2),
    mine: count('are assigned to the caller and not done', 5),
  })
  .meta({ id: 'TaskSummary', description: 'How many tasks there are, by state.' });

const writable = {
  title: z.string().trim().min(1).max(200).meta(title),
  description: z.string().max(20_000).meta(description),
  status,
  priority,
  assigneeId: idOf('an active member, who is to do it; `null`: nobody', 'person').nullable(),
  dueOn: day.nullable().meta(dueOn),
  labels: z.array(label).max(20).meta(labels),
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
export const taskPatchSchema = z
  .strictObject({ ...writable, position: z.number().min(-1e12).max(1e12).meta(position) })
  .partial();

export const newCommentSchema = z.strictObject({ body: z.string().trim().min(1).max(10_000).meta(commentBody) });

export const taskQuery = cursorQuery.extend({
  status: status.optional(),
  assigneeId: idOf('a member: only tasks assigned to them', 'person').optional(),
  label: label.optional().meta({ description: 'Only tasks with this label, letter by letter.', examples: ['field-3'] }),
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'Only tasks with this text in title or description, in any case.', examples: ['probe'] }),
  dueBefore: day
    .optional()
    .meta({ description: 'Only tasks due before this day, which itself is left out.', examples: ['2027-01-01'] }),
  sort: z
    .enum(['created', 'due', 'position'])
    .default('created')
    .meta({
      description:
        '`created`: the newest first. `due`: the earliest day first, and what has none last. `position`: as on the board.',
      examples: ['due'],
    }),
});

export const taskParams = idParamsOf('the task');
export const commentParams = z.object({ id: idOf('the task'), commentId: idOf('the comment') });

export type Task = z.infer<typeof taskSchema>;
export type TaskComment = z.infer<typeof commentSchema>;
export type TaskSummary = z.infer<typeof summarySchema>;
export type NewTask = z.infer<typeof newTaskSchema>;
export type TaskPatch = z.infer<typeof taskPatchSchema>;
export type TaskQuery = z.infer<typeof taskQuery>;

import { v7 as uuidv7 } from 'uuid';
import { recordAudit } from '#modules/workspace/audit/index.ts';
import { type CursorKind, decodeCursor, encodeCursor } from '#platform/database/index.ts';
import { errors } from '#platform/errors/index.ts';
import type { Page } from '#platform/http/index.ts';
import type { RequestContext, TenantTransaction } from '#platform/tenancy/index.ts';
import { taskErrors } from './errors.ts';
import * as repository from './repository.ts';
import type { NewTask, Task, TaskPatch, TaskQuery, TaskSummary } from './schemas.ts';

const CURSOR_KINDS: Record<repository.TaskSort, CursorKind> = {
  created: 'timestamp',
  due: 'date?',
  position: 'number',
};

/** A page of tasks. @throws `cursor_invalid`, also for a cursor of another sort */
export async function listTasks({ db, principal }: RequestContext, query: TaskQuery): Promise<Page<Task>> {
  const { cursor, limit, sort, assigneeId, ...filters } = query;
  const [value, id] = decodeCursor(cursor, [CURSOR_KINDS[sort], 'uuid']) ?? [];
  const rows = await repository.listTasks(db, principal.id, {
    filters: { ...filters, assignee: assigneeId },
    sort,
    after: typeof id === 'string' ? { value: value ?? null, id } : null,
    // One more than asked for tells whether there is another page.
    limit: limit + 1,
  });
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.length > limit ? rows.slice(0, limit) : rows,
    nextCursor: last === undefined ? null : encodeCursor([sortValue(last, sort), last.id]),
  };
}

/** What the caller has still to do, the most urgent first. */
export async function myTasks({ db, principal }: RequestContext, limit: number): Promise<Task[]> {
  const filters = { assignee: principal.id, undone: true };
  const rows = await repository.listTasks(db, principal.id, { filters, sort: 'due', after: null, limit });
  return rows;
}

export async function summariseTasks({ db, principal }: RequestContext): Promise<TaskSummary> {
  return repository.countTasks(db, principal.id);
}

/** @throws `not_found` */
export async function getTask({ db, principal }: RequestContext, id: string): Promise<Task> {
  const row = await repository.findTask(db, principal.id, id);
  if (row === null) throw errors.not_found();
  return row;
}

/** Adds a task at the end of its column. @throws `assignee_unknown` */
export async function createTask(context: RequestContext, input: NewTask): Promise<Task> {
  const { db, principal } = context;
  return db.transaction(principal.id, async (tx) => {
    await requireAssignable(tx, input.assigneeId);
    const id = uuidv7();
    await repository.insertTask(tx, { ...input, id, labels: unique(input.labels), createdBy: principal.id });
    const row = await repository.rereadTask(tx, id);
    await recordAudit(tx, context, { action: 'task.created', target: targetOf(row), details: { number: row.number } });
    return row;
  });
}

/**
 * Changes what `patch` names. The audit log gets the names of the changed fields, and for those that hold no text of
 * people, their values. @throws `not_found`, `assignee_unknown`
 */
export async function updateTask(context: RequestContext, id: string, patch: TaskPatch): Promise<Task> {
  const { db, principal } = context;
  return db.transaction(principal.id, async (tx) => {
    const before = await repository.lockTask(tx, id);
    if (before === null) throw errors.not_found();
    if (patch.assigneeId !== before.assigneeId) await requireAssignable(tx, patch.assigneeId);

    const { position, ...fields } = patch.labels === undefined ? patch : { ...patch, labels: unique(patch.labels) };
    const status = patch.status ?? before.status;
    const changesColumn = status !== before.status;
    const place = position ?? (changesColumn ? repository.endOfColumn(status) : undefined);
    await repository.updateTask(tx, id, place === undefined ? fields : { ...fields, position: place });
    if (position !== undefined) await repository.spreadColumn(tx, status, position);

    const row = await repository.rereadTask(tx, id);
    const details = changes(before, row);
    if (details.changed.length > 0) {
      await recordAudit(tx, context, { action: 'task.updated', target: targetOf(row), details });
    }
    return row;
  });
}

/** Deletes a task and its comments. @throws `not_found` */
export async function deleteTask(context: RequestContext, id: string): Promise<void> {
  const { db, principal } = context;
  await db.transaction(principal.id, async (tx) => {
    const row = await repository.deleteTask(tx, id);
    if (row === null) throw errors.not_found();
    await recordAudit(tx, context, { action: 'task.deleted', target: targetOf(row), details: { number: row.number } });
  });
}

async function requireAssignable(tx: TenantTransaction, userId: string | null | undefined): Promise<void> {
  if (userId === null || userId === undefined || (await repository.isActiveMember(tx, userId))) return;
  const { assignee_unknown } = taskErrors;
  throw assignee_unknown({
    fields: [{ path: 'assigneeId', code: 'assignee_unknown', message: 'is no active member' }],
  });
}

const PLAIN_FIELDS = ['status', 'priority', 'assigneeId', 'dueOn'] as const;
const TEXT_FIELDS = ['title', 'description', 'labels', 'position'] as const;

function changes(before: NonNullable<Awaited<ReturnType<typeof repository.lockTask>>>, after: repository.TaskRow) {
  const differs = (field: keyof typeof before) => JSON.stringify(before[field]) !== JSON.stringify(after[field]);
  const values = PLAIN_FIELDS.filter(differs).map((field) => [field, { from: before[field], to: after[field] }]);
  return { changed: [...PLAIN_FIELDS, ...TEXT_FIELDS].filter(differs), ...Object.fromEntries(values) };
}

function targetOf({ id, title }: { id: string; title: string }) {
  return { type: 'task', id, label: title };
}

function unique(labels: string[]): string[] {
  return [...new Set(labels)];
}

function sortValue(row: repository.TaskRow, sort: repository.TaskSort): string | number | null {
  return { created: row.createdAtCursor, due: row.dueOn, position: row.position }[sort];
}

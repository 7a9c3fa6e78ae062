import { and, asc, count, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { people } from '#modules/workspace/identity/index.ts';
import { acting, cursorTimestamp } from '#platform/database/index.ts';
import type { Drizzle, TenantDatabase, TenantTransaction } from '#platform/tenancy/index.ts';
import { taskComments, tasks } from './model.ts';

const assignee = alias(people, 'assignee');
const creator = alias(people, 'creator');
const given = sql.placeholder;

export type TaskRow = NonNullable<Awaited<ReturnType<typeof findTask>>>;
export type TaskFields = typeof tasks.$inferInsert;

const { createdBy: _, ...columns } = getTableColumns(tasks);

/** A task with the names of its people and the number of its comments: the shape in which every read gives it. */
function selectTasks(q: Drizzle) {
  return q
    .select({
      ...columns,
      assignee: { id: assignee.id, name: assignee.name },
      createdBy: { id: creator.id, name: creator.name },
      commentCount: sql<number>`(select count(*)::int from ${taskComments} where ${taskComments.taskId} = ${tasks.id})`,
      createdAtCursor: cursorTimestamp(tasks.createdAt).as('created_at_cursor'),
    })
    .from(tasks)
    .innerJoin(creator, eq(creator.id, tasks.createdBy))
    .leftJoin(assignee, eq(assignee.id, tasks.assigneeId));
}

export interface TaskFilters {
  status?: string | undefined;
  assignee?: string | undefined;
  label?: string | undefined;
  q?: string | undefined;
  dueBefore?: string | undefined;
  /** Leaves out what is done. */
  undone?: boolean | undefined;
}

const conditions: Record<keyof TaskFilters, SQL> = {
  status: sql`${tasks.status} = ${given('status')}`,
  assignee: sql`${tasks.assigneeId} = ${given('assignee')}::uuid`,
  label: sql`${given('label')} = any(${tasks.labels})`,
  q: sql`(strpos(lower(${tasks.title}), lower(${given('q')})) > 0 or strpos(lower(${tasks.description}), lower(${given('q')})) > 0
    or ${tasks.number}::text = ltrim(${given('q')}, '#'))`,
  dueBefore: sql`${tasks.dueOn} < ${given('dueBefore')}::date`,
  undone: sql`${tasks.status} <> 'done'`,
};

export type TaskSort = 'created' | 'due' | 'position';

/** The values of the row that the page before ended with. */
export type TaskBoundary = { value: string | number | null; id: string };

const afterId = sql`${given('afterId')}::uuid`;
const order: Record<TaskSort, SQL[]> = {
  created: [desc(tasks.createdAt), desc(tasks.id)],
  due: [asc(tasks.dueOn), asc(tasks.id)],
  position: [asc(tasks.position), asc(tasks.id)],
};
const beyond: Record<TaskSort, SQL> = {
  created: sql`(${tasks.createdAt}, ${tasks.id}) < (${given('after')}::timestamptz, ${afterId})`,
  due: sql`((${tasks.dueOn}, ${tasks.id}) > (${given('after')}::date, ${afterId}) or ${tasks.dueOn} is null)`,
  position: sql`(${tasks.position}, ${tasks.id}) > (${given('after')}::double precision, ${afterId})`,
};
const beyondWithoutDay = sql`(${tasks.dueOn} is null and ${tasks.id} > ${afterId})`;

/**
 * Tasks under row-level security, in one round trip. Each set of filters is a statement of its own, prepared once for
 * each connection: PostgreSQL plans none of them twice, and none carries conditions that it does not use.
 */
export async function listTasks(
  db: TenantDatabase,
  actor: string,
  { filters, sort, after, limit }: { filters: TaskFilters; sort: TaskSort; after: TaskBoundary | null; limit: number },
): Promise<TaskRow[]> {
  const used = (Object.keys(conditions) as (keyof TaskFilters)[]).filter((key) => filters[key] !== undefined);
  const page = after === null ? 'first' : after.value === null ? 'undated' : 'next';
  const boundary = { first: undefined, undated: beyondWithoutDay, next: beyond[sort] }[page];
  const name = `tasks.list:${sort}:${page}:${used.join(',')}`;
  const statement = db.prepared(name, (reader) =>
    selectTasks(reader)
      .where(and(acting(), ...used.map((key) => conditions[key]), boundary))
      .orderBy(...order[sort])
      .limit(given('limit'))
      .prepare(name),
  );
  return statement.execute({ actor, ...filters, after: after?.value, afterId: after?.id, limit });
}

/** One task, read in one round trip. Null: there is none. */
export async function findTask(db: TenantDatabase, actor: string, id: string) {
  const statement = db.prepared('tasks.find', (reader) =>
    selectTasks(reader)
      .where(and(acting(), eq(tasks.id, given('id'))))
      .prepare('tasks.find'),
  );
  const [row] = await statement.execute({ actor, id });
  return row ?? null;
}

/** The same within a transaction, so as to answer with what was just written. */
export async function rereadTask(tx: TenantTransaction, id: string): Promise<TaskRow> {
  const [row] = await selectTasks(tx).where(eq(tasks.id, id)).prepare('tasks.reread').execute();
  if (row === undefined) throw new Error('the task that was just written is not there');
  return row;
}

/** The task, held until the transaction ends, so that two changes of it come one after the other. */
export async function lockTask(tx: TenantTransaction, id: string) {
  const [row] = await tx.select().from(tasks).where(eq(tasks.id, id)).for('update').prepare('tasks.lock').execute();
  return row ?? null;
}

/** The place behind the last task of a column. */
export function endOfColumn(status: string): SQL<number> {
  return sql<number>`(select coalesce(max(c.position), 0) + ${POSITION_STEP}::double precision from ${tasks} c where c.status = ${status})`;
}

export async function insertTask(
  tx: TenantTransaction,
  task: Omit<TaskFields, 'position' | 'completedAt'> & { status: 'open' | 'in_progress' | 'done' },
): Promise<void> {
  // An expression, whatever the status: a prepared statement keeps one text.
  const completedAt = sql`case when ${task.status}::text = 'done' then now() end`;
  await tx
    .insert(tasks)
    .values({ ...task, position: endOfColumn(task.status), completedAt })
    .prepare('tasks.insert')
    .execute();
}

/** `completedAt` follows the status: set once when a task becomes done, and taken away when it is taken up again. */
export async function updateTask(
  tx: TenantTransaction,
  id: string,
  { position, ...fields }: Partial<Omit<TaskFields, 'position' | 'completedAt'>> & { position?: number | SQL<number> },
): Promise<void> {
  const completedAt =
    fields.status === undefined
      ? undefined
      : fields.status === 'done'
        ? sql`coalesce(${tasks.completedAt}, now())`
        : null;
  await tx
    .update(tasks)
    .set({ ...fields, position, completedAt, updatedAt: sql`now()` })
    .where(eq(tasks.id, id));
}

/** @returns the task as it was, or null when there was none */
export async function deleteTask(tx: TenantTransaction, id: string) {
  const [row] = await tx.delete(tasks).where(eq(tasks.id, id)).returning().prepare('tasks.delete').execute();
  return row ?? null;
}

/** How far apart tasks are put on the board. Dropping one between two others halves their distance. */
const POSITION_STEP = 1_024;
/** About thirty drops into one and the same gap; far above what a double can still tell apart. */
const POSITION_GAP = 1e-6;

/** Puts the tasks of a column evenly apart once two of them, at `position`, are too close for a third between them. */
export async function spreadColumn(tx: TenantTransaction, status: string, position: number): Promise<void> {
  await tx.execute(sql`
    with placed as (
      select id, row_number() over (order by position, id) as place from ${tasks} where status = ${status}
    )
    update ${tasks} t set position = placed.place * ${POSITION_STEP}::double precision
    from placed where placed.id = t.id and (
      select count(*) from ${tasks} near
      where near.status = ${status} and near.position between ${position - POSITION_GAP} and ${position + POSITION_GAP}
    ) > 1`);
}

/** Counts for the start page and the rail, in one round trip. */
export async function countTasks(db: TenantDatabase, actor: string) {
  const statement = db.prepared('tasks.summary', (reader) => {
    const where = (condition: SQL) => sql<number>`${count()} filter (where ${condition})`.mapWith(Number);
    return reader
      .select({
        open: where(sql`${tasks.status} = 'open'`).as('open'),
        inProgress: where(sql`${tasks.status} = 'in_progress'`).as('in_progress'),
        done: where(sql`${tasks.status} = 'done'`).as('done'),
        overdue: where(sql`${conditions.undone} and ${tasks.dueOn} < (now() at time zone 'UTC')::date`).as('overdue'),
        mine: where(sql`${conditions.undone} and ${tasks.assigneeId} = ${given('actor')}::uuid`).as('mine'),
      })
      .from(tasks)
      .where(acting())
      .prepare('tasks.summary');
  });
  const [row] = await statement.execute({ actor });
  return row ?? { open: 0, inProgress: 0, done: 0, overdue: 0, mine: 0 };
}

/** Whether somebody can be given a task. */
export async function isActiveMember(tx: TenantTransaction, userId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.id, userId), eq(people.status, 'active')))
    .prepare('tasks.assignable')
    .execute();
  return rows.length > 0;
}

import { and, asc, eq, sql } from 'drizzle-orm';
import { people } from '#modules/workspace/identity/index.ts';
import { acting, cursorTimestamp } from '#platform/database/index.ts';
import type { TenantDatabase, TenantTransaction } from '#platform/tenancy/index.ts';
import { taskComments, tasks } from './model.ts';

const given = sql.placeholder;

/**
 * Comments of a task, the oldest first, in one round trip. The task is joined in, so that a task without comments
 * (no rows of comments) can be told from no task at all (null).
 */
export async function listComments(
  db: TenantDatabase,
  actor: string,
  { taskId, after, limit }: { taskId: string; after: { time: string; id: string } | null; limit: number },
) {
  const name = after === null ? 'tasks.comments:first' : 'tasks.comments:next';
  const beyond =
    after === null
      ? undefined
      : sql`(${taskComments.createdAt}, ${taskComments.id}) > (${given('afterTime')}::timestamptz, ${given('afterId')}::uuid)`;
  const statement = db.prepared(name, (reader) =>
    reader
      .select({
        comment: { id: taskComments.id, body: taskComments.body, createdAt: taskComments.createdAt },
        author: { id: people.id, name: people.name },
        cursorTime: cursorTimestamp(taskComments.createdAt).as('cursor_time'),
      })
      .from(tasks)
      .leftJoin(taskComments, and(eq(taskComments.taskId, tasks.id), beyond))
      .leftJoin(people, eq(people.id, taskComments.authorId))
      .where(and(acting(), eq(tasks.id, given('taskId'))))
      .orderBy(asc(taskComments.createdAt), asc(taskComments.id))
      .limit(given('limit'))
      .prepare(name),
  );
  const rows = await statement.execute({ actor, taskId, afterTime: after?.time, afterId: after?.id, limit });
  if (rows.length === 0) return null;
  return rows.flatMap(({ comment, author, cursorTime }) =>
    comment === null || author === null ? [] : [{ ...comment, author, cursorTime }],
  );
}

/** @returns when the database wrote it down */
export async function insertComment(
  tx: TenantTransaction,
  comment: { id: string; taskId: string; authorId: string; body: string },
): Promise<string> {
  const [row] = await tx
    .insert(taskComments)
    .values(comment)
    .returning({ createdAt: taskComments.createdAt })
    .prepare('tasks.comment.insert')
    .execute();
  if (row === undefined) throw new Error('the comment that was just written is not there');
  return row.createdAt;
}

/** A comment's author and its task's title. Null: there is no such comment at this task. */
export async function findComment(tx: TenantTransaction, taskId: string, id: string) {
  const [row] = await tx
    .select({ authorId: taskComments.authorId, taskTitle: tasks.title })
    .from(taskComments)
    .innerJoin(tasks, eq(tasks.id, taskComments.taskId))
    .where(and(eq(taskComments.id, id), eq(taskComments.taskId, taskId)))
    .prepare('tasks.comment.find')
    .execute();
  return row ?? null;
}

export async function deleteComment(tx: TenantTransaction, id: string): Promise<void> {
  await tx.delete(taskComments).where(eq(taskComments.id, id)).prepare('tasks.comment.delete').execute();
}

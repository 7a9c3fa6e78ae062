import { v7 as uuidv7 } from 'uuid';
import { recordAudit } from '#modules/workspace/audit/index.ts';
import { decodeCursor, encodeCursor } from '#platform/database/index.ts';
import { errors } from '#platform/errors/index.ts';
import type { Page } from '#platform/http/index.ts';
import type { RequestContext } from '#platform/tenancy/index.ts';
import * as repository from './comments.repository.ts';
import { taskErrors } from './errors.ts';
import { lockTask } from './repository.ts';
import type { TaskComment } from './schemas.ts';

/** What was said about a task, the oldest first. @throws `not_found`, `cursor_invalid` */
export async function listComments(
  { db, principal }: RequestContext,
  taskId: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<Page<TaskComment>> {
  const [time, id] = (decodeCursor(cursor, ['timestamp', 'uuid']) ?? []) as string[];
  const after = time === undefined || id === undefined ? null : { time, id };
  const rows = await repository.listComments(db, principal.id, { taskId, after, limit: limit + 1 });
  if (rows === null) throw errors.not_found();
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit),
    nextCursor: last === undefined ? null : encodeCursor([last.cursorTime, last.id]),
  };
}

/** @throws `not_found` */
export async function addComment(context: RequestContext, taskId: string, body: string): Promise<TaskComment> {
  const { db, principal } = context;
  return db.transaction(principal.id, async (tx) => {
    const task = await lockTask(tx, taskId);
    if (task === null) throw errors.not_found();
    const id = uuidv7();
    const createdAt = await repository.insertComment(tx, { id, taskId, authorId: principal.id, body });
    await recordAudit(tx, context, {
      action: 'task.commented',
      target: { type: 'task', id: taskId, label: task.title },
      details: { commentId: id },
    });
    return { id, body, author: { id: principal.id, name: principal.name }, createdAt };
  });
}

/** @throws `not_found`, `comment_not_yours` */
export async function deleteComment(context: RequestContext, taskId: string, id: string): Promise<void> {
  const { db, principal } = context;
  await db.transaction(principal.id, async (tx) => {
    const comment = await repository.findComment(tx, taskId, id);
    if (comment === null) throw errors.not_found();
    if (comment.authorId !== principal.id) throw taskErrors.comment_not_yours();
    await repository.deleteComment(tx, id);
    await recordAudit(tx, context, {
      action: 'task.comment_deleted',
      target: { type: 'task', id: taskId, label: comment.taskTitle },
      details: { commentId: id },
    });
  });
}

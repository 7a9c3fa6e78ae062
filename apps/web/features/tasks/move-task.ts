import type { Task, TaskStatus } from '@/lib/api/types.ts';

/**
 * Puts a task at a place of a column: `index` counts without the task itself. Without a place it goes to the column's
 * end. `byHand` is a drag; after any other move the focus follows the task.
 */
export type MoveTask = (
  task: Task,
  to: TaskStatus,
  place: { column: readonly Task[]; index: number } | null,
  byHand?: boolean,
) => void;

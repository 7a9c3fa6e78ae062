'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { PersonRef, Task } from '@/lib/api/types.ts';
import { useApi } from '@/lib/session/provider.tsx';
import { useNotifyError } from '@/lib/use-error-text.ts';
import { type NewTask, type TaskChange, taskKeys } from './api.ts';
import { dropTask, putTask, restore, snapshot } from './cache.ts';

/** A change with the person's name beside the id, so that it can be shown before the server answers. */
export type ShownChange = Omit<TaskChange, 'assigneeId'> & { assignee?: PersonRef | null };

function toBody({ assignee, ...rest }: ShownChange): TaskChange {
  return assignee === undefined ? rest : { ...rest, assigneeId: assignee?.id ?? null };
}

/** Changes a task at once on the screen; when the server refuses, everything goes back and the reason is told. */
export function useChangeTask() {
  const api = useApi();
  const client = useQueryClient();
  const notifyError = useNotifyError();
  const t = useTranslations('tasks');
  return useMutation({
    mutationFn: ({ task, change }: { task: Task; change: ShownChange; shown?: Partial<Task> }) =>
      api.patch<Task>(`/tasks/${task.id}`, toBody(change)),
    // `shown` is only how it looks until the server has answered.
    onMutate: async ({ task, change, shown }) => {
      await client.cancelQueries({ queryKey: taskKeys.lists });
      await client.cancelQueries({ queryKey: taskKeys.detail(task.id) });
      const saved = snapshot(client, task.id);
      putTask(client, { ...task, ...change, ...shown });
      return { saved };
    },
    onSuccess: (changed) => putTask(client, changed),
    onError: (error, _, context) => {
      if (context) restore(client, context.saved);
      notifyError(error, t('changeFailed'));
    },
    onSettled: () => {
      void client.invalidateQueries({ queryKey: taskKeys.summary });
      void client.invalidateQueries({ queryKey: taskKeys.lists, refetchType: 'none' });
      void client.invalidateQueries({ queryKey: ['home'] });
    },
  });
}

export function useCreateTask() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (task: NewTask) => api.post<Task>('/tasks', task),
    onSuccess: () => client.invalidateQueries({ queryKey: ['tasks'] }),
  });
}

/** Deletes a task for good. The returned function throws when the server refuses. */
export function useDeleteTask(): (task: Task) => Promise<void> {
  const api = useApi();
  const client = useQueryClient();
  return async (task) => {
    await api.delete(`/tasks/${task.id}`);
    dropTask(client, task.id);
    await client.invalidateQueries({ queryKey: taskKeys.summary });
  };
}

'use client';

import { type InfiniteData, type QueryKey, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Page } from '@/lib/api/client.ts';
import type { Task, TaskComment, TaskPriority, TaskStatus } from '@/lib/api/types.ts';
import { useApi } from '@/lib/session/provider.tsx';
import type { TaskFilters } from './filters.ts';

export type TaskPages = InfiniteData<Page<Task>, string | null>;

export const taskKeys = {
  lists: ['tasks', 'pages'] as const,
  detail: (id: string) => ['tasks', 'detail', id] as const,
  comments: (id: string) => ['tasks', 'comments', id] as const,
  summary: ['tasks', 'summary'] as const,
};

/** What can be given of a task; what is absent stays as it is. */
export type TaskChange = Partial<{
  title: string;
  description: string;
  status: TaskStatus;
  priority: TaskPriority;
  assigneeId: string | null;
  dueOn: string | null;
  labels: string[];
  position: number;
}>;
export type NewTask = TaskChange & { title: string };

type Narrowing = Pick<TaskFilters, 'assigneeId' | 'label' | 'q'>;
const narrow = ({ assigneeId, label, q }: Narrowing) => ({ assigneeId, label, q });

function useTaskPages(key: QueryKey, query: Record<string, string | null>, enabled = true) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: [...taskKeys.lists, ...key],
    queryFn: ({ pageParam, signal }) =>
      api.list<Task>('/tasks', { query: { ...query, limit: 100, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (before) => before,
    enabled,
  });
}

/** Tasks as a list, narrowed and sorted. */
export function useTaskList(filters: TaskFilters) {
  const query = { ...narrow(filters), status: filters.status, sort: filters.sort };
  return useTaskPages(['list', query], query);
}

/** One column of the board, in its own order. */
export function useTaskColumn(status: TaskStatus, filters: TaskFilters) {
  const query = { ...narrow(filters), status, sort: 'position' };
  return useTaskPages(['column', status, query], query);
}

export function useTask(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: taskKeys.detail(id),
    queryFn: ({ signal }) => api.get<Task>(`/tasks/${id}`, { signal }),
  });
}

export function useTaskComments(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: taskKeys.comments(id),
    queryFn: async ({ signal }) =>
      (await api.list<TaskComment>(`/tasks/${id}/comments`, { query: { limit: 100 }, signal })).items,
  });
}

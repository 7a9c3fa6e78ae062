'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import { withQuery } from '@/lib/api/client.ts';
import type { TaskStatus } from '@/lib/api/types.ts';
import { usePaths } from '@/lib/slug.tsx';

export const STATUSES = ['open', 'in_progress', 'done'] as const satisfies readonly TaskStatus[];
export const SORTS = ['created', 'due', 'position'] as const;
export type TaskSort = (typeof SORTS)[number];
export type TaskView = 'list' | 'board';

/** What the list is narrowed to. All of it stands in the address, so that it can be shared and gone back to. */
export type TaskFilters = {
  view: TaskView;
  status: TaskStatus | null;
  assigneeId: string | null;
  label: string | null;
  q: string;
  sort: TaskSort;
};

export function readFilters(params: URLSearchParams): TaskFilters {
  const oneOf = <T extends string>(values: readonly T[], value: string | null) => values.find((v) => v === value);
  return {
    view: oneOf(['list', 'board'] as const, params.get('view')) ?? 'list',
    status: oneOf(STATUSES, params.get('status')) ?? null,
    assigneeId: params.get('assignee'),
    label: params.get('label'),
    q: params.get('q') ?? '',
    sort: oneOf(SORTS, params.get('sort')) ?? 'created',
  };
}

/** The filters as they stand in the address; what is not set is left out. */
export function filterQuery(filters: TaskFilters): Record<string, string | undefined> {
  return {
    view: filters.view === 'list' ? undefined : filters.view,
    status: filters.status ?? undefined,
    assignee: filters.assigneeId ?? undefined,
    label: filters.label ?? undefined,
    q: filters.q || undefined,
    sort: filters.sort === 'created' ? undefined : filters.sort,
  };
}

export function isNarrowed(filters: TaskFilters): boolean {
  return Boolean(filters.status || filters.assigneeId || filters.label || filters.q);
}

/** The filters of the address, a way to change them, and addresses of tasks that keep them. */
export function useTaskFilters() {
  const params = useSearchParams();
  const router = useRouter();
  const pathname = usePathname();
  const paths = usePaths();
  const text = params.toString();
  const filters = useMemo(() => readFilters(new URLSearchParams(text)), [text]);
  const change = useCallback(
    (part: Partial<TaskFilters>) => {
      router.replace(withQuery(pathname, filterQuery({ ...filters, ...part })), { scroll: false });
    },
    [filters, pathname, router],
  );
  const taskHref = useCallback((id: string) => withQuery(paths.task(id), filterQuery(filters)), [filters, paths]);
  const listHref = withQuery(paths.tasks(), filterQuery(filters));
  return { filters, change, taskHref, listHref };
}

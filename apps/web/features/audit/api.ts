'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import type { AuditEvent } from '@/lib/api/types.ts';
import { useApi } from '@/lib/session/provider.tsx';

export type AuditFilters = {
  action: string | null;
  actorId: string | null;
  /** Calendar days, `YYYY-MM-DD`, both included, in the reader's own zone. */
  from: string | null;
  to: string | null;
};

/** The beginning of a calendar day in the reader's zone, `days` later, as the API takes it. */
export function startOfDay(day: string, days = 0): string {
  const date = new Date(`${day}T00:00:00`);
  date.setDate(date.getDate() + days);
  return date.toISOString();
}

export function useAuditEvents({ action, actorId, from, to }: AuditFilters) {
  const api = useApi();
  const query = { action, actorId, from: from && startOfDay(from), to: to && startOfDay(to, 1) };
  return useInfiniteQuery({
    queryKey: ['audit', query],
    queryFn: ({ pageParam, signal }) =>
      api.list<AuditEvent>('/audit/events', { query: { ...query, limit: 100, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (before) => before,
  });
}

/** Saves the log of these days to the reader's disk as JSON lines, whatever else the filters say. */
export function useAuditExport() {
  const api = useApi();
  return async ({ from, to }: Pick<AuditFilters, 'from' | 'to'>): Promise<void> => {
    const query = { from: from && startOfDay(from), to: to && startOfDay(to, 1) };
    const { blob, fileName } = await api.blob('/audit/export', { query });
    const url = URL.createObjectURL(blob);
    const link = document.createElement('a');
    link.href = url;
    link.download = fileName ?? 'audit.jsonl';
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
}

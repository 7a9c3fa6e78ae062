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

'use client';

import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { readEnvelope } from '@/lib/api/client.ts';
import { errorOfEnvelope } from '@/lib/api/error.ts';
import type { AuditEvent, AuditVerification } from '@/lib/api/types.ts';
import { useApi } from '@/lib/session/provider.tsx';

export type AuditFilters = {
  action: string | null;
  actorId: string | null;
  /** Calendar days, `YYYY-MM-DD`, both included, in the reader's own zone. */
  from: string | null;
  to: string | null;
  /** Only what operators of the platform did in the name of members. */
  impersonated: true | null;
};

export const NO_FILTERS: AuditFilters = { action: null, actorId: null, from: null, to: null, impersonated: null };

/** The beginning of a calendar day in the reader's zone, `days` later, as the API takes it. */
export function startOfDay(day: string, days = 0): string {
  const date = new Date(`${day}T00:00:00`);
  date.setDate(date.getDate() + days);
  return date.toISOString();
}

export function useAuditEvents({ action, actorId, from, to, impersonated }: AuditFilters) {
  const api = useApi();
  const query = { action, actorId, from: from && startOfDay(from), to: to && startOfDay(to, 1), impersonated };
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
  const client = useQueryClient();
  return async ({ from, to }: Pick<AuditFilters, 'from' | 'to'>): Promise<void> => {
    const query = { from: from && startOfDay(from), to: to && startOfDay(to, 1) };
    const { blob, fileName } = await api.blob('/audit/export', { query });
    const url = URL.createObjectURL(blob);
    const link = document.createElement('a');
    link.href = url;
    link.download = fileName ?? 'audit.jsonl';
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    // The export itself is in the log now.
    void client.invalidateQueries({ queryKey: ['audit'] });
  };
}

/** Events that one step of the verification looks at, the most that the API takes. */
const STEP = 5_000;

/** Has the whole log verified, step by step. @param onStep told how many events were looked at so far */
export function useVerification(onStep: (checked: number) => void) {
  const api = useApi();
  return useMutation({
    mutationFn: async (): Promise<AuditVerification> => {
      let checked = 0;
      let cursor: string | null = null;
      for (;;) {
        const response: Response = await api.raw('/audit/verification', { query: { cursor, limit: STEP } });
        const envelope = await readEnvelope<AuditVerification>(response);
        if (!envelope?.data) throw errorOfEnvelope(response.status, envelope);
        checked += envelope.data.checked;
        onStep(checked);
        cursor = envelope.meta.nextCursor ?? null;
        if (envelope.data.complete || cursor === null) return { ...envelope.data, checked };
      }
    },
  });
}

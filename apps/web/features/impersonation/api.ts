'use client';

import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { BegunImpersonation, Impersonation, TenantPerson } from '@/lib/api/types.ts';
import { useApi } from '@/lib/session/provider.tsx';

/** How often the list looks again while it is open. */
const LIVE_MS = 5_000;
const SHOWN = 20;

const keyOf = (slug: string) => ['impersonations', slug] as const;

/** Who works or worked in a tenant, the latest first. */
export function useImpersonations(slug: string) {
  const api = useApi();
  return useQuery({
    queryKey: keyOf(slug),
    queryFn: async ({ signal }) =>
      (await api.list<Impersonation>(`/tenants/${slug}/impersonations`, { query: { limit: SHOWN }, signal })).items,
    refetchInterval: LIVE_MS,
  });
}

/** People of a tenant by name; each look is in the operators' log. */
export function usePeople(slug: string, q: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['people', slug, q],
    queryFn: async ({ signal }) =>
      (await api.list<TenantPerson>(`/tenants/${slug}/people`, { query: { q, limit: 50 }, signal })).items,
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  });
}

export function useBegin(slug: string) {
  const api = useApi();
  return useMutation({
    mutationFn: (body: { memberId: string; reason: string; minutes: number }) =>
      api.post<BegunImpersonation>(`/tenants/${slug}/impersonations`, body),
  });
}

export function useEnd(slug: string) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.delete<Impersonation>(`/tenants/${slug}/impersonations/${id}`),
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(slug) }),
  });
}

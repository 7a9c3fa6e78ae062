'use client';

import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useHanok } from '@/lib/session/provider.tsx';

/** How often the list looks again while it is open. */
const LIVE_MS = 5_000;
const SHOWN = 20;

const keyOf = (slug: string) => ['impersonations', slug] as const;

/** Who works or worked in a tenant, the latest first. */
export function useImpersonations(slug: string) {
  const api = useHanok();
  return useQuery({
    queryKey: keyOf(slug),
    queryFn: async ({ signal }) =>
      (await api.management.tenants.impersonations.list(slug, { limit: SHOWN }, { signal })).items,
    refetchInterval: LIVE_MS,
  });
}

/** People of a tenant by name; each look is in the operators' log. */
export function usePeople(slug: string, q: string) {
  const api = useHanok();
  return useQuery({
    queryKey: ['people', slug, q],
    queryFn: async ({ signal }) => (await api.management.tenants.people.list(slug, { q, limit: 50 }, { signal })).items,
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  });
}

export function useBegin(slug: string) {
  const api = useHanok();
  return useMutation({
    mutationFn: (body: { memberId: string; reason: string; minutes: number }) =>
      api.management.tenants.impersonations.create(slug, body),
  });
}

export function useEnd(slug: string) {
  const api = useHanok();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.management.tenants.impersonations.delete(slug, id),
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(slug) }),
  });
}

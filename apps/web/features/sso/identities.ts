'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Schemas } from '#clients/typescript/index.ts';
import { useApi } from '@/lib/session/provider.tsx';

export type SsoIdentity = Schemas['SsoIdentity'];

/** By which providers somebody comes in: `/me`, or a member by whom members are managed. */
export function useIdentities(of: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['identities', of],
    queryFn: async ({ signal }) => (await api.get<{ items: SsoIdentity[] }>(`${of}/identities`, { signal })).items,
  });
}

export function useUnlink(of: string) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.delete(`${of}/identities/${id}`),
    onSettled: () =>
      Promise.all(
        [['identities', of], ['places', of], ['proofs']].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
}

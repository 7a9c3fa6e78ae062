'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Share } from '@/lib/api/types.ts';
import { useApi } from '@/lib/session/provider.tsx';

export type Shareable = { kind: 'documents' | 'conversations'; id: string };
export type NewShare = { userId?: string; roleKey?: string; access?: Share['access'] };

/** Whom something is shared with, and how that is changed. */
export function useShares({ kind, id }: Shareable, enabled: boolean) {
  const api = useApi();
  const client = useQueryClient();
  const path = `/${kind}/${id}/shares`;
  const queryKey = ['shares', kind, id];
  const list = useQuery({
    queryKey,
    queryFn: async ({ signal }) => (await api.list<Share>(path, { signal })).items,
    enabled,
  });
  const onSuccess = () => client.invalidateQueries({ queryKey });
  const add = useMutation({ mutationFn: (share: NewShare) => api.post<Share>(path, share), onSuccess });
  const remove = useMutation({ mutationFn: (share: Share) => api.delete(`${path}/${share.id}`), onSuccess });
  return { list, add, remove };
}

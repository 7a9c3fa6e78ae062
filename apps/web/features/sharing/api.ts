'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { Share, Shared } from '@/lib/api/types.ts';
import { PERMISSIONS } from '@/lib/permissions.ts';
import { useApi, useSession } from '@/lib/session/provider.tsx';

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
  const onSuccess = () => {
    // Lists and details say who sees a thing.
    void client.invalidateQueries({ queryKey: [kind] });
    return client.invalidateQueries({ queryKey });
  };
  const add = useMutation({ mutationFn: (share: NewShare) => api.post<Share>(path, share), onSuccess });
  const remove = useMutation({ mutationFn: (share: Share) => api.delete(`${path}/${share.id}`), onSuccess });
  return { list, add, remove };
}

const sharedKey = ['shared-with-me'];

/** What others shared with the reader last, and how much of it was not opened yet. */
export function useSharedWithMe() {
  const api = useApi();
  const { can } = useSession();
  const { data: items } = useQuery({
    queryKey: sharedKey,
    queryFn: async ({ signal }) => (await api.list<Shared>('/shared-with-me', { signal })).items,
    enabled: can(PERMISSIONS.documentsRead),
    staleTime: 30_000,
    refetchOnWindowFocus: true,
  });
  return useMemo(() => {
    const news = items?.filter((item) => item.isNew) ?? [];
    return {
      isNew: (id: string) => news.some((item) => item.id === id),
      countNew: (type: Shared['type']) => news.filter((item) => item.type === type).length,
    };
  }, [items]);
}

/** Tells the server, once, that something which was new to the reader is open. */
export function useVisit({ kind, id }: Shareable): void {
  const api = useApi();
  const client = useQueryClient();
  const isNew = useSharedWithMe().isNew(id);
  useEffect(() => {
    if (!isNew) return;
    api
      .put(`/${kind}/${id}/visit`, {})
      .then(() => {
        client.setQueryData<Shared[]>(sharedKey, (before) =>
          before?.map((item) => (item.id === id ? { ...item, isNew: false } : item)),
        );
        void client.invalidateQueries({ queryKey: ['home'] });
      })
      // A mark that stays is no reason to disturb the reader.
      .catch(() => undefined);
  }, [isNew, api, client, kind, id]);
}

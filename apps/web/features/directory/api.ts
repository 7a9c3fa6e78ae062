'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { DirectoryGroup, DirectoryToken, NewDirectoryToken } from '@/lib/api/types.ts';
import { useApi } from '@/lib/session/provider.tsx';
import { useNotifyError } from '@/lib/use-error-text.ts';

export function useDirectoryTokens() {
  const api = useApi();
  return useQuery({
    queryKey: ['directory', 'tokens'],
    queryFn: async ({ signal }) => (await api.list<DirectoryToken>('/directory/tokens', { signal })).items,
  });
}

export function useDirectoryGroups() {
  const api = useApi();
  return useQuery({
    queryKey: ['directory', 'groups'],
    queryFn: async ({ signal }) => (await api.list<DirectoryGroup>('/directory/groups', { signal })).items,
  });
}

export function useMakeToken() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => api.post<NewDirectoryToken>('/directory/tokens', { name }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['directory', 'tokens'] }),
  });
}

export function useDeleteToken() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.delete(`/directory/tokens/${id}`),
    onSuccess: () => client.invalidateQueries({ queryKey: ['directory', 'tokens'] }),
  });
}

export function useGroupRole() {
  const t = useTranslations('directory');
  const api = useApi();
  const client = useQueryClient();
  const notifyError = useNotifyError();
  return useMutation({
    mutationFn: ({ group, roleKey }: { group: DirectoryGroup; roleKey: string | null }) =>
      api.put(`/directory/groups/${group.id}/role`, { roleKey }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['directory', 'groups'] }),
        client.invalidateQueries({ queryKey: ['members', 'list'] }),
      ]),
    onError: (error, { group }) => notifyError(error, t('roleFailed', { name: group.name })),
  });
}

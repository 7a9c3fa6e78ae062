'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { DirectoryGroup } from '@/lib/api/types.ts';
import { useHanok } from '@/lib/session/provider.tsx';
import { useNotifyError } from '@/lib/use-error-text.ts';

export function useDirectoryTokens() {
  const api = useHanok();
  return useQuery({
    queryKey: ['directory', 'tokens'],
    queryFn: async ({ signal }) => (await api.directory.tokens.list({ signal })).items,
  });
}

export function useDirectoryGroups() {
  const api = useHanok();
  return useQuery({
    queryKey: ['directory', 'groups'],
    queryFn: async ({ signal }) => (await api.directory.groups.list({ signal })).items,
  });
}

export function useMakeToken() {
  const api = useHanok();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => api.directory.tokens.create({ name }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['directory', 'tokens'] }),
  });
}

export function useDeleteToken() {
  const api = useHanok();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.directory.tokens.delete(id),
    onSuccess: () => client.invalidateQueries({ queryKey: ['directory', 'tokens'] }),
  });
}

export function useGroupRole() {
  const t = useTranslations('directory');
  const api = useHanok();
  const client = useQueryClient();
  const notifyError = useNotifyError();
  return useMutation({
    mutationFn: ({ group, roleKey }: { group: DirectoryGroup; roleKey: string | null }) =>
      api.directory.groups.role.set(group.id, { roleKey }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['directory', 'groups'] }),
        client.invalidateQueries({ queryKey: ['members', 'list'] }),
      ]),
    onError: (error, { group }) => notifyError(error, t('roleFailed', { name: group.name })),
  });
}

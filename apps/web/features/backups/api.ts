'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Backup, Restoration } from '@/lib/api/types.ts';
import { useApi } from '@/lib/session/provider.tsx';

/** How often what is under way is looked at. */
const LIVE_MS = 2000;
const SHOWN = 20;

const keys = {
  backups: (slug: string) => ['tenants', 'one', slug, 'backups'] as const,
  restoration: (slug: string) => ['tenants', 'one', slug, 'restoration'] as const,
};

export function isBusy(backup: Backup): boolean {
  return backup.state === 'making' || backup.verification === 'running';
}

/** The latest backups of a tenant. */
export function useBackups(slug: string) {
  const api = useApi();
  return useQuery({
    queryKey: keys.backups(slug),
    queryFn: async ({ signal }) =>
      (await api.list<Backup>(`/tenants/${slug}/backups`, { query: { limit: SHOWN }, signal })).items,
    refetchInterval: ({ state: { data } }) => (data?.some(isBusy) ? LIVE_MS : LIVE_MS * 5),
  });
}

/** The latest restoration of a tenant, or null. */
export function useRestoration(slug: string) {
  const api = useApi();
  return useQuery({
    queryKey: keys.restoration(slug),
    queryFn: ({ signal }) => api.get<Restoration | null>(`/tenants/${slug}/restoration`, { signal }),
    refetchInterval: ({ state: { data } }) => (data?.state === 'running' ? LIVE_MS : LIVE_MS * 5),
  });
}

/** What an operator does with backups; all throw when the server refuses. */
export function useBackupActions(slug: string) {
  const api = useApi();
  const client = useQueryClient();
  const path = `/tenants/${slug}/backups`;
  const after = async <T>(change: Promise<T>): Promise<T> => {
    const done = await change;
    await Promise.all([
      client.invalidateQueries({ queryKey: keys.backups(slug) }),
      client.invalidateQueries({ queryKey: keys.restoration(slug) }),
    ]);
    return done;
  };
  return {
    create: () => after(api.post<Backup>(path)),
    verify: (id: string) => after(api.post<Backup>(`${path}/${id}/verification`)),
    restore: (id: string) =>
      after(api.post<Restoration>(`${path}/${id}/restoration`, { confirm: slug, keepFormer: true })),
    remove: (id: string) => after(api.delete<null>(`${path}/${id}`)),
    dropFormer: () => after(api.delete<null>(`/tenants/${slug}/restoration/former-data`)),
  };
}

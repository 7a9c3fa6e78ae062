'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Backup } from '@/lib/api/types.ts';
import { useHanok } from '@/lib/session/provider.tsx';

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
  const api = useHanok();
  return useQuery({
    queryKey: keys.backups(slug),
    queryFn: async ({ signal }) =>
      (await api.management.tenants.backups.list(slug, { limit: SHOWN }, { signal })).items,
    refetchInterval: ({ state: { data } }) => (data?.some(isBusy) ? LIVE_MS : LIVE_MS * 5),
  });
}

/** The latest restoration of a tenant, or null. */
export function useRestoration(slug: string) {
  const api = useHanok();
  return useQuery({
    queryKey: keys.restoration(slug),
    queryFn: ({ signal }) => api.management.tenants.restoration.get(slug, { signal }),
    refetchInterval: ({ state: { data } }) => (data?.state === 'running' ? LIVE_MS : LIVE_MS * 5),
  });
}

/** What an operator does with backups; all throw when the server refuses. */
export function useBackupActions(slug: string) {
  const api = useHanok();
  const client = useQueryClient();
  const { backups, restoration } = api.management.tenants;
  const after = async <T>(change: Promise<T>): Promise<T> => {
    const done = await change;
    await Promise.all([
      client.invalidateQueries({ queryKey: keys.backups(slug) }),
      client.invalidateQueries({ queryKey: keys.restoration(slug) }),
    ]);
    return done;
  };
  return {
    create: () => after(backups.create(slug)),
    verify: (id: string) => after(backups.verification.create(slug, id)),
    restore: (id: string) => after(backups.restoration.create(slug, id, { confirm: slug, keepFormer: true })),
    remove: (id: string) => after(backups.delete(slug, id)),
    dropFormer: () => after(restoration.formerData.delete(slug)),
  };
}

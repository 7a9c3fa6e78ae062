'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Hanok, Pages } from '#clients/typescript/index.ts';
import type { ApplicationChange, NewApplication } from '@/lib/api/types.ts';
import { useHanok } from '@/lib/session/provider.tsx';

const KEYS = {
  services: ['applications', 'services'],
  applications: ['applications', 'list'],
  settings: ['applications', 'settings'],
  connected: ['applications', 'connected'],
} as const;

function useList<T>(
  listOf: (api: Hanok) => { list(options: { signal: AbortSignal }): Pages<T> },
  queryKey: readonly string[],
) {
  const api = useHanok();
  return useQuery({ queryKey, queryFn: async ({ signal }) => (await listOf(api).list({ signal })).items });
}

export const useServiceAccounts = () => useList((api) => api.serviceAccounts, KEYS.services);
export const useApplications = () => useList((api) => api.applications, KEYS.applications);
export const useConnected = () => useList((api) => api.me.applications, KEYS.connected);

export function useApplicationSettings() {
  const api = useHanok();
  return useQuery({
    queryKey: KEYS.settings,
    queryFn: ({ signal }) => api.settings.applications.get({ signal }),
  });
}

/** Changes of one list, which is read again after each. */
function useChange<I, O>(queryKey: readonly string[], change: (api: Hanok, input: I) => Promise<O>) {
  const api = useHanok();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: I) => change(api, input),
    onSuccess: () => client.invalidateQueries({ queryKey }),
  });
}

export const useServiceAccountChanges = () => ({
  create: useChange(KEYS.services, (api, input: { name: string; roleKey: string }) =>
    api.serviceAccounts.create(input),
  ),
  change: useChange(
    KEYS.services,
    (api, { id, ...change }: { id: string; name?: string; status?: 'active' | 'disabled' }) =>
      api.serviceAccounts.update(id, change),
  ),
  rotate: useChange(KEYS.services, (api, { id, overlapSeconds }: { id: string; overlapSeconds: number }) =>
    api.serviceAccounts.secret.create(id, { overlapSeconds }),
  ),
  remove: useChange(KEYS.services, (api, id: string) => api.serviceAccounts.delete(id)),
});

export const useApplicationChanges = () => ({
  register: useChange(KEYS.applications, (api, input: NewApplication) => api.applications.create(input)),
  change: useChange(KEYS.applications, (api, { id, ...change }: ApplicationChange & { id: string }) =>
    api.applications.update(id, change),
  ),
  rotate: useChange(KEYS.applications, (api, { id, overlapSeconds }: { id: string; overlapSeconds: number }) =>
    api.applications.secret.create(id, { overlapSeconds }),
  ),
  remove: useChange(KEYS.applications, (api, id: string) => api.applications.delete(id)),
  open: useChange(KEYS.settings, (api, selfRegistration: boolean) =>
    api.settings.applications.set({ selfRegistration }),
  ),
});

export const useDisconnect = () => useChange(KEYS.connected, (api, id: string) => api.me.applications.delete(id));

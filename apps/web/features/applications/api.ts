'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  Application,
  ApplicationChange,
  ApplicationSettings,
  ApplicationWithSecret,
  ConnectedApplication,
  NewApplication,
  ServiceAccount,
  ServiceAccountWithSecret,
} from '@/lib/api/types.ts';
import { useApi } from '@/lib/session/provider.tsx';

const KEYS = {
  services: ['applications', 'services'],
  applications: ['applications', 'list'],
  settings: ['applications', 'settings'],
  connected: ['applications', 'connected'],
} as const;

function useList<T>(path: string, queryKey: readonly string[]) {
  const api = useApi();
  return useQuery({ queryKey, queryFn: async ({ signal }) => (await api.list<T>(path, { signal })).items });
}

export const useServiceAccounts = () => useList<ServiceAccount>('/service-accounts', KEYS.services);
export const useApplications = () => useList<Application>('/applications', KEYS.applications);
export const useConnected = () => useList<ConnectedApplication>('/me/applications', KEYS.connected);

export function useApplicationSettings() {
  const api = useApi();
  return useQuery({
    queryKey: KEYS.settings,
    queryFn: ({ signal }) => api.get<ApplicationSettings>('/settings/applications', { signal }),
  });
}

/** Changes of one list, which is read again after each. */
function useChange<I, O>(
  queryKey: readonly string[],
  change: (api: ReturnType<typeof useApi>, input: I) => Promise<O>,
) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: I) => change(api, input),
    onSuccess: () => client.invalidateQueries({ queryKey }),
  });
}

export const useServiceAccountChanges = () => ({
  create: useChange(KEYS.services, (api, input: { name: string; roleKey: string }) =>
    api.post<ServiceAccountWithSecret>('/service-accounts', input),
  ),
  change: useChange(
    KEYS.services,
    (api, { id, ...change }: { id: string; name?: string; status?: 'active' | 'disabled' }) =>
      api.patch<ServiceAccount>(`/service-accounts/${id}`, change),
  ),
  rotate: useChange(KEYS.services, (api, { id, overlapSeconds }: { id: string; overlapSeconds: number }) =>
    api.post<ServiceAccountWithSecret>(`/service-accounts/${id}/secret`, { overlapSeconds }),
  ),
  remove: useChange(KEYS.services, (api, id: string) => api.delete(`/service-accounts/${id}`)),
});

export const useApplicationChanges = () => ({
  register: useChange(KEYS.applications, (api, input: NewApplication) =>
    api.post<ApplicationWithSecret>('/applications', input),
  ),
  change: useChange(KEYS.applications, (api, { id, ...change }: ApplicationChange & { id: string }) =>
    api.patch<Application>(`/applications/${id}`, change),
  ),
  rotate: useChange(KEYS.applications, (api, { id, overlapSeconds }: { id: string; overlapSeconds: number }) =>
    api.post<ApplicationWithSecret>(`/applications/${id}/secret`, { overlapSeconds }),
  ),
  remove: useChange(KEYS.applications, (api, id: string) => api.delete(`/applications/${id}`)),
  open: useChange(KEYS.settings, (api, selfRegistration: boolean) =>
    api.put<ApplicationSettings>('/settings/applications', { selfRegistration }),
  ),
});

export const useDisconnect = () => useChange(KEYS.connected, (api, id: string) => api.delete(`/me/applications/${id}`));

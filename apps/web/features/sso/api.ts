'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SsoConnection, SsoConnectionChange, SsoDomain, SsoPolicy, SsoPolicyChange } from '@/lib/api/types.ts';
import { useApi } from '@/lib/session/provider.tsx';

const connectionsKey = ['sso', 'connections'];
const policyKey = ['sso', 'policy'];

export function useConnections() {
  const api = useApi();
  return useQuery({
    queryKey: connectionsKey,
    queryFn: async ({ signal }) => (await api.list<SsoConnection>('/sso/connections', { signal })).items,
    // What is being typed into a form stays.
    refetchOnWindowFocus: false,
  });
}

export function usePolicy() {
  const api = useApi();
  return useQuery({
    queryKey: policyKey,
    queryFn: ({ signal }) => api.get<SsoPolicy>('/sso/policy', { signal }),
    refetchOnWindowFocus: false,
  });
}

/** Everything that changes providers; each of them reads the list anew. */
export function useSsoActions() {
  const api = useApi();
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ['sso'] });
  const path = (id: string) => `/sso/connections/${id}`;
  return {
    create: useMutation({
      mutationFn: (input: { name: string; issuer: string }) => api.post<SsoConnection>('/sso/connections', input),
      onSuccess: refresh,
    }),
    change: useMutation({
      mutationFn: ({ id, change }: { id: string; change: SsoConnectionChange }) =>
        api.patch<SsoConnection>(path(id), change),
      onSuccess: refresh,
    }),
    remove: useMutation({ mutationFn: (id: string) => api.delete(path(id)), onSuccess: refresh }),
    test: useMutation({ mutationFn: (id: string) => api.post<{ url: string }>(`${path(id)}/tests`) }),
    addDomain: useMutation({
      mutationFn: ({ id, domain }: { id: string; domain: string }) =>
        api.post<SsoDomain>(`${path(id)}/domains`, { domain }),
      onSuccess: refresh,
    }),
    verifyDomain: useMutation({
      mutationFn: ({ id, domainId }: { id: string; domainId: string }) =>
        api.post<SsoDomain>(`${path(id)}/domains/${domainId}/verification`),
      onSuccess: refresh,
    }),
    removeDomain: useMutation({
      mutationFn: ({ id, domainId }: { id: string; domainId: string }) => api.delete(`${path(id)}/domains/${domainId}`),
      onSuccess: refresh,
    }),
    savePolicy: useMutation({
      mutationFn: (input: SsoPolicyChange) => api.put<SsoPolicy>('/sso/policy', input),
      onSuccess: refresh,
    }),
  };
}

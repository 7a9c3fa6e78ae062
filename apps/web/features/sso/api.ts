'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SsoConnectionChange, SsoPolicyChange } from '@/lib/api/types.ts';
import { useHanok } from '@/lib/session/provider.tsx';

const connectionsKey = ['sso', 'connections'];
const policyKey = ['sso', 'policy'];

export function useConnections() {
  const api = useHanok();
  return useQuery({
    queryKey: connectionsKey,
    queryFn: async ({ signal }) => (await api.sso.connections.list({ signal })).items,
    // What is being typed into a form stays.
    refetchOnWindowFocus: false,
  });
}

export function usePolicy() {
  const api = useHanok();
  return useQuery({
    queryKey: policyKey,
    queryFn: ({ signal }) => api.sso.policy.get({ signal }),
    refetchOnWindowFocus: false,
  });
}

/** Everything that changes providers; each of them reads the list anew. */
export function useSsoActions() {
  const api = useHanok();
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ['sso'] });
  return {
    create: useMutation({
      mutationFn: (input: { name: string; issuer: string }) => api.sso.connections.create(input),
      onSuccess: refresh,
    }),
    change: useMutation({
      mutationFn: ({ id, change }: { id: string; change: SsoConnectionChange }) =>
        api.sso.connections.update(id, change),
      onSuccess: refresh,
    }),
    remove: useMutation({ mutationFn: (id: string) => api.sso.connections.delete(id), onSuccess: refresh }),
    test: useMutation({ mutationFn: (id: string) => api.sso.connections.tests.create(id) }),
    addDomain: useMutation({
      mutationFn: ({ id, domain }: { id: string; domain: string }) =>
        api.sso.connections.domains.create(id, { domain }),
      onSuccess: refresh,
    }),
    verifyDomain: useMutation({
      mutationFn: ({ id, domainId }: { id: string; domainId: string }) =>
        api.sso.connections.domains.verification.create(id, domainId),
      onSuccess: refresh,
    }),
    removeDomain: useMutation({
      mutationFn: ({ id, domainId }: { id: string; domainId: string }) =>
        api.sso.connections.domains.delete(id, domainId),
      onSuccess: refresh,
    }),
    savePolicy: useMutation({
      mutationFn: (input: SsoPolicyChange) => api.sso.policy.set(input),
      onSuccess: refresh,
    }),
  };
}

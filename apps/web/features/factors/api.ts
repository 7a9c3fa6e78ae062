'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Schemas } from '#clients/typescript/index.ts';
import { useApi } from '@/lib/session/provider.tsx';

export type Factors = Schemas['Factors'];
export type SecuritySettings = Schemas['SecuritySettings'];

const FACTORS_KEY = ['factors'];
const POLICY_KEY = ['settings', 'security'];

/** One's own second steps. */
export function useFactors() {
  const api = useApi();
  return useQuery({ queryKey: FACTORS_KEY, queryFn: ({ signal }) => api.get<Factors>('/me/factors', { signal }) });
}

export function useForgetFactors() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: FACTORS_KEY });
}

/** By what one could prove anew who one is; `password` only where one's password still opens something. */
export function useProofs(enabled = true) {
  const api = useApi();
  return useQuery({
    queryKey: ['proofs'],
    queryFn: ({ signal }) => api.get<{ methods: string[] }>('/session/step-up', { signal }),
    enabled,
  });
}

/** What the workspace asks of everybody who signs in. */
export function useSecuritySettings() {
  const api = useApi();
  return useQuery({
    queryKey: POLICY_KEY,
    queryFn: ({ signal }) => api.get<SecuritySettings>('/settings/security', { signal }),
  });
}

export function useChangeSecuritySettings() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (secondFactorRequired: boolean) =>
      api.put<SecuritySettings>('/settings/security', { secondFactorRequired }),
    onSuccess: (saved) => {
      client.setQueryData(POLICY_KEY, saved);
      return client.invalidateQueries({ queryKey: FACTORS_KEY });
    },
  });
}

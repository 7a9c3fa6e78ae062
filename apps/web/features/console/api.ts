'use client';

import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type {
  Cluster,
  CreatedTenant,
  FleetOverview,
  MailSummary,
  Operator,
  Tenant,
  TenantState,
} from '@/lib/api/types.ts';
import { useApi } from '@/lib/session/provider.tsx';
import { notifyDone } from '@/lib/use-error-text.ts';

/** How often the console looks again while it is open. */
const LIVE_MS = 3000;
/** A page of tenants, the most that the API gives. */
const PAGE = 100;

export const consoleKeys = {
  tenants: ['tenants'] as const,
  tenant: (slug: string) => ['tenants', 'one', slug] as const,
  operators: ['operators'] as const,
};

export function useOverview() {
  const api = useApi();
  return useQuery({
    queryKey: ['overview'],
    queryFn: ({ signal }) => api.get<FleetOverview>('/overview', { signal }),
    refetchInterval: LIVE_MS,
  });
}

export function useClusters() {
  const api = useApi();
  return useQuery({
    queryKey: ['clusters'],
    queryFn: async ({ signal }) => (await api.list<Cluster>('/clusters', { signal })).items,
    refetchInterval: LIVE_MS,
  });
}

export function useOperators(enabled = true) {
  const api = useApi();
  return useQuery({
    queryKey: consoleKeys.operators,
    queryFn: async ({ signal }) => (await api.list<Operator>('/operators', { signal })).items,
    enabled,
  });
}

/** Gives an operator another role, shuts him out, or lets him in again. */
export function useChangeOperator({ id, name }: Pick<Operator, 'id' | 'name'>) {
  const t = useTranslations('console');
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (what: Partial<Pick<Operator, 'role' | 'status'>>) => api.patch<Operator>(`/operators/${id}`, what),
    onSuccess: () => notifyDone(t('operatorChanged', { name })),
    onSettled: () => client.invalidateQueries({ queryKey: consoleKeys.operators }),
  });
}

/** Waiting mails, the newest first. The first page is looked at anew while it is the only one. */
export function useMails() {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['mails', 'list'],
    queryFn: ({ pageParam, signal }) =>
      api.list<MailSummary>('/mails', { query: { limit: PAGE, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: ({ state: { data } }) => ((data?.pages.length ?? 0) <= 1 ? LIVE_MS : false),
  });
}

/** Whether a tenant is on its way from one state to another. */
export function isMoving(tenant: Tenant): boolean {
  return tenant.state === 'provisioning' || tenant.state === 'deleting';
}

/**
 * Every tenant, for the roof. A small fleet is read anew each time; a large one when its numbers changed
 * (`version`), while something moves, and now and then.
 */
export function useRoof(version: string | null) {
  const api = useApi();
  return useQuery({
    queryKey: [...consoleKeys.tenants, 'roof', version],
    queryFn: async ({ signal }) => {
      const all: Tenant[] = [];
      let cursor: string | null = null;
      do {
        const page: { items: Tenant[]; nextCursor: string | null } = await api.list<Tenant>('/tenants', {
          query: { limit: PAGE, cursor },
          signal,
        });
        all.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor);
      return all.sort((a, b) => a.createdAt.localeCompare(b.createdAt));
    },
    enabled: version !== null,
    placeholderData: (before) => before,
    refetchInterval: ({ state: { data } }) =>
      !data || data.length <= PAGE || data.some(isMoving) ? LIVE_MS : LIVE_MS * 10,
  });
}

export function useTenants(q: string, state: TenantState | null) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: [...consoleKeys.tenants, 'list', q, state],
    queryFn: ({ pageParam, signal }) =>
      api.list<Tenant>('/tenants', { query: { q, state, limit: PAGE, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (before) => before,
    refetchInterval: ({ state: { data } }) => ((data?.pages.length ?? 0) <= 1 ? LIVE_MS : false),
  });
}

export function useTenant(slug: string) {
  const api = useApi();
  return useQuery({
    queryKey: consoleKeys.tenant(slug),
    queryFn: ({ signal }) => api.get<Tenant>(`/tenants/${slug}`, { signal }),
    refetchInterval: LIVE_MS,
  });
}

export type NewTenant = { slug: string; name: string; admin: { email: string; name: string } };

export function useCreateTenant() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (tenant: NewTenant) => api.post<CreatedTenant>('/tenants', tenant),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: consoleKeys.tenants }),
        client.invalidateQueries({ queryKey: ['overview'] }),
      ]),
  });
}

/** Suspending and resuming; both throw when the server refuses. */
export function useSuspension(slug: string) {
  const api = useApi();
  const client = useQueryClient();
  const path = `/tenants/${slug}/suspension`;
  async function take(change: Promise<Tenant>): Promise<void> {
    client.setQueryData(consoleKeys.tenant(slug), await change);
    void client.invalidateQueries({ queryKey: consoleKeys.tenants });
    void client.invalidateQueries({ queryKey: ['overview'] });
  }
  return {
    suspend: (reason: string) => take(api.post<Tenant>(path, reason ? { reason } : {})),
    resume: () => take(api.delete<Tenant>(path)),
  };
}

'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { Role, RoleRef } from '@/lib/api/types.ts';
import { useApi } from '@/lib/session/provider.tsx';

const BUILT_IN = ['owner', 'admin', 'member', 'viewer', 'provisioner'] as const;

export function useRoles(enabled = true) {
  const api = useApi();
  return useQuery({
    queryKey: ['members', 'roles'],
    queryFn: async ({ signal }) => (await api.list<Role>('/roles', { signal })).items,
    staleTime: 5 * 60_000,
    enabled,
  });
}

/** Names and explanations of roles in the reader's language; a role of the workspace's own speaks for itself. */
export function useRoleTexts(): { nameOf: (role: RoleRef) => string; explain: (role: Role) => string } {
  const t = useTranslations('members');
  const builtIn = (key: string) => BUILT_IN.find((known) => known === key);
  return {
    nameOf: (role) => {
      const known = builtIn(role.key);
      return known ? t(`role.${known}.name`) : role.name;
    },
    explain: (role) => {
      const known = builtIn(role.key);
      return known ? t(`role.${known}.text`) : role.description;
    },
  };
}

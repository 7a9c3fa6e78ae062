'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Permission, Role } from '@/lib/api/types.ts';
import { useApi } from '@/lib/session/provider.tsx';

export type RoleInput = { name: string; description: string; permissions: Permission[] };

/** Makes, changes and deletes roles; what changed shows wherever roles or members do. */
export function useRoleActions() {
  const api = useApi();
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: ['members'] });
  const save = useMutation({
    mutationFn: ({ key, input }: { key: string | null; input: RoleInput }) =>
      key === null ? api.post<Role>('/roles', input) : api.patch<Role>(`/roles/${key}`, input),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: ({ key, replacement }: { key: string; replacement: string | null }) =>
      api.delete(`/roles/${key}`, { query: { replacement } }),
    onSuccess,
  });
  return { save, remove };
}

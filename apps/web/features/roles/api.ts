'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Permission } from '@/lib/api/types.ts';
import { useHanok } from '@/lib/session/provider.tsx';

export type RoleInput = { name: string; description: string; permissions: Permission[] };

/** Makes, changes and deletes roles; what changed shows wherever roles or members do. */
export function useRoleActions() {
  const api = useHanok();
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: ['members'] });
  const save = useMutation({
    mutationFn: ({ key, input }: { key: string | null; input: RoleInput }) =>
      key === null ? api.roles.create(input) : api.roles.update(key, input),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: ({ key, replacement }: { key: string; replacement: string | null }) =>
      api.roles.delete(key, { replacement }),
    onSuccess,
  });
  return { save, remove };
}

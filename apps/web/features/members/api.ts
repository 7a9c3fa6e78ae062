'use client';

import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { Invitation, Member } from '@/lib/api/types.ts';
import { useApi } from '@/lib/session/provider.tsx';
import { useNotifyError } from '@/lib/use-error-text.ts';

export function useMembers(q: string) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['members', 'list', q],
    queryFn: ({ pageParam, signal }) =>
      api.list<Member>('/members', { query: { q, limit: 100, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (before) => before,
  });
}

export type MemberChange = { roleKey?: string; status?: 'active' | 'disabled' };

/** Changes a member; a refusal (the last owner, a role above one's own) is told in the server's words. */
export function useChangeMember() {
  const t = useTranslations('members');
  const api = useApi();
  const client = useQueryClient();
  const notifyError = useNotifyError();
  return useMutation({
    mutationFn: ({ member, change }: { member: Member; change: MemberChange }) =>
      api.patch<Member>(`/members/${member.id}`, change),
    onSuccess: () => client.invalidateQueries({ queryKey: ['members', 'list'] }),
    onError: (error, { member, change }) =>
      notifyError(error, t(change.roleKey ? 'roleFailed' : 'statusFailed', { name: member.name })),
  });
}

export function useInvite() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (invitation: { email: string; name: string; roleKey: string }) =>
      api.post<Invitation>('/invitations', invitation),
    onSuccess: () => client.invalidateQueries({ queryKey: ['members', 'list'] }),
  });
}

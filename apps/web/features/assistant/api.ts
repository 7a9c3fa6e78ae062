'use client';

import { type QueryClient, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Api } from '@/lib/api/client.ts';
import type { Conversation, ConversationSummary, Document, Message } from '@/lib/api/types.ts';
import { useApi } from '@/lib/session/provider.tsx';

export const conversationKey = (id: string) => ['conversations', id] as const;

export const conversationCalls = (api: Api) => ({
  create: (title?: string) => api.post<ConversationSummary>('/conversations', title ? { title } : {}),
  rename: (id: string, title: string) => api.patch<ConversationSummary>(`/conversations/${id}`, { title }),
  remove: (id: string) => api.delete(`/conversations/${id}`),
});

/** One conversation with its messages; null asks for nothing (a conversation that does not exist yet). */
export function useConversation(id: string | null) {
  const api = useApi();
  return useQuery({
    queryKey: conversationKey(id ?? 'new'),
    queryFn: ({ signal }) => api.get<Conversation>(`/conversations/${id}`, { signal }),
    enabled: id !== null,
  });
}

/** All conversations of the person, or those that others share with them; the latest first, page by page. */
export function useConversationList(shared: 'with_me' | null, enabled: boolean) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['conversations', 'list', shared],
    queryFn: ({ pageParam, signal }) =>
      api.list<ConversationSummary>('/conversations', { query: { limit: 40, cursor: pageParam, shared }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    enabled,
  });
}

/** The latest documents that can be asked about. */
export function useReadyDocuments() {
  const api = useApi();
  return useQuery({
    queryKey: ['documents', 'ready', 3],
    queryFn: ({ signal }) => api.list<Document>('/documents', { query: { status: 'ready', limit: 3 }, signal }),
    staleTime: 60_000,
  });
}

/** Documents to choose from when a question is to be asked of some only. */
export function useDocumentChoices(text: string, enabled: boolean) {
  const api = useApi();
  return useQuery({
    queryKey: ['documents', 'choices', text],
    queryFn: ({ signal }) =>
      api.list<Document>('/documents', { query: { status: 'ready', q: text, limit: 30 }, signal }),
    enabled,
    placeholderData: (before) => before,
  });
}

/** A conversation that was just made, known to the cache before its page asks for it. */
export function seedConversation(client: QueryClient, made: ConversationSummary): void {
  client.setQueryData<Conversation>(conversationKey(made.id), {
    ...made,
    messages: [],
    activeRunId: null,
    withheld: [],
  });
}

/** Adds finished messages to the cached conversation, or replaces those of the same id. */
export function keepMessages(client: QueryClient, id: string, messages: readonly Message[]): void {
  client.setQueryData<Conversation>(conversationKey(id), (before) => {
    if (!before) return before;
    const known = new Map(before.messages.map((message) => [message.id, message]));
    for (const message of messages) known.set(message.id, message);
    return { ...before, messages: [...known.values()], activeRunId: null };
  });
}

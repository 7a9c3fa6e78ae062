'use client';

import { useQuery } from '@tanstack/react-query';
import type { DocumentPage } from '../../lib/api/types.ts';
import { useApi } from '../../lib/session/provider.tsx';

const NO_PAGES: readonly DocumentPage[] = [];

export type DocumentContent = {
  text: string | null;
  pages: readonly DocumentPage[];
  error: unknown;
  retry: () => void;
};

/** A document's extracted text and the ranges of its pages. A version's text never changes, so it stays cached. */
export function useDocumentContent(id: string, version?: number, enabled = true): DocumentContent {
  const api = useApi();
  const text = useQuery({
    queryKey: ['documents', id, 'content', version ?? 'current'],
    queryFn: ({ signal }) => api.text(`/documents/${id}/content`, { query: { version }, signal }),
    staleTime: version === undefined ? 60_000 : Number.POSITIVE_INFINITY,
    enabled,
  });
  const pages = useQuery({
    queryKey: ['documents', id, 'pages', version ?? 'current'],
    queryFn: async ({ signal }) => (await api.list<DocumentPage>(`/documents/${id}/pages`, { signal })).items,
    staleTime: 60_000,
    enabled,
  });
  return {
    text: text.data ?? null,
    pages: pages.data ?? NO_PAGES,
    error: text.data === undefined ? text.error : null,
    retry: () => void text.refetch(),
  };
}

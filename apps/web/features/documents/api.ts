'use client';

import { type InfiniteData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Page } from '@/lib/api/client.ts';
import type { Document, DocumentKind, DocumentStatus, DocumentVersion, Folder, Visibility } from '@/lib/api/types.ts';
import { useApi } from '@/lib/session/provider.tsx';

export const SHARING_FILTERS = ['workspace', 'private', 'by_me', 'with_me'] as const;
export type SharingFilter = (typeof SHARING_FILTERS)[number];

export type DocumentFilter = {
  folderId: string | null;
  kind: DocumentKind | null;
  status: DocumentStatus | null;
  /** Beside the whole workspace's: what others share with the reader, and of the reader's own what is shared and not. */
  sharing: SharingFilter | null;
  q: string;
};

const PAGE_SIZE = 50;

/** Whether the server still works on it. */
export function isUnderWay(document: Pick<Document, 'status'>): boolean {
  return document.status === 'queued' || document.status === 'processing';
}

/** Documents that match, page after page; looked at again every few seconds while one of them is being read. */
export function useDocumentList(filter: DocumentFilter) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['documents', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      api.list<Document>('/documents', { query: { ...queryOf(filter), cursor: pageParam, limit: PAGE_SIZE }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page: Page<Document>) => page.nextCursor,
    placeholderData: (before) => before,
    refetchInterval: (query) => (hasWork(query.state.data) ? 3000 : false),
  });
}

function queryOf({ sharing, ...filter }: DocumentFilter) {
  if (sharing === 'workspace') return { ...filter, visibility: sharing };
  return { ...filter, shared: sharing === 'private' ? 'with_nobody' : sharing };
}

function hasWork(data: InfiniteData<Page<Document>> | undefined): boolean {
  // Only the first pages are watched: refetching a long list would ask for every page of it.
  return data !== undefined && data.pages.length <= 2 && data.pages.some((page) => page.items.some(isUnderWay));
}

export function useDocument(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['documents', id],
    queryFn: ({ signal }) => api.get<Document>(`/documents/${id}`, { signal }),
    refetchInterval: (query) => (query.state.data && isUnderWay(query.state.data) ? 1200 : false),
  });
}

export function useVersions(id: string, version: number | undefined) {
  const api = useApi();
  return useQuery({
    queryKey: ['documents', id, 'versions', version],
    queryFn: async ({ signal }) => (await api.list<DocumentVersion>(`/documents/${id}/versions`, { signal })).items,
    enabled: version !== undefined,
  });
}

export function useFolders() {
  const api = useApi();
  return useQuery({
    queryKey: ['folders'],
    queryFn: async ({ signal }) => (await api.list<Folder>('/folders', { signal })).items,
    staleTime: 60_000,
  });
}

/** What changes documents and folders, with the caches brought up to date afterwards. */
export function useDocumentActions() {
  const api = useApi();
  const queries = useQueryClient();
  const refresh = () => {
    void queries.invalidateQueries({ queryKey: ['documents'] });
    void queries.invalidateQueries({ queryKey: ['folders'] });
    void queries.invalidateQueries({ queryKey: ['home'] });
  };
  return {
    refresh,
    update: async (id: string, change: { title?: string; folderId?: string | null; visibility?: Visibility }) => {
      const document = await api.patch<Document>(`/documents/${id}`, change);
      queries.setQueryData(['documents', id], document);
      refresh();
      return document;
    },
    remove: async (id: string) => {
      await api.delete(`/documents/${id}`);
      queries.removeQueries({ queryKey: ['documents', id] });
      refresh();
    },
    cancel: async (id: string) => {
      const document = await api.post<Document>(`/documents/${id}/cancellation`);
      refresh();
      return document;
    },
    retry: async (id: string) => {
      const document = await api.post<Document>(`/documents/${id}/retry`);
      queries.setQueryData(['documents', id], document);
      refresh();
      return document;
    },
    createFolder: async (name: string, parentId: string | null) => {
      const folder = await api.post<Folder>('/folders', { name, ...(parentId ? { parentId } : {}) });
      refresh();
      return folder;
    },
    updateFolder: async (id: string, change: { name?: string; parentId?: string | null }) => {
      await api.patch<Folder>(`/folders/${id}`, change);
      refresh();
    },
    removeFolder: async (id: string) => {
      await api.delete(`/folders/${id}`);
      refresh();
    },
    /** Saves the original to the reader's disk under its own name. */
    download: async (document: Pick<Document, 'id' | 'fileName'>, version?: number) => {
      const { blob, fileName } = await api.blob(`/documents/${document.id}/file`, { query: { version } });
      const url = URL.createObjectURL(blob);
      const link = window.document.createElement('a');
      link.href = url;
      link.download = fileName ?? document.fileName;
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), 10_000);
    },
  };
}

export type DocumentActions = ReturnType<typeof useDocumentActions>;

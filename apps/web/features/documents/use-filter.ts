'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import { DOCUMENT_KINDS, DOCUMENT_STATUSES } from '@/lib/api/types.ts';
import { type DocumentFilter, SHARING_FILTERS } from './api.ts';

function oneOf<T extends string>(value: string | null, allowed: readonly T[]): T | null {
  return allowed.find((a) => a === value) ?? null;
}

/** The filter lives in the address: a reload, a bookmark and the back button keep it. */
export function useFilter(): {
  filter: DocumentFilter;
  set: (change: Partial<DocumentFilter>) => void;
  reset: () => void;
  filtered: boolean;
} {
  const params = useSearchParams();
  const pathname = usePathname();
  const router = useRouter();
  const filter = useMemo<DocumentFilter>(
    () => ({
      folderId: params.get('folder'),
      kind: oneOf(params.get('kind'), DOCUMENT_KINDS),
      status: oneOf(params.get('status'), DOCUMENT_STATUSES),
      sharing: oneOf(params.get('sharing'), SHARING_FILTERS),
      q: params.get('q') ?? '',
    }),
    [params],
  );
  const set = useCallback(
    (change: Partial<DocumentFilter>) => {
      const next = { ...filter, ...change };
      const search = new URLSearchParams();
      if (next.folderId) search.set('folder', next.folderId);
      if (next.q) search.set('q', next.q);
      if (next.kind) search.set('kind', next.kind);
      if (next.sharing) search.set('sharing', next.sharing);
      if (next.status) search.set('status', next.status);
      const text = search.toString();
      router.replace(text ? `${pathname}?${text}` : pathname, { scroll: false });
    },
    [filter, pathname, router],
  );
  const reset = useCallback(() => set({ kind: null, status: null, sharing: null, q: '' }), [set]);
  return { filter, set, reset, filtered: Boolean(filter.kind || filter.status || filter.sharing || filter.q) };
}

'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Schemas } from '#clients/typescript/index.ts';
import { useApi } from '@/lib/session/provider.tsx';
import { useNotifyError } from '@/lib/use-error-text.ts';

export type Place = Schemas['SignedInPlace'];

/** Where somebody is signed in: `/me`, or a member by whom members are managed. Both realms answer alike. */
export function usePlaces(of: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['places', of],
    queryFn: ({ signal }) => api.get<{ items: Place[] }>(`${of}/sessions`, { signal }),
  });
}

/** Ends one place, or without `place` all (one's own: all others). */
export function useEndPlaces(of: string) {
  const api = useApi();
  const client = useQueryClient();
  const notifyError = useNotifyError();
  return useMutation({
    mutationFn: (place?: Place) => api.delete<unknown>(`${of}/sessions${place ? `/${place.id}` : ''}`),
    onSettled: () => client.invalidateQueries({ queryKey: ['places', of] }),
    onError: (error) => notifyError(error),
  });
}

import { QueryClient } from '@tanstack/react-query';
import { isApiError, NETWORK_ERROR } from './api/error.ts';

/** Trouble that may pass by itself; a refusal will not. */
export function mayPass(error: unknown): boolean {
  return (
    isApiError(error, NETWORK_ERROR, 'unavailable', 'rate_limited', 'too_many_at_once') ||
    (isApiError(error) && error.status >= 502)
  );
}

/** A cache with sane defaults: fresh for 15 s, refetched on return, repeated only where repeating may help. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        gcTime: 5 * 60_000,
        retry: (failures, error) => failures < 2 && mayPass(error),
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false },
    },
  });
}

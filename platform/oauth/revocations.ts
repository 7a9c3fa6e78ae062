import { LRUCache } from 'lru-cache';
import { ACCESS_TOKEN_SECONDS } from './configuration.ts';

/**
 * The sessions that have ended while access tokens of theirs may still be valid. Asked at every request. It needs to
 * remember for no longer than such a token lives.
 */
export interface Revocations {
  isRevoked(session: string): boolean;
  revoke(session: string): Promise<void>;
}

/** Of a single process. */
export function createRevocations(): Revocations {
  const ended = new LRUCache<string, true>({ max: 100_000, ttl: (ACCESS_TOKEN_SECONDS + 60) * 1000 });
  return {
    isRevoked: (session) => ended.has(session),
    async revoke(session) {
      ended.set(session, true);
    },
  };
}

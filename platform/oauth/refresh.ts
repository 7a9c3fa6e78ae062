import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Tokens } from './exchange.ts';

/**
 * Refreshing for a browser with several tabs. They share one cookie, so they come with the same token at the same
 * time, or one comes with the token that another has just used. An issuer must take that for theft and end the family.
 * So within this process a token is exchanged once, and for some seconds everybody of the same browser who brings it
 * is given what the exchange has given. A browser is told by its address and user agent; from anywhere else, the old
 * token goes to the issuer, which ends the family.
 */
export interface Refresher {
  refresh(token: string, browser: string, exchange: () => Promise<Tokens | null>): Promise<Tokens | null>;
}

const GRACE_MS = 10_000;

/** @param now milliseconds */
export function createRefresher(now: () => number = Date.now): Refresher {
  interface Flight {
    browser: string;
    result: Promise<Tokens | null>;
    settledAt: number | null;
  }
  const flights = new LRUCache<string, Flight>({ max: 10_000 });

  return {
    refresh(token, browser, exchange) {
      const key = createHash('sha256').update(token).digest('base64');
      const known = flights.get(key);
      const isFresh = known !== undefined && (known.settledAt === null || now() - known.settledAt < GRACE_MS);
      if (isFresh && known.browser === browser) return known.result;
      if (known !== undefined && !isFresh) flights.delete(key);

      const flight: Flight = { browser, result: exchange(), settledAt: null };
      // A replay from elsewhere does not take the honest browser's place.
      if (!isFresh) flights.set(key, flight);
      flight.result.then(
        (tokens) => {
          flight.settledAt = now();
          if (tokens === null && flights.get(key) === flight) flights.delete(key);
        },
        () => {
          if (flights.get(key) === flight) flights.delete(key);
        },
      );
      // The tokens themselves must not stay in memory for longer than they may be handed out.
      setTimeout(() => {
        if (flights.get(key) === flight && flight.settledAt !== null) flights.delete(key);
      }, GRACE_MS * 2).unref();
      return flight.result;
    },
  };
}

import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Logger } from '#platform/telemetry/index.ts';
import { type BucketState, type Limit, limitKey, PLATFORM } from './bucket.ts';
import { createMemoryLimits, type LimitStore } from './memory.ts';
import { network } from './network.ts';
import { type Place, type PlaceStore, RENEW_MS } from './places.ts';
import type { HeldClass, HeldLimits, LimitScope, RateLimits, RouteClass } from './policy.ts';
import { WINDOW_MS } from './policy.ts';

/** Who is counted: a user of a tenant, or an operator (`tenantId` null). */
export interface Subject {
  tenantId: string | null;
  userId: string;
}

export interface Reading extends BucketState {
  scope: LimitScope;
  quota: number;
}

export interface Outcome {
  allowed: boolean;
  readings: Reading[];
}

/**
 * Counts requests. Without a shared store everything is counted here, exactly. With one, a request is counted there
 * once, by all its limits together; what this process knows of an address by itself comes before, so that a flood
 * reaches neither the authentication nor Redis.
 */
export interface Limiter {
  /** Before anything is known but the address. */
  arrive(kind: RouteClass, address: string): Outcome;
  /** Once it is known who asks (null: nobody needs to be). */
  pass(kind: RouteClass, address: string, who: Subject | null): Outcome | Promise<Outcome>;
  /** Counts a request at its address that was refused before `pass`. */
  refused(kind: RouteClass, address: string): void;
  /** Takes a place among those under way. @returns how to leave it; null: all are taken */
  hold(kind: HeldClass, who: Subject): Promise<(() => void) | null>;
}

export interface SharedLimits extends LimitStore {
  places: PlaceStore;
  isUp(): boolean;
}

export interface LimiterOptions {
  limits: RateLimits;
  held: HeldLimits;
  /** What processes share; absent: this one is alone. */
  shared?: SharedLimits;
  log: Logger;
  now?: () => number;
}

export function createLimiter({ limits, held, shared, log, now = Date.now }: LimiterOptions): Limiter {
  const local = createMemoryLimits(now);
  /** Addresses that the shared store refused, until when. */
  const refusedUntil = new LRUCache<string, number>({ max: 100_000 });
  const underWay = new Map<string, number>();

  const addressLimit = (kind: RouteClass, address: string): Limit => ({
    key: limitKey(PLATFORM, 'address', kind, network(address)),
    quota: limits[kind].address,
    windowMs: WINDOW_MS,
  });

  function subjectLimits(kind: RouteClass, { tenantId, userId }: Subject): [LimitScope, Limit][] {
    const { user, tenant } = limits[kind];
    const owner = tenantId ?? PLATFORM;
    const ofUser: Limit = { key: limitKey(owner, 'user', kind, userId), quota: user, windowMs: WINDOW_MS };
    if (tenantId === null) return [['user', ofUser]];
    return [
      ['user', ofUser],
      ['tenant', { key: limitKey(owner, 'tenant', kind), quota: tenant, windowMs: WINDOW_MS }],
    ];
  }

  async function passShared(store: LimitStore, address: Limit, others: [LimitScope, Limit][]): Promise<Outcome> {
    try {
      const verdict = await store.take([address, ...others.map(([, limit]) => limit)]);
      const [first] = verdict.states;
      if (!verdict.allowed && first !== undefined && first.waitMs > 0)
        refusedUntil.set(address.key, now() + first.waitMs);
      return outcome(verdict.allowed, [['address', address], ...others], verdict.states);
    } catch (error) {
      log.warn({ err: error }, 'the shared limits did not answer; this process counts by itself');
      return passLocal(others);
    }
  }

  function passLocal(others: [LimitScope, Limit][]): Outcome {
    const verdict = local.take(others.map(([, limit]) => limit));
    return outcome(verdict.allowed, others, verdict.states);
  }

  return {
    arrive(kind, address) {
      const limit = addressLimit(kind, address);
      const waitMs = (refusedUntil.get(limit.key) ?? 0) - now();
      if (waitMs > 0)
        return {
          allowed: false,
          readings: [{ scope: 'address', quota: limit.quota, remaining: 0, resetMs: WINDOW_MS, waitMs }],
        };
      const verdict = local.take([limit]);
      return outcome(verdict.allowed, [['address', limit]], verdict.states);
    },

    pass(kind, address, who) {
      const others = who === null ? [] : subjectLimits(kind, who);
      if (shared?.isUp()) return passShared(shared, addressLimit(kind, address), others);
      return passLocal(others);
    },

    refused(kind, address) {
      if (shared?.isUp()) void passShared(shared, addressLimit(kind, address), []);
    },

    async hold(kind, { tenantId, userId }) {
      const { user, tenant } = held[kind];
      const owner = tenantId ?? PLATFORM;
      const places: Place[] = [{ key: limitKey(owner, 'held', 'user', kind, userId), max: user }];
      if (tenantId !== null) places.push({ key: limitKey(owner, 'held', 'tenant', kind), max: tenant });
      const leave = holdHere(places);
      if (leave === null || !shared?.isUp()) return leave;
      return holdShared(shared.places, places, leave);
    },
  };

  function holdHere(places: readonly Place[]): (() => void) | null {
    if (places.some(({ key, max }) => (underWay.get(key) ?? 0) >= max)) return null;
    for (const { key } of places) underWay.set(key, (underWay.get(key) ?? 0) + 1);
    return once(() => {
      for (const { key } of places) {
        const count = (underWay.get(key) ?? 1) - 1;
        if (count > 0) underWay.set(key, count);
        else underWay.delete(key);
      }
    });
  }

  async function holdShared(store: PlaceStore, places: readonly Place[], leaveHere: () => void) {
    const id = randomUUID();
    // What Redis does not hear of comes free by itself.
    const quietly = (work: Promise<void>) => void work.catch(() => undefined);
    try {
      if (!(await store.take(id, places))) {
        leaveHere();
        return null;
      }
    } catch (error) {
      log.warn({ err: error }, 'the shared places did not answer; this process counts by itself');
      quietly(store.leave(id, places));
      return leaveHere;
    }
    const renewing = setInterval(() => quietly(store.renew(id, places)), RENEW_MS).unref();
    return once(() => {
      clearInterval(renewing);
      leaveHere();
      quietly(store.leave(id, places));
    });
  }
}

/** However often it is called. */
function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    work();
  };
}

function outcome(allowed: boolean, limits: [LimitScope, Limit][], states: BucketState[]): Outcome {
  return {
    allowed,
    readings: states.map((state, i) => {
      const [scope, { quota }] = limits[i] ?? ['address', { quota: 0 }];
      return { scope, quota, ...state };
    }),
  };
}

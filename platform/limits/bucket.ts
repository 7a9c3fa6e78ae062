/**
 * The generic cell rate algorithm: one number stands for a bucket, the time at which it would be full again. Every
 * request moves it `window / quota` further away; a request that would move it beyond a whole window is refused.
 */

export interface Limit {
  /** Of the bucket; begins with the tenant's id or `platform:` (see `limitKey`). */
  key: LimitKey;
  quota: number;
  windowMs: number;
}

export type LimitKey = string & { readonly __brand: 'LimitKey' };

/** What a bucket says after a request. */
export interface BucketState {
  remaining: number;
  /** Until the bucket is full again. */
  resetMs: number;
  /** Until it would let the next request pass; 0: now. */
  waitMs: number;
}

/** All limits of one request together: it passes when each of them lets it, and otherwise takes from none. */
export interface Verdict {
  allowed: boolean;
  /** In the order of the limits. */
  states: BucketState[];
}

/** Of what belongs to no tenant, such as an address. */
export const PLATFORM = 'platform:';

/** @param owner a tenant's id, or `PLATFORM`; parts may hold any character */
export function limitKey(owner: string, ...parts: string[]): LimitKey {
  if (owner === '') throw new Error('a limit needs an owner');
  const head = owner === PLATFORM ? PLATFORM : `${encodeURIComponent(owner)}:`;
  return (head + ['limit', ...parts].map(encodeURIComponent).join(':')) as LimitKey;
}

/** @param usedMs how far away the bucket's being full is, after this request or, where it was refused, without it */
export function bucketState({ quota, windowMs }: Limit, usedMs: number): BucketState {
  const stepMs = windowMs / quota;
  // A thousandth of a step keeps a rounding error from eating a whole request.
  const remaining = Math.max(0, Math.floor((windowMs - usedMs) / stepMs + 0.001));
  return { remaining, resetMs: usedMs, waitMs: remaining > 0 ? 0 : Math.max(1, usedMs + stepMs - windowMs) };
}

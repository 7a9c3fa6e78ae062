import { port, slot } from '#platform/ports/index.ts';
import type { RealmMount } from './realm.ts';
import type { Revocations } from './revocations.ts';
import type { RealmKeys } from './verifier.ts';

export const revocationsPort = port<Revocations>('revoked sessions');

/** Realms that people sign in to: where each hangs, and the keys that its tokens are verified by. */
export const realmsSlot = slot<{
  mount: RealmMount;
  /** @param slug of a workspace; null: the operators. Null when there is no such realm */
  keys(slug: string | null): Promise<RealmKeys | null>;
}>('realms to sign in to');

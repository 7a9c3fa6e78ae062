import type { Issuer } from './issuer.ts';
import { type SigningKey, signingKeyAt } from './signing-keys.ts';

/** How soon a process notices that keys were added, replaced or removed by another. */
const CHECK_MS = 2_000;

/**
 * Holds an issuer for as long as its keys stay the same; makes it anew when one is published, begins to sign or ends.
 * @param now milliseconds
 */
export function createCurrentIssuer(
  load: () => Promise<SigningKey[]>,
  make: (keys: SigningKey[]) => Issuer,
  now: () => number = Date.now,
): () => Promise<Issuer> {
  let held: { issuer: Issuer; mark: string } | null = null;
  let checkedAt = Number.NEGATIVE_INFINITY;
  let checking: Promise<Issuer> | null = null;

  async function check(): Promise<Issuer> {
    const keys = await load();
    const mark = [signingKeyAt(keys, now())?.kid, ...keys.map((key) => key.kid)].join();
    if (held?.mark !== mark) held = { issuer: make(keys), mark };
    checkedAt = now();
    return held.issuer;
  }

  return async () => {
    if (held !== null && now() - checkedAt < CHECK_MS) return held.issuer;
    checking ??= check().finally(() => {
      checking = null;
    });
    return checking;
  };
}

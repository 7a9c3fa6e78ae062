import type { Issuer, IssuerSecrets } from './issuer.ts';
import { type SigningKey, signingKeyAt } from './signing-keys.ts';

/** How soon a process notices that keys were added, replaced or removed by another. */
const CHECK_MS = 2_000;

interface Dependencies {
  load(): Promise<SigningKey[]>;
  /** Asked at each use: they are at hand, and a browser may come with what another process has made of new ones. */
  secrets(): IssuerSecrets;
  make(keys: SigningKey[], secrets: IssuerSecrets): Issuer;
  /** Milliseconds. */
  now?(): number;
}

/**
 * Holds an issuer for as long as its keys and secrets stay the same; makes it anew when a key is published, begins to
 * sign or ends, and when its secrets are replaced.
 */
export function createCurrentIssuer({ load, secrets, make, now = Date.now }: Dependencies): () => Promise<Issuer> {
  let held: { issuer: Issuer; mark: string; secrets: IssuerSecrets } | null = null;
  let checkedAt = Number.NEGATIVE_INFINITY;
  let checking: Promise<Issuer> | null = null;

  async function check(): Promise<Issuer> {
    const keys = await load();
    const own = secrets();
    const mark = [signingKeyAt(keys, now())?.kid, ...keys.map((key) => key.kid)].join();
    if (held?.mark !== mark || !areSame(held.secrets, own)) held = { issuer: make(keys, own), mark, secrets: own };
    checkedAt = now();
    return held.issuer;
  }

  return async () => {
    if (held !== null && now() - checkedAt < CHECK_MS && areSame(held.secrets, secrets())) return held.issuer;
    checking ??= check().finally(() => {
      checking = null;
    });
    return checking;
  };
}

function areSame(a: IssuerSecrets, b: IssuerSecrets): boolean {
  return a.length === b.length && a.every((secret, i) => b[i] !== undefined && secret.equals(b[i]));
}

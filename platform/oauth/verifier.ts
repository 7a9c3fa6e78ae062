import { createPublicKey, hash } from 'node:crypto';
import { createVerifier, TokenError } from 'fast-jwt';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { errors, HanokError } from '#platform/errors/index.ts';
import type { VerifiedToken } from '#platform/http/index.ts';
import type { TenantId } from '#platform/tenancy/index.ts';
import { ACCESS_TOKEN_SECONDS, API_SCOPE } from './configuration.ts';
import type { SigningKey } from './signing-keys.ts';

/** What the verifier has to know of a realm. */
export interface RealmKeys {
  /** Null: the operators' realm. */
  tenantId: TenantId | null;
  keys: readonly Pick<SigningKey, 'kid' | 'publicJwk'>[];
}

interface Ports {
  publicUrl: string;
  audience: string;
  /** Of a workspace by its slug, or of the operators (null). Null when there is no such realm. */
  realmKeys(slug: string | null): Promise<RealmKeys | null>;
  /** Of a session, or of a single token by its id. */
  isRevoked(id: string): boolean | Promise<boolean>;
  now?: () => number;
}

const header = z.object({
  alg: z.literal('ES256'),
  typ: z.string().regex(/^(application\/)?at\+jwt$/i),
  kid: z.string(),
  // Headers that would have us take a key from the token itself, or that we would have to understand.
  jwk: z.undefined().optional(),
  jku: z.undefined().optional(),
  x5u: z.undefined().optional(),
  x5c: z.undefined().optional(),
  crit: z.undefined().optional(),
});

const claims = z.object({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  iat: z.number(),
  sub: z.string(),
  client_id: z.string(),
  tenant: z.string().optional(),
  uid: z.string().optional(),
  sid: z.string().optional(),
  jti: z.string().optional(),
  scope: z.string().optional(),
  /** Who acts in the subject's name (RFC 8693): an operator of the platform, in his own sign-in `sid`. */
  act: z.object({ sub: z.uuid(), name: z.string(), sid: z.string() }).optional(),
  // Bound to a key that the caller would have to prove; we issue none such.
  cnf: z.undefined().optional(),
});

/** All that is read of a token before its signature counts: whose key to ask for. */
const issued = z.object({ iss: z.string() });

type Verify = (token: string) => unknown;
interface KnownRealm {
  tenantId: TenantId | null;
  verifiers: Map<string, Verify>;
  loadedAt: number;
  /** When the keys were last asked for, with or without an answer. */
  askedAt: number;
}
interface KnownToken {
  token: VerifiedToken;
  endsAt: number;
  issuer: string;
  kid: string;
  /** What may be revoked before it ends: the session, the token itself. */
  revocable: readonly string[];
}

/** How soon it is noticed that a key has come or gone; also how often an unknown key id makes us look. */
const KNOWN_REALM_MS = 4_000;
/** For how long the keys that were read last are good, should the database not answer. */
const STALE_REALM_MS = 300_000;
const MAX_TOKEN_LENGTH = 4_096;

/**
 * Verifies access tokens (RFC 9068): signature by a key of the issuer that it names, type, audience, time. A token is
 * verified once and then remembered until it ends; whether its session was revoked is asked each time.
 */
export function createTokenVerifier(ports: Ports): (token: string) => Promise<VerifiedToken> {
  const now = ports.now ?? Date.now;
  const realms = new LRUCache<string, KnownRealm>({ max: 2_000 });
  const reading = new Map<string, Promise<KnownRealm>>();
  const verified = new LRUCache<string, KnownToken>({ max: 20_000 });
  const operatorIssuer = `${ports.publicUrl}/operator/oauth`;
  const workspacePrefix = `${ports.publicUrl}/t/`;

  /** The slug that an issuer names; null the operators; undefined none of ours. */
  function slugOf(issuer: string): string | null | undefined {
    if (issuer === operatorIssuer) return null;
    if (!issuer.startsWith(workspacePrefix)) return undefined;
    return /^([a-z][a-z0-9-]*)\/oauth$/.exec(issuer.slice(workspacePrefix.length))?.[1];
  }

  async function realmOf(issuer: string): Promise<KnownRealm> {
    const known = realms.get(issuer);
    if (known !== undefined && now() - known.askedAt < KNOWN_REALM_MS) return known;
    const slug = slugOf(issuer);
    if (slug === undefined) throw errors.unauthenticated();
    let read = reading.get(issuer);
    if (read === undefined) {
      read = readRealm(issuer, slug).finally(() => reading.delete(issuer));
      reading.set(issuer, read);
    }
    return read.catch((cause: unknown) => {
      const isAnswer = cause instanceof HanokError && cause.code === 'unauthenticated';
      if (known === undefined || isAnswer || now() - known.loadedAt > STALE_REALM_MS) throw cause;
      known.askedAt = now();
      return known;
    });
  }

  async function readRealm(issuer: string, slug: string | null): Promise<KnownRealm> {
    const found = await ports.realmKeys(slug);
    if (found === null) throw errors.unauthenticated();
    // A key id is a hash of the key, so a verifier is good for as long as its key id is named.
    const former = realms.get(issuer)?.verifiers;
    const verifiers = new Map(
      found.keys.map((key): [string, Verify] => [key.kid, former?.get(key.kid) ?? verifierOf(key, issuer)]),
    );
    const realm = { tenantId: found.tenantId, verifiers, loadedAt: now(), askedAt: now() };
    realms.set(issuer, realm);
    return realm;
  }

  function verifierOf({ publicJwk }: RealmKeys['keys'][number], issuer: string): Verify {
    const pem = createPublicKey({ key: { ...publicJwk }, format: 'jwk' }).export({ format: 'pem', type: 'spki' });
    return createVerifier({
      key: pem.toString(),
      algorithms: ['ES256'],
      allowedIss: issuer,
      allowedAud: ports.audience,
      requiredClaims: ['exp', 'iat', 'sub', 'client_id'],
      cache: false,
    });
  }

  async function verify(token: string): Promise<KnownToken> {
    const parts = token.split('.');
    if (parts.length !== 3 || token.length > MAX_TOKEN_LENGTH) throw errors.unauthenticated();
    const { kid } = header.parse(decode(parts[0]));
    const realm = await realmOf(issued.parse(decode(parts[1])).iss);
    const check = realm.verifiers.get(kid);
    if (check === undefined) throw errors.unauthenticated();
    const { iss, sub, uid, sid, jti, tenant, client_id: clientId, exp, iat, scope, act } = claims.parse(check(token));
    // We issue none that live longer, so a longer one was not meant for this.
    if (exp - iat > ACCESS_TOKEN_SECONDS) throw errors.unauthenticated();
    // A service account has no sign-in; its tokens are revoked by the generation of its secret.
    const common = { clientId, session: uid === undefined ? (sid ?? null) : null, scopes: scopesOf(scope) };
    const revocable = [sid, jti, act?.sid].filter((id) => id !== undefined);
    const facts = { endsAt: exp * 1000, issuer: iss, kid, revocable };
    if (realm.tenantId === null) {
      if (tenant !== undefined || act !== undefined) throw errors.unauthenticated();
      return { ...facts, token: { realm: 'operator', operatorId: uid ?? sub, ...common } };
    }
    // A slug may be given to another tenant one day; its old tokens must not come along.
    if (tenant !== realm.tenantId) throw errors.unauthenticated();
    // An impersonation is a session of its own, which can be ended.
    if (act !== undefined && sid === undefined) throw errors.unauthenticated();
    const impersonator = act === undefined ? null : { id: act.sub, name: act.name, impersonation: sid ?? '' };
    const userId = uid ?? sub;
    return { ...facts, token: { realm: 'workspace', tenantId: realm.tenantId, userId, impersonator, ...common } };
  }

  return async (token) => {
    const key = hash('sha256', token, 'base64');
    let known = verified.get(key);
    if (known === undefined || known.endsAt <= now()) {
      known = await verify(token).catch(refuse);
      verified.set(key, known);
    }
    for (const id of known.revocable) {
      const isRevoked = ports.isRevoked(id);
      // From memory nearly always; what is not awaited costs no turn.
      if (isRevoked !== false && (isRevoked === true || (await isRevoked))) throw errors.unauthenticated();
    }
    // Its key may have been taken away since.
    if (!(await realmOf(known.issuer)).verifiers.has(known.kid)) throw errors.unauthenticated();
    return known.token;
  };
}

/** Null: not confined. A token that was given for nothing may do nothing. */
function scopesOf(scope: string | undefined): ReadonlySet<string> | null {
  const scopes = new Set(scope?.split(' '));
  return scopes.has(API_SCOPE) ? null : scopes;
}

/** What is wrong with the token is 401; what is wrong with us (a database that does not answer) stays what it is. */
function refuse(cause: unknown): never {
  const isToken = cause instanceof TokenError || cause instanceof z.ZodError || cause instanceof SyntaxError;
  throw isToken ? errors.unauthenticated({ cause }) : cause;
}

function decode(part: string | undefined): unknown {
  return JSON.parse(Buffer.from(part ?? '', 'base64url').toString());
}

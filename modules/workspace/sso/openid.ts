import { LRUCache } from 'lru-cache';
import * as oidc from 'openid-client';
import { z } from 'zod';
import { HanokError } from '#platform/errors/index.ts';
import type { Outbound } from '#platform/outbound/index.ts';
import { tripErrors } from './errors.ts';

/** What of a connection a call to its provider needs. */
export interface Provider {
  /** Another one after each change, so that nothing of the former configuration is used. */
  version: string;
  issuer: string;
  clientId: string;
  clientSecret: string | null;
}

/** What has to be remembered from the way to the provider until the way back. */
export interface Checks {
  redirectUri: string;
  state: string;
  nonce: string;
  verifier: string;
  /** Unix time in seconds since when the person must have proved anew who he is, whatever session the provider has. */
  freshSince: number | null;
}

/** Who came back. `emailVerified` is true only if the provider says exactly that. */
export interface Claims {
  issuer: string;
  subject: string;
  email: string | null;
  emailVerified: boolean;
  name: string | null;
  locale: string | null;
}

/** OpenID Connect with a tenant's provider: authorization code, PKCE, every check of the answer. */
export interface OpenId {
  /** @returns where the browser has to go. @throws `sso_unreachable` */
  begin(provider: Provider, checks: Checks, loginHint: string | null): Promise<string>;
  /** @param search the query of the callback. @throws `sso_rejected`, `sso_answer_invalid`, `sso_client_refused`, `sso_unreachable` */
  finish(provider: Provider, checks: Checks, search: string): Promise<Claims>;
}

/** Signatures that the provider alone can make. With HS256, whoever knows the client secret could sign. */
const ALGORITHMS = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];
const CLOCK_TOLERANCE_SECONDS = 10;
const TIMEOUT_SECONDS = 8;
const REMEMBERED_MS = 10 * 60_000;

const email = z.string().max(254).pipe(z.email());

export function createOpenId({ fetch }: Pick<Outbound, 'fetch'>): OpenId {
  const known = new LRUCache<string, Promise<oidc.Configuration>>({ max: 500, ttl: REMEMBERED_MS });

  const guarded: oidc.CustomFetch = (url, { duplex: _, ...options }) => {
    requireSecure(url);
    return fetch(url, options as RequestInit);
  };

  function configurationOf(provider: Provider): Promise<oidc.Configuration> {
    const held = known.get(provider.version);
    if (held !== undefined) return held;
    const reading = discover(provider, guarded);
    known.set(provider.version, reading);
    reading.catch(() => known.delete(provider.version));
    return reading;
  }

  return {
    async begin(provider, checks, loginHint) {
      try {
        const configuration = await configurationOf(provider);
        const url = oidc.buildAuthorizationUrl(configuration, {
          redirect_uri: checks.redirectUri,
          scope: 'openid email profile',
          state: checks.state,
          nonce: checks.nonce,
          code_challenge: await oidc.calculatePKCECodeChallenge(checks.verifier),
          code_challenge_method: 'S256',
          ...(loginHint === null ? {} : { login_hint: loginHint }),
          ...(checks.freshSince === null ? {} : { prompt: 'login', max_age: '0' }),
        });
        return requireSecure(url.href).href;
      } catch (error) {
        throw tripErrors.sso_unreachable({ cause: error });
      }
    },

    async finish(provider, checks, search) {
      try {
        const configuration = await configurationOf(provider);
        const tokens = await oidc.authorizationCodeGrant(configuration, new URL(checks.redirectUri + search), {
          expectedState: checks.state,
          expectedNonce: checks.nonce,
          pkceCodeVerifier: checks.verifier,
          idTokenExpected: true,
          // Asks for `auth_time`, and that it is no earlier.
          ...(checks.freshSince === null
            ? {}
            : { maxAge: Math.max(0, Math.floor(Date.now() / 1000) - checks.freshSince) }),
        });
        const said = tokens.claims();
        if (said === undefined) throw new Error('no ID token');
        return toClaims(said, await moreOf(configuration, tokens.access_token, said));
      } catch (error) {
        throw toTripError(error);
      }
    },
  };
}

/** @throws whatever discovery does */
async function discover(provider: Provider, guarded: oidc.CustomFetch): Promise<oidc.Configuration> {
  const found = await oidc.discovery(new URL(provider.issuer), provider.clientId, undefined, oidc.None(), {
    [oidc.customFetch]: guarded,
    timeout: TIMEOUT_SECONDS,
    // Which addresses go without TLS is `requireSecure`'s to say.
    execute: [oidc.allowInsecureRequests],
  });
  const { supportsPKCE: _, ...metadata } = found.serverMetadata();
  // An issuer for everybody's directories ("…/{tenantid}/v2.0") vouches for people of no particular one.
  if (/[{}]/.test(decodeURIComponent(metadata.issuer))) throw new Error('the issuer is a template');
  const signed = metadata.id_token_signing_alg_values_supported ?? ['RS256'];

  const configuration = new oidc.Configuration(
    { ...metadata, id_token_signing_alg_values_supported: signed.filter((alg) => ALGORITHMS.includes(alg)) },
    provider.clientId,
    { [oidc.clockTolerance]: CLOCK_TOLERANCE_SECONDS },
    authentication(provider, metadata),
  );
  configuration[oidc.customFetch] = guarded;
  configuration.timeout = TIMEOUT_SECONDS;
  oidc.allowInsecureRequests(configuration);
  // The ID token's signature is verified too, though it came from the token endpoint itself.
  oidc.enableNonRepudiationChecks(configuration);
  return configuration;
}

function authentication({ clientSecret }: Provider, metadata: oidc.ServerMetadata): oidc.ClientAuth {
  if (clientSecret === null) return oidc.None();
  const methods = metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  return methods.includes('client_secret_basic')
    ? oidc.ClientSecretBasic(clientSecret)
    : oidc.ClientSecretPost(clientSecret);
}

/** Some providers tell the e-mail at the userinfo endpoint only. */
async function moreOf(
  configuration: oidc.Configuration,
  accessToken: string,
  said: oidc.IDToken,
): Promise<Record<string, unknown>> {
  if (said.email !== undefined || configuration.serverMetadata().userinfo_endpoint === undefined) return {};
  // Refuses an answer about another subject.
  return oidc.fetchUserInfo(configuration, accessToken, said.sub);
}

function toClaims(said: oidc.IDToken, more: Record<string, unknown>): Claims {
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  // Address and vouching come from one place: neither is put beside the other's half.
  const voucher = said.email === undefined ? more : said;
  const address = email.safeParse(voucher.email);
  return {
    issuer: said.iss,
    subject: said.sub,
    email: address.success ? address.data : null,
    emailVerified: voucher.email_verified === true,
    name: text(said.name ?? more.name),
    locale: text(said.locale ?? more.locale),
  };
}

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** TLS, or this very machine, which `outbound` allows in development only. @throws Error */
function requireSecure(address: string): URL {
  const url = new URL(address);
  const isLocal = url.protocol === 'http:' && LOOPBACK.test(url.hostname);
  if (url.protocol !== 'https:' && !isLocal) throw new Error(`${url.origin} is not reached by https`);
  return url;
}

/** What the provider does wrong, in our words; its own go to the log alone. */
function toTripError(cause: unknown): HanokError {
  if (cause instanceof HanokError) return cause;
  if (cause instanceof oidc.AuthorizationResponseError) return tripErrors.sso_rejected({ cause });
  if (cause instanceof oidc.ResponseBodyError)
    return /client/.test(cause.error)
      ? tripErrors.sso_client_refused({ cause })
      : tripErrors.sso_answer_invalid({ cause });
  if (cause instanceof oidc.WWWAuthenticateChallengeError)
    return cause.status === 401 ? tripErrors.sso_client_refused({ cause }) : tripErrors.sso_answer_invalid({ cause });
  const isNetwork =
    cause instanceof TypeError || (cause instanceof Error && /TIMEOUT|ABORT/i.test(`${cause.name} ${codeOf(cause)}`));
  return isNetwork ? tripErrors.sso_unreachable({ cause }) : tripErrors.sso_answer_invalid({ cause });
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

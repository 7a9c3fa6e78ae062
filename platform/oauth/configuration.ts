import type { JWK } from 'jose';
import {
  type AdapterFactory,
  type Client,
  type Configuration,
  errors,
  interactionPolicy,
  type KoaContextWithOIDC,
  type Provider,
} from 'oidc-provider';
import { type ApplicationFacts, CLIENT_EXTRAS } from './adapter.ts';
import type { Applications } from './applications.ts';

export const WEB_CLIENT_ID = 'hanok-web';
export const API_SCOPE = 'api';
export const ACCESS_TOKEN_SECONDS = 900;
/** How long somebody stays signed in without a password, however often the token rotates. */
export const SESSION_SECONDS = 7 * 24 * 3600;
/** Of an operator who acts in a member's name: what is asked at each renewal is asked this often. */
export const IMPERSONATION_TOKEN_SECONDS = 300;
export const SIGN_IN_SECONDS = 600;
/** How long it counts that somebody has proved anew who he is. */
export const STEP_UP_SECONDS = 300;
export const INTERACTION_COOKIE = 'hanok_interaction';

interface Settings {
  adapter: AdapterFactory;
  audience: string;
  basePath: string;
  issuerPath: string;
  cookieSuffix: string;
  cookieKeys: string[];
  /** The key whose turn it is. */
  signingKey: JWK;
  webClient: { secretHash: string; redirectUri: string };
  signInPage(uid: string): string;
  consentPage(uid: string): string;
  interactionProof(uid: string): string;
  claims: Record<string, string>;
  isActive(accountId: string): Promise<boolean>;
  /** Null: no programs of others act here. */
  applications: Applications | null;
}

/**
 * OAuth 2.1: authorization code with PKCE (S256) and client_credentials, nothing else. Every access token is a JWT by
 * RFC 9068 for the API, whether or not the request names it as `resource`.
 */
export function providerConfiguration(settings: Settings): Configuration {
  const { audience } = settings;
  return {
    adapter: settings.adapter,
    jwks: { keys: [settings.signingKey] },
    clients: [
      {
        client_id: WEB_CLIENT_ID,
        client_secret: settings.webClient.secretHash,
        redirect_uris: [settings.webClient.redirectUri],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    extraClientMetadata: { properties: CLIENT_EXTRAS },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    responseTypes: ['code'],
    scopes: ['openid'],
    pkce: { required: () => true },
    allowOmittingSingleRegisteredRedirectUri: false,
    clockTolerance: 5,
    clientBasedCORS: () => false,
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      userinfo: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      clientCredentials: { enabled: true },
      introspection: {
        enabled: true,
        // A client learns of its own tokens only.
        allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId,
      },
      revocation: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo(ctx, resource, client) {
          if (resource !== audience) throw new errors.InvalidTarget();
          const scopes = scopesFor(client, settings.applications?.catalogue ?? []);
          refuseOther(ctx.oidc.params?.scope, scopes);
          return {
            scope: scopes.join(' '),
            audience,
            accessTokenFormat: 'jwt',
            accessTokenTTL: ACCESS_TOKEN_SECONDS,
            jwt: { sign: { alg: 'ES256' } },
          };
        },
      },
    },
    extraTokenClaims(ctx, token) {
      if (token.kind === 'ClientCredentials') {
        const userId = ctx.oidc.client?.user_id;
        const generation = ctx.oidc.client?.generation;
        return {
          ...settings.claims,
          ...(typeof userId === 'string' ? { uid: userId } : {}),
          ...(typeof generation === 'number' ? { sid: `${token.clientId}#${generation}` } : {}),
        };
      }
      // The grant is what a sign-in is revoked by, so its id names the session.
      return { ...settings.claims, sid: token.grantId };
    },
    formats: {
      customizers: {
        // A service account that asks for nothing in particular is given all that it may do. For others, nothing is nothing.
        jwt(_ctx, token, { payload }) {
          if (token.kind === 'ClientCredentials') payload.scope ??= API_SCOPE;
        },
      },
    },
    findAccount: async (_ctx, accountId) =>
      (await settings.isActive(accountId)) ? { accountId, claims: () => ({ sub: accountId }) } : undefined,
    loadExistingGrant: (ctx) => grantFor(ctx, audience, settings.applications),
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    // Sessions are ended by their grant (sign-out, reuse, a disabled account), not by the issuer's own cookie.
    expiresWithSession: () => false,
    ttl: {
      AccessToken: ACCESS_TOKEN_SECONDS,
      ClientCredentials: ACCESS_TOKEN_SECONDS,
      AuthorizationCode: 60,
      IdToken: ACCESS_TOKEN_SECONDS,
      Interaction: SIGN_IN_SECONDS,
      Session: SESSION_SECONDS,
      Grant: SESSION_SECONDS,
      RefreshToken: refreshTokenSeconds,
    },
    cookies: {
      keys: settings.cookieKeys,
      names: {
        session: `hanok_issuer_${settings.cookieSuffix}`,
        interaction: `hanok_interaction_${settings.cookieSuffix}`,
        resume: `hanok_resume_${settings.cookieSuffix}`,
      },
      long: { httpOnly: true, sameSite: 'lax', path: settings.issuerPath, signed: true },
      short: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    interactions: {
      policy: signInPolicy(),
      url(ctx, { uid, prompt }) {
        // Whoever completes the sign-in must be the browser that began it; without this, an attacker could have
        // somebody else sign in to an interaction of his own.
        ctx.cookies.set(INTERACTION_COOKIE, settings.interactionProof(uid), {
          path: `${settings.basePath}/session/interaction/${uid}`,
          httpOnly: true,
          sameSite: 'lax',
          signed: false,
          maxAge: SIGN_IN_SECONDS * 1000,
        });
        return prompt.name === 'consent' ? settings.consentPage(uid) : settings.signInPage(uid);
      },
    },
    renderError(ctx, out, error) {
      // The page was left open too long: begin again. Anything else is said plainly, and nothing is redirected in a ring.
      if (error.name === 'SessionNotFound') {
        ctx.redirect(`${settings.basePath}/session/start`);
        return;
      }
      ctx.type = 'application/json';
      ctx.body = { error: out.error, error_description: out.error_description };
    },
  };
}

/** Absolute: a successor lives as long as its predecessor would have. */
function refreshTokenSeconds(ctx: KoaContextWithOIDC): number {
  return Math.max(1, ctx.oidc.entities.RotatedRefreshToken?.remainingTTL ?? SESSION_SECONDS);
}

/** What a client may ask for, besides `openid`. */
function scopesFor(client: Client, catalogue: readonly string[]): readonly string[] {
  const application = applicationOf(client);
  if (application !== null) return application.scopes;
  return client.clientId === WEB_CLIENT_ID ? [API_SCOPE] : [API_SCOPE, ...catalogue];
}

/** A client that asks for more than it may is told so, rather than given less than it believes to have. */
function refuseOther(wanted: unknown, scopes: readonly string[]): void {
  const other = wantedScopes(wanted).find((scope) => !STANDARD_SCOPES.has(scope) && !scopes.includes(scope));
  if (other !== undefined) throw new errors.InvalidScope('requested scope is not allowed', other);
}

const STANDARD_SCOPES = new Set(['openid', 'offline_access']);

function wantedScopes(parameter: unknown): string[] {
  return typeof parameter === 'string' ? parameter.split(' ').filter((scope) => scope !== '') : [];
}

/** The permissions among the scopes that a request asks for. */
export function permissionsAsked(parameter: unknown): string[] {
  return [...new Set(wantedScopes(parameter).filter((scope) => !STANDARD_SCOPES.has(scope)))];
}

/** Null for clients of our own: the web app and service accounts. */
export function applicationOf(client: Client | undefined): ApplicationFacts | null {
  return (client?.application as ApplicationFacts | undefined) ?? null;
}

/**
 * The web app is ours and asks nobody for consent. Each of its sign-ins gets a grant of its own, so that ending one
 * leaves the others. An application is granted what its person has just allowed; one that an administrator has
 * registered, also what its person allowed it before. One that registered itself asks each time.
 */
async function grantFor(ctx: KoaContextWithOIDC, audience: string, applications: Applications | null) {
  const { client, session, account, provider, result, prompts, params } = ctx.oidc;
  if (client === undefined || session === undefined || account === undefined) return undefined;
  if (prompts.has('login') && result?.login === undefined) return undefined;
  const application = applicationOf(client);
  const consented = result?.consent?.grantId;
  if (consented !== undefined) return provider.Grant.find(consented);
  if (application !== null) {
    if (result?.login === undefined && !(await isSignedIn(ctx))) {
      endedSignIns.add(ctx.oidc);
      return undefined;
    }
    if (!application.isVetted || prompts.has('consent') || applications === null) return undefined;
    const before = await applications.remembered(account.accountId, client.clientId);
    const asked = permissionsAsked(params?.scope);
    if (before === null || asked.some((scope) => !before.includes(scope))) return undefined;
    return consentedGrant(ctx.oidc.provider, audience, account.accountId, client.clientId, asked);
  }
  if (client.clientId !== WEB_CLIENT_ID) return undefined;
  const grant = new provider.Grant({ accountId: account.accountId, clientId: client.clientId });
  grant.addOIDCScope('openid');
  grant.addResourceScope(audience, API_SCOPE);
  await grant.save();
  return grant;
}

/** Requests whose browser is known to the issuer by a sign-in that has been ended since. */
const endedSignIns = new WeakSet<object>();

/** Whether anything that was granted in this browser's session still stands. */
async function isSignedIn({ oidc: { session, provider } }: KoaContextWithOIDC): Promise<boolean> {
  for (const { grantId } of Object.values(session?.authorizations ?? {}))
    if (grantId !== undefined && (await provider.Grant.find(grantId)) !== undefined) return true;
  return false;
}

/** A grant of its own for each authorization, so that ending one leaves the others. */
export async function consentedGrant(
  provider: Provider,
  audience: string,
  accountId: string,
  clientId: string,
  scopes: readonly string[],
): Promise<InstanceType<Provider['Grant']>> {
  const grant = new provider.Grant({ accountId, clientId });
  grant.addOIDCScope('openid');
  if (scopes.length > 0) grant.addResourceScope(audience, scopes.join(' '));
  await grant.save();
  return grant;
}

/** The usual policy; besides, whose account is gone or disabled must sign in as somebody. */
function signInPolicy() {
  const policy = interactionPolicy.base();
  const gone = new interactionPolicy.Check('account_gone', 'the account is not active', (ctx) =>
    ctx.oidc.session?.accountId !== undefined && ctx.oidc.account === undefined
      ? interactionPolicy.Check.REQUEST_PROMPT
      : interactionPolicy.Check.NO_NEED_TO_PROMPT,
  );
  policy.get('login')?.checks.add(gone);
  // An application may let itself in by the issuer's cookie; not when the sign-in behind it was ended from elsewhere.
  const ended = new interactionPolicy.Check('session_ended', 'the sign-in has ended', (ctx) =>
    endedSignIns.has(ctx.oidc) ? interactionPolicy.Check.REQUEST_PROMPT : interactionPolicy.Check.NO_NEED_TO_PROMPT,
  );
  policy.get('login')?.checks.add(ended);
  // The issuer's cookie is for applications. The web app holds a session by its refresh token; who has none signs in, or
  // a sign-in that was ended from elsewhere would be made anew without a proof.
  const web = new interactionPolicy.Check('web_signs_in', 'the web app asks for a new sign-in', (ctx) =>
    ctx.oidc.client?.clientId === WEB_CLIENT_ID && ctx.oidc.result?.login === undefined
      ? interactionPolicy.Check.REQUEST_PROMPT
      : interactionPolicy.Check.NO_NEED_TO_PROMPT,
  );
  policy.get('login')?.checks.add(web);
  return policy;
}

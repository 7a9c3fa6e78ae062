import { createHash, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Provider, { type KoaContextWithOIDC } from 'oidc-provider';
import { type DataKey, eachKey } from '#platform/crypto/index.ts';
import { takeOver } from '#platform/http/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';
import { createAdapterFactory, type OauthClient } from './adapter.ts';
import type { Applications, PendingConsent } from './applications.ts';
import {
  API_SCOPE,
  applicationOf,
  consentedGrant,
  permissionsAsked,
  providerConfiguration,
  STEP_UP_SECONDS,
  WEB_CLIENT_ID,
} from './configuration.ts';
import type { RunningImpersonation } from './impersonation-port.ts';
import { signImpersonationToken } from './impersonation-token.ts';
import type { RecordStore } from './records.ts';
import { type SigningKey, signingKeyAt } from './signing-keys.ts';
import { createStructuredTokens } from './structured-tokens.ts';

/** 32 bytes each. The first is used, the others are still believed while one takes the place of another. */
export type IssuerSecrets = readonly [Buffer, ...Buffer[]];

/** What an issuer asks of the realm whose people sign in at it. */
export interface IssuerPorts {
  records: RecordStore;
  findClient(clientId: string): Promise<OauthClient | null>;
  /** Whether the account is there and not disabled; asked at sign-in and at every refresh. */
  isActive(accountId: string): Promise<boolean>;
  /** A session (a grant and all that was issued upon it) has ended. Its access tokens must end too. */
  sessionEnded(session: string): Promise<void>;
  /** Of a session or a single token. */
  isRevoked(id: string): boolean | Promise<boolean>;
  /** Null: no programs of others act in this realm. */
  applications: Applications | null;
}

export interface IssuerOptions {
  /** The issuer identifier, `https://host/t/acme/oauth`; its path is where `handle` is mounted. */
  url: string;
  /** The resource whose tokens it issues: the API. */
  audience: string;
  /** Of the realm below the issuer: `/t/acme`. */
  basePath: string;
  /** Tells the cookies of several realms in one browser apart. */
  cookieSuffix: string;
  /** Cookie signatures and the web client's secret are derived from them. */
  secrets: IssuerSecrets;
  /** The keys that are published; the one whose turn it is signs. */
  signingKeys: readonly SigningKey[];
  /** The page where somebody signs in to finish the interaction `uid`. */
  signInPage(uid: string): string;
  /** The page where somebody is asked whether an application may act for him. */
  consentPage(uid: string): string;
  /** Claims that every access token of this issuer carries. */
  claims: Record<string, string>;
  ports: IssuerPorts;
  log: Logger;
}

/** Somebody who is on the way through the sign-in page. */
export interface PendingSignIn {
  uid: string;
  loginHint: string | null;
}

/** The sign-in that a refresh token belongs to. */
export interface KnownSession {
  session: string;
  accountId: string;
  clientId: string;
  amr: string[];
  expiresAt: Date;
}

export interface EndedSession {
  session: string;
  accountId: string;
}

/** An OAuth 2.1 / OpenID Connect issuer. */
export interface Issuer {
  readonly url: string;
  readonly basePath: string;
  /** The web app: a confidential client whose secret stays in this process. */
  readonly webClient: { id: string; secret: string; redirectUri: string; scope: string };
  readonly records: RecordStore;
  /** For what the realm seals into cookies of its own. */
  readonly cookieKey: DataKey;
  /** Answers a request to one of the protocol's endpoints. Takes the reply over. */
  handle(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  /** The cookie value that ties an interaction to the browser in which it began. */
  interactionProof(uid: string): string;
  pendingSignIn(uid: string, proof: string | undefined): Promise<PendingSignIn | null>;
  /**
   * @param amr how somebody proved who he is (RFC 8176): `pwd`, `otp`, `mfa`, `hwk`; `fed` for another OpenID provider
   * @returns the path where the browser goes on, or null when the interaction has expired
   */
  completeSignIn(uid: string, accountId: string, amr: readonly string[]): Promise<string | null>;
  /** Null when the refresh token is not one of ours. */
  sessionOf(refreshToken: string): Promise<KnownSession | null>;
  pendingConsent(uid: string, proof: string | undefined): Promise<PendingConsent | null>;
  /** @returns the path where the browser goes on, or null when the interaction has expired */
  completeConsent(consent: PendingConsent, isAllowed: boolean): Promise<string | null>;
  /** Signs out: ends the family of a refresh token. Null when it is not one of ours. */
  endSession(refreshToken: string): Promise<EndedSession | null>;
  /** Notes that the person of a session has just proved anew who he is. @returns until when that counts */
  noteStepUp(session: string, accountId: string): Promise<Date>;
  steppedUp(session: string): Promise<boolean>;
  /** An access token for an operator who acts in a member's name; no refresh token comes with it. */
  issueImpersonationToken(impersonation: RunningImpersonation): Promise<{ accessToken: string; expiresIn: number }>;
}

/** Where an issuer is mounted. RFC 8414 § 3.1 wants the well-known part before the issuer's path, OpenID Connect behind it. */
const MOUNT = /^(\/\.well-known\/oauth-authorization-server)?(?:\/t\/[^/?]+|\/operator)\/oauth/;

export function createIssuer(options: IssuerOptions): Issuer {
  const { ports, log } = options;
  const { origin, host, protocol, pathname } = new URL(options.url);
  const [secret, ...otherSecrets] = options.secrets;
  const cookieKey = {
    current: derive(secret, 'oauth/cookies', 32),
    others: otherSecrets.map((other) => derive(other, 'oauth/cookies', 32)),
  };
  const webSecretOf = (key: Buffer) => derive(key, 'oauth/web-client', 32).toString('base64url');
  const webSecret = webSecretOf(secret);
  const webSecretHashes = options.secrets.map((key) => hashSecret(webSecretOf(key)));
  const webClient = {
    id: WEB_CLIENT_ID,
    secret: webSecret,
    redirectUri: `${origin}${options.basePath}/session/callback`,
    scope: `openid ${API_SCOPE}`,
  };
  const signingKey = signingKeyAt(options.signingKeys, Date.now())?.privateJwk;
  if (signingKey == null) throw new Error(`${options.url} has no key to sign with`);
  const proofBy = (key: Buffer, uid: string) => derive(key, `interaction:${uid}`, 24).toString('base64url');
  const interactionProof = (uid: string) => proofBy(cookieKey.current, uid);

  const provider = new Provider(
    options.url,
    providerConfiguration({
      adapter: createAdapterFactory({ ...ports, onReuse: ports.sessionEnded }),
      audience: options.audience,
      basePath: options.basePath,
      issuerPath: pathname,
      cookieSuffix: options.cookieSuffix,
      cookieKeys: eachKey(cookieKey).map((key) => key.toString('base64url')),
      signingKey,
      webClient: { secretHash: hashSecret(webSecret), redirectUri: webClient.redirectUri },
      signInPage: options.signInPage,
      consentPage: options.consentPage,
      interactionProof,
      claims: options.claims,
      isActive: ports.isActive,
      applications: ports.applications,
    }),
  );
  // Secrets of clients are stored hashed; they are random, so a fast hash does.
  provider.Client.prototype.compareClientSecret = function compareHashes(
    this: { clientId: string; clientSecret?: string },
    actual,
  ) {
    const given = hashSecret(actual);
    const expected = this.clientId === WEB_CLIENT_ID ? webSecretHashes : (this.clientSecret ?? '').split('.');
    // All of them, so that the time does not tell which.
    return expected.filter((hash) => equal(hash, given)).length > 0;
  };
  // The public address is configured, not told by the caller: `handle` sets the forwarding headers itself.
  provider.proxy = true;
  provider.on('grant.revoked', (_ctx, grantId) => {
    ports.sessionEnded(grantId).catch((err) => log.error({ err }, 'an ended session could not be told'));
  });
  provider.on('server_error', (_ctx, err) => log.error({ err }, 'oauth request failed'));
  provider.onerror = (err) => log.error({ err }, 'oauth request failed');
  provider.on('grant.success', (ctx) => {
    const { client, account } = ctx.oidc;
    if (client === undefined || client.clientId === WEB_CLIENT_ID) return;
    ports.applications
      ?.used(client.clientId, account?.accountId ?? null)
      .catch((err) => log.error({ err }, 'the use of a client could not be noted'));
  });
  const publicKeys = options.signingKeys.map((key) => key.publicJwk);
  const answerForStructuredTokens = createStructuredTokens({
    issuer: options.url,
    audience: options.audience,
    publicKeys,
    isRevoked: ports.isRevoked,
    isAlive: async (session, accountId) =>
      (session === null || (await ports.records.find('Grant', session)) !== null) && ports.isActive(accountId),
    revoke: ports.sessionEnded,
  });
  provider.use(async (ctx, next) => {
    await next();
    // The issuer knows the one key that signs; published are also the one before and the one to come.
    if (ctx.oidc?.route === 'jwks') ctx.body = { keys: publicKeys };
    if (ctx.oidc?.route === 'discovery') await describe(ctx);
    if (ctx.oidc !== undefined) await answerForStructuredTokens(ctx as KoaContextWithOIDC);
    if (ctx.status === 404 && ctx.body === undefined) {
      ctx.status = 404;
      ctx.body = { error: 'not_found', error_description: 'there is no such endpoint' };
    }
  });
  const callback = provider.callback();
  const isProof = (uid: string, proof: string | undefined) =>
    proof !== undefined && eachKey(cookieKey).some((key) => equal(proof, proofBy(key, uid)));

  /** Adds to the discovery document what the library does not know of. */
  async function describe(ctx: Pick<KoaContextWithOIDC, 'body'>): Promise<void> {
    const body = ctx.body as Record<string, unknown>;
    const scopes = ports.applications?.catalogue ?? [];
    const isOpen = (await ports.applications?.isOpen()) ?? false;
    ctx.body = {
      ...body,
      scopes_supported: ['openid', ...scopes],
      ...(isOpen ? { registration_endpoint: `${options.url}/register` } : {}),
    };
  }

  return {
    issueImpersonationToken: (impersonation) => signImpersonationToken({ ...options, signingKey }, impersonation),
    url: options.url,
    basePath: options.basePath,
    webClient,
    records: ports.records,
    cookieKey,
    interactionProof,

    async handle(request, reply) {
      takeOver(reply);
      const { raw } = request;
      const { headers } = raw;
      headers.host = host;
      headers['x-forwarded-host'] = host;
      headers['x-forwarded-proto'] = protocol.slice(0, -1);
      headers['x-forwarded-for'] = request.ip;
      const below = (raw.url ?? '').replace(MOUNT, '$1');
      Object.assign(raw, { baseUrl: pathname, url: below });
      await callback(raw, reply.raw);
    },

    async pendingSignIn(uid, proof) {
      if (!isProof(uid, proof)) return null;
      const interaction = await provider.Interaction.find(uid);
      if (interaction === undefined || interaction.prompt.name !== 'login') return null;
      const { login_hint: hint } = interaction.params;
      return { uid, loginHint: typeof hint === 'string' ? hint : null };
    },

    async completeSignIn(uid, accountId, amr) {
      const interaction = await provider.Interaction.find(uid);
      if (interaction === undefined) return null;
      // Whoever was signed in at the issuer before is forgotten: a new sign-in is a new session.
      if (interaction.session?.uid !== undefined) await ports.records.destroyByUid('Session', interaction.session.uid);
      delete interaction.session;
      interaction.result = { login: { accountId, remember: false, amr: [...amr] } };
      await interaction.save(interaction.exp - Math.floor(Date.now() / 1000));
      const { pathname: path, search } = new URL(interaction.returnTo);
      return path + search;
    },

    async sessionOf(refreshToken) {
      const token = await provider.RefreshToken.find(refreshToken);
      const { grantId: session, accountId, clientId, exp, amr } = token ?? {};
      if (session === undefined || accountId === undefined || clientId === undefined || exp === undefined) return null;
      return { session, accountId, clientId, amr: amr ?? [], expiresAt: new Date(exp * 1000) };
    },

    async pendingConsent(uid, proof) {
      if (!isProof(uid, proof)) return null;
      const interaction = await provider.Interaction.find(uid);
      const { session, params, prompt } = interaction ?? {};
      const { client_id: clientId, redirect_uri: redirectUri, scope } = params ?? {};
      if (prompt?.name !== 'consent' || session === undefined || typeof clientId !== 'string') return null;
      const application = applicationOf(await provider.Client.find(clientId));
      if (application === null || typeof redirectUri !== 'string') return null;
      const { accountId } = session;
      const scopes = permissionsAsked(scope).filter((name) => application.scopes.includes(name));
      return { uid, accountId, clientId, name: application.name, isVetted: application.isVetted, redirectUri, scopes };
    },

    async completeConsent({ uid, accountId, clientId, scopes }, isAllowed) {
      const interaction = await provider.Interaction.find(uid);
      if (interaction === undefined) return null;
      if (isAllowed) {
        const grant = await consentedGrant(provider, options.audience, accountId, clientId, scopes);
        interaction.result = { ...interaction.lastSubmission, consent: { grantId: grant.jti } };
      } else {
        interaction.result = { error: 'access_denied', error_description: 'the person has said no' };
      }
      await interaction.save(Math.max(1, interaction.exp - Math.floor(Date.now() / 1000)));
      const { pathname: path, search } = new URL(interaction.returnTo);
      return path + search;
    },

    async endSession(refreshToken) {
      const token = await provider.RefreshToken.find(refreshToken, { ignoreExpiration: true });
      const { grantId, accountId, sessionUid } = token ?? {};
      if (grantId === undefined || accountId === undefined) return null;
      await ports.records.revokeGrant(grantId);
      if (sessionUid !== undefined) await ports.records.destroyByUid('Session', sessionUid);
      await ports.sessionEnded(grantId);
      return { session: grantId, accountId };
    },

    async noteStepUp(session, accountId) {
      const until = Date.now() + STEP_UP_SECONDS * 1000;
      // With its grant and account, so that it ends when they do.
      await ports.records.upsert('StepUp', session, { grantId: session, accountId, until }, STEP_UP_SECONDS);
      return new Date(until);
    },
    async steppedUp(session) {
      const until = (await ports.records.find('StepUp', session))?.payload.until;
      return typeof until === 'number' && until > Date.now();
    },
  };
}

/** How secrets of clients are kept. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

function derive(key: Buffer, purpose: string, bytes: number): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', purpose, bytes));
}

function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

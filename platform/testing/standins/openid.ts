import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Adapter, type AdapterPayload } from 'oidc-provider';

/** Who signs in at the stand-in. */
export interface StandinPerson {
  sub: string;
  email?: string;
  email_verified?: boolean | string;
  name?: string;
  locale?: string;
}

/** An ID token on its way out, to be spoiled. */
export interface StandinToken {
  header: Record<string, unknown>;
  claims: Record<string, unknown>;
}

/** A real OpenID provider on loopback that signs in whoever is set, without a page; hostile when it is told to be. */
export interface OpenIdStandin {
  /** The issuer. */
  readonly url: string;
  /** From now on, this person sits at the browser. Null: he turns the sign-in down. */
  person: StandinPerson | null;
  /** Changes each ID token before it is signed anew: by its own key, by HS256 with the client secret, or not at all. */
  spoilToken: ((token: StandinToken) => void) | null;
  /** Changes each answer that the browser carries back. */
  spoilAnswer: ((callback: URL) => void) | null;
  /** What its discovery document says beside the truth. */
  spoilDiscovery: ((document: Record<string, unknown>) => void) | null;
  /** How many authorization requests have come. */
  readonly authorizations: URLSearchParams[];
  /** Makes us known to it. */
  register(redirectUri: string): { clientId: string; clientSecret: string };
  close(): Promise<void>;
}

/** @param claimsAt where it tells the e-mail: in the ID token, or at the userinfo endpoint alone */
export async function startOpenIdStandin(claimsAt: 'id_token' | 'userinfo' = 'id_token'): Promise<OpenIdStandin> {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = { ...keys.privateKey.export({ format: 'jwk' }), kid: 'standin', alg: 'ES256', use: 'sig' };
  const clients = new Map<string, AdapterPayload>();
  const authorizations: URLSearchParams[] = [];

  let handle: RequestListener = (_request, response) => response.writeHead(503).end();
  const server = createServer((request, response) => handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const provider: Provider = new Provider(url, {
    adapter: memoryAdapter(clients),
    jwks: { keys: [jwk] },
    cookies: { keys: ['standin'] },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'locale'] },
    conformIdTokenClaims: claimsAt === 'userinfo',
    // HS256 is among what it says it signs with: that must not talk anybody into taking it.
    enabledJWA: { idTokenSigningAlgValues: ['ES256', 'HS256'] },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, resourceIndicators: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/person/${uid}` },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ ...standin.person, sub }) }),
    async loadExistingGrant(ctx) {
      const { client, session } = ctx.oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
    renderError(ctx, out) {
      ctx.type = 'application/json';
      ctx.body = out;
    },
  });

  provider.use(async (ctx, next) => {
    if (ctx.path === '/auth') authorizations.push(ctx.URL.searchParams);
    await next();
    const body = ctx.body as Record<string, unknown> | undefined;
    if (ctx.path.startsWith('/.well-known/') && body !== undefined) standin.spoilDiscovery?.(body);
    if (ctx.path === '/token' && typeof body?.id_token === 'string' && standin.spoilToken !== null)
      body.id_token = spoil(body.id_token, standin.spoilToken);
    const location = ctx.response.get('location');
    if (standin.spoilAnswer !== null && location.includes('/session/sso/callback')) {
      const callback = new URL(location);
      standin.spoilAnswer(callback);
      ctx.redirect(callback.href);
    }
  });

  const signed = (text: string) =>
    sign('sha256', Buffer.from(text), { key: keys.privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url');

  function spoil(token: string, change: (token: StandinToken) => void): string {
    const [head = '', body = ''] = token.split('.');
    const spoiled: StandinToken = { header: decode(head), claims: decode(body) };
    change(spoiled);
    const text = `${encode(spoiled.header)}.${encode(spoiled.claims)}`;
    const secret = clients.get(String(spoiled.claims.azp ?? spoiled.claims.aud))?.client_secret ?? '';
    switch (spoiled.header.alg) {
      case 'none':
        return `${text}.`;
      case 'HS256':
        return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
      default:
        // A token that says of itself that it is forged is: its signature is of another text.
        if (spoiled.header.forged === true) return `${text}.${signed('another text')}`;
        return `${text}.${signed(text)}`;
    }
  }

  const standin: OpenIdStandin = {
    url,
    person: { sub: 'nobody' },
    spoilToken: null,
    spoilAnswer: null,
    spoilDiscovery: null,
    authorizations,
    register(redirectUri) {
      const [clientId, clientSecret] = [`client-${clients.size}`, `secret-of-client-${clients.size}`];
      clients.set(clientId, {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [redirectUri],
      } as AdapterPayload);
      return { clientId, clientSecret };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  const callback = provider.callback();
  handle = (request, response) => {
    if (!request.url?.startsWith('/person/')) return void callback(request, response);
    const { person } = standin;
    const result =
      person === null
        ? { error: 'access_denied', error_description: 'the person turned it down' }
        : { login: { accountId: person.sub } };
    provider.interactionFinished(request, response, result).catch(() => response.writeHead(500).end());
  };
  return standin;
}

const decode = (part: string): Record<string, unknown> => JSON.parse(Buffer.from(part, 'base64url').toString());
const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

function memoryAdapter(clients: Map<string, AdapterPayload>): (model: string) => Adapter {
  return (model) => {
    const records = model === 'Client' ? clients : new Map<string, AdapterPayload>();
    const by = (test: (payload: AdapterPayload) => boolean) => [...records.values()].find(test);
    return {
      upsert: async (id, payload) => void records.set(id, payload),
      find: async (id) => records.get(id),
      findByUid: async (uid) => by((payload) => payload.uid === uid),
      findByUserCode: async () => undefined,
      async consume(id) {
        const payload = records.get(id);
        if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async (id) => void records.delete(id),
      async revokeByGrantId(grantId) {
        for (const [id, payload] of records) if (payload.grantId === grantId) records.delete(id);
      },
    };
  };
}

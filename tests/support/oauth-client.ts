import { createHash, randomBytes } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import type { Issuer } from '#platform/oauth/index.ts';
import { type Browser, createBrowser } from './browser.ts';
import type { SignInServer } from './sign-in-server.ts';

/** The web client by hand: what a test needs to speak to the protocol's endpoints without the sessions router. */
export interface OauthClient {
  issuer: Issuer;
  /** Posts a form to an endpoint as the web client. */
  post(endpoint: string, form: Record<string, string>): Promise<LightMyRequestResponse>;
  /** Asks for a code. @returns the answer's parameters, or the answer where there is no redirect to the client */
  authorize(change?: Record<string, string | undefined>, browser?: Browser): Promise<Authorization>;
  /** A whole sign-in. */
  tokens(): Promise<{ access_token: string; refresh_token: string; id_token: string }>;
  redeem(authorization: Authorization, change?: Record<string, string>): Promise<LightMyRequestResponse>;
  refresh(token: string): Promise<LightMyRequestResponse>;
}

export interface Authorization {
  params: URLSearchParams;
  verifier: string;
  answer: LightMyRequestResponse | null;
}

export async function createOauthClient(
  server: SignInServer,
  slug: string,
  credentials: { email: string; password: string },
): Promise<OauthClient> {
  const { issuer } = await server.identity.mount.resolve(slug);
  const { id, secret, redirectUri, scope } = issuer.webClient;
  const base = new URL(issuer.url).pathname;

  const post: OauthClient['post'] = (endpoint, form) =>
    server.app.inject({
      method: 'POST',
      url: `${base}${endpoint}`,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
      },
      payload: new URLSearchParams(form).toString(),
    });

  const authorize: OauthClient['authorize'] = async (
    change = {},
    browser = createBrowser(server.app, server.publicUrl),
  ) => {
    const verifier = randomBytes(32).toString('base64url');
    const params = new URLSearchParams();
    const wanted = {
      client_id: id,
      response_type: 'code',
      redirect_uri: redirectUri,
      scope,
      state: 's',
      nonce: 'n',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      prompt: 'login',
      ...change,
    };
    for (const [name, value] of Object.entries(wanted)) if (value !== undefined) params.set(name, value);
    const first = await browser.go(`${base}/auth?${params}`);
    const to = new URL(first.headers.location ?? '/', server.publicUrl);
    const uid = to.searchParams.get('uid');
    // Errors of implicit and hybrid requests travel in the fragment.
    const told = to.hash === '' ? to.searchParams : new URLSearchParams(to.hash.slice(1));
    if (uid === null) return { params: told, verifier, answer: first };
    const login = await browser.go(`/t/${slug}/session/interaction/${uid}/login`, {
      method: 'POST',
      body: credentials,
    });
    const end = await browser.follow(login.json().data.redirectTo, (path) => path.includes('/session/callback'));
    return { params: new URL(end, server.publicUrl).searchParams, verifier, answer: null };
  };

  const redeem: OauthClient['redeem'] = ({ params, verifier }, change = {}) =>
    post('/token', {
      grant_type: 'authorization_code',
      code: params.get('code') ?? '',
      redirect_uri: redirectUri,
      code_verifier: verifier,
      ...change,
    });

  return {
    issuer,
    post,
    authorize,
    redeem,
    tokens: async () => (await redeem(await authorize())).json(),
    refresh: (token) => post('/token', { grant_type: 'refresh_token', refresh_token: token }),
  };
}

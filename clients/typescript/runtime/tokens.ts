import { errorOf, HanokError } from './errors.ts';

/** What a token source is asked with. */
export interface TokenContext {
  baseUrl: string;
  fetch: typeof fetch;
}

/** Where calls get their bearer token. */
export interface TokenSource {
  /** A token to send, or null to send none. */
  token(context: TokenContext): Promise<string | null>;
  /** Called once after a 401, with the token that was refused. @returns another one, or null: there is none */
  renew?(refused: string | null, context: TokenContext): Promise<string | null>;
}

export type TokenInput = string | (() => string | null | Promise<string | null>) | TokenSource;

/** An access token with its life in seconds. */
export interface Grant {
  accessToken: string;
  expiresIn: number;
}

/** A token is replaced this long before its end, so that it does not end on its way. */
const SPARE_MS = 30_000;

export function tokenSourceOf(input: TokenInput | undefined): TokenSource {
  if (input === undefined) return { token: async () => null };
  if (typeof input === 'string') return { token: async () => input };
  if (typeof input === 'function') return { token: async () => input() };
  return input;
}

/**
 * Tokens that a function of yours fetches, by a refresh token say. It is asked when the last token is about to end or
 * was refused, and by one call at a time however many wait.
 */
export function refresh(fetchGrant: (context: TokenContext) => Promise<Grant>): TokenSource {
  let held: { token: string; until: number } | null = null;
  let asking: Promise<string> | null = null;

  function ask(context: TokenContext): Promise<string> {
    asking ??= fetchGrant(context)
      .then(({ accessToken, expiresIn }) => {
        const lifeMs = expiresIn * 1000;
        held = { token: accessToken, until: Date.now() + lifeMs - Math.min(SPARE_MS, lifeMs / 2) };
        return accessToken;
      })
      .finally(() => {
        asking = null;
      });
    return asking;
  }

  return {
    token: async (context) => (held !== null && held.until > Date.now() ? held.token : ask(context)),
    renew: async (refused, context) => (held !== null && held.token !== refused ? held.token : ask(context)),
  };
}

/**
 * Tokens of a service account by OAuth's client credentials.
 * @param account its id and secret, and the slug of its workspace; without one it is an operators' account
 * @throws HanokError `token_refused` when the issuer says no
 */
export function clientCredentials(account: {
  clientId: string;
  clientSecret: string;
  workspace?: string;
}): TokenSource {
  const issuer = account.workspace === undefined ? '/operator' : `/t/${encodeURIComponent(account.workspace)}`;
  return refresh(async (context) => {
    const form = (text: string) => encodeURIComponent(text);
    const response = await context.fetch(`${context.baseUrl}${issuer}/oauth/token`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `Basic ${btoa(`${form(account.clientId)}:${form(account.clientSecret)}`)}`,
      },
      body: 'grant_type=client_credentials',
    });
    if (response.status === 429 || response.status >= 500) throw await errorOf(response);
    const answer = (await response.json().catch(() => ({}))) as {
      access_token?: string;
      expires_in?: number;
      error_description?: string;
    };
    if (!response.ok || answer.access_token === undefined) {
      const message = answer.error_description ?? 'The issuer gave no token.';
      throw new HanokError('token_refused', { status: response.status, message });
    }
    return { accessToken: answer.access_token, expiresIn: answer.expires_in ?? 60 };
  });
}

import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { errors } from '#platform/errors/index.ts';
import type { Origin } from './origin.ts';
import type { Realm } from './realm.ts';

const tokens = z.object({
  access_token: z.string(),
  expires_in: z.number(),
  refresh_token: z.string(),
  id_token: z.string().optional(),
});

export interface Tokens {
  accessToken: string;
  expiresIn: number;
  refreshToken: string;
  idToken: string | null;
}

/**
 * Asks the realm's token endpoint as the web client. The issuer lives in this process; the request goes through the
 * server all the same, so that it is the one token endpoint that everybody uses.
 * @returns null when the issuer says `invalid_grant`
 */
export async function exchange(
  app: FastifyInstance,
  realm: Realm,
  grant: Record<string, string>,
  origin: Origin,
): Promise<Tokens | null> {
  const { webClient, url } = realm.issuer;
  const answer = await app.inject({
    method: 'POST',
    url: `${new URL(url).pathname}/token`,
    remoteAddress: origin.ip,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${Buffer.from(`${webClient.id}:${webClient.secret}`).toString('base64')}`,
    },
    payload: new URLSearchParams(grant).toString(),
  });
  if (answer.statusCode === 400 && refusal.safeParse(parse(answer.body)).success) return null;
  const parsed = tokens.safeParse(parse(answer.body));
  if (answer.statusCode !== 200 || !parsed.success) {
    if (answer.statusCode === 429) throw errors.rate_limited({ retryAfterSeconds: 1 });
    throw errors.unavailable({ cause: new Error(`the token endpoint answered ${answer.statusCode}`) });
  }
  const { data } = parsed;
  return {
    accessToken: data.access_token,
    expiresIn: data.expires_in,
    refreshToken: data.refresh_token,
    idToken: data.id_token ?? null,
  };
}

const refusal = z.object({ error: z.literal('invalid_grant') });

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

/** The claims of a token that came straight from our own issuer. */
export function claimsOf(jwt: string): Record<string, unknown> {
  return z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString()));
}

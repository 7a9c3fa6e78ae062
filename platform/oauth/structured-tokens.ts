import { createLocalJWKSet, type JWK, jwtVerify } from 'jose';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { z } from 'zod';

/** What introspection and revocation of access tokens need; theirs are JWTs, which the library leaves to us. */
interface Ports {
  issuer: string;
  audience: string;
  publicKeys: readonly JWK[];
  isRevoked(id: string): boolean | Promise<boolean>;
  /** Whether the session and the account behind a token are still there; `session` null: a service account's token. */
  isAlive(session: string | null, accountId: string): Promise<boolean>;
  revoke(tokenId: string): Promise<void>;
}

const claimsSchema = z.object({
  iss: z.string(),
  aud: z.string(),
  sub: z.string(),
  client_id: z.string(),
  jti: z.string(),
  iat: z.number(),
  exp: z.number(),
  scope: z.string().optional(),
  sid: z.string().optional(),
  uid: z.string().optional(),
});

/**
 * Answers for an access token at the endpoints of RFC 7662 and RFC 7009. The client has been authenticated by then; it
 * learns and revokes its own tokens only. Revoking one ends this token; its refresh token ends the whole grant.
 */
export function createStructuredTokens(ports: Ports): (ctx: KoaContextWithOIDC) => Promise<void> {
  const keys = createLocalJWKSet({ keys: [...ports.publicKeys] });

  async function own(token: unknown, clientId: string) {
    if (typeof token !== 'string') return null;
    const verified = await jwtVerify(token, keys, {
      algorithms: ['ES256'],
      typ: 'at+jwt',
      issuer: ports.issuer,
      audience: ports.audience,
    }).catch(() => null);
    const claims = claimsSchema.safeParse(verified?.payload);
    return claims.success && claims.data.client_id === clientId ? claims.data : null;
  }

  async function isActive({ sid, jti, uid, sub }: z.infer<typeof claimsSchema>): Promise<boolean> {
    for (const id of [sid, jti]) if (id !== undefined && (await ports.isRevoked(id))) return false;
    return ports.isAlive(uid === undefined ? (sid ?? '') : null, uid ?? sub);
  }

  return async (ctx) => {
    const { client, params, route } = ctx.oidc;
    const isRefusal = (ctx.body as { error?: string } | undefined)?.error === 'unsupported_token_type';
    if (client === undefined || !isRefusal || (route !== 'introspection' && route !== 'revocation')) return;
    const claims = await own(params?.token, client.clientId);
    ctx.status = 200;
    if (route === 'revocation') {
      if (claims !== null) await ports.revoke(claims.jti);
      ctx.body = '';
      return;
    }
    if (claims === null || !(await isActive(claims))) {
      ctx.body = { active: false };
      return;
    }
    const { sid: _, uid, ...told } = claims;
    ctx.body = { active: true, ...told, sub: uid ?? told.sub, token_type: 'Bearer' };
  };
}

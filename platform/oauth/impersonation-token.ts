import { randomUUID } from 'node:crypto';
import { importJWK, type JWK, SignJWT } from 'jose';
import { API_SCOPE, IMPERSONATION_TOKEN_SECONDS, WEB_CLIENT_ID } from './configuration.ts';
import type { RunningImpersonation } from './impersonation-port.ts';

/**
 * An access token like any other of the issuer (RFC 9068), which also says who acts (`act`, RFC 8693). It never outlives
 * the impersonation.
 */
export async function signImpersonationToken(
  issuer: { url: string; audience: string; claims: Record<string, string>; signingKey: JWK },
  { id, userId, operator, expiresAt }: RunningImpersonation,
): Promise<{ accessToken: string; expiresIn: number }> {
  const now = Math.floor(Date.now() / 1000);
  const expiresIn = Math.min(IMPERSONATION_TOKEN_SECONDS, Math.floor(expiresAt.getTime() / 1000) - now);
  const { kid, alg = 'ES256' } = issuer.signingKey;
  const accessToken = await new SignJWT({
    ...issuer.claims,
    client_id: WEB_CLIENT_ID,
    scope: API_SCOPE,
    sid: id,
    act: { sub: operator.id, name: operator.name, sid: operator.session },
  })
    .setProtectedHeader({ alg, typ: 'at+jwt', ...(kid === undefined ? {} : { kid }) })
    .setIssuer(issuer.url)
    .setAudience(issuer.audience)
    .setSubject(userId)
    .setJti(randomUUID())
    .setIssuedAt(now)
    .setExpirationTime(now + expiresIn)
    .sign(await importJWK(issuer.signingKey, alg));
  return { accessToken, expiresIn };
}

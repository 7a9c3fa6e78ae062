import type { FastifyRequest } from 'fastify';
import { sessionErrors } from './errors.ts';

/**
 * Refuses what another site's page has sent along with our cookies. The header cannot be sent across origins without a
 * preflight, which nobody answers; browsers that tell the origin must tell ours.
 */
export function requireSameSite(request: FastifyRequest, publicUrl: string, needsHeader = true): void {
  const { origin, host } = request.headers;
  if (needsHeader && request.headers['x-hanok-csrf'] === undefined) throw sessionErrors.cross_site();
  if (origin !== undefined && origin !== new URL(publicUrl).origin && URL.parse(origin)?.host !== host) {
    throw sessionErrors.cross_site();
  }
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw sessionErrors.cross_site();
}

/** A path of this origin, or the fallback: a sign-in must not send anybody elsewhere. */
export function safeReturnTo(path: string | undefined, publicUrl: string, fallback: string): string {
  if (path === undefined || !path.startsWith('/')) return fallback;
  const base = new URL(publicUrl);
  const url = URL.parse(path, base.origin);
  // The parser has turned backslashes and control characters into what a browser would make of them.
  if (url === null || url.origin !== base.origin || url.username !== '' || url.pathname.startsWith('//'))
    return fallback;
  return url.pathname + url.search + url.hash;
}

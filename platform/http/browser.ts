import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** What no page of ours uses is off, for whatever might get into one. */
const PERMISSIONS = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'bluetooth', 'browsing-topics'];
const PERMISSIONS_POLICY = PERMISSIONS.map((name) => `${name}=()`).join(', ');

/** Headers beside helmet's, on every answer. */
export function registerBrowserHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('permissions-policy', PERMISSIONS_POLICY);
    // Over plain http a browser has to ignore it (RFC 6797 § 8.1), and a development machine would lock itself out.
    if (request.protocol === 'https') reply.header('strict-transport-security', 'max-age=31536000');
  });
  // What somebody was told is not for whoever sits down at his browser next. Pages and streams have words of their own.
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
}

/**
 * Prepares a taken-over reply for a page: the gateway's headers, and a policy under which only scripts and styles run
 * that carry this request's nonce. Next reads the nonce out of the *request's* policy header and the root layout out of
 * `x-nonce`, so whatever a client sent under these names is replaced.
 */
export function protectPage(request: FastifyRequest, reply: FastifyReply): void {
  const nonce = randomBytes(18).toString('base64url');
  const policy = pagePolicy(nonce);
  const { headers } = request.raw;
  delete headers['content-security-policy-report-only'];
  headers['content-security-policy'] = policy;
  headers['x-nonce'] = nonce;
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) reply.raw.setHeader(name, value);
  reply.raw.setHeader('content-security-policy', policy);
}

/** Pictures come from here or out of the page itself: what a model writes cannot make the browser call elsewhere. */
function pagePolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    // Components position things by style attributes, which cannot carry a nonce.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** What no page of ours uses is off, for whatever might get into one. */
const PERMISSIONS = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'bluetooth', 'browsing-topics'];
const PERMISSIONS_POLICY = PERMISSIONS.map((name) => `${name}=()`).join(', ');

/** What browsers are told with every answer: OWASP's secure headers, for an API that serves no pages of its own. */
const BROWSER_HEADERS = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': PERMISSIONS_POLICY,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'SAMEORIGIN',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
};
const OVER_TLS = { ...BROWSER_HEADERS, 'strict-transport-security': 'max-age=31536000' };

/** On every answer, with the request's id. */
export function registerBrowserHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    // Over plain http a browser has to ignore it (RFC 6797 § 8.1), and a development machine would lock itself out.
    reply.headers(request.protocol === 'https' ? OVER_TLS : BROWSER_HEADERS).header('x-request-id', request.id);
    done();
  });
  // What somebody was told is not for whoever sits down at his browser next. Pages and streams have words of their own.
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    done(null, payload);
  });
}

/** Takes a reply over from Fastify, with the headers that the gateway has told already. From there on it answers nothing. */
export function takeOver(reply: FastifyReply): FastifyReply['raw'] {
  reply.hijack();
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) reply.raw.setHeader(name, value);
  return reply.raw;
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

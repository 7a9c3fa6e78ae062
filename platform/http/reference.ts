import { randomBytes } from 'node:crypto';
import scalar from '@scalar/fastify-api-reference';
import { publicRoute } from './access.ts';
import type { Router } from './server.ts';

/**
 * A policy of this page's own: scripts run by a nonce alone. Its components place style sheets at run time, for which
 * styles alone are let in without one; it may reach nothing but this origin.
 */
const policy = (nonce: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The API to read and to try, at /docs. Everything is served from here; no font or script comes from elsewhere. */
export const referenceRouter: Router = async (app) => {
  app.addHook('onRoute', (route) => {
    route.config = { ...publicRoute, ...route.config };
    route.schema = { ...route.schema, hide: true };
  });
  app.addHook('onSend', async (_request, reply, payload) => {
    const nonce = randomBytes(18).toString('base64url');
    reply.header('content-security-policy', policy(nonce));
    const isPage = String(reply.getHeader('content-type') ?? '').startsWith('text/html');
    return isPage ? String(payload).replaceAll('<script', `<script nonce="${nonce}"`) : payload;
  });
  await app.register(scalar, {
    routePrefix: '/docs',
    configuration: {
      url: '/api/v1/openapi.json',
      theme: 'none',
      withDefaultFonts: false,
      hideClientButton: true,
      telemetry: false,
    },
  });
};

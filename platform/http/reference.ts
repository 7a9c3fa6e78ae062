import scalar from '@scalar/fastify-api-reference';
import { publicRoute } from './access.ts';
import type { Router } from './server.ts';

/** Scalar runs its bundle from here and draws with inline styles; it may reach nothing but this origin. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The API to read and to try, at /docs. Everything is served from here; no font or script comes from elsewhere. */
export const referenceRouter: Router = async (app) => {
  app.addHook('onRoute', (route) => {
    route.config = { ...publicRoute, ...route.config };
    route.schema = { ...route.schema, hide: true };
  });
  app.addHook('onSend', async (_request, reply) => {
    reply.header('content-security-policy', POLICY);
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

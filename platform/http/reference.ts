import { randomBytes } from 'node:crypto';
import scalar from '@scalar/fastify-api-reference';
import { publicRoute } from './access.ts';
import type { Router } from './router.ts';

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

/** The look of the pages: paper, ink and jade, as apps/web/theme/tokens.css has them. */
const look = (
  name: string,
  paper: string,
  surface: string,
  line: string,
  ink: readonly [string, string, string],
  jade: string,
) => `
.${name}-mode {
  --scalar-background-1: ${paper};
  --scalar-background-2: ${surface};
  --scalar-background-3: ${line};
  --scalar-border-color: ${line};
  --scalar-color-1: ${ink[0]};
  --scalar-color-2: ${ink[1]};
  --scalar-color-3: ${ink[2]};
  --scalar-color-accent: ${jade};
  --scalar-link-color: ${jade};
  --scalar-sidebar-background-1: ${surface};
  --scalar-sidebar-color-active: ${jade};
}`;
const STYLE =
  look('light', '#fbf9f5', '#f4f0e8', '#e6dfd2', ['#1f1d1a', '#5d574d', '#6f685d'], '#1d6b60') +
  look('dark', '#151615', '#1d1f1e', '#2f3230', ['#ece8e0', '#b0aaa0', '#948f86'], '#63bfae') +
  '\n.markdown :is(th, td, td code) { overflow-wrap: normal; word-break: normal; }';

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
      // These would send what is read here to somebody else.
      agent: { disabled: true },
      mcp: { disabled: true },
      showDeveloperTools: 'never',
      documentDownloadType: 'json',
      authentication: { preferredSecurityScheme: 'bearer' },
      // The address of this page, whatever the document calls its example.
      servers: [{ url: '/', description: 'This installation' }],
      customCss: STYLE,
    },
  });
};

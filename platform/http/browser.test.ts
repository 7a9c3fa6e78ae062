import type { IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { errors } from '#platform/errors/index.ts';
import { createLogger, createMetrics } from '#platform/telemetry/index.ts';
import type { Tenancy } from '#platform/tenancy/index.ts';
import { createTestLimiter } from '#platform/testing/limits.ts';
import { createHttpServer, type HttpServer } from './index.ts';

let app: HttpServer;
let seen: IncomingHttpHeaders;

beforeAll(async () => {
  app = await createHttpServer({
    log: createLogger({ level: 'silent', file: null }),
    metrics: createMetrics(),
    version: '0.0.0',
    trustProxy: 1,
    limiter: createTestLimiter(),
    uploadLimitBytes: 1_000,
    api: [],
    root: [],
    ready: async () => ({}),
    gateway: {
      publicHost: 'hanok.test',
      verifyToken: async () => {
        throw errors.unauthenticated();
      },
      tenantById: async () => null,
      memberOf: async () => null,
      operatorById: async () => null,
      tenancy: {} as Tenancy,
    },
    async web(request, response) {
      seen = { ...request.headers };
      response.end('page');
    },
  });
});
afterAll(() => app.close());

async function page(headers: Record<string, string> = {}) {
  const answer = await app.inject({ url: '/t/acme/documents', headers });
  const policy = String(answer.headers['content-security-policy']);
  const directives = new Map(
    policy.split('; ').map((text) => {
      const [name = '', ...sources] = text.split(' ');
      return [name, sources] as const;
    }),
  );
  return { headers: answer.headers, policy, directives, nonce: /'nonce-([^']+)'/.exec(policy)?.[1] ?? '' };
}

test('each page has a nonce of its own, which the web app is given as the policy says it', async () => {
  const first = await page();
  expect(first.nonce).toMatch(/^[\w-]{24}$/);
  expect(seen).toMatchObject({ 'x-nonce': first.nonce, 'content-security-policy': first.policy });
  expect((await page()).nonce).not.toBe(first.nonce);
});

test('no script and no style sheet runs by being inline', async () => {
  const { directives, nonce } = await page();
  expect(directives.get('script-src')).toEqual(["'self'", `'nonce-${nonce}'`, "'strict-dynamic'"]);
  expect(directives.get('style-src')).toEqual(["'self'", `'nonce-${nonce}'`]);
});

test('a page loads pictures from nowhere else, calls nowhere else, is framed nowhere, and posts nowhere else', async () => {
  const { directives } = await page();
  expect(directives.get('img-src')).toEqual(["'self'", 'data:', 'blob:']);
  expect(directives.get('default-src')).toEqual(["'self'"]);
  expect(directives.get('connect-src')).toEqual(["'self'"]);
  expect(directives.get('frame-ancestors')).toEqual(["'none'"]);
  expect(directives.get('object-src')).toEqual(["'none'"]);
  expect(directives.get('form-action')).toEqual(["'self'"]);
  expect(directives.get('base-uri')).toEqual(["'self'"]);
});

test('a nonce or a policy that the client sends reaches nobody', async () => {
  const { nonce } = await page({
    'x-nonce': 'planted',
    'content-security-policy': "script-src 'nonce-planted'",
    'content-security-policy-report-only': "script-src 'nonce-planted'",
  });
  expect(nonce).not.toBe('planted');
  expect(JSON.stringify(seen)).not.toContain('planted');
});

test('pages and answers of the API carry the other headers of a browser’s safety', async () => {
  for (const url of ['/t/acme', '/api/v1/none', '/healthz']) {
    const { headers } = await app.inject({ url });
    expect([url, headers]).toEqual([
      url,
      expect.objectContaining({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      }),
    ]);
  }
});

test('no answer of ours is kept by a cache, be it of a browser or on the way', async () => {
  for (const url of ['/api/v1/none', '/api/v1/openapi.json', '/healthz'])
    expect([url, (await app.inject({ url })).headers['cache-control']]).toEqual([url, 'no-store']);
});

test('browsers are held to https once they came by it, and not before', async () => {
  for (const url of ['/t/acme', '/api/v1/none']) {
    const secure = await app.inject({ url, headers: { 'x-forwarded-proto': 'https' } });
    expect(secure.headers['strict-transport-security']).toBe('max-age=31536000');
    expect((await app.inject({ url })).headers['strict-transport-security']).toBeUndefined();
  }
});

test('the reference of the API runs scripts by a nonce of each answer, and evaluates no text', async () => {
  const pages = await Promise.all([1, 2].map(() => app.inject({ url: '/docs/' })));
  const nonces = pages.map((page) => {
    const policy = String(page.headers['content-security-policy']);
    const [, scripts = ''] = /script-src ([^;]*)/.exec(policy) ?? [];
    expect(scripts).not.toContain('unsafe');
    const [, nonce = ''] = /'nonce-([^']+)'/.exec(scripts) ?? [];
    const tags = page.body.match(/<script[^>]*>/g) ?? [];
    expect(tags.length).toBeGreaterThan(1);
    for (const tag of tags) expect(tag).toContain(`nonce="${nonce}"`);
    return nonce;
  });
  expect(nonces[0]).not.toBe(nonces[1]);
});

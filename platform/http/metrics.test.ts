import Fastify from 'fastify';
import { afterEach, expect, test } from 'vitest';
import { createMetrics } from '#platform/telemetry/index.ts';
import { handleError } from './errors.ts';
import { type MetricsAccess, registerMetrics } from './metrics.ts';

const open: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const app of open.splice(0)) await app.close();
});

async function ask(access: MetricsAccess, from: { authorization?: string; address?: string } = {}) {
  const app = Fastify();
  open.push(app);
  app.setErrorHandler(handleError);
  registerMetrics(app, createMetrics(), access);
  const { authorization, address = '127.0.0.1' } = from;
  const answer = await app.inject({
    url: '/metrics',
    remoteAddress: address,
    headers: authorization === undefined ? {} : { authorization },
  });
  return answer.statusCode;
}

const token = 'a token that is long enough';

test('with a token, whoever shows it reads the metrics, and nobody else', async () => {
  expect(await ask({ token }, { authorization: `Bearer ${token}`, address: '203.0.113.9' })).toBe(200);
  for (const authorization of [undefined, '', 'Bearer ', `Bearer ${token}x`, token, `Basic ${token}`])
    expect(await ask({ token }, authorization === undefined ? {} : { authorization }), authorization).toBe(401);
});

test('without one, programs on this machine read them, and others find nothing', async () => {
  for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) expect(await ask('loopback', { address })).toBe(200);
  for (const address of ['203.0.113.9', '10.0.0.1', '::ffff:10.0.0.1', 'fe80::1'])
    expect(await ask('loopback', { address }), address).toBe(404);
});

test('where they are closed they are not there', async () => {
  expect(await ask('closed', { authorization: `Bearer ${token}` })).toBe(404);
});

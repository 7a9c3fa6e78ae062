import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLogger } from '#platform/telemetry/index.ts';
import { startRedis, type TestRedis } from '../../tests/support/redis.ts';
import { eventually } from '../../tests/support/workspace.ts';
import { createRedis } from './index.ts';

const log = createLogger({ level: 'silent', file: null });
let folder: string;
let server: TestRedis;
let other: string;

async function certificate(name: string): Promise<{ cert: string; key: string }> {
  const made = await generate([{ name: 'commonName', value: name }], {
    keySize: 2048,
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] },
    ],
  });
  const path = (kind: string) => join(folder, `${name}.${kind}`);
  await writeFile(path('cert'), made.cert);
  await writeFile(path('key'), made.private);
  return { cert: path('cert'), key: path('key') };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hanok-redis-tls-'));
  const own = await certificate('redis');
  other = (await certificate('other')).cert;
  server = await startRedis({ ...own, ca: own.cert });
});
afterAll(async () => {
  await server.dispose();
  await rm(folder, { recursive: true, force: true });
});

test('rediss:// speaks to a server whose certificate is verified', async () => {
  const redis = createRedis({ url: server.url, caFile: join(folder, 'redis.cert'), log });
  await eventually('the connection', async () => redis.isUp(), 10);
  expect(await redis.run({ text: 'return 7', sha1: '0'.repeat(40) }, [], [])).toBe(7);
  await redis.close();
});

test.each([
  ['an authority that it does not know', () => ({ url: server.url, caFile: other })],
  ['the system’s authorities alone', () => ({ url: server.url, caFile: null })],
  [
    'another name than it asked for',
    () => ({ url: server.url.replace('127.0.0.1', 'localhost'), caFile: join(folder, 'redis.cert') }),
  ],
])('a certificate of %s is refused, and nothing is said to that server', async (_case, options) => {
  const redis = createRedis({ ...options(), log });
  await sleep(1_000);
  expect(redis.isUp()).toBe(false);
  await expect(redis.run({ text: 'return 7', sha1: '0'.repeat(40) }, [], [])).rejects.toThrow();
  await redis.close();
});

import { once } from 'node:events';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type ConnectionOptions, connect, type SecureVersion } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLogger, createMetrics } from '#platform/telemetry/index.ts';
import type { Tenancy } from '#platform/tenancy/index.ts';
import { createTestAuthority, type TestAuthority } from '#platform/testing/certificates.ts';
import { createTestLimiter } from '#platform/testing/limits.ts';
import { createHttpServer, followCertificate, type HttpServer } from './index.ts';

let authority: TestAuthority;
let files: { certFile: string; keyFile: string };
let app: HttpServer;
let port: number;
const log = createLogger({ level: 'silent', file: null });

beforeAll(async () => {
  authority = await createTestAuthority();
  files = await authority.certify('server', ['localhost']);
  app = await createHttpServer({
    log,
    metrics: createMetrics(),
    version: '0.0.0',
    trustProxy: false,
    tls: files,
    limiter: createTestLimiter(),
    uploadLimitBytes: 1_000,
    api: [],
    root: [],
    ready: async () => ({}),
    gateway: {
      publicHost: 'hanok.test',
      verifyToken: () => Promise.reject(new Error('no token')),
      tenantById: async () => null,
      memberOf: async () => null,
      operatorById: async () => null,
      tenancy: {} as Tenancy,
    },
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  port = (app.server.address() as AddressInfo).port;
});
afterAll(() => app.close());

async function shake(options: ConnectionOptions = {}) {
  const socket = connect({
    port,
    host: '127.0.0.1',
    servername: 'localhost',
    ca: await readFile(authority.caFile),
    ...options,
  });
  try {
    await Promise.race([
      once(socket, 'secureConnect'),
      once(socket, 'error').then(([error]) => {
        throw error;
      }),
    ]);
    return { protocol: socket.getProtocol(), serial: socket.getPeerCertificate().serialNumber };
  } finally {
    socket.destroy();
  }
}

test('a browser of today gets TLS 1.3', async () => {
  expect(await shake()).toMatchObject({ protocol: 'TLSv1.3' });
});

test.each(['TLSv1.2', 'TLSv1.1', 'TLSv1'] as SecureVersion[])('%s is refused', async (maxVersion) => {
  await expect(shake({ minVersion: 'TLSv1', maxVersion, ciphers: 'ALL:@SECLEVEL=0' })).rejects.toThrow();
});

test('an answer tells browsers to come by TLS only, for a year', async () => {
  const { headers, statusCode } = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
    readFile(authority.caFile).then((ca) => {
      const ask = request({ port, host: '127.0.0.1', servername: 'localhost', ca, path: '/healthz' }, resolve);
      ask.on('error', reject).end();
    }, reject);
  });
  expect(statusCode).toBe(200);
  expect(headers['strict-transport-security']).toBe('max-age=31536000');
});

test('plain HTTP gets no answer', async () => {
  await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
});

test('a renewed certificate is taken up without a restart, and one that does not fit its key is not', async () => {
  const before = await shake();
  const follower = followCertificate(app.server, files, log);
  const renewed = await authority.certify('renewed', ['localhost']);
  await copyFile(renewed.certFile, files.certFile);
  // The key is not there yet.
  follower.reload();
  expect(await shake()).toEqual(before);
  await writeFile(files.keyFile, renewed.key);
  follower.reload();
  const after = await shake();
  expect(after.serial).not.toBe(before.serial);
  follower.stop();
});

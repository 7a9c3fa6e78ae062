import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createKeyRing, openSealed, openStream, SEALED_CHUNK_BYTES, seal, sealStream } from './index.ts';

const key = randomBytes(32);

async function* from(...parts: Buffer[]) {
  yield* parts;
}
async function collect(source: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of source) parts.push(part);
  return Buffer.concat(parts);
}

describe('sealed values', () => {
  test('open under the same key and context', () => {
    expect(openSealed(key, seal(key, '비밀', 'a'), 'a').toString()).toBe('비밀');
  });
  test('stay shut under another context, another key, or with one bit changed', () => {
    const sealed = seal(key, 'secret', 'tenant:a');
    expect(() => openSealed(key, sealed, 'tenant:b')).toThrow();
    expect(() => openSealed(randomBytes(32), sealed, 'tenant:a')).toThrow();
    const altered = Buffer.from(sealed);
    altered[altered.length - 1] = (altered[altered.length - 1] ?? 0) ^ 1;
    expect(() => openSealed(key, altered, 'tenant:a')).toThrow();
  });
});

describe('sealed streams', () => {
  test.each([0, 1, SEALED_CHUNK_BYTES - 1, SEALED_CHUNK_BYTES, SEALED_CHUNK_BYTES + 1, 3 * SEALED_CHUNK_BYTES])(
    'give back %i bytes',
    async (size) => {
      const plain = randomBytes(size);
      const sealed = await collect(sealStream(key, from(plain), 'file'));
      expect((await collect(openStream(key, from(sealed), 'file'))).equals(plain)).toBe(true);
    },
  );
  test('refuse a file that is cut off at a chunk', async () => {
    const sealed = await collect(sealStream(key, from(randomBytes(2 * SEALED_CHUNK_BYTES + 5)), 'file'));
    const cut = sealed.subarray(0, 33 + SEALED_CHUNK_BYTES + 16);
    await expect(collect(openStream(key, from(cut), 'file'))).rejects.toThrow();
  });
  test('refuse a file moved to another name', async () => {
    const sealed = await collect(sealStream(key, from(Buffer.from('x')), 'file-a'));
    await expect(collect(openStream(key, from(sealed), 'file-b'))).rejects.toThrow();
  });
});

test('a tenant key opens for its own tenant only', () => {
  const ring = createKeyRing(randomBytes(32));
  const { key: made, wrapped } = ring.createTenantKey('a');
  expect(ring.openTenantKey('a', wrapped).equals(made)).toBe(true);
  expect(() => ring.openTenantKey('b', wrapped)).toThrow();
});

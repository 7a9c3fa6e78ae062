import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  createKeyRing,
  isSealedUnder,
  openSealed,
  openStream,
  reseal,
  SEALED_CHUNK_BYTES,
  seal,
  sealStream,
} from './index.ts';

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
    const cut = sealed.subarray(0, 37 + SEALED_CHUNK_BYTES + 16);
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

describe('while one key takes the place of another', () => {
  const old = randomBytes(32);
  const both = { current: key, others: [old] };

  test('what lies under either opens, and what is sealed lies under the new one', async () => {
    expect(openSealed(both, seal(old, 'a', 'c'), 'c').toString()).toBe('a');
    expect(openSealed(key, seal(both, 'b', 'c'), 'c').toString()).toBe('b');
    const file = await collect(sealStream(old, from(Buffer.from('한옥')), 'f'));
    expect((await collect(openStream(both, from(file), 'f'))).toString()).toBe('한옥');
    expect(isSealedUnder(both, file)).toBe(false);
    expect(isSealedUnder(both, await collect(sealStream(both, from(Buffer.from('x')), 'f')))).toBe(true);
  });

  test('a secret is sealed anew once, and the old key opens it no more', () => {
    const again = reseal(both, seal(old, 'a', 'c'), 'c');
    if (again === null) throw new Error('not sealed anew');
    expect(openSealed(key, again, 'c').toString()).toBe('a');
    expect(() => openSealed(old, again, 'c')).toThrow();
    expect(reseal(both, again, 'c')).toBeNull();
  });

  test('values and files from before keys had ids open, and are sealed anew', async () => {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', old, iv).setAAD(Buffer.from('c'));
    const body = Buffer.concat([cipher.update('a'), cipher.final()]);
    const first = Buffer.concat([Buffer.of(1), iv, cipher.getAuthTag(), body]);
    expect(openSealed(both, first, 'c').toString()).toBe('a');
    expect(reseal(both, first, 'c')).not.toBeNull();
    expect(() => openSealed(key, first, 'c')).toThrow();

    const salt = randomBytes(32);
    const own = Buffer.from(hkdfSync('sha256', old, salt, 'hanok file', 32));
    const last = Buffer.alloc(12);
    last[11] = 1;
    const chunk = createCipheriv('aes-256-gcm', own, last).setAAD(Buffer.from('f'));
    const file = Buffer.concat([Buffer.of(1), salt, chunk.update('plain'), chunk.final(), chunk.getAuthTag()]);
    expect((await collect(openStream(both, from(file), 'f'))).toString()).toBe('plain');
    expect(isSealedUnder({ current: old, others: [] }, file)).toBe(false);
    await expect(collect(openStream(key, from(file), 'f'))).rejects.toThrow();
  });

  test('the master key rewraps what it holds, and its successor alone opens it then', () => {
    const before = createKeyRing(old);
    const during = createKeyRing(both);
    const after = createKeyRing(key);
    const { key: made, wrapped } = before.createTenantKey('a');
    const moved = during.rewrapTenantKey('a', wrapped);
    const secret = during.rewrapSecret(before.sealSecret('pw', 'role'), 'role');
    if (moved === null || secret === null) throw new Error('not wrapped anew');
    expect(after.openTenantKey('a', moved).equals(made)).toBe(true);
    expect(after.openSecret(secret, 'role')).toBe('pw');
    expect(() => before.openTenantKey('a', moved)).toThrow();
    expect(during.rewrapTenantKey('a', moved)).toBeNull();
    expect(during.deriveEach('jobs')[1]?.equals(before.derive('jobs'))).toBe(true);
  });
});

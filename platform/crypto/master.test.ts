import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startKms } from '#platform/testing/standins/index.ts';
import {
  addKeyToFile,
  createMasterKeys,
  ensureKeyFile,
  keepFirstKey,
  kmsMasterKey,
  localMasterKeys,
  type MasterKeyHolder,
  readKeyFile,
} from './index.ts';

const ARN = 'arn:aws:kms:eu-central-1:111122223333:key/one';
const OTHER_ARN = 'arn:aws:kms:eu-central-1:111122223333:key/other';
const [key, otherKey] = [randomBytes(32), randomBytes(32)];
const root = randomBytes(32);

let kms: Awaited<ReturnType<typeof startKms>>;
beforeAll(async () => {
  process.env.AWS_ACCESS_KEY_ID = 'test';
  process.env.AWS_SECRET_ACCESS_KEY = 'test';
  kms = await startKms([ARN, OTHER_ARN]);
});
afterAll(() => kms.stop());

type Make = (which: 'one' | 'other') => MasterKeyHolder;
const makers: [string, Make][] = [
  ['from the configuration', (which) => localMasterKeys(async () => [which === 'one' ? key : otherKey])],
  ['in a key management service', (which) => kmsMasterKey(which === 'one' ? ARN : OTHER_ARN, kms.endpoint)],
];

describe.each(makers)('a master key %s', (_where, make) => {
  test('wraps a root key, which opens for what it was wrapped for and nothing else', async () => {
    const masters = createMasterKeys(make('one'));
    const wrapped = await masters.wrap(root, 'root-key:a');
    expect(wrapped.by).toBe(await masters.current());
    expect(wrapped.wrapped.includes(root)).toBe(false);
    expect((await masters.unwrap(wrapped, 'root-key:a')).equals(root)).toBe(true);
    await expect(masters.unwrap(wrapped, 'root-key:b')).rejects.toThrow();
  });

  test('is replaced by another while both are given', async () => {
    const before = await createMasterKeys(make('one')).wrap(root, 'c');
    const both = createMasterKeys(make('other'), make('one'));
    expect((await both.unwrap(before, 'c')).equals(root)).toBe(true);
    const after = await both.wrap(root, 'c');
    expect(after.by).not.toBe(before.by);
    expect((await createMasterKeys(make('other')).unwrap(after, 'c')).equals(root)).toBe(true);
  });
});

test('from one place of keys to another, as from a file to a service', async () => {
  const before = await createMasterKeys(localMasterKeys(async () => [key])).wrap(root, 'c');
  const both = createMasterKeys(
    kmsMasterKey(ARN, kms.endpoint),
    localMasterKeys(async () => [key]),
  );
  expect((await both.unwrap(before, 'c')).equals(root)).toBe(true);
  expect((await both.wrap(root, 'c')).by).toBe(`aws-kms:${ARN}`);
});

test('a key that this process was not given is named, with what to do', async () => {
  const wrapped = await createMasterKeys(localMasterKeys(async () => [key])).wrap(root, 'c');
  const without = createMasterKeys(localMasterKeys(async () => [otherKey]));
  await expect(without.unwrap(wrapped, 'c')).rejects.toMatchObject({
    name: 'MasterKeyMissingError',
    hint: expect.stringContaining('HANOK_MASTER_KEY_PREVIOUS'),
  });
});

test('the service is told which key is meant, and what for', async () => {
  const masters = createMasterKeys(kmsMasterKey(ARN, kms.endpoint));
  await masters.unwrap(await masters.wrap(root, 'root-key:x'), 'root-key:x');
  for (const { ask } of kms.calls.slice(-2))
    expect(ask).toMatchObject({ KeyId: ARN, EncryptionContext: { 'hanok-purpose': 'root-key:x' } });
});

test('when the service destroys its key, what it wrapped is gone', async () => {
  const gone = 'arn:aws:kms:eu-central-1:111122223333:key/gone';
  const own = await startKms([gone]);
  const masters = createMasterKeys(kmsMasterKey(gone, own.endpoint));
  const wrapped = await masters.wrap(root, 'c');
  own.forget(gone);
  await expect(masters.unwrap(wrapped, 'c')).rejects.toThrow();
  await own.stop();
});

test('a key file is made once, holds two keys during a rotation, and one after it', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'hanok-key-file-')), 'master.key');
  await Promise.all([ensureKeyFile(path), ensureKeyFile(path)]);
  const [first] = await readKeyFile(path);
  await addKeyToFile(path);
  await addKeyToFile(path);
  const [second, former, ...more] = await readKeyFile(path);
  expect([former?.equals(first), second.equals(first), more]).toEqual([true, false, []]);
  await keepFirstKey(path);
  expect(await readKeyFile(path)).toEqual([second]);
  await writeFile(path, 'too short\n');
  await expect(readKeyFile(path)).rejects.toThrow('does not hold a master key');
  expect((await readFile(path, 'utf8')).length).toBeGreaterThan(0);
});

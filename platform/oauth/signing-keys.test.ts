import { afterAll, beforeEach, expect, inject, test } from 'vitest';
import { prepareOn } from '#platform/database/index.ts';
import { createTestManagement, type TestManagement } from '#platform/testing/management.ts';
import { createCurrentIssuer } from './current-issuer.ts';
import {
  loadSigningKeys,
  PUBLISHED_BEFORE_SECONDS,
  retireSigningKeys,
  rotateSigningKey,
  type SigningKeyStore,
  signingKeyAt,
} from './signing-keys.ts';
import { signingKeysTable } from './tables.ts';

let management: TestManagement;
let store: SigningKeyStore;

beforeEach(async () => {
  await management?.dispose();
  management = await createTestManagement(inject('pgAdminUrl'));
  store = {
    prepare: prepareOn(management.mgmt),
    table: signingKeysTable('operator_signing_keys'),
    seal: (text) => Buffer.from(`sealed ${text}`),
    open: (sealed) => sealed.toString().slice('sealed '.length),
  };
});
afterAll(() => management.dispose());

const pass = (seconds: number) =>
  management.admin(
    `update operator_signing_keys set signs_from = signs_from - make_interval(secs => ${seconds}),
       created_at = created_at - make_interval(secs => ${seconds})`,
  );
const kids = async () => (await loadSigningKeys(store)).map(({ kid }) => kid);
const signer = async () => signingKeyAt(await loadSigningKeys(store), Date.now())?.kid;

test('a new key is published before it signs, and the former one verifies after', async () => {
  const [first] = await kids();
  const second = await rotateSigningKey(store, { olderThanSeconds: 0 });
  expect(await kids()).toEqual([second, first]);
  expect(await signer()).toBe(first);
  await pass(PUBLISHED_BEFORE_SECONDS + 1);
  expect(await signer()).toBe(second);
  // A token of fifteen minutes, signed at the last moment, is still verified.
  await retireSigningKeys(store);
  await pass(900);
  await retireSigningKeys(store);
  expect(await kids()).toEqual([second, first]);
});

test('the private half of a replaced key is destroyed, and then the key itself', async () => {
  const [first] = await kids();
  const second = await rotateSigningKey(store, { olderThanSeconds: 0 });
  await retireSigningKeys(store);
  expect((await loadSigningKeys(store)).every(({ privateJwk }) => privateJwk !== null)).toBe(true);
  await pass(PUBLISHED_BEFORE_SECONDS + 61);
  await retireSigningKeys(store);
  const keys = await loadSigningKeys(store);
  expect(keys.map(({ kid, privateJwk }) => [kid, privateJwk === null])).toEqual([
    [second, false],
    [first, true],
  ]);
  await pass(1_000);
  await retireSigningKeys(store);
  expect(await kids()).toEqual([second]);
  // The last one is never destroyed, however old.
  await pass(1_000_000);
  await retireSigningKeys(store);
  expect(await signer()).toBe(second);
});

test('a key that is younger than asked stays, so that a command can be given again', async () => {
  await kids();
  expect(await rotateSigningKey(store, { olderThanSeconds: 3_600 })).toBeNull();
  await pass(3_601);
  expect(await rotateSigningKey(store, { olderThanSeconds: 3_600 })).not.toBeNull();
  expect(await rotateSigningKey(store, { olderThanSeconds: 3_600 })).toBeNull();
});

test('a key that leaked is gone at once', async () => {
  await kids();
  const second = await rotateSigningKey(store, { olderThanSeconds: 0, atOnce: true });
  expect(await kids()).toEqual([second]);
  expect(await signer()).toBe(second);
});

test('an issuer follows within seconds when keys come, sign and go', async () => {
  let clock = Date.now();
  const made: string[] = [];
  const current = createCurrentIssuer({
    load: () => loadSigningKeys(store),
    secrets: () => [Buffer.alloc(32)],
    make: (keys) => {
      made.push(keys.map(({ kid }) => kid).join());
      return { made: made.length } as never;
    },
    now: () => clock,
  });
  const first = await current();
  expect(await current()).toBe(first);
  await rotateSigningKey(store, { olderThanSeconds: 0 });
  clock += 2_001;
  const published = await current();
  expect(published).not.toBe(first);
  clock += PUBLISHED_BEFORE_SECONDS * 1000;
  expect(await current()).not.toBe(published);
  expect(made).toHaveLength(3);
});

import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { prepareOn } from '#platform/database/index.ts';
import { createTestManagement, type TestManagement } from '#platform/testing/management.ts';
import { createAdapterFactory } from './adapter.ts';
import { createRecordStore, type RecordStore } from './records.ts';
import { recordsTable } from './tables.ts';

let management: TestManagement;
let records: RecordStore;
const told: string[] = [];

beforeAll(async () => {
  management = await createTestManagement(inject('pgAdminUrl'));
  records = createRecordStore(prepareOn(management.mgmt), recordsTable('operator_oidc_records'));
});
afterAll(() => management.dispose());

function adapterOf(model: string) {
  const factory = createAdapterFactory({
    records,
    findClient: async () => null,
    onReuse: async (grantId) => void told.push(grantId),
  });
  return factory(model);
}

test('of many who have all read a token as unused one gets it; the others end its grant, whatever is issued meanwhile', async () => {
  const [grants, tokens] = [adapterOf('Grant'), adapterOf('RefreshToken')];
  await grants.upsert('g1', { accountId: 'a1' }, 60);
  await tokens.upsert('t1', { accountId: 'a1', grantId: 'g1', jti: 't1' }, 60);
  // The winner alone, as at any honest rotation.
  await tokens.consume('t1');
  expect(await tokens.find('t1')).toMatchObject({ jti: 't1', consumed: expect.any(Number) });
  expect(await grants.find('g1')).toBeDefined();
  // A racer who had read it before, and the winner's successor that is written only then.
  await expect(tokens.consume('t1')).rejects.toMatchObject({ error: 'invalid_grant' });
  await tokens.upsert('t2', { accountId: 'a1', grantId: 'g1', jti: 't2' }, 60);
  expect(await grants.find('g1')).toBeUndefined();
  expect(await tokens.find('t1')).toBeUndefined();
  expect(told).toEqual(['g1']);
});

test('one consumer of a hundred at once is let through', async () => {
  await records.upsert('RefreshToken', 't3', { accountId: 'a1', grantId: 'g3' }, 60);
  const results = await Promise.all(Array.from({ length: 100 }, () => records.consume('RefreshToken', 't3')));
  expect(results.filter((won) => won)).toHaveLength(1);
});

test('saving again does not make a used token unused', async () => {
  await records.upsert('RefreshToken', 't4', { accountId: 'a1', grantId: 'g4' }, 60);
  await records.consume('RefreshToken', 't4');
  await records.upsert('RefreshToken', 't4', { accountId: 'a1', grantId: 'g4', more: true }, 60);
  expect(await records.find('RefreshToken', 't4')).toMatchObject({
    payload: { more: true },
    consumed: expect.any(Number),
  });
});

test('a record of one kind is not found as another', async () => {
  await records.upsert('AuthorizationCode', 'same', { accountId: 'a1' }, 60);
  expect(await records.find('RefreshToken', 'same')).toBeNull();
  expect(await records.consume('RefreshToken', 'same')).toBe(false);
});

test('ending an account ends its grants and sessions, and nobody else’s', async () => {
  for (const [account, grant] of [
    ['a5', 'g5'],
    ['a5', 'g6'],
    ['a6', 'g7'],
  ] as const) {
    await records.upsert('Grant', grant, { accountId: account }, 60);
    await records.upsert('RefreshToken', `t-${grant}`, { accountId: account, grantId: grant }, 60);
  }
  await records.upsert('Session', 's5', { accountId: 'a5', uid: 'u5' }, 60);
  expect((await records.revokeAccount('a5')).sort()).toEqual(['g5', 'g6']);
  expect(await records.findByUid('Session', 'u5')).toBeNull();
  expect(await records.find('RefreshToken', 't-g7')).not.toBeNull();
});

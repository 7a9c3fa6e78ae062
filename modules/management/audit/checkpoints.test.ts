import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { tenantId } from '#platform/tenancy/index.ts';
import { createTestManagement, type TestManagement } from '#platform/testing/management.ts';
import { createAuditCheckpoints } from './index.ts';

let management: TestManagement;
const key = randomBytes(32);

beforeAll(async () => {
  management = await createTestManagement(inject('pgAdminUrl'));
});
afterAll(() => management.dispose());

const head = (sequence: number) => ({ sequence, hash: randomBytes(32) });

test('a head moves forward, never back', async () => {
  const checkpoints = createAuditCheckpoints(management.mgmt, () => [key]);
  const id = tenantId(uuidv7());
  expect(await checkpoints.read(id)).toBeNull();
  const [old, late] = [head(3), head(9)];
  await checkpoints.advance(id, late);
  await checkpoints.advance(id, old);
  expect(await checkpoints.read(id)).toEqual({ ...late, genuine: true });
});

test('a head that somebody wrote by hand, or took from another tenant, is not believed', async () => {
  const checkpoints = createAuditCheckpoints(management.mgmt, () => [key]);
  const [id, other] = [tenantId(uuidv7()), tenantId(uuidv7())];
  await checkpoints.advance(id, head(5));
  await checkpoints.advance(other, head(7));
  await management.admin('update audit_checkpoints set sequence = 4 where tenant_id = $1', [id]);
  expect(await checkpoints.read(id)).toMatchObject({ sequence: 4, genuine: false });
  await management.admin(
    `update audit_checkpoints a set sequence = b.sequence, hash = b.hash, mac = b.mac from audit_checkpoints b
     where a.tenant_id = $1 and b.tenant_id = $2`,
    [id, other],
  );
  expect(await checkpoints.read(id)).toMatchObject({ sequence: 7, genuine: false });
});

test('a head signed under the key before is believed while that key is known', async () => {
  const id = tenantId(uuidv7());
  await createAuditCheckpoints(management.mgmt, () => [key]).advance(id, head(2));
  const next = randomBytes(32);
  expect(await createAuditCheckpoints(management.mgmt, () => [next, key]).read(id)).toMatchObject({ genuine: true });
  expect(await createAuditCheckpoints(management.mgmt, () => [next]).read(id)).toMatchObject({ genuine: false });
});

test('heads are signed anew when the root key is replaced, and none that was forged', async () => {
  const [next, id, forged] = [randomBytes(32), tenantId(uuidv7()), tenantId(uuidv7())];
  const before = createAuditCheckpoints(management.mgmt, () => [key]);
  const during = createAuditCheckpoints(management.mgmt, () => [next, key]);
  const after = createAuditCheckpoints(management.mgmt, () => [next]);
  await before.advance(id, head(5));
  await before.advance(forged, head(5));
  await management.admin('update audit_checkpoints set sequence = 4 where tenant_id = $1', [forged]);
  expect(await during.resign()).toBeGreaterThan(0);
  expect(await during.resign()).toBe(0);
  expect(await after.read(id)).toMatchObject({ sequence: 5, genuine: true });
  expect(await after.read(forged)).toMatchObject({ genuine: false });
});

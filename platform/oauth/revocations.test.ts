import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { createLogger } from '#platform/telemetry/index.ts';
import type { Drizzle } from '#platform/tenancy/index.ts';
import { tenantId } from '#platform/tenancy/index.ts';
import { createTestManagement, type TestManagement } from '#platform/testing/management.ts';
import { createRevocations, type Revocations } from './revocations.ts';
import { revokedSessionsTable } from './tables.ts';

const ACME = tenantId('0198c0de-0000-7000-8000-000000000001');
const revokedSessions = revokedSessionsTable('revoked_sessions');
const log = createLogger({ level: 'silent', file: null });

let management: TestManagement;
let here: Revocations;
let there: Revocations;
/** Milliseconds by which both clocks are ahead. */
let ahead: number;
let isDown: boolean;

beforeAll(async () => {
  management = await createTestManagement(inject('pgAdminUrl'));
});
afterAll(() => management.dispose());
beforeEach(() => {
  ahead = 0;
  isDown = false;
  const now = () => performance.now() + ahead;
  here = createRevocations({ db: management.mgmt, table: revokedSessions, log, now });
  there = createRevocations({ db: failing(management.mgmt), table: revokedSessions, log, now });
});
afterEach(() => {
  here.stop();
  there.stop();
});

/** A database that can be made not to answer. */
function failing(db: Drizzle): Drizzle {
  return new Proxy(db, {
    get(target, name, receiver) {
      if (isDown) throw new Error('connection refused');
      return Reflect.get(target, name, receiver);
    },
  });
}

test('what one process revokes, another refuses within five seconds, without being asked to look', async () => {
  there.start();
  expect(await there.isRevoked('grant-1')).toBe(false);
  await here.revoke('grant-1', ACME);
  expect(here.isRevoked('grant-1')).toBe(true);
  const since = performance.now();
  while (there.isRevoked('grant-1') !== true) {
    expect(performance.now() - since).toBeLessThan(5_000);
    await sleep(20);
  }
  expect(await there.isRevoked('grant-2')).toBe(false);
});

test('a process that begins later knows what was revoked before', async () => {
  await here.revoke('grant-3', null);
  expect(await there.isRevoked('grant-3')).toBe(true);
});

test('a revocation whose row becomes visible after a later one is not passed over', async () => {
  expect(await there.isRevoked('grant-4')).toBe(false);
  await here.revoke('grant-5', ACME);
  ahead = 10_000;
  expect(await there.isRevoked('grant-5')).toBe(true);
  // As of a transaction that began before the row above and ended after it.
  await management.admin(
    `insert into revoked_sessions (session_hash, revoked_at, forget_at)
     values (sha256('grant-4'), now() - interval '5 seconds', now() + interval '1 hour')`,
  );
  ahead = 20_000;
  expect(await there.isRevoked('grant-4')).toBe(true);
});

test('a process that cannot see what others revoke lets nothing through, until it can again', async () => {
  expect(await there.isRevoked('grant-6')).toBe(false);
  isDown = true;
  expect(there.isRevoked('grant-6')).toBe(false);
  ahead = 4_000;
  await expect(there.isRevoked('grant-6')).rejects.toMatchObject({ code: 'unavailable' });
  await here.revoke('grant-6', ACME);
  isDown = false;
  expect(await there.isRevoked('grant-6')).toBe(true);
  expect(await there.isRevoked('grant-7')).toBe(false);
});

test('what could not be written is written as soon as it can be', async () => {
  expect(await there.isRevoked('grant-8')).toBe(false);
  isDown = true;
  await expect(there.revoke('grant-8', ACME)).rejects.toThrow('connection refused');
  expect(there.isRevoked('grant-8')).toBe(true);
  isDown = false;
  ahead = 10_000;
  expect(await there.isRevoked('grant-9')).toBe(false);
  expect(await here.isRevoked('grant-8')).toBe(true);
});

test('ids are kept as hashes, and only for as long as a token of theirs could live', async () => {
  await here.revoke('grant-10', ACME);
  const rows = await management.admin<{ row: string }>('select revoked_sessions::text as row from revoked_sessions');
  expect(JSON.stringify(rows)).not.toContain('grant-10');
  await management.admin(`update revoked_sessions set forget_at = now() - interval '1 second'`);
  expect(await here.sweep()).toBe(rows.length);
});

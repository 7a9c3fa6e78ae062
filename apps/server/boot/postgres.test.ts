import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { loadConfig } from '#platform/config/index.ts';
import { withConnection } from '#platform/database/index.ts';
import { createLogger } from '#platform/telemetry/index.ts';
import { databaseUrl } from '#platform/tenancy/index.ts';
import { testMasterKeys } from '../../../tests/support/master-key.ts';
import { eventually } from '../../../tests/support/workspace.ts';
import { openManagement } from './postgres.ts';

const adminUrl = inject('pgAdminUrl');
let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'hanok-boot-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

function open() {
  const config = loadConfig({ HANOK_DATA_DIR: dataDir, HANOK_POSTGRES_URL: adminUrl });
  return openManagement(adminUrl, testMasterKeys, config, createLogger({ level: 'silent', file: null }));
}

// PostgreSQL refuses two that alter one role at the same moment.
test('processes that start at once set the password of the management role one after another', async () => {
  await (await open()).close();
  await withConnection(databaseUrl(adminUrl, 'mgmt_db'), 'hanok-test', async (other) => {
    await other.query(`select pg_advisory_lock(hashtext('hanok-management-password'))`);
    const opening = open();
    await eventually('it waits its turn', async () => {
      const { rowCount } = await other.query(
        `select from pg_locks where locktype = 'advisory' and not granted
           and objid = (hashtext('hanok-management-password')::bigint & 4294967295)::oid`,
      );
      return rowCount === 1;
    });
    await other.query(`select pg_advisory_unlock(hashtext('hanok-management-password'))`);
    const { pool, close } = await opening;
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await close();
  });
}, 60_000);

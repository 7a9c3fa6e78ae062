import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { loadConfig } from '#platform/config/index.ts';
import { createLogger } from '#platform/telemetry/index.ts';
import { testMasterKeys } from '../../../tests/support/master-key.ts';
import { openManagement } from './postgres.ts';

test('processes that start at once all get into mgmt_db, though each sets the password of its role', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'hanok-boot-'));
  const log = createLogger({ level: 'silent', file: null });
  const adminUrl = inject('pgAdminUrl');
  const config = loadConfig({ HANOK_DATA_DIR: dataDir, HANOK_POSTGRES_URL: adminUrl });
  const open = () => openManagement(adminUrl, testMasterKeys, config, log);
  // PostgreSQL refuses two that alter one role at the same moment, which three rounds of eight meet.
  for (let round = 0; round < 3; round++) {
    const results = await Promise.allSettled(Array.from({ length: 8 }, open));
    const opened = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    for (const { pool } of opened) expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await Promise.all(opened.map(({ close }) => close()));
    expect(results.filter(({ status }) => status === 'rejected')).toEqual([]);
  }
  await rm(dataDir, { recursive: true, force: true });
}, 60_000);

import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { backupErrors } from './errors.ts';

/** Who has just been told that one is done may ask for the next before the lock is free. */
const PATIENCE_MS = 500;

/**
 * Runs `work` while nothing else is backed up, restored or checked of this tenant, by any process. The lock ends with the
 * process that holds it.
 * @throws `backup_busy`
 */
export async function withTenantLock<T>(pool: pg.Pool, tenantId: string, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect();
  // A connection that breaks meanwhile fails the unlocking; the event alone must not end the process.
  const ignore = () => undefined;
  client.on('error', ignore);
  let broken = false;
  try {
    const end = Date.now() + PATIENCE_MS;
    while (!(await tryLock(client, tenantId))) {
      if (Date.now() > end) throw backupErrors.backup_busy();
      await sleep(50);
    }
    try {
      return await work();
    } finally {
      await client.query(`select pg_advisory_unlock(hashtext('hanok-backups'), hashtext($1))`, [tenantId]).catch(() => {
        broken = true;
      });
    }
  } finally {
    client.off('error', ignore);
    client.release(broken);
  }
}

async function tryLock(client: pg.PoolClient, tenantId: string): Promise<boolean> {
  const { rows } = await client.query<{ got: boolean }>(
    `select pg_try_advisory_lock(hashtext('hanok-backups'), hashtext($1)) as got`,
    [tenantId],
  );
  return rows[0]?.got === true;
}

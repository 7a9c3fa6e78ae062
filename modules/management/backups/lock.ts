import type pg from 'pg';
import { backupErrors } from './errors.ts';

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
    const { rows } = await client.query<{ got: boolean }>(
      `select pg_try_advisory_lock(hashtext('hanok-backups'), hashtext($1)) as got`,
      [tenantId],
    );
    if (rows[0]?.got !== true) throw backupErrors.backup_busy();
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

import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';

/** A rotation that was killed lets go when PostgreSQL notices, which takes a moment. */
const PATIENCE_MS = 15_000;

/** Runs `work` while no other rotation runs anywhere on this installation. @throws when one does */
export async function alone<T>(pool: pg.Pool, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    const end = Date.now() + PATIENCE_MS;
    while (!(await tryLock(client))) {
      if (Date.now() > end) throw new Error('another rotation of keys is under way');
      await sleep(500);
    }
    try {
      return await work();
    } finally {
      await client.query(`select pg_advisory_unlock(hashtext('hanok-key-rotation'))`);
    }
  } finally {
    client.release();
  }
}

async function tryLock(client: pg.PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ got: boolean }>(
    `select pg_try_advisory_lock(hashtext('hanok-key-rotation')) as got`,
  );
  return rows[0]?.got === true;
}

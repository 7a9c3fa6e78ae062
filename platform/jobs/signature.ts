import { createHmac, timingSafeEqual } from 'node:crypto';

/** 32 bytes each; the first signs, the others are still believed. */
export type SigningKeys = readonly [Buffer, ...Buffer[]];

/** A job as its row keeps it. */
export interface Stored {
  tenantId: string;
  actorId: string;
  /** JSON, kept as a string: PostgreSQL's jsonb would reorder what was signed. */
  payload: string;
  mac: string;
}

export function signJob([key]: SigningKeys, queue: string, job: Omit<Stored, 'mac'>): string {
  return macBy(key, queue, job);
}

/** Of a row that was not made by `send`, anything may be missing. */
export function isSigned(keys: readonly Buffer[], queue: string, job: Stored | null): job is Stored {
  if (job === null) return false;
  const given = Buffer.from(String(job.mac));
  return keys.some((key) => {
    const expected = Buffer.from(macBy(key, queue, job));
    return expected.length === given.length && timingSafeEqual(expected, given);
  });
}

interface Statements {
  query(text: string, values?: unknown[]): Promise<{ rows: { id: string; name: string; data: Stored | null }[] }>;
}

/**
 * Signs by the current key what lies waiting and was signed by one of the others. What none of them signed stays as it
 * is, and is refused as before. @returns how many
 */
export async function resignJobs(db: Statements, keys: SigningKeys): Promise<number> {
  const there = await db.query(`select where to_regclass('pgboss.job') is not null`);
  if (there.rows.length === 0) return 0;
  const { rows } = await db.query(
    `select id, name, data from pgboss.job where state in ('created', 'retry', 'active')`,
  );
  let signed = 0;
  for (const { id, name, data } of rows) {
    if (!isSigned(keys.slice(1), name, data)) continue;
    const { mac: old, ...body } = data;
    const changed = await db.query(
      `update pgboss.job set data = jsonb_set(data, '{mac}', to_jsonb($3::text)) where name = $1 and id = $2 and data->>'mac' = $4 returning id`,
      [name, id, signJob(keys, name, body), old],
    );
    signed += changed.rows.length;
  }
  return signed;
}

function macBy(key: Buffer, queue: string, { tenantId, actorId, payload }: Omit<Stored, 'mac'>): string {
  return createHmac('sha256', key)
    .update(JSON.stringify([queue, tenantId, actorId, payload]))
    .digest('base64url');
}

import { z } from 'zod';
import { isoDateTime } from '#platform/http/index.ts';
import type { BackupRow, RestoreRow } from './repository.ts';

const slug = z.string().regex(/^[a-z][a-z0-9-]{1,38}[a-z0-9]$/);
export const tenantParams = z.object({ slug });
export const backupParams = z.object({ slug, id: z.uuid() });

export const backupSchema = z
  .object({
    id: z.uuid(),
    state: z.enum(['making', 'ready', 'failed']),
    schemaVersion: z.number().int(),
    byteSize: z.number().int().nullable(),
    rowCount: z.number().int().nullable(),
    fileCount: z.number().int().nullable(),
    /** Files that had been lost before, so that no backup can hold them. */
    missingFileCount: z.number().int().nullable(),
    /** The code of an error. */
    failure: z.string().nullable(),
    verification: z.enum(['running', 'passed', 'failed']).nullable(),
    verifiedAt: isoDateTime.nullable(),
    createdAt: isoDateTime,
    finishedAt: isoDateTime.nullable(),
  })
  .meta({ id: 'Backup' });

export const restorationSchema = z
  .object({
    id: z.uuid(),
    backupId: z.uuid(),
    /** `swapped`: it is done, and the data from before is kept. */
    state: z.enum(['running', 'swapped', 'done', 'failed']),
    failure: z.string().nullable(),
    createdAt: isoDateTime,
    finishedAt: isoDateTime.nullable(),
  })
  .meta({ id: 'Restoration' });

export const restorationBody = z.strictObject({
  /** The short name of the workspace, typed again. */
  confirm: z.string().max(100),
  /** Whether the data from before is kept until it is deleted by a request of its own. */
  keepFormer: z.boolean().default(true),
});

export function presentBackup(row: BackupRow): z.infer<typeof backupSchema> {
  const { tenantId: _tenant, keySealed: _key, createdAt, finishedAt, verifiedAt, ...rest } = row;
  return {
    ...rest,
    verifiedAt: verifiedAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}

export function presentRestoration(row: RestoreRow): z.infer<typeof restorationSchema> {
  return {
    id: row.id,
    backupId: row.backupId,
    state: row.state,
    failure: row.failure,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}

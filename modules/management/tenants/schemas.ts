import { z } from 'zod';
import { cursorQuery, isoDateTime, shownLine } from '#platform/http/index.ts';
import { TENANT_STATES } from './model.ts';
import type { TenantRow } from './repository.ts';

export const slugSchema = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{1,38}[a-z0-9]$/,
    'must be 3 to 40 lower-case letters, digits or hyphens, beginning with a letter',
  );
export const slugParams = z.object({
  slug: slugSchema.meta({ description: 'The name of the workspace in addresses.', examples: ['acme'] }),
});

export const tenantSchema = z
  .object({
    id: z.uuid(),
    slug: z.string(),
    name: z.string(),
    state: z.enum(TENANT_STATES),
    cluster: z.object({ id: z.uuid(), name: z.string() }),
    databaseName: z.string(),
    schemaVersion: z.number().int(),
    schemaFingerprint: z.string(),
    createdAt: isoDateTime,
    updatedAt: isoDateTime,
    suspendedAt: isoDateTime.nullable(),
    suspensionReason: z.string().nullable(),
    failure: z.string().nullable(),
  })
  .meta({ id: 'Tenant' });

export const tenantListQuery = cursorQuery.extend({
  q: z.string().max(100).optional(),
  state: z.enum(TENANT_STATES).optional(),
});

export const tenantCreateBody = z.strictObject({
  slug: slugSchema,
  name: shownLine(1, 100),
  admin: z.strictObject({ email: z.email().max(254), name: shownLine(1, 100) }),
});

export const suspensionBody = z.strictObject({ reason: z.string().trim().min(1).max(500).optional() }).nullish();

export const createdTenantSchema = tenantSchema
  // Null: the invitation went by mail.
  .extend({ admin: z.object({ email: z.string(), invitationUrl: z.url().nullable() }) })
  .meta({ id: 'CreatedTenant' });

export const overviewSchema = z
  .object({
    tenants: z.object({
      total: z.number().int(),
      active: z.number().int(),
      suspended: z.number().int(),
      failed: z.number().int(),
    }),
    connections: z.object({ open: z.number().int(), budget: z.number().int() }),
    requests: z.object({ p99Ms: z.number(), perSecond: z.number() }),
    schema: z.object({ current: z.number().int(), behind: z.number().int() }),
  })
  .meta({ id: 'FleetOverview' });

/** A row as operators see it: no password, no key. */
export function presentTenant(row: TenantRow, clusterName: string): z.infer<typeof tenantSchema> {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    state: row.state,
    cluster: { id: row.clusterId, name: clusterName },
    databaseName: row.databaseName,
    schemaVersion: row.schemaVersion,
    schemaFingerprint: row.schemaFingerprint,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    suspendedAt: row.suspendedAt?.toISOString() ?? null,
    suspensionReason: row.suspensionReason,
    failure: row.failure,
  };
}

import { and, desc, eq, ilike, inArray, or, sql } from 'drizzle-orm';
import { decodeCursor, encodeCursor, type SchemaVersion } from '#platform/database/index.ts';
import type { Page } from '#platform/http/index.ts';
import type { Drizzle, TenantState } from '#platform/tenancy/index.ts';
import { tenants } from './model.ts';

export type TenantRow = typeof tenants.$inferSelect;

export interface TenantFilter {
  cursor?: string | undefined;
  limit: number;
  q?: string | undefined;
  state?: TenantState | undefined;
}

/** Rows of `tenants` in mgmt_db. */
export function createTenantsRepository(mgmt: Drizzle) {
  async function first(rows: Promise<TenantRow[]>): Promise<TenantRow | null> {
    return (await rows)[0] ?? null;
  }
  return {
    byId: (id: string) => first(mgmt.select().from(tenants).where(eq(tenants.id, id))),
    bySlug: (slug: string) => first(mgmt.select().from(tenants).where(eq(tenants.slug, slug))),
    inState: (state: TenantState) => mgmt.select().from(tenants).where(eq(tenants.state, state)),
    insert: (row: typeof tenants.$inferInsert) =>
      first(mgmt.insert(tenants).values(row).onConflictDoNothing({ target: tenants.slug }).returning()),
    /** Changes a tenant that is in one of the states `from`; null when it is not. */
    transition: (id: string, from: readonly TenantState[], change: Partial<TenantRow>) =>
      first(
        mgmt
          .update(tenants)
          .set({ ...change, updatedAt: new Date() })
          .where(and(eq(tenants.id, id), inArray(tenants.state, [...from])))
          .returning(),
      ),
    async list({ cursor, limit, q, state }: TenantFilter): Promise<Page<TenantRow>> {
      const after = decodeCursor(cursor, ['uuid']);
      const pattern = q === undefined ? undefined : `%${q.replace(/[\\%_]/g, '\\$&')}%`;
      const rows = await mgmt
        .select()
        .from(tenants)
        .where(
          and(
            state === undefined ? undefined : eq(tenants.state, state),
            pattern === undefined ? undefined : or(ilike(tenants.slug, pattern), ilike(tenants.name, pattern)),
            after === null ? undefined : sql`${tenants.id} < ${after[0]}::uuid`,
          ),
        )
        .orderBy(desc(tenants.id))
        .limit(limit + 1);
      const items = rows.slice(0, limit);
      const last = items.at(-1);
      return {
        items,
        nextCursor: rows.length > limit && last !== undefined ? encodeCursor([last.id]) : null,
      };
    },
    counts: () =>
      mgmt
        .select({ state: tenants.state, schemaVersion: tenants.schemaVersion, count: sql<number>`count(*)::int` })
        .from(tenants)
        .groupBy(tenants.state, tenants.schemaVersion),
  };
}

export type TenantsRepository = ReturnType<typeof createTenantsRepository>;

export async function schemaVersionOf(mgmt: Drizzle, id: string): Promise<number> {
  const [row] = await mgmt.select({ version: tenants.schemaVersion }).from(tenants).where(eq(tenants.id, id));
  if (row === undefined) throw new Error(`tenant ${id} vanished`);
  return row.version;
}

/** What stands in a tenant's database now. */
export async function recordSchema(mgmt: Drizzle, id: string, { version, fingerprint }: SchemaVersion): Promise<void> {
  await mgmt
    .update(tenants)
    .set({ schemaVersion: version, schemaFingerprint: fingerprint, updatedAt: new Date() })
    .where(eq(tenants.id, id));
}

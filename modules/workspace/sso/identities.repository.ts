import { and, asc, eq, sql } from 'drizzle-orm';
import type { Drizzle, TenantDatabase } from '#platform/tenancy/index.ts';
import { ssoIdentities } from './model.ts';

export interface IdentityRow {
  id: string;
  issuer: string;
  /** What the workspace calls the provider now; null where it has taken it away. */
  provider: string | null;
  /** Whether one can sign in by it now. */
  enabled: boolean;
  createdAt: Date;
}

/** The connection of an issuer, one that is on before one that is not. */
const connection = (column: 'name' | 'enabled') => sql`(
  select ${sql.identifier(column)} from sso_connections
  where rtrim(sso_connections.issuer, '/') = rtrim(sso_identities.issuer, '/')
  order by sso_connections.enabled desc, sso_connections.id limit 1)`;

const columns = {
  id: ssoIdentities.id,
  issuer: ssoIdentities.issuer,
  provider: sql<string | null>`${connection('name')}`,
  enabled: sql<boolean>`coalesce(${connection('enabled')}, false)`,
  createdAt: ssoIdentities.createdAt,
};

/** Who somebody is at providers, the oldest first. */
export async function identitiesOf(db: TenantDatabase, userId: string): Promise<IdentityRow[]> {
  return db
    .preparedSystem('sso.identities', (reader) =>
      reader
        .select(columns)
        .from(ssoIdentities)
        .where(eq(ssoIdentities.userId, sql.placeholder('userId')))
        .orderBy(asc(ssoIdentities.createdAt), asc(ssoIdentities.id))
        .prepare('sso.identities'),
    )
    .execute({ userId });
}

/** Takes one away. @returns what it was, or null when somebody else did so first or it is another's */
export async function takeIdentity(tx: Drizzle, userId: string, id: string): Promise<IdentityRow | null> {
  const [row] = await tx
    .delete(ssoIdentities)
    .where(and(eq(ssoIdentities.id, id), eq(ssoIdentities.userId, userId)))
    .returning(columns);
  return row ?? null;
}

/** Whether a provider that is on lets somebody in. */
export async function hasProviderWayIn(tx: Drizzle, userId: string): Promise<boolean> {
  const [row] = await tx
    .select({ id: ssoIdentities.id })
    .from(ssoIdentities)
    .where(and(eq(ssoIdentities.userId, userId), sql`${connection('enabled')}`))
    .limit(1);
  return row !== undefined;
}

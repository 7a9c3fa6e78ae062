import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import { roles } from '#modules/workspace/access/index.ts';
import type { Drizzle, TenantDatabase, TenantTransaction } from '#platform/tenancy/index.ts';
import { ssoConnections, ssoDomains, ssoIdentities } from './model.ts';

export type ConnectionRow = typeof ssoConnections.$inferSelect;
export type DomainRow = typeof ssoDomains.$inferSelect;
export type ConnectionWithRole = ConnectionRow & { defaultRole: { key: string; name: string } };

const $ = sql.placeholder;
/** An issuer is entered with or without its last slash; an identity has it as the provider writes it. */
const sameIssuer = sql`rtrim(${ssoConnections.issuer}, '/') = rtrim(${ssoIdentities.issuer}, '/')`;
const withRole = (reader: Drizzle) =>
  reader
    .select({ connection: ssoConnections, defaultRole: { key: roles.key, name: roles.name } })
    .from(ssoConnections)
    .innerJoin(roles, eq(roles.id, ssoConnections.defaultRoleId));
const flat = (row: { connection: ConnectionRow; defaultRole: { key: string; name: string } }): ConnectionWithRole => ({
  ...row.connection,
  defaultRole: row.defaultRole,
});

/** In the order in which they were made. */
export async function listConnections(db: TenantDatabase): Promise<ConnectionWithRole[]> {
  const rows = await db
    .preparedSystem('sso.connections', (reader) =>
      withRole(reader).orderBy(asc(ssoConnections.id)).prepare('sso.connections'),
    )
    .execute();
  return rows.map(flat);
}

export async function findConnection(db: TenantDatabase, id: string): Promise<ConnectionWithRole | null> {
  const [row] = await db
    .preparedSystem('sso.connection', (reader) =>
      withRole(reader)
        .where(eq(ssoConnections.id, $('id')))
        .prepare('sso.connection'),
    )
    .execute({ id });
  return row === undefined ? null : flat(row);
}

/** The same, held until the transaction ends: first sign-ins through one connection go one after another. */
export async function lockConnection(tx: TenantTransaction, id: string): Promise<ConnectionWithRole | null> {
  const [row] = await withRole(tx).where(eq(ssoConnections.id, id)).for('update', { of: ssoConnections });
  return row === undefined ? null : flat(row);
}

export async function listDomains(db: TenantDatabase): Promise<DomainRow[]> {
  return db
    .preparedSystem('sso.domains', (reader) =>
      reader.select().from(ssoDomains).orderBy(asc(ssoDomains.domain)).prepare('sso.domains'),
    )
    .execute();
}

export async function findDomain(tx: Drizzle, connectionId: string, id: string): Promise<DomainRow | null> {
  const [row] = await tx
    .select()
    .from(ssoDomains)
    .where(and(eq(ssoDomains.id, id), eq(ssoDomains.connectionId, connectionId)));
  return row ?? null;
}

/** The connection that speaks for a domain, if it is proved and the connection is on. */
export async function connectionOfDomain(db: TenantDatabase, domain: string): Promise<string | null> {
  const [row] = await db
    .preparedSystem('sso.connectionOfDomain', (reader) =>
      reader
        .select({ id: ssoConnections.id })
        .from(ssoDomains)
        .innerJoin(ssoConnections, and(eq(ssoConnections.id, ssoDomains.connectionId), ssoConnections.enabled))
        .where(and(eq(ssoDomains.domain, $('domain')), isNotNull(ssoDomains.verifiedAt)))
        .prepare('sso.connectionOfDomain'),
    )
    .execute({ domain });
  return row?.id ?? null;
}

/** A connection that is on and at which somebody is known, for proving anew that it is he. */
export async function connectionOfUser(db: TenantDatabase, userId: string): Promise<string | null> {
  const [row] = await db
    .preparedSystem('sso.connectionOfUser', (reader) =>
      reader
        .select({ id: ssoConnections.id })
        .from(ssoIdentities)
        .innerJoin(ssoConnections, and(sameIssuer, ssoConnections.enabled))
        .where(eq(ssoIdentities.userId, $('userId')))
        .orderBy(asc(ssoConnections.id))
        .limit(1)
        .prepare('sso.connectionOfUser'),
    )
    .execute({ userId });
  return row?.id ?? null;
}

export async function isVerifiedDomain(tx: Drizzle, connectionId: string, domain: string): Promise<boolean> {
  const [row] = await tx
    .select({ id: ssoDomains.id })
    .from(ssoDomains)
    .where(
      and(eq(ssoDomains.connectionId, connectionId), eq(ssoDomains.domain, domain), isNotNull(ssoDomains.verifiedAt)),
    );
  return row !== undefined;
}

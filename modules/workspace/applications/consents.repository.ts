import { and, desc, eq, sql } from 'drizzle-orm';
import type { Drizzle, TenantDatabase } from '#platform/tenancy/index.ts';
import { applicationConsents, applications } from './model.ts';

/** An application that somebody has allowed something. */
export interface Connection {
  id: string;
  name: string;
  registeredBy: 'admin' | 'itself';
  scopes: string[];
  grantedAt: string;
  lastUsedAt: string | null;
}

const $ = sql.placeholder;

export async function listConnections(db: TenantDatabase, userId: string): Promise<Connection[]> {
  const rows = await db
    .preparedSystem('applications.connections', (reader) =>
      reader
        .select({
          id: applications.id,
          name: applications.name,
          registeredBy: applications.registeredBy,
          scopes: applicationConsents.scopes,
          grantedAt: applicationConsents.grantedAt,
          lastUsedAt: applicationConsents.lastUsedAt,
        })
        .from(applicationConsents)
        .innerJoin(applications, eq(applications.id, applicationConsents.applicationId))
        .where(eq(applicationConsents.userId, $('userId')))
        .orderBy(desc(applicationConsents.grantedAt), applications.id)
        .prepare('applications.connections'),
    )
    .execute({ userId });
  return rows.map((row) => ({
    ...row,
    grantedAt: row.grantedAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  }));
}

/** What somebody has allowed an application before; null: nothing yet. */
export async function rememberedScopes(
  db: TenantDatabase,
  userId: string,
  clientId: string,
): Promise<readonly string[] | null> {
  const [row] = await db
    .preparedSystem('applications.remembered', (reader) =>
      reader
        .select({ scopes: applicationConsents.scopes })
        .from(applicationConsents)
        .innerJoin(applications, eq(applications.id, applicationConsents.applicationId))
        .where(and(eq(applicationConsents.userId, $('userId')), eq(applications.clientId, $('clientId'))))
        .prepare('applications.remembered'),
    )
    .execute({ userId, clientId });
  return row?.scopes ?? null;
}

/** Adds to what was allowed before: earlier tokens live on beside the new ones. */
export async function saveConsent(
  tx: Drizzle,
  consent: { userId: string; applicationId: string; scopes: readonly string[] },
): Promise<void> {
  await tx
    .insert(applicationConsents)
    .values({ ...consent, scopes: [...consent.scopes] })
    .onConflictDoUpdate({
      target: [applicationConsents.userId, applicationConsents.applicationId],
      set: {
        scopes: sql`array(select distinct s from unnest(application_consents.scopes || excluded.scopes) s order by s)`,
        grantedAt: sql`now()`,
      },
    });
}

/** @returns the client whose consent it was, or null when there was none */
export async function deleteConsent(
  tx: Drizzle,
  userId: string,
  applicationId: string,
): Promise<{ clientId: string; name: string } | null> {
  const [row] = await tx
    .delete(applicationConsents)
    .where(and(eq(applicationConsents.userId, userId), eq(applicationConsents.applicationId, applicationId)))
    .returning({ id: applicationConsents.applicationId });
  if (row === undefined) return null;
  const [application] = await tx
    .select({ clientId: applications.clientId, name: applications.name })
    .from(applications)
    .where(eq(applications.id, applicationId));
  return application ?? null;
}

export async function deleteConsentsOf(tx: Drizzle, applicationId: string): Promise<void> {
  await tx.delete(applicationConsents).where(eq(applicationConsents.applicationId, applicationId));
}

export async function applicationByClientId(tx: Drizzle, clientId: string) {
  const [row] = await tx
    .select({ id: applications.id, name: applications.name, scopes: applications.scopes })
    .from(applications)
    .where(and(eq(applications.clientId, clientId), applications.enabled));
  return row ?? null;
}

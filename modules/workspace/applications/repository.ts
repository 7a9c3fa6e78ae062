import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { OauthClient } from '#platform/oauth/index.ts';
import type { Drizzle, TenantDatabase } from '#platform/tenancy/index.ts';
import { applicationConsents, applicationSettings, applications } from './model.ts';

export type ApplicationRow = typeof applications.$inferSelect;

export interface Application {
  id: string;
  clientId: string;
  name: string;
  kind: 'confidential' | 'public';
  registeredBy: 'admin' | 'itself';
  redirectUris: string[];
  scopes: string[];
  enabled: boolean;
  people: number;
  createdAt: string;
  formerSecretEndsAt: string | null;
  lastUsedAt: string | null;
}

const $ = sql.placeholder;

const columns = {
  id: applications.id,
  clientId: applications.clientId,
  name: applications.name,
  kind: applications.kind,
  registeredBy: applications.registeredBy,
  redirectUris: applications.redirectUris,
  scopes: applications.scopes,
  enabled: applications.enabled,
  people: sql<number>`(select count(*)::int from application_consents c where c.application_id = applications.id)`,
  createdAt: applications.createdAt,
  formerSecretEndsAt:
    sql<Date | null>`case when ${applications.formerSecretEndsAt} > now() then ${applications.formerSecretEndsAt} end`.mapWith(
      applications.formerSecretEndsAt,
    ),
  lastUsedAt: applications.lastUsedAt,
};

type Row = Omit<Application, 'createdAt' | 'formerSecretEndsAt' | 'lastUsedAt'> & {
  createdAt: Date;
  formerSecretEndsAt: Date | null;
  lastUsedAt: Date | null;
};

const present = (row: Row): Application => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  formerSecretEndsAt: row.formerSecretEndsAt?.toISOString() ?? null,
  lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
});

/** All of them: those of administrators by name, then those that registered themselves, the latest first. */
export async function listApplications(db: TenantDatabase): Promise<Application[]> {
  const rows = await db
    .preparedSystem('applications.list', (reader) =>
      reader
        .select(columns)
        .from(applications)
        .orderBy(
          asc(applications.registeredBy),
          sql`case when ${applications.registeredBy} = 'admin' then lower(${applications.name}) end`,
          desc(applications.createdAt),
          asc(applications.id),
        )
        .limit(1_000)
        .prepare('applications.list'),
    )
    .execute();
  return rows.map(present);
}

/** Held until the transaction ends. */
export async function lockApplication(tx: Drizzle, id: string): Promise<ApplicationRow | null> {
  const [row] = await tx.select().from(applications).where(eq(applications.id, id)).for('update');
  return row ?? null;
}

export async function applicationById(tx: Drizzle, id: string): Promise<Application | null> {
  const [row] = await tx.select(columns).from(applications).where(eq(applications.id, id));
  return row === undefined ? null : present(row);
}

export async function insertApplication(tx: Drizzle, values: typeof applications.$inferInsert): Promise<void> {
  await tx.insert(applications).values(values);
}

export async function updateApplication(
  tx: Drizzle,
  id: string,
  set: Partial<Pick<ApplicationRow, 'name' | 'redirectUris' | 'scopes' | 'enabled'>>,
): Promise<void> {
  await tx
    .update(applications)
    .set({ ...set, updatedAt: sql`now()` })
    .where(eq(applications.id, id));
}

/** `overlapSeconds` 0: the old secret is not taken any more. */
export async function replaceSecret(tx: Drizzle, id: string, secretHash: Buffer, overlapSeconds: number) {
  const keeps = overlapSeconds > 0;
  await tx
    .update(applications)
    .set({
      secretHash,
      updatedAt: sql`now()`,
      formerSecretHash: keeps ? sql`${applications.secretHash}` : null,
      formerSecretEndsAt: keeps ? sql`now() + make_interval(secs => ${overlapSeconds}::float8)` : null,
    })
    .where(eq(applications.id, id));
}

export async function deleteApplication(tx: Drizzle, id: string): Promise<void> {
  await tx.delete(applications).where(eq(applications.id, id));
}

/** An application as the client that it is; those that are disabled are none. */
export async function findApplicationClient(db: TenantDatabase, clientId: string): Promise<OauthClient | null> {
  const [row] = await db
    .preparedSystem('applications.client', (reader) =>
      reader
        .select({
          name: applications.name,
          registeredBy: applications.registeredBy,
          redirectUris: applications.redirectUris,
          scopes: applications.scopes,
          secretHash: applications.secretHash,
          formerHash: sql<Buffer | null>`case when ${applications.formerSecretEndsAt} > now() then ${applications.formerSecretHash} end`,
        })
        .from(applications)
        .where(and(eq(applications.clientId, $('clientId')), applications.enabled))
        .prepare('applications.client'),
    )
    .execute({ clientId });
  if (row === undefined) return null;
  const hashes = [row.secretHash, row.formerHash].filter((hash) => hash !== null);
  return {
    clientId,
    secretHashes: hashes.map((hash) => hash.toString('base64url')),
    grantTypes: ['authorization_code', 'refresh_token'],
    redirectUris: row.redirectUris,
    userId: null,
    application: { name: row.name, scopes: row.scopes, isVetted: row.registeredBy === 'admin' },
  };
}

/** At most once a minute each. */
export async function noteUse(db: TenantDatabase, clientId: string, accountId: string | null): Promise<void> {
  await db
    .preparedSystem('applications.used', (writer) =>
      writer
        .update(applications)
        .set({ lastUsedAt: sql`now()` })
        .where(
          and(
            eq(applications.clientId, $('clientId')),
            sql`coalesce(${applications.lastUsedAt} < now() - interval '1 minute', true)`,
          ),
        )
        .prepare('applications.used'),
    )
    .execute({ clientId });
  if (accountId === null) return;
  await db
    .preparedSystem('applications.usedFor', (writer) =>
      writer
        .update(applicationConsents)
        .set({ lastUsedAt: sql`now()` })
        .where(
          and(
            eq(applicationConsents.userId, $('accountId')),
            sql`${applicationConsents.applicationId} = (select a.id from applications a where a.client_id = ${$('clientId')})`,
            sql`coalesce(${applicationConsents.lastUsedAt} < now() - interval '1 minute', true)`,
          ),
        )
        .prepare('applications.usedFor'),
    )
    .execute({ clientId, accountId });
}

export async function selfRegistration(db: TenantDatabase): Promise<boolean> {
  const [row] = await db
    .preparedSystem('applications.settings', (reader) =>
      reader.select().from(applicationSettings).prepare('applications.settings'),
    )
    .execute();
  return row?.selfRegistration ?? false;
}

export async function setSelfRegistration(tx: Drizzle, isOn: boolean): Promise<void> {
  const values = { selfRegistration: isOn, updatedAt: sql`now()` };
  await tx
    .insert(applicationSettings)
    .values({ id: true, ...values })
    .onConflictDoUpdate({ target: applicationSettings.id, set: values });
}

/** Those that registered themselves and were never allowed anything by anybody. */
export async function countUnused(tx: Drizzle): Promise<number> {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(applications)
    .where(
      and(
        eq(applications.registeredBy, 'itself'),
        sql`not exists (select from application_consents c where c.application_id = applications.id)`,
      ),
    );
  return row?.count ?? 0;
}

/** Removes those that registered themselves and found nobody within a day, or are not used for ninety. */
export async function sweepUnused(db: TenantDatabase): Promise<string[]> {
  const rows = await db
    .preparedSystem('applications.sweep', (writer) =>
      writer
        .delete(applications)
        .where(
          and(
            eq(applications.registeredBy, 'itself'),
            sql`coalesce(applications.last_used_at < now() - interval '90 days',
              applications.created_at < now() - interval '1 day')`,
          ),
        )
        .returning({ clientId: applications.clientId })
        .prepare('applications.sweep'),
    )
    .execute();
  return rows.map((row) => row.clientId);
}

export async function forgetFormerSecrets(db: TenantDatabase): Promise<void> {
  await db
    .preparedSystem('applications.forgetFormerSecrets', (writer) =>
      writer
        .update(applications)
        .set({ formerSecretHash: null, formerSecretEndsAt: null })
        .where(sql`${applications.formerSecretEndsAt} <= now()`)
        .prepare('applications.forgetFormerSecrets'),
    )
    .execute();
}

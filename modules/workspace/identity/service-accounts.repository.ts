import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import { roles } from '#modules/workspace/access/index.ts';
import type { OauthClient } from '#platform/oauth/index.ts';
import type { Drizzle, TenantDatabase } from '#platform/tenancy/index.ts';
import { serviceAccounts, users } from './model.ts';

/** A script or a server that acts in a workspace by itself. */
export interface ServiceAccount {
  id: string;
  clientId: string;
  name: string;
  status: 'active' | 'disabled';
  role: { key: string; name: string };
  createdAt: string;
  secretChangedAt: string;
  /** Until when the secret before this one is taken too; null: it is not. */
  formerSecretEndsAt: string | null;
  lastUsedAt: string | null;
}

const $ = sql.placeholder;

const columns = {
  id: users.id,
  clientId: serviceAccounts.clientId,
  name: users.name,
  status: users.status,
  role: { key: roles.key, name: roles.name },
  createdAt: serviceAccounts.createdAt,
  secretChangedAt: serviceAccounts.secretChangedAt,
  formerSecretEndsAt:
    sql<Date | null>`case when ${serviceAccounts.formerSecretEndsAt} > now() then ${serviceAccounts.formerSecretEndsAt} end`.mapWith(
      serviceAccounts.formerSecretEndsAt,
    ),
  lastUsedAt: serviceAccounts.lastUsedAt,
};

const find = (reader: Drizzle) =>
  reader
    .select(columns)
    .from(serviceAccounts)
    .innerJoin(users, eq(users.id, serviceAccounts.userId))
    .innerJoin(roles, eq(roles.id, users.roleId));

type Row = Awaited<ReturnType<typeof find>>[number];

function present(row: Row): ServiceAccount {
  return {
    ...row,
    status: row.status === 'active' ? 'active' : 'disabled',
    createdAt: row.createdAt.toISOString(),
    secretChangedAt: row.secretChangedAt.toISOString(),
    formerSecretEndsAt: row.formerSecretEndsAt?.toISOString() ?? null,
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  };
}

/** All of them, by name. A workspace has few. */
export async function listServiceAccounts(db: TenantDatabase): Promise<ServiceAccount[]> {
  const rows = await db
    .preparedSystem('identity.serviceAccounts', (reader) =>
      find(reader).orderBy(asc(users.name), asc(users.id)).prepare('identity.serviceAccounts'),
    )
    .execute();
  return rows.map(present);
}

/** The same account, held until the transaction ends. */
export async function lockServiceAccount(
  tx: Drizzle,
  id: string,
): Promise<(ServiceAccount & { generation: number }) | null> {
  const [held] = await tx
    .select({ generation: serviceAccounts.generation })
    .from(serviceAccounts)
    .where(eq(serviceAccounts.userId, id))
    .for('update');
  const [row] = await find(tx).where(eq(users.id, id));
  return row === undefined || held === undefined ? null : { ...present(row), ...held };
}

/** Gives an account a new secret. `overlapSeconds` 0: the old one is not taken any more. */
export async function replaceSecret(
  tx: Drizzle,
  id: string,
  secretHash: Buffer,
  overlapSeconds: number,
): Promise<void> {
  const keeps = overlapSeconds > 0;
  await tx
    .update(serviceAccounts)
    .set({
      secretHash,
      secretChangedAt: sql`now()`,
      formerSecretHash: keeps ? sql`${serviceAccounts.secretHash}` : null,
      formerSecretEndsAt: keeps ? sql`now() + make_interval(secs => ${overlapSeconds}::float8)` : null,
    })
    .where(eq(serviceAccounts.userId, id));
}

/** What was given under the generation until now is to end; what is given from now on is of the next. */
export async function nextGeneration(tx: Drizzle, id: string): Promise<void> {
  await tx
    .update(serviceAccounts)
    .set({ generation: sql`${serviceAccounts.generation} + 1` })
    .where(eq(serviceAccounts.userId, id));
}

/** A service account as the client that it signs in as; those that are disabled do not. */
export async function findServiceClient(database: TenantDatabase, clientId: string): Promise<OauthClient | null> {
  const [row] = await database
    .preparedSystem('identity.serviceClient', (reader) =>
      reader
        .select({
          userId: serviceAccounts.userId,
          secretHash: serviceAccounts.secretHash,
          formerHash: serviceAccounts.formerSecretHash,
          isFormerTaken: sql<boolean>`coalesce(${serviceAccounts.formerSecretEndsAt} > now(), false)`,
          generation: serviceAccounts.generation,
        })
        .from(serviceAccounts)
        .innerJoin(users, and(eq(users.id, serviceAccounts.userId), eq(users.status, 'active')))
        .where(eq(serviceAccounts.clientId, $('clientId')))
        .prepare('identity.serviceClient'),
    )
    .execute({ clientId });
  if (row === undefined) return null;
  const { userId, generation } = row;
  const hashes = [row.secretHash, ...(row.isFormerTaken && row.formerHash !== null ? [row.formerHash] : [])];
  return {
    clientId,
    secretHashes: hashes.map((hash) => hash.toString('base64url')),
    grantTypes: ['client_credentials'],
    redirectUris: [],
    userId,
    generation,
  };
}

/** At most once a minute. */
export async function noteServiceAccountUse(database: TenantDatabase, clientId: string): Promise<void> {
  await database
    .preparedSystem('identity.serviceAccountUse', (db) =>
      db
        .update(serviceAccounts)
        .set({ lastUsedAt: sql`now()` })
        .where(
          and(
            eq(serviceAccounts.clientId, $('clientId')),
            sql`coalesce(${serviceAccounts.lastUsedAt} < now() - interval '1 minute', true)`,
          ),
        )
        .prepare('identity.serviceAccountUse'),
    )
    .execute({ clientId });
}

/** Removes former secrets that are not taken any more. */
export async function forgetFormerSecrets(database: TenantDatabase): Promise<void> {
  await database
    .preparedSystem('identity.forgetFormerSecrets', (db) =>
      db
        .update(serviceAccounts)
        .set({ formerSecretHash: null, formerSecretEndsAt: null })
        .where(and(isNotNull(serviceAccounts.formerSecretHash), sql`${serviceAccounts.formerSecretEndsAt} <= now()`))
        .prepare('identity.forgetFormerSecrets'),
    )
    .execute();
}

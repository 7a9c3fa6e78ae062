import { and, asc, eq, gt, or, type SQL, sql } from 'drizzle-orm';
import { validate as isUuid } from 'uuid';
import { permissionsOfRole, roles } from '#modules/workspace/access/index.ts';
import { decodeCursor, encodeCursor } from '#platform/database/index.ts';
import { errors } from '#platform/errors/index.ts';
import type { Page } from '#platform/http/index.ts';
import type { Drizzle, Principal, TenantDatabase } from '#platform/tenancy/index.ts';
import { users } from './model.ts';

/** A user as the pages show him. */
export interface Member {
  id: string;
  name: string;
  email: string | null;
  kind: 'person' | 'service';
  status: 'active' | 'invited' | 'disabled';
  role: { key: string; name: string };
  createdAt: string;
  lastSignInAt: string | null;
}

const $ = sql.placeholder;

const memberColumns = {
  id: users.id,
  name: users.name,
  email: users.email,
  kind: users.kind,
  status: users.status,
  role: { key: roles.key, name: roles.name },
  createdAt: users.createdAt,
  lastSignInAt: users.lastSignInAt,
};

type MemberRow = Omit<Member, 'createdAt' | 'lastSignInAt'> & { createdAt: Date; lastSignInAt: Date | null };

function present({ createdAt, lastSignInAt, ...row }: MemberRow): Member {
  return { ...row, createdAt: createdAt.toISOString(), lastSignInAt: lastSignInAt?.toISOString() ?? null };
}

/** Who acts, with what he may do; null when he is gone, not yet there, or disabled. One round trip. */
export async function activePrincipal(db: TenantDatabase, userId: string): Promise<Principal | null> {
  const [row] = await db
    .preparedSystem('identity.principal', (reader) =>
      reader
        .select({
          id: users.id,
          kind: users.kind,
          name: users.name,
          email: users.email,
          locale: users.locale,
          role: { key: roles.key, name: roles.name },
          permissions: permissionsOfRole,
        })
        .from(users)
        .innerJoin(roles, eq(roles.id, users.roleId))
        .where(and(eq(users.id, $('id')), eq(users.status, 'active')))
        .prepare('identity.principal'),
    )
    .execute({ id: userId });
  return row === undefined ? null : { ...row, permissions: new Set(row.permissions) };
}

/** Members in the order in which they came. `q` finds in names and e-mail addresses. */
export async function listMembers(
  db: TenantDatabase,
  query: { cursor?: string | undefined; limit: number; q?: string | undefined },
): Promise<Page<Member>> {
  const [after] = decodeCursor(query.cursor, ['string']) ?? [null];
  if (after !== null && !isUuid(String(after))) throw errors.cursor_invalid();
  const rows = await db
    .preparedSystem('identity.members', (reader) =>
      reader
        .select(memberColumns)
        .from(users)
        .innerJoin(roles, eq(roles.id, users.roleId))
        .where(
          and(
            // A service account that was deleted leaves its name behind where it made something, and is none any more.
            sql`(users.kind = 'person' or users.status <> 'disabled'
              or exists (select from service_accounts where service_accounts.user_id = users.id))`,
            or(sql`${$('after')}::uuid is null`, gt(users.id, sql`${$('after')}::uuid`)),
            or(
              sql`${$('q')}::text is null`,
              sql`strpos(lower(${users.name}), lower(${$('q')}::text)) > 0`,
              sql`strpos(lower(${users.email}), lower(${$('q')}::text)) > 0`,
            ),
          ),
        )
        .orderBy(asc(users.id))
        .limit($('limit'))
        .prepare('identity.members'),
    )
    .execute({ after, q: query.q ?? null, limit: query.limit + 1 });
  const items = rows.slice(0, query.limit).map(present);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > query.limit && last !== undefined ? encodeCursor([last.id]) : null };
}

export async function memberById(tx: Drizzle, id: string): Promise<Member | null> {
  return first(tx, eq(users.id, id));
}

export async function memberByEmail(tx: Drizzle, email: string): Promise<Member | null> {
  return first(tx, sql`lower(${users.email}) = lower(${email})`);
}

async function first(tx: Drizzle, where: SQL): Promise<Member | null> {
  const [row] = await tx
    .select(memberColumns)
    .from(users)
    .innerJoin(roles, eq(roles.id, users.roleId))
    .where(where)
    .limit(1);
  return row === undefined ? null : present(row);
}

/** Whether a person has to show a second factor after the password: a column of a statement over `users`. */
export const hasSecondFactor = sql<boolean>`(
  exists (select from totp_factors where user_id = users.id and confirmed_at is not null)
  or exists (select from passkeys where user_id = users.id))`;

/** Whether somebody signs in by what lies here, and not at a provider alone: a column of a statement over `users`. */
const signsInHere = sql<boolean>`(
  users.password_hash is not null or exists (select from passkeys where user_id = users.id))`;

/** How many active people sign in by what lies here, and how many of them show no second factor. */
export async function countFactors(tx: Drizzle): Promise<{ people: number; withoutSecondFactor: number }> {
  const [row] = await tx
    .select({
      people: sql<number>`count(*)::int`,
      withoutSecondFactor: sql<number>`(count(*) filter (where not ${hasSecondFactor}))::int`,
    })
    .from(users)
    .where(and(eq(users.kind, 'person'), eq(users.status, 'active'), signsInHere));
  return row ?? { people: 0, withoutSecondFactor: 0 };
}

export async function hasPassword(tx: Drizzle, userId: string): Promise<boolean> {
  const [row] = await tx.select({ hash: users.passwordHash }).from(users).where(eq(users.id, userId));
  return row !== undefined && row.hash !== null;
}

/** Whether a password or a passkey of somebody lies here. */
export async function hasLocalWayIn(tx: Drizzle, userId: string): Promise<boolean> {
  const [row] = await tx.select({ signsInHere }).from(users).where(eq(users.id, userId));
  return row?.signsInHere ?? false;
}

/** Holds a member until the transaction ends. */
export async function lockMember(tx: Drizzle, userId: string): Promise<void> {
  await tx.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('update');
}

/** How many active owners there are besides `userId`. */
export async function otherActiveOwners(tx: Drizzle, ownerRole: string, userId: string): Promise<number> {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(users)
    .innerJoin(roles, eq(roles.id, users.roleId))
    .where(
      and(
        eq(roles.key, ownerRole),
        eq(users.kind, 'person'),
        eq(users.status, 'active'),
        sql`${users.id} <> ${userId}`,
      ),
    );
  return row?.count ?? 0;
}

/** What a sign-in by password needs; of active people only. */
export async function credentialsByEmail(
  db: TenantDatabase,
  email: string,
): Promise<{ id: string; name: string; passwordHash: string | null } | null> {
  const [row] = await db
    .preparedSystem('identity.credentials', (reader) =>
      reader
        .select({ id: users.id, name: users.name, passwordHash: users.passwordHash })
        .from(users)
        .where(
          and(sql`lower(${users.email}) = lower(${$('email')})`, eq(users.kind, 'person'), eq(users.status, 'active')),
        )
        .prepare('identity.credentials'),
    )
    .execute({ email });
  return row ?? null;
}

import { and, asc, eq, gt, or, sql } from 'drizzle-orm';
import { OWNER, roles } from '#modules/workspace/access/index.ts';
import { recordSystemAudit } from '#modules/workspace/audit/index.ts';
import type { AttributedEntry } from '#platform/audit/index.ts';
import { decodeCursor, encodeCursor } from '#platform/database/index.ts';
import type { Page } from '#platform/http/index.ts';
import type { Tenancy, TenantRecord } from '#platform/tenancy/index.ts';
import type { Recipient } from './mails.ts';
import { users } from './model.ts';

/** A person as operators see him: enough to find the right one, and no address that could be taken away. */
export interface PersonForOperators {
  id: string;
  name: string;
  maskedEmail: string | null;
  role: { key: string; name: string };
}

/** What operators who work in a workspace as one of its people (docs/adr/0019) learn of it, and leave in it. */
export interface ForOperators {
  /** People who can sign in, in the order in which they came. `q` finds in names alone: an address is not to be guessed. */
  people(
    tenant: TenantRecord,
    query: { cursor?: string | undefined; limit: number; q?: string | undefined },
  ): Promise<Page<PersonForOperators>>;
  /** Null when gone, not yet there, disabled, or a service account. */
  person(tenant: TenantRecord, id: string): Promise<PersonForOperators | null>;
  /** Who is told of it by mail. */
  owners(tenant: TenantRecord): Promise<Recipient[]>;
  /** Writes into the workspace's own log. */
  record(tenant: TenantRecord, entry: AttributedEntry): Promise<void>;
}

const $ = sql.placeholder;
const MOST_OWNERS = 20;

export function createForOperators(tenancy: Tenancy): ForOperators {
  return {
    async people(tenant, { cursor, limit, q }) {
      const [after] = decodeCursor(cursor, ['uuid']) ?? [null];
      const rows = await tenancy
        .database(tenant)
        .preparedSystem('identity.peopleForOperators', (reader) =>
          reader
            .select(columns)
            .from(users)
            .innerJoin(roles, eq(roles.id, users.roleId))
            .where(
              and(
                isActivePerson,
                or(sql`${$('after')}::uuid is null`, gt(users.id, sql`${$('after')}::uuid`)),
                or(sql`${$('q')}::text is null`, sql`strpos(lower(${users.name}), lower(${$('q')}::text)) > 0`),
              ),
            )
            .orderBy(asc(users.id))
            .limit($('limit'))
            .prepare('identity.peopleForOperators'),
        )
        .execute({ after, q: q ?? null, limit: limit + 1 });
      const items = rows.slice(0, limit).map(present);
      const last = items.at(-1);
      return { items, nextCursor: rows.length > limit && last !== undefined ? encodeCursor([last.id]) : null };
    },

    async person(tenant, id) {
      const [row] = await tenancy
        .database(tenant)
        .preparedSystem('identity.personForOperators', (reader) =>
          reader
            .select(columns)
            .from(users)
            .innerJoin(roles, eq(roles.id, users.roleId))
            .where(and(isActivePerson, eq(users.id, $('id'))))
            .prepare('identity.personForOperators'),
        )
        .execute({ id });
      return row === undefined ? null : present(row);
    },

    async owners(tenant) {
      const rows = await tenancy
        .database(tenant)
        .preparedSystem('identity.ownersForOperators', (reader) =>
          reader
            .select({ name: users.name, email: users.email, locale: users.locale })
            .from(users)
            .innerJoin(roles, and(eq(roles.id, users.roleId), eq(roles.key, OWNER)))
            .where(isActivePerson)
            .orderBy(asc(users.id))
            .limit(MOST_OWNERS)
            .prepare('identity.ownersForOperators'),
        )
        .execute();
      return rows.flatMap(({ email, ...row }) => (email === null ? [] : [{ ...row, email }]));
    },

    async record(tenant, entry) {
      await tenancy.database(tenant).systemTransaction((tx) => recordSystemAudit(tx, entry));
    },
  };
}

const columns = { id: users.id, name: users.name, email: users.email, role: { key: roles.key, name: roles.name } };
const isActivePerson = and(eq(users.kind, 'person'), eq(users.status, 'active'));

function present({
  email,
  ...row
}: {
  id: string;
  name: string;
  email: string | null;
  role: PersonForOperators['role'];
}) {
  return { ...row, maskedEmail: email === null ? null : masked(email) };
}

/** `kim@acme.example` → `k…@acme.example` */
function masked(email: string): string {
  const at = email.lastIndexOf('@');
  return `${Array.from(email)[0] ?? ''}…${email.slice(at)}`;
}

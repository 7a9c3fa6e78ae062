import { and, asc, eq, gt, or, sql } from 'drizzle-orm';
import type { WorkspacePeople } from '#modules/seams.ts';
import { OWNER, roles } from '#modules/workspace/access/index.ts';
import { recordSystemAudit } from '#modules/workspace/audit/index.ts';
import { decodeCursor, encodeCursor } from '#platform/database/index.ts';
import type { Tenancy } from '#platform/tenancy/index.ts';
import { users } from './model.ts';

const $ = sql.placeholder;
const MOST_OWNERS = 20;

/** What operators who work in a workspace as one of its people (docs/adr/0019) learn of it, and leave in it. */
export function createForOperators(tenancy: Tenancy): WorkspacePeople {
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
  role: { key: string; name: string };
}) {
  return { ...row, maskedEmail: email === null ? null : masked(email) };
}

/** `kim@acme.example` → `k…@acme.example` */
function masked(email: string): string {
  const at = email.lastIndexOf('@');
  return `${Array.from(email)[0] ?? ''}…${email.slice(at)}`;
}

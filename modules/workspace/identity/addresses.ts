import { and, asc, eq, gt, isNotNull, ne, sql } from 'drizzle-orm';
import type { TenantDatabase, TenantId } from '#platform/tenancy/index.ts';
import { users } from './model.ts';

/** Which addresses begin or cease to belong to somebody here. */
export interface AddressChange {
  added?: readonly string[];
  removed?: readonly string[];
}

/** Told after each change; not waited for. What is missed is mended by comparing with `addressesOf`. */
export type NoteAddresses = (tenant: TenantId, change: AddressChange) => void;

const BATCH = 1_000;

/** The addresses of all people who are not disabled, batch by batch. */
export async function* addressesOf(db: TenantDatabase): AsyncGenerator<string[]> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await db
      .preparedSystem('identity.addresses', (reader) =>
        reader
          .select({ id: users.id, email: users.email })
          .from(users)
          .where(
            and(
              gt(users.id, sql`${sql.placeholder('after')}::uuid`),
              eq(users.kind, 'person'),
              ne(users.status, 'disabled'),
              isNotNull(users.email),
            ),
          )
          .orderBy(asc(users.id))
          .limit(BATCH)
          .prepare('identity.addresses'),
      )
      .execute({ after });
    yield rows.flatMap(({ email }) => email ?? []);
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) return;
    after = last.id;
  }
}

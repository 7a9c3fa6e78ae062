import { customType, index, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/** Mails that were not sent because there is no mail server. Address, subject and body lie sealed together. */
export function outboxTable(name: string) {
  return pgTable(
    name,
    {
      id: uuid('id').primaryKey(),
      sealed: bytea('sealed').notNull(),
      createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    },
    (t) => [index(`${name}_created_idx`).on(t.createdAt)],
  );
}

export type OutboxTable = ReturnType<typeof outboxTable>;

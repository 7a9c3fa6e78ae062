import { customType, index, pgTable, primaryKey, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/**
 * Requests that carried an Idempotency-Key, and what they were answered. Keys lie hashed, answers sealed: an answer may
 * hold a secret that is shown only once.
 */
export function idempotencyTable(name: string) {
  return pgTable(
    name,
    {
      principalId: uuid('principal_id').notNull(),
      /** Method and template of the route. */
      route: text('route').notNull(),
      keyHash: bytea('key_hash').notNull(),
      /** Of the address and the body. */
      fingerprint: bytea('fingerprint').notNull(),
      /** Which of several repeats got to run. */
      executionId: uuid('execution_id').notNull(),
      /** Null until it is answered. */
      status: smallint('status'),
      /** What was answered; null where it went out as a stream. */
      answerSealed: bytea('answer_sealed'),
      startedAt: timestamp('started_at', { withTimezone: true }).notNull().defaultNow(),
      expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    },
    (t) => [
      primaryKey({ name: `${name}_pk`, columns: [t.principalId, t.route, t.keyHash] }),
      index(`${name}_expires_idx`).on(t.expiresAt),
    ],
  );
}

export type IdempotencyTable = ReturnType<typeof idempotencyTable>;

import { bigint, boolean, customType, index, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
const at = (name: string) => timestamp(name, { withTimezone: true });

/** The authenticator app of a person (RFC 6238); it counts from its confirmation. The secret lies sealed. */
export function totpFactorsTable(name: string) {
  return pgTable(name, {
    userId: uuid('user_id').primaryKey(),
    secretSealed: bytea('secret_sealed').notNull(),
    confirmedAt: at('confirmed_at'),
    /** The time step of the last code taken: a code of this step or an earlier one is not taken again. */
    lastStep: bigint('last_step', { mode: 'number' }).notNull().default(0),
    createdAt: at('created_at').notNull().defaultNow(),
  });
}

/** For whoever has lost the second factor. Codes are random, so a fast hash of them suffices. */
export function recoveryCodesTable(name: string) {
  return pgTable(
    name,
    {
      id: uuid('id').primaryKey(),
      userId: uuid('user_id').notNull(),
      codeHash: bytea('code_hash').notNull(),
      usedAt: at('used_at'),
    },
    (t) => [uniqueIndex(`${name}_user_code_key`).on(t.userId, t.codeHash)],
  );
}

/** Passkeys (WebAuthn). Nothing in them is secret: the private key never leaves its owner's device. */
export function passkeysTable(name: string) {
  return pgTable(
    name,
    {
      id: uuid('id').primaryKey(),
      userId: uuid('user_id').notNull(),
      /** As the browser names it, base64url. */
      credentialId: text('credential_id').notNull().unique(),
      publicKey: bytea('public_key').notNull(),
      /** Of signatures, as the device counts them; many count nothing and say 0. */
      counter: bigint('counter', { mode: 'number' }).notNull(),
      transports: text('transports').array().notNull(),
      /** Whether it is copied to its owner's other devices. */
      synced: boolean('synced').notNull(),
      name: text('name').notNull(),
      createdAt: at('created_at').notNull().defaultNow(),
      lastUsedAt: at('last_used_at'),
    },
    (t) => [index(`${name}_user_idx`).on(t.userId)],
  );
}

export interface FactorTables {
  totp: ReturnType<typeof totpFactorsTable>;
  recoveryCodes: ReturnType<typeof recoveryCodesTable>;
  passkeys: ReturnType<typeof passkeysTable>;
}

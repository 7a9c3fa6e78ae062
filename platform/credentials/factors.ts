import { randomBytes } from 'node:crypto';
import { and, asc, eq, isNull, lt, or, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { errors } from '#platform/errors/index.ts';
import type { Drizzle } from '#platform/tenancy/index.ts';
import { factorErrors } from './factor-errors.ts';
import type { FactorTables } from './factor-tables.ts';
import {
  challengeOf,
  checkPasskey,
  type NewPasskeyAnswer,
  optionsForNew,
  optionsForUse,
  type PasskeyAnswer,
  type PasskeyOptions,
  readNewPasskey,
  type Site,
} from './passkeys.ts';
import { newRecoveryCodes, recoveryCodeHash } from './recovery-codes.ts';
import { newTotpSecret, totpStep, totpUri } from './totp.ts';

export const SECOND_FACTOR_METHODS = ['totp', 'passkey', 'recovery_code'] as const;
export type SecondFactorMethod = (typeof SECOND_FACTOR_METHODS)[number];

export interface FactorOwner {
  id: string;
  email: string;
  name: string;
}

/** What has happened to somebody's factors: a part of the audit event's name. */
export interface FactorChange {
  action:
    | 'totp_added'
    | 'totp_removed'
    | 'recovery_codes_made'
    | 'recovery_code_used'
    | 'passkey_added'
    | 'passkey_renamed'
    | 'passkey_removed';
  details?: Record<string, unknown>;
}

/** Where the people of one realm keep their factors: a tenant's database, or mgmt_db for operators. */
export interface FactorsHost<Origin> {
  tables: FactorTables;
  site: Site;
  /** How authenticator apps name this place. */
  siteName: string;
  transaction<T>(work: (tx: Drizzle) => Promise<T>): Promise<T>;
  /** For what is asked once and answered once: the issuer's records. */
  records: {
    upsert(kind: string, id: string, payload: Record<string, unknown>, expiresInSeconds: number): Promise<void>;
    find(kind: string, id: string): Promise<{ payload: Record<string, unknown>; consumed?: number } | null>;
    consume(kind: string, id: string): Promise<boolean>;
  };
  seal(secret: string, accountId: string): Buffer;
  open(sealed: Buffer, accountId: string): string;
  /** Whether everybody here has to have a second factor. */
  isRequired(tx: Drizzle): Promise<boolean>;
  /** Writes the change down, in its own transaction. */
  changed(tx: Drizzle, owner: { id: string; name: string }, change: FactorChange, origin: Origin): Promise<void>;
  /** Tells its owner of a change that has been made. */
  told(owner: { id: string }, change: FactorChange): void;
}

export interface PasskeyEntry {
  id: string;
  name: string;
  synced: boolean;
  createdAt: string;
  lastUsedAt: string | null;
}

export interface FactorsState {
  required: boolean;
  totp: { since: string } | null;
  passkeys: PasskeyEntry[];
  recoveryCodesLeft: number;
}

/** What a passkey is asked for; an answer to one question does not answer another. */
export type PasskeyPurpose =
  | { purpose: 'sign_in' | 'second_factor'; uid: string; accountId?: string }
  | { purpose: 'step_up'; accountId: string; session: string };

/** Second factors and passkeys of one realm's people. */
export interface Factors<Origin> {
  state(accountId: string): Promise<FactorsState>;
  /** By what a second factor can be shown; empty: there is none. */
  methods(accountId: string): Promise<SecondFactorMethod[]>;
  isRequired(): Promise<boolean>;

  /** The secret is told here and nowhere else; nothing counts before a code of it has come back. */
  beginTotp(owner: FactorOwner): Promise<{ setup: string; secret: string; uri: string }>;
  /**
   * Replaces an earlier authenticator. `first`: only if there is no factor yet.
   * @returns recovery codes, if there were none yet
   * @throws `factor_setup_expired`, `factor_code_wrong`, `factor_exists`
   */
  confirmTotp(
    owner: FactorOwner,
    input: { setup: string; code: string },
    origin: Origin,
    first?: boolean,
  ): Promise<string[] | null>;
  /** @throws `not_found`, `factor_required` */
  removeTotp(owner: FactorOwner, origin: Origin): Promise<void>;
  /** Those from before are void. @throws `factor_missing` */
  renewRecoveryCodes(owner: FactorOwner, origin: Origin): Promise<string[]>;

  beginPasskey(owner: FactorOwner): Promise<PasskeyOptions>;
  /** @throws `passkey_refused`, `factor_exists` */
  addPasskey(
    owner: FactorOwner,
    input: { name: string; answer: NewPasskeyAnswer },
    origin: Origin,
    first?: boolean,
  ): Promise<{ passkey: PasskeyEntry; recoveryCodes: string[] | null }>;
  /** @throws `not_found` */
  renamePasskey(owner: FactorOwner, id: string, name: string, origin: Origin): Promise<PasskeyEntry>;
  /** @throws `not_found`, `factor_required` */
  removePasskey(owner: FactorOwner, id: string, origin: Origin): Promise<void>;

  /** Whether this is a code of the account that was not used before. Of any number of callers, one is answered true. */
  takeCode(accountId: string, code: string): Promise<boolean>;
  takeRecoveryCode(owner: { id: string; name: string }, code: string, origin: Origin): Promise<boolean>;
  passkeyQuestion(purpose: PasskeyPurpose): Promise<PasskeyOptions>;
  /** @returns whose passkey it is; null when the answer does not hold, or is none to a question of this purpose */
  takePasskey(answer: PasskeyAnswer, purpose: PasskeyPurpose): Promise<string | null>;

  /** Takes all factors from somebody, within a transaction of the caller's. @returns whether there were any */
  removeAll(tx: Drizzle, accountId: string): Promise<boolean>;
}

const SETUP_SECONDS = 600;
const QUESTION_SECONDS = 300;
const MAX_PASSKEYS = 20;

export function createFactors<Origin>(host: FactorsHost<Origin>): Factors<Origin> {
  const { tables, site, records } = host;
  const { totp, passkeys, recoveryCodes } = tables;

  /** Changes of one account's factors go one after another, so that each knows what is there. */
  const lock = (tx: Drizzle, accountId: string) =>
    tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`factors:${accountId}`}, 0))`);
  const passkeysOf = (tx: Drizzle, accountId: string) =>
    tx.select().from(passkeys).where(eq(passkeys.userId, accountId)).orderBy(asc(passkeys.id));
  const hasTotp = async (tx: Drizzle, accountId: string) =>
    (await tx.$count(totp, and(eq(totp.userId, accountId), sql`${totp.confirmedAt} is not null`))) > 0;
  const codesLeft = (tx: Drizzle, accountId: string) =>
    tx.$count(recoveryCodes, and(eq(recoveryCodes.userId, accountId), isNull(recoveryCodes.usedAt)));

  async function hasAny(tx: Drizzle, accountId: string): Promise<boolean> {
    return (await hasTotp(tx, accountId)) || (await tx.$count(passkeys, eq(passkeys.userId, accountId))) > 0;
  }

  async function refuseSecond(tx: Drizzle, accountId: string, first: boolean): Promise<void> {
    if (first && (await hasAny(tx, accountId))) throw factorErrors.factor_exists();
  }

  async function writeCodes(tx: Drizzle, accountId: string): Promise<string[]> {
    const codes = newRecoveryCodes();
    await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, accountId));
    await tx
      .insert(recoveryCodes)
      .values(codes.map((code) => ({ id: uuidv7(), userId: accountId, codeHash: recoveryCodeHash(accountId, code) })));
    return codes;
  }

  async function firstCodes(tx: Drizzle, accountId: string): Promise<string[] | null> {
    return (await codesLeft(tx, accountId)) > 0 ? null : writeCodes(tx, accountId);
  }

  /** A change of somebody's factors, after those that others make of them, written down and told. */
  async function changing<T>(
    owner: { id: string; name: string },
    change: FactorChange,
    origin: Origin,
    work: (tx: Drizzle) => Promise<T>,
  ): Promise<T> {
    const result = await host.transaction(async (tx) => {
      await lock(tx, owner.id);
      const done = await work(tx);
      await host.changed(tx, owner, change, origin);
      return done;
    });
    host.told(owner, change);
    return result;
  }

  /** After a removal: recovery codes are for a factor that is lost, and go with the last one. */
  async function settleRemoval(tx: Drizzle, accountId: string): Promise<void> {
    if (await hasAny(tx, accountId)) return;
    if (await host.isRequired(tx)) throw factorErrors.factor_required();
    await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, accountId));
  }

  /** The challenge is the record's id, kept hashed; what it was asked for is its content. */
  async function ask(payload: Record<string, unknown>, seconds: number): Promise<string> {
    const challenge = randomBytes(32).toString('base64url');
    await records.upsert('FactorQuestion', challenge, payload, seconds);
    return challenge;
  }

  /** Takes a question back, once; null when it was another's, another question, or is not open any more. */
  async function taken(challenge: string, expected: Record<string, unknown>): Promise<Record<string, unknown> | null> {
    const found = await records.find('FactorQuestion', challenge);
    if (found === null || typeof found.payload.until !== 'number' || found.payload.until < Date.now()) return null;
    const { payload } = found;
    const isSame = Object.entries(expected).every(([key, value]) => value === undefined || payload[key] === value);
    return isSame && (await records.consume('FactorQuestion', challenge)) ? payload : null;
  }

  const lasting = (seconds: number) => ({ until: Date.now() + seconds * 1000 });

  return {
    async state(accountId) {
      return host.transaction(async (tx) => {
        const [app] = await tx.select({ confirmedAt: totp.confirmedAt }).from(totp).where(eq(totp.userId, accountId));
        const since = app?.confirmedAt?.toISOString();
        return {
          required: await host.isRequired(tx),
          totp: since === undefined ? null : { since },
          passkeys: (await passkeysOf(tx, accountId)).map(present),
          recoveryCodesLeft: await codesLeft(tx, accountId),
        };
      });
    },

    async methods(accountId) {
      return host.transaction(async (tx) => {
        const methods: SecondFactorMethod[] = [];
        if (await hasTotp(tx, accountId)) methods.push('totp');
        if ((await tx.$count(passkeys, eq(passkeys.userId, accountId))) > 0) methods.push('passkey');
        if (methods.length > 0 && (await codesLeft(tx, accountId)) > 0) methods.push('recovery_code');
        return methods;
      });
    },
    isRequired: () => host.transaction(host.isRequired),

    async beginTotp({ id, email }) {
      const secret = newTotpSecret();
      const sealed = host.seal(secret, id).toString('base64url');
      const setup = await ask({ kind: 'totp', accountId: id, sealed, ...lasting(SETUP_SECONDS) }, SETUP_SECONDS);
      return { setup, secret, uri: totpUri(secret, host.siteName, email) };
    },

    async confirmTotp(owner, { setup, code }, origin, first = false) {
      const found = await records.find('FactorQuestion', setup);
      const sealed = found?.payload.sealed;
      if (typeof sealed !== 'string' || found?.payload.accountId !== owner.id)
        throw factorErrors.factor_setup_expired();
      const secretSealed = Buffer.from(sealed, 'base64url');
      const step = totpStep(host.open(secretSealed, owner.id), code);
      // The setup stays open: whoever mistyped tries again with the picture that he has scanned.
      if (step === null) throw factorErrors.factor_code_wrong();
      if ((await taken(setup, { kind: 'totp', accountId: owner.id })) === null)
        throw factorErrors.factor_setup_expired();
      return changing(owner, { action: 'totp_added' }, origin, async (tx) => {
        await refuseSecond(tx, owner.id, first);
        const row = { secretSealed, lastStep: step, confirmedAt: sql`now()`, createdAt: sql`now()` };
        await tx
          .insert(totp)
          .values({ userId: owner.id, ...row })
          .onConflictDoUpdate({ target: totp.userId, set: row });
        return firstCodes(tx, owner.id);
      });
    },

    async removeTotp(owner, origin) {
      await changing(owner, { action: 'totp_removed' }, origin, async (tx) => {
        const gone = await tx.delete(totp).where(eq(totp.userId, owner.id)).returning({ id: totp.userId });
        if (gone.length === 0) throw errors.not_found();
        await settleRemoval(tx, owner.id);
      });
    },

    async renewRecoveryCodes(owner, origin) {
      return changing(owner, { action: 'recovery_codes_made' }, origin, async (tx) => {
        if (!(await hasAny(tx, owner.id))) throw factorErrors.factor_missing();
        return writeCodes(tx, owner.id);
      });
    },

    async beginPasskey(owner) {
      const known = await host.transaction((tx) => passkeysOf(tx, owner.id));
      if (known.length >= MAX_PASSKEYS) throw factorErrors.passkeys_full();
      const payload = { kind: 'new_passkey', accountId: owner.id, ...lasting(SETUP_SECONDS) };
      const challenge = await ask(payload, SETUP_SECONDS);
      return optionsForNew({ site, siteName: host.siteName, challenge, account: owner, known });
    },

    async addPasskey(owner, { name, answer }, origin, first = false) {
      const challenge = challengeOf(answer);
      if (challenge === null || (await taken(challenge, { kind: 'new_passkey', accountId: owner.id })) === null)
        throw factorErrors.factor_setup_expired();
      const made = await readNewPasskey(site, challenge, answer);
      if (made === null) throw factorErrors.passkey_refused();
      return changing(owner, { action: 'passkey_added', details: { name } }, origin, async (tx) => {
        await refuseSecond(tx, owner.id, first);
        const [row] = await tx
          .insert(passkeys)
          .values({ id: uuidv7(), userId: owner.id, name, ...made })
          .onConflictDoNothing()
          .returning();
        if (row === undefined) throw factorErrors.passkey_refused();
        return { passkey: present(row), recoveryCodes: await firstCodes(tx, owner.id) };
      });
    },

    async renamePasskey(owner, id, name, origin) {
      return changing(owner, { action: 'passkey_renamed', details: { name } }, origin, async (tx) => {
        const [row] = await tx
          .update(passkeys)
          .set({ name })
          .where(and(eq(passkeys.id, id), eq(passkeys.userId, owner.id)))
          .returning();
        if (row === undefined) throw errors.not_found();
        return present(row);
      });
    },

    async removePasskey(owner, id, origin) {
      await changing(owner, { action: 'passkey_removed' }, origin, async (tx) => {
        const [gone] = await tx
          .delete(passkeys)
          .where(and(eq(passkeys.id, id), eq(passkeys.userId, owner.id)))
          .returning({ id: passkeys.id });
        if (gone === undefined) throw errors.not_found();
        await settleRemoval(tx, owner.id);
      });
    },

    async takeCode(accountId, code) {
      return host.transaction(async (tx) => {
        const [app] = await tx
          .select({ sealed: totp.secretSealed })
          .from(totp)
          .where(and(eq(totp.userId, accountId), sql`${totp.confirmedAt} is not null`));
        const step = app === undefined ? null : totpStep(host.open(app.sealed, accountId), code);
        if (step === null) return false;
        const won = await tx
          .update(totp)
          .set({ lastStep: step })
          .where(and(eq(totp.userId, accountId), lt(totp.lastStep, step)))
          .returning({ id: totp.userId });
        return won.length === 1;
      });
    },

    async takeRecoveryCode(owner, code, origin) {
      const left = await host.transaction(async (tx) => {
        const won = await tx
          .update(recoveryCodes)
          .set({ usedAt: sql`now()` })
          .where(
            and(
              eq(recoveryCodes.userId, owner.id),
              eq(recoveryCodes.codeHash, recoveryCodeHash(owner.id, code)),
              isNull(recoveryCodes.usedAt),
            ),
          )
          .returning({ id: recoveryCodes.id });
        if (won.length !== 1) return null;
        const left = await codesLeft(tx, owner.id);
        await host.changed(tx, owner, { action: 'recovery_code_used', details: { left } }, origin);
        return left;
      });
      if (left !== null) host.told(owner, { action: 'recovery_code_used', details: { left } });
      return left !== null;
    },

    async passkeyQuestion(purpose) {
      const { accountId } = purpose;
      const known = accountId === undefined ? [] : await host.transaction((tx) => passkeysOf(tx, accountId));
      const challenge = await ask({ kind: 'passkey', ...purpose, ...lasting(QUESTION_SECONDS) }, QUESTION_SECONDS);
      return optionsForUse(site, challenge, known);
    },

    async takePasskey(answer, purpose) {
      const challenge = challengeOf(answer);
      if (challenge === null || (await taken(challenge, { kind: 'passkey', ...purpose })) === null) return null;
      return host.transaction(async (tx) => {
        const [stored] = await tx.select().from(passkeys).where(eq(passkeys.credentialId, answer.id));
        if (stored === undefined) return null;
        const { userId } = stored;
        if (purpose.accountId !== undefined && purpose.accountId !== userId) return null;
        const checked = await checkPasskey(site, challenge, answer, stored);
        if (checked === null) return null;
        const { counter, synced } = checked;
        // A count that does not grow is a copy of the device, or the same answer twice; 0 is a device that counts nothing.
        const won = await tx
          .update(passkeys)
          .set({ counter, synced, lastUsedAt: sql`now()` })
          .where(and(eq(passkeys.id, stored.id), or(lt(passkeys.counter, counter), sql`${counter}::bigint = 0`)))
          .returning({ id: passkeys.id });
        return won.length === 1 ? userId : null;
      });
    },

    async removeAll(tx, accountId) {
      await lock(tx, accountId);
      const had = await hasAny(tx, accountId);
      await tx.delete(totp).where(eq(totp.userId, accountId));
      await tx.delete(passkeys).where(eq(passkeys.userId, accountId));
      await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, accountId));
      return had;
    },
  };
}

function present(row: {
  id: string;
  name: string;
  synced: boolean;
  createdAt: Date;
  lastUsedAt: Date | null;
}): PasskeyEntry {
  const { id, name, synced, createdAt, lastUsedAt } = row;
  return { id, name, synced, createdAt: createdAt.toISOString(), lastUsedAt: lastUsedAt?.toISOString() ?? null };
}

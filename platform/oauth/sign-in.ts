import {
  type Attempts,
  factorErrors,
  isShortPassword,
  type SecondFactorMethod,
  type TriedAccount,
} from '#platform/credentials/index.ts';
import type { Principal } from '#platform/tenancy/index.ts';
import { SIGN_IN_SECONDS } from './configuration.ts';
import { sessionErrors } from './errors.ts';
import type { Origin } from './origin.ts';
import type { Realm } from './realm.ts';

/*
 * Signing in, step by step. What was proved so far lies in the issuer's records, keyed by the interaction, and never in
 * the browser. The last step takes it out: of any number of callers, one signs in.
 *
 *   password ──────────────┬─ no second factor, none asked for ──────────────► in
 *                          ├─ has one ── code, recovery code or passkey ─────► in
 *                          └─ has none and needs one ── sets one up ─────────► in
 *   passkey (unlocked by its owner: two factors in one) ─────────────────────► in
 */

/** What has to happen next. */
export type SignInStep =
  | { redirectTo: string }
  | { next: 'second_factor'; methods: SecondFactorMethod[] }
  | { next: 'enrol'; methods: ('totp' | 'passkey')[] };

export type OpenStep = Exclude<SignInStep, { redirectTo: string }>;

/** Somebody at a sign-in page: the interaction that his browser began, and from where. */
export interface Visitor {
  uid: string;
  origin: Origin;
}

interface Proved {
  accountId: string;
  next: OpenStep['next'];
  /** Under which the tries of this sign-in are counted. */
  counted: string;
}

const KIND = 'SignInStep';

export function createSignIn(realm: Realm, attempts: Attempts) {
  const { factors, issuer } = realm;

  const codesOf = (accountId: string) => codeTries(realm, accountId);
  const tried = (name: string) => ({ tenantId: realm.tenantId, name });

  async function complete(
    visitor: Visitor,
    account: Principal,
    amr: readonly string[],
  ): Promise<{ redirectTo: string }> {
    const redirectTo = await issuer.completeSignIn(visitor.uid, account.id, amr);
    if (redirectTo === null) throw sessionErrors.interaction_expired();
    await realm.signedIn(account, amr, visitor.origin);
    return { redirectTo };
  }

  async function proved(uid: string): Promise<Proved | null> {
    const record = await issuer.records.find(KIND, uid);
    const { accountId, next, counted } = record?.payload ?? {};
    if (record === null || record.consumed !== undefined || typeof accountId !== 'string') return null;
    if ((next !== 'second_factor' && next !== 'enrol') || typeof counted !== 'string') return null;
    return { accountId, next, counted };
  }

  /** @throws `interaction_expired` when nobody is at this step */
  async function at(uid: string, next: Proved['next']): Promise<Proved & { account: Principal }> {
    const found = await proved(uid);
    const account = found?.next === next ? await realm.principal(found.accountId) : null;
    if (found === null || account === null) throw sessionErrors.interaction_expired();
    return { ...found, account };
  }

  /** Ends the step. @throws `interaction_expired` when another did so first */
  async function pass(visitor: Visitor, { accountId, counted }: Proved): Promise<void> {
    if (!(await issuer.records.consume(KIND, visitor.uid))) throw sessionErrors.interaction_expired();
    await attempts.succeeded(...codesOf(accountId));
    await attempts.succeeded(tried(counted), visitor.origin.ip);
  }

  async function refuse(account: Principal, { origin }: Visitor): Promise<never> {
    await realm.signInFailed(account, origin);
    throw factorErrors.factor_code_wrong();
  }

  return {
    /** Where somebody is who opens the page again. */
    async pending(uid: string): Promise<OpenStep | null> {
      const found = await proved(uid);
      if (found === null) return null;
      return stepOf(found.next, await factors.methods(found.accountId));
    },

    /** Forgets what was proved so far: somebody else signs in at this page. */
    async startOver(uid: string): Promise<void> {
      await issuer.records.destroy(KIND, uid);
    },

    /** @throws `invalid_credentials`, `rate_limited`, `interaction_expired` */
    async password(visitor: Visitor, credentials: { email: string; password: string }): Promise<SignInStep> {
      const { uid, origin } = visitor;
      const counted = `${realm.key}:${credentials.email.trim().toLowerCase()}`;
      await attempts.begin(tried(counted), origin.ip);
      const accountId = await realm.authenticate(credentials, origin);
      const account = accountId === null ? null : await realm.principal(accountId);
      if (account === null) throw sessionErrors.invalid_credentials();
      const methods = await factors.methods(account.id);
      // A password that was set beside a second factor may be short; alone it is not enough.
      const isNeeded = methods.length > 0 || isShortPassword(credentials.password) || (await factors.isRequired());
      if (!isNeeded) {
        await attempts.succeeded(tried(counted), origin.ip);
        return complete(visitor, account, ['pwd']);
      }
      const next = methods.length > 0 ? 'second_factor' : 'enrol';
      await issuer.records.upsert(KIND, uid, { accountId: account.id, next, counted }, SIGN_IN_SECONDS);
      return stepOf(next, methods);
    },

    /** @throws `factor_code_wrong`, `rate_limited`, `interaction_expired` */
    async code(visitor: Visitor, given: { code: string } | { recoveryCode: string }): Promise<{ redirectTo: string }> {
      const step = await at(visitor.uid, 'second_factor');
      const { account } = step;
      await attempts.begin(...codesOf(account.id));
      const isRight =
        'code' in given
          ? await factors.takeCode(account.id, given.code)
          : await factors.takeRecoveryCode(account, given.recoveryCode, visitor.origin);
      if (!isRight) return refuse(account, visitor);
      await pass(visitor, step);
      return complete(visitor, account, 'code' in given ? ['pwd', 'otp', 'mfa'] : ['pwd', 'mfa']);
    },

    /** What to ask the browser for: any passkey of this address, or one of whoever has given his password. */
    async passkeyQuestion(uid: string) {
      const found = await proved(uid);
      return found?.next === 'second_factor'
        ? factors.passkeyQuestion({ purpose: 'second_factor', uid, accountId: found.accountId })
        : factors.passkeyQuestion({ purpose: 'sign_in', uid });
    },

    /** @throws `passkey_unknown`, `factor_code_wrong`, `rate_limited`, `interaction_expired` */
    async passkey(
      visitor: Visitor,
      answer: Parameters<typeof factors.takePasskey>[0],
    ): Promise<{ redirectTo: string }> {
      const { uid, origin } = visitor;
      const step = await proved(uid);
      if (step?.next === 'second_factor') {
        const { account } = await at(uid, 'second_factor');
        await attempts.begin(...codesOf(account.id));
        const question = { purpose: 'second_factor', uid, accountId: account.id } as const;
        if ((await factors.takePasskey(answer, question)) === null) return refuse(account, visitor);
        await pass(visitor, step);
        return complete(visitor, account, ['pwd', 'hwk', 'mfa']);
      }
      const counted = `${realm.key}:passkey:${origin.ip}`;
      await attempts.begin(tried(counted), origin.ip);
      const accountId = await factors.takePasskey(answer, { purpose: 'sign_in', uid });
      const account = accountId === null ? null : await realm.principal(accountId);
      if (account === null || !(await realm.isPasskeyAllowed(account.id))) {
        await realm.signInFailed(account, origin);
        throw sessionErrors.passkey_unknown();
      }
      await attempts.succeeded(tried(counted), origin.ip);
      return complete(visitor, account, ['hwk', 'mfa']);
    },

    /** Begins to set up what the sign-in asks for. @throws `interaction_expired` */
    async beginEnrolment(uid: string, method: 'totp' | 'passkey') {
      const { account } = await at(uid, 'enrol');
      const owner = ownerOf(account);
      return method === 'totp'
        ? { totp: await factors.beginTotp(owner) }
        : { passkey: await factors.beginPasskey(owner) };
    },

    /** @throws what setting one up throws, and `rate_limited`, `interaction_expired` */
    async enrol(
      visitor: Visitor,
      given: { totp: { setup: string; code: string } } | { passkey: Parameters<typeof factors.addPasskey>[1] },
    ): Promise<{ redirectTo: string; recoveryCodes: string[] }> {
      const step = await at(visitor.uid, 'enrol');
      const owner = ownerOf(step.account);
      await attempts.begin(...codesOf(owner.id));
      // Only as the first: who has one by now (another browser was faster) signs in with it.
      const recoveryCodes =
        'totp' in given
          ? await factors.confirmTotp(owner, given.totp, visitor.origin, true)
          : (await factors.addPasskey(owner, given.passkey, visitor.origin, true)).recoveryCodes;
      await pass(visitor, step);
      const amr = ['pwd', 'totp' in given ? 'otp' : 'hwk', 'mfa'];
      return { ...(await complete(visitor, step.account, amr)), recoveryCodes: recoveryCodes ?? [] };
    },
  };
}

/**
 * How tries of codes are counted. Guessing them is for whoever has the password or a token already, so it is counted
 * wherever it comes from, at signing in and at proving anew alike.
 */
export function codeTries(
  { key, tenantId }: Pick<Realm, 'key' | 'tenantId'>,
  accountId: string,
): [account: TriedAccount, address: string] {
  return [{ tenantId, name: `${key}:code:${accountId}` }, `code:${accountId}`];
}

/** An account as the owner of factors. */
export function ownerOf({ id, email, name }: Principal) {
  return { id, name, email: email ?? name };
}

function stepOf(next: OpenStep['next'], methods: SecondFactorMethod[]): OpenStep {
  return next === 'enrol' ? { next, methods: ['totp', 'passkey'] } : { next, methods };
}

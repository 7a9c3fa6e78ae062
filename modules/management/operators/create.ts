import type { Background } from '#platform/concurrency/index.ts';
import type { Router } from '#platform/http/index.ts';
import type { Mailer } from '#platform/mail/index.ts';
import type { RealmKeys, RealmMount } from '#platform/oauth/index.ts';
import { createOperatorAccounts, type OperatorAccounts } from './accounts.ts';
import { operatorErrors } from './errors.ts';
import { createResetFactors } from './factors-reset.service.ts';
import { createOperatorInvitationsRouter } from './invitations.router.ts';
import { createTellOperator } from './notices.ts';
import { createOwnAccountRouter } from './own-account.router.ts';
import { createOwnAccount } from './own-account.ts';
import type { PermissionsOf } from './permissions.ts';
import { createOperatorRealm, type OperatorRealmDependencies } from './realm.ts';
import { createOperatorsRouter } from './router.ts';
import { createOperatorsService } from './service.ts';
import { upkeepOperatorSigningKeys } from './signing-keys.ts';

export interface OperatorsModule {
  /** Below /api/v1. */
  routers: Router[];
  /** At the root: accepting invitations. */
  rootRouter: Router;
  /** For the OAuth and sessions routers of platform/oauth. */
  mount: RealmMount;
  /** For the token verifier. */
  realmKeys(): Promise<RealmKeys>;
  operatorById: OperatorAccounts['byId'];
  /** Whether a sign-in of an operator has not ended. */
  isSignedIn(session: string): Promise<boolean>;
  ensureOperator: OperatorAccounts['ensureOperator'];
  createServiceAccount: OperatorAccounts['createServiceAccount'];
  /** Takes the second factors from the operator with this e-mail, by command. @throws `operator_not_found` */
  resetFactors(email: string): Promise<{ name: string }>;
  /** Replaces the key that signs when it is older than `days`, and destroys what was replaced. */
  upkeepKeys(days: number): Promise<void>;
  /** Removes expired OAuth records. @returns how many */
  sweep(): Promise<number>;
}

/** Those who run the fleet, and how they sign in: a realm apart from every tenant. */
export function createOperatorsModule(
  given: Omit<OperatorRealmDependencies, 'tell'> & {
    mailer: Mailer;
    background: Background;
    permissionsOf: PermissionsOf;
  },
): OperatorsModule {
  const deps = { ...given, tell: createTellOperator(given) };
  const accounts = createOperatorAccounts(deps.mgmt, deps.operatorLog, deps.permissionsOf);
  const realm = createOperatorRealm(deps, accounts);
  const resetFactors = createResetFactors({ ...deps, ...realm });
  return {
    routers: [
      createOperatorsRouter(createOperatorsService({ ...deps, accounts }), resetFactors, deps.permissionsOf),
      createOwnAccountRouter(createOwnAccount({ ...deps, ...realm })),
    ],
    rootRouter: createOperatorInvitationsRouter(deps.mgmt, deps.operatorLog),
    mount: realm.mount,
    realmKeys: realm.keys,
    operatorById: accounts.byId,
    isSignedIn: async (session) => (await realm.records.find('Grant', session)) !== null,
    ensureOperator: accounts.ensureOperator,
    async resetFactors(email) {
      const person = await accounts.personByEmail(email);
      if (person === null) throw operatorErrors.operator_not_found();
      await resetFactors(null, person.id);
      return person;
    },
    createServiceAccount: accounts.createServiceAccount,
    upkeepKeys: (days) => upkeepOperatorSigningKeys(deps, days),
    sweep: async () => (await realm.records.sweep()) + (await realm.sessions.sweep()),
  };
}

import type { Router } from '#platform/http/index.ts';
import type { Mailer } from '#platform/mail/index.ts';
import type { RealmKeys, RealmMount } from '#platform/oauth/index.ts';
import { createOperatorAccounts, type OperatorAccounts } from './accounts.ts';
import { createOperatorInvitationsRouter } from './invitations.router.ts';
import { createOwnAccountRouter } from './own-account.router.ts';
import { createOwnAccount } from './own-account.ts';
import { createOperatorRealm, type OperatorRealmDependencies } from './realm.ts';
import { createOperatorsRouter } from './router.ts';
import { createOperatorsService } from './service.ts';
import { upkeepOperatorSigningKeys } from './signing-keys.ts';

export { OPERATOR_ROLE_KEYS, type OperatorRole } from './permissions.ts';
export { rotateOperatorSigningKey } from './signing-keys.ts';

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
  ensureOperator: OperatorAccounts['ensureOperator'];
  createServiceAccount: OperatorAccounts['createServiceAccount'];
  /** Replaces the key that signs when it is older than `days`, and destroys what was replaced. */
  upkeepKeys(days: number): Promise<void>;
  /** Removes expired OAuth records. @returns how many */
  sweep(): Promise<number>;
}

/** Those who run the fleet, and how they sign in: a realm apart from every tenant. */
export function createOperatorsModule(deps: OperatorRealmDependencies & { mailer: Mailer }): OperatorsModule {
  const accounts = createOperatorAccounts(deps.mgmt, deps.operatorLog);
  const realm = createOperatorRealm(deps, accounts);
  return {
    routers: [
      createOperatorsRouter(createOperatorsService({ ...deps, accounts, records: realm.records })),
      createOwnAccountRouter(createOwnAccount({ ...deps, ...realm })),
    ],
    rootRouter: createOperatorInvitationsRouter(deps.mgmt, deps.operatorLog),
    mount: realm.mount,
    realmKeys: realm.keys,
    operatorById: accounts.byId,
    ensureOperator: accounts.ensureOperator,
    createServiceAccount: accounts.createServiceAccount,
    upkeepKeys: (days) => upkeepOperatorSigningKeys(deps.mgmt, deps.keys, days),
    sweep: async () => (await realm.records.sweep()) + (await realm.sessions.sweep()),
  };
}

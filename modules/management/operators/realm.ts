import type { Factors } from '#platform/credentials/index.ts';
import type { KeyRing } from '#platform/crypto/index.ts';
import {
  createCurrentIssuer,
  createIssuer,
  createRecordStore,
  createSessionStore,
  type Issuer,
  type IssuerSecrets,
  loadSigningKeys,
  type Origin,
  type Prepare,
  prepareOn,
  type RealmKeys,
  type RealmMount,
  type RecordStore,
  type Revocations,
  type SessionStore,
  type SigningKey,
  type SigningKeyStore,
} from '#platform/oauth/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';
import type { Drizzle } from '#platform/tenancy/index.ts';
import type { OperatorLog } from '../audit/index.ts';
import type { OperatorAccounts } from './accounts.ts';
import { createOperatorFactors } from './factors.ts';
import { operatorOidcRecords, operatorSessions, operatorSigningKeys } from './model.ts';
import type { TellOperator } from './notices.ts';
import { targetOf } from './service.ts';

export interface OperatorRealmDependencies {
  mgmt: Drizzle;
  keys: KeyRing;
  revocations: Revocations;
  operatorLog: OperatorLog;
  tell: TellOperator;
  /** Whether an operator has to have a second factor. False is for a developer's machine. */
  secondFactorRequired: boolean;
  publicUrl: string;
  log: Logger;
}

export interface OperatorRealm {
  mount: RealmMount;
  keys(): Promise<RealmKeys>;
  records: RecordStore;
  sessions: SessionStore;
  factors: Factors<Origin>;
}

/** The operators' own issuer. Its tokens open the management API and nothing of a tenant. */
export function createOperatorRealm(deps: OperatorRealmDependencies, accounts: OperatorAccounts): OperatorRealm {
  const { publicUrl, operatorLog, log } = deps;
  const prepare = prepareOn(deps.mgmt);
  const records = createRecordStore(prepare, operatorOidcRecords);
  const sessions = createSessionStore(prepare, operatorSessions, operatorOidcRecords);
  const factors = createOperatorFactors({ ...deps, records });
  const signingKeys = operatorSigningKeyStore(deps.keys, prepare);

  function makeIssuer(keys: SigningKey[], secrets: IssuerSecrets): Issuer {
    return createIssuer({
      url: `${publicUrl}/operator/oauth`,
      audience: `${publicUrl}/api/v1`,
      basePath: '/operator',
      cookieSuffix: 'operator',
      secrets,
      signingKeys: keys,
      signInPage: (uid) => `/console/signin?uid=${uid}`,
      // Nobody else's program acts for operators, so nobody is asked.
      consentPage: () => '/console',
      claims: {},
      ports: {
        records,
        findClient: accounts.findClient,
        isActive: async (id) => (await accounts.byId(id)) !== null,
        sessionEnded: (session) => deps.revocations.revoke(session, null),
        isRevoked: deps.revocations.isRevoked,
        applications: null,
      },
      log,
    });
  }

  const issuer = createCurrentIssuer({
    load: () => loadSigningKeys(signingKeys),
    // Derived from the root key, so they are others once it was replaced.
    secrets: () => deps.keys.deriveEach('operators'),
    make: makeIssuer,
  });

  return {
    records,
    sessions,
    factors,
    keys: async () => ({ tenantId: null, keys: await loadSigningKeys(signingKeys) }),
    mount: {
      base: '/operator',
      async resolve() {
        return {
          key: 'operator',
          tenantId: null,
          issuer: await issuer(),
          sessions,
          home: '/console',
          workspace: null,
          applications: null,
          impersonations: null,
          async authenticate(credentials, origin) {
            const account = await accounts.authenticate(credentials);
            if (account?.opens === true) return account.id;
            await operatorLog.recordSystem(deps.mgmt, {
              action: 'session.sign_in_failed',
              ...(account === null ? {} : { target: targetOf(account) }),
              ...origin,
            });
            return null;
          },
          factors,
          isPasskeyAllowed: async () => true,
          async signedIn(operator, amr, origin) {
            await deps.mgmt.transaction(async (tx) => {
              await accounts.noteSignIn(tx, operator.id);
              await operatorLog.recordSystem(tx, {
                action: 'session.signed_in',
                actor: actorOf(operator),
                details: { amr },
                ...origin,
              });
            });
          },
          async signInFailed(operator, origin) {
            await operatorLog.recordSystem(deps.mgmt, {
              action: 'session.sign_in_failed',
              ...(operator === null ? {} : { target: targetOf(operator) }),
              ...origin,
            });
          },
          principal: accounts.byId,
          stepUpMethods: async () => ['password'],
          async prove(operator, { password }, origin) {
            const isRight = await accounts.hasPassword(operator.id, password);
            const action = isRight ? 'session.stepped_up' : 'session.step_up_failed';
            await operatorLog.recordSystem(deps.mgmt, { action, actor: actorOf(operator), ...origin });
            return isRight;
          },
          async steppedUp(operator, isRight, origin) {
            const action = isRight ? 'session.stepped_up' : 'session.step_up_failed';
            await operatorLog.recordSystem(deps.mgmt, { action, actor: actorOf(operator), ...origin });
          },
          async signedOut(operatorId, origin) {
            const operator = await accounts.byId(operatorId);
            if (operator === null) return;
            await operatorLog.recordSystem(deps.mgmt, {
              action: 'session.signed_out',
              actor: actorOf(operator),
              ...origin,
            });
          },
        };
      },
    },
  };
}

function actorOf({ id, name }: { id: string; name: string }) {
  return { id, kind: 'operator' as const, name };
}

export function operatorSigningKeyStore(keys: KeyRing, prepare: Prepare): SigningKeyStore {
  const context = (kid: string) => `operators/signing-key:${kid}`;
  return {
    prepare,
    table: operatorSigningKeys,
    seal: (text, kid) => keys.sealSecret(text, context(kid)),
    open: (sealed, kid) => keys.openSecret(sealed, context(kid)),
  };
}

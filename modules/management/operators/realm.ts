import type { KeyRing } from '#platform/crypto/index.ts';
import {
  createCurrentIssuer,
  createIssuer,
  createRecordStore,
  createSessionStore,
  type Issuer,
  type IssuerSecrets,
  loadSigningKeys,
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
import { operatorOidcRecords, operatorSessions, operatorSigningKeys } from './model.ts';
import { targetOf } from './service.ts';

export interface OperatorRealmDependencies {
  mgmt: Drizzle;
  keys: KeyRing;
  revocations: Revocations;
  operatorLog: OperatorLog;
  publicUrl: string;
  log: Logger;
}

export interface OperatorRealm {
  mount: RealmMount;
  keys(): Promise<RealmKeys>;
  records: RecordStore;
  sessions: SessionStore;
}

/** The operators' own issuer. Its tokens open the management API and nothing of a tenant. */
export function createOperatorRealm(deps: OperatorRealmDependencies, accounts: OperatorAccounts): OperatorRealm {
  const { publicUrl, operatorLog, log } = deps;
  const prepare = prepareOn(deps.mgmt);
  const records = createRecordStore(prepare, operatorOidcRecords);
  const sessions = createSessionStore(prepare, operatorSessions, operatorOidcRecords);
  const context = (kid: string) => `operators/signing-key:${kid}`;
  const signingKeys: SigningKeyStore = {
    prepare,
    table: operatorSigningKeys,
    seal: (text, kid) => deps.keys.sealSecret(text, context(kid)),
    open: (sealed, kid) => deps.keys.openSecret(sealed, context(kid)),
  };

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
    keys: async () => ({ tenantId: null, keys: await loadSigningKeys(signingKeys) }),
    mount: {
      base: '/operator',
      async resolve() {
        return {
          key: 'operator',
          issuer: await issuer(),
          sessions,
          home: '/console',
          workspace: null,
          applications: null,
          async authenticate(credentials, origin) {
            const account = await accounts.authenticate(credentials);
            const signedIn = account?.opens === true;
            await operatorLog.recordSystem(deps.mgmt, {
              action: signedIn ? 'session.signed_in' : 'session.sign_in_failed',
              ...(account === null ? {} : signedIn ? { actor: actorOf(account) } : { target: targetOf(account) }),
              ...origin,
            });
            return signedIn ? account.id : null;
          },
          principal: accounts.byId,
          stepUpMethods: async () => ['password'],
          async prove(operator, { password }, origin) {
            const isRight = await accounts.hasPassword(operator.id, password);
            const action = isRight ? 'session.stepped_up' : 'session.step_up_failed';
            await operatorLog.recordSystem(deps.mgmt, { action, actor: actorOf(operator), ...origin });
            return isRight;
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

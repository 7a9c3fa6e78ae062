import { recordAudit, recordSystemAudit } from '#modules/workspace/audit/index.ts';
import { recordsIn } from '#modules/workspace/identity/index.ts';
import { errors } from '#platform/errors/index.ts';
import type { Applications, Revocations } from '#platform/oauth/index.ts';
import type { Principal, RequestContext, Tenancy, TenantRecord } from '#platform/tenancy/index.ts';
import {
  applicationByClientId,
  type Connection,
  deleteConsent,
  listConnections,
  rememberedScopes,
  saveConsent,
} from './consents.repository.ts';
import { noteUse, selfRegistration } from './repository.ts';
import type { ApplicationScopes } from './scopes.ts';

/** What the issuer of a workspace asks of us when people let applications in. */
export function createConsents(deps: {
  tenancy: Tenancy;
  memberOf(tenant: TenantRecord, userId: string): Promise<Principal | null>;
  scopes: Pick<ApplicationScopes, 'catalogue'>;
}): (tenant: TenantRecord) => Applications {
  return (tenant) => {
    const db = deps.tenancy.database(tenant);
    return {
      catalogue: deps.scopes.catalogue,
      remembered: (accountId, clientId) => rememberedScopes(db, accountId, clientId),
      async allowed(accountId, clientId, scopes, origin) {
        const principal = await deps.memberOf(tenant, accountId);
        if (principal === null) throw errors.unauthenticated();
        await db.systemTransaction(async (tx) => {
          const application = await applicationByClientId(tx, clientId);
          if (application === null) throw errors.not_found();
          await saveConsent(tx, { userId: accountId, applicationId: application.id, scopes });
          await recordSystemAudit(tx, {
            action: 'application.connected',
            target: { type: 'application', id: application.id, label: application.name },
            details: { scopes },
            actor: { id: principal.id, kind: 'person', name: principal.name },
            ...origin,
          });
        });
      },
      used: (clientId, accountId) => noteUse(db, clientId, accountId),
      isOpen: () => selfRegistration(db),
    };
  };
}

/** What somebody has allowed whom, and taking it back. */
export interface Connections {
  list(context: RequestContext): Promise<Connection[]>;
  /** @throws `not_found` */
  end(context: RequestContext, applicationId: string): Promise<void>;
}

export function createConnections({ revocations }: { revocations: Revocations }): Connections {
  return {
    list: ({ db, principal }) => listConnections(db, principal.id),
    async end(context, applicationId) {
      const { db, principal, tenant } = context;
      const ended = await db.transaction(principal.id, async (tx) => {
        const application = await deleteConsent(tx, principal.id, applicationId);
        if (application === null) throw errors.not_found();
        await recordAudit(tx, context, {
          action: 'application.disconnected',
          target: { type: 'application', id: applicationId, label: application.name },
        });
        return recordsIn(tx).revokeClient(application.clientId, principal.id);
      });
      await Promise.all(ended.map((session) => revocations.revoke(session, tenant.id)));
    },
  };
}

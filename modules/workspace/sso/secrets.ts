import { openSealed, seal } from '#platform/crypto/index.ts';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import { ssoErrors } from './errors.ts';
import type { Provider } from './openid.ts';
import type { ConnectionRow } from './repository.ts';

const contextOf = (tenant: TenantRecord, connectionId: string) => `tenant:${tenant.id}/sso-secret:${connectionId}`;

export function sealClientSecret(tenant: TenantRecord, connectionId: string, secret: string): Buffer {
  return seal(tenant.key, secret, contextOf(tenant, connectionId));
}

/** A connection as calls to its provider need it. @throws `sso_incomplete` */
export function providerOf(tenant: TenantRecord, row: ConnectionRow): Provider {
  if (row.clientId === null) throw ssoErrors.sso_incomplete();
  return {
    version: `${row.id}:${row.updatedAt.getTime()}`,
    issuer: row.issuer,
    clientId: row.clientId,
    clientSecret:
      row.clientSecretSealed === null
        ? null
        : openSealed(tenant.key, row.clientSecretSealed, contextOf(tenant, row.id)).toString(),
  };
}

import { platformSecretContext } from '#modules/management/keys/index.ts';
import { rolePasswordContext } from '#modules/management/tenants/index.ts';
import type { KeyRing } from '#platform/crypto/index.ts';
import type { SealedColumn } from '#platform/database/index.ts';

/*
 * What lies sealed under the root key; what lies under a tenant's is declared by the modules of a workspace (`data`). A
 * rotation walks these lists and nothing else: a column that is missing would become unreadable with the next one.
 * sealed.test.ts compares them with the databases and with the code.
 */

/** In mgmt_db, under the root key. */
export interface RootSealed extends SealedColumn {
  reseal(keys: KeyRing, id: string, sealed: Buffer): Buffer | null;
}

const secret =
  (context: (id: string) => string): RootSealed['reseal'] =>
  (keys, id, sealed) =>
    keys.rewrapSecret(sealed, context(id));
const tenantKey: RootSealed['reseal'] = (keys, id, sealed) => keys.rewrapTenantKey(id, sealed);

export const ROOT_SEALED: readonly RootSealed[] = [
  { table: 'tenants', id: 'id', column: 'key_wrapped', reseal: tenantKey },
  { table: 'tenants', id: 'id', column: 'key_other_wrapped', reseal: tenantKey },
  {
    table: 'tenants',
    id: 'id',
    column: 'role_password_sealed',
    reseal: secret(rolePasswordContext),
  },
  {
    table: 'tenants',
    id: 'id',
    column: 'role_password_other_sealed',
    reseal: secret(rolePasswordContext),
  },
  { table: 'clusters', id: 'id', column: 'admin_url_sealed', reseal: secret((id) => `cluster:${id}/admin-url`) },
  {
    table: 'operator_signing_keys',
    id: 'kid',
    column: 'private_jwk_sealed',
    reseal: secret((kid) => `operators/signing-key:${kid}`),
  },
  { table: 'outbox_mails', id: 'id', column: 'sealed', reseal: secret((id) => `outbox-mail:${id}`) },
  {
    table: 'operator_totp_factors',
    id: 'user_id',
    column: 'secret_sealed',
    reseal: secret((id) => `operators/totp:${id}`),
  },
  {
    table: 'operator_idempotency_keys',
    id: 'execution_id',
    column: 'answer_sealed',
    reseal: secret((id) => `operators/idempotency:${id}`),
  },
  { table: 'platform_secrets', id: 'name', column: 'sealed', reseal: secret(platformSecretContext) },
];

import { openSealed, seal } from '#platform/crypto/index.ts';
import type { TenantRecord } from '#platform/tenancy/index.ts';

const contextOf = (tenant: TenantRecord) => `tenant:${tenant.id}/model-key`;

export function sealModelKey(tenant: TenantRecord, apiKey: string): Buffer {
  return seal(tenant.key, apiKey, contextOf(tenant));
}

/** @throws when the row was copied from another tenant, or a bit of it changed */
export function openModelKey(tenant: TenantRecord, sealed: Buffer): string {
  return openSealed(tenant.key, sealed, contextOf(tenant)).toString();
}

/** Below this length four characters would give too much of a key away. */
const LONG_ENOUGH = 12;

export function hintOf(apiKey: string): string {
  return apiKey.length < LONG_ENOUGH ? '…' : `…${apiKey.slice(-4)}`;
}

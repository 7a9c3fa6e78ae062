import { LRUCache } from 'lru-cache';
import type { ModelSettings } from '#platform/models/index.ts';
import type { TenantDatabase, TenantRecord } from '#platform/tenancy/index.ts';
import { openModelKey } from './model-key.ts';
import { findModelSettings, type ModelSettingsRow } from './repository.ts';

/** A tenant's model for calling it: asked at every search and every answer. */
export interface ModelSettingsReader {
  /** The one way by which the key comes out, in plain text. `provider` is `none` when nothing is set. */
  of(db: TenantDatabase, tenant: TenantRecord): Promise<ModelSettings>;
  /** Forgets a tenant whose settings have just changed, so that the change counts at once. */
  forget(tenantId: string): void;
}

/** A change by another process is noticed within so long. */
const TTL_MS = 2_000;

/** Rows are kept as they are stored, keys sealed: what lies in memory for a moment is no secret. */
export function createModelSettingsReader(): ModelSettingsReader {
  const rows = new LRUCache<string, Promise<ModelSettingsRow | null>>({ max: 2_000, ttl: TTL_MS });

  function rowOf(db: TenantDatabase): Promise<ModelSettingsRow | null> {
    const held = rows.get(db.tenantId);
    if (held !== undefined) return held;
    const reading = findModelSettings(db);
    rows.set(db.tenantId, reading);
    reading.catch(() => {
      if (rows.get(db.tenantId) === reading) rows.delete(db.tenantId);
    });
    return reading;
  }

  return {
    of: async (db, tenant) => toSettings(tenant, await rowOf(db)),
    forget: (tenantId) => void rows.delete(tenantId),
  };
}

/** A row as a model is called with it. */
export function toSettings(tenant: TenantRecord, row: ModelSettingsRow | null): ModelSettings {
  if (row === null || row.provider === 'none') return { provider: 'none', model: '' };
  return {
    provider: row.provider,
    model: row.model ?? '',
    baseUrl: row.baseUrl ?? undefined,
    apiKey: row.apiKeySealed === null ? undefined : openModelKey(tenant, row.apiKeySealed),
    embeddingModel: row.embeddingModel ?? undefined,
  };
}

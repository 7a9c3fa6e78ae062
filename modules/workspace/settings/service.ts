import { recordAudit } from '#modules/workspace/audit/index.ts';
import {
  assertAllowedBaseUrl,
  type Meter,
  type ModelAccess,
  type ModelSettings,
  testModel,
} from '#platform/models/index.ts';
import type { RequestContext, TenantRecord } from '#platform/tenancy/index.ts';
import { settingsErrors } from './errors.ts';
import { hintOf, openModelKey, sealModelKey } from './model-key.ts';
import { type ModelSettingsReader, toSettings } from './reader.ts';
import { findModelSettings, lockModelSettings, type ModelSettingsRow, saveModelSettings } from './repository.ts';
import type { ModelSettingsInput, ModelSettingsView, ModelTest } from './schemas.ts';

/** What administrators do with the model of their workspace. */
export interface SettingsService {
  get(context: RequestContext): Promise<ModelSettingsView>;
  /** @throws `api_key_required`, `model_base_url_forbidden` */
  put(context: RequestContext, input: ModelSettingsInput): Promise<ModelSettingsView>;
  /** Calls the model; without `input` the stored one. What the provider does wrong is in the answer. @throws like `put` */
  test(context: RequestContext, input: ModelSettingsInput | null): Promise<ModelTest>;
}

export interface SettingsDependencies {
  modelAccess: ModelAccess;
  /** What counts the calls of a test. */
  meterOf(context: RequestContext): Meter;
  /** Told after another embedding model was chosen: what was embedded before does not compare with it. */
  embeddingModelChanged(context: RequestContext): Promise<void>;
}

export function createSettingsService(deps: SettingsDependencies, reader: ModelSettingsReader): SettingsService {
  const access = deps.modelAccess;

  return {
    async get({ db }) {
      return toView(await findModelSettings(db));
    },

    async put(context, input) {
      const { db, tenant, principal } = context;
      const { before, after } = await db.transaction(principal.id, async (tx) => {
        const stored = await lockModelSettings(tx);
        const { apiKey, ...wanted } = settle(tenant, stored, input, access);
        const row = await saveModelSettings(tx, {
          provider: wanted.provider,
          model: wanted.model || null,
          baseUrl: wanted.baseUrl ?? null,
          embeddingModel: wanted.embeddingModel ?? null,
          apiKeySealed: apiKey === undefined ? null : sealModelKey(tenant, apiKey),
          apiKeyHint: apiKey === undefined ? null : hintOf(apiKey),
          updatedBy: principal.id,
        });
        await recordAudit(tx, context, { action: 'settings.model_changed', details: auditDetails(stored, row, input) });
        return { before: stored, after: row };
      });
      reader.forget(tenant.id);
      const chosen = embedderNameOf(after);
      if (chosen !== null && chosen !== embedderNameOf(before)) await deps.embeddingModelChanged(context);
      return toView(after);
    },

    async test(context, input) {
      const { db, tenant } = context;
      const stored = await findModelSettings(db);
      const settings = input === null ? toSettings(tenant, stored) : settle(tenant, stored, input, access);
      const { ok, latencyMs, model, error } = await testModel(settings, { ...access, meter: deps.meterOf(context) });
      return { ok, latencyMs, model: model || null, error };
    },
  };
}

/**
 * What `input` means beside what is stored. A stored key goes along only when provider and address are those that it
 * was entered for: otherwise whoever may change the address could have the key sent to a server of his own.
 */
function settle(
  tenant: TenantRecord,
  stored: ModelSettingsRow | null,
  input: ModelSettingsInput,
  access: ModelAccess,
): ModelSettings {
  const { provider } = input;
  if (provider === 'none') return { provider, model: '' };
  const baseUrl = input.baseUrl ?? undefined;
  if (baseUrl !== undefined) assertAllowedBaseUrl(baseUrl, access);

  let apiKey = input.apiKey ?? undefined;
  if (input.apiKey === undefined && stored?.apiKeySealed) {
    const sameTarget = stored.provider === provider && stored.baseUrl === (baseUrl ?? null);
    if (!sameTarget) throw keyRequired();
    apiKey = openModelKey(tenant, stored.apiKeySealed);
  }
  if (apiKey === undefined && provider !== 'openai-compatible') throw keyRequired();
  return { provider, model: input.model ?? '', baseUrl, apiKey, embeddingModel: input.embeddingModel ?? undefined };
}

function keyRequired() {
  return settingsErrors.api_key_required({
    fields: [{ path: 'apiKey', code: 'api_key_required', message: 'is needed for this provider and address' }],
  });
}

/** The embedding model that counts; null when there is none. */
function embedderNameOf(row: ModelSettingsRow | null): string | null {
  return row === null || row.provider === 'none' ? null : row.embeddingModel;
}

function toView(row: ModelSettingsRow | null): ModelSettingsView {
  return {
    provider: row?.provider ?? 'none',
    model: row?.model ?? null,
    baseUrl: row?.baseUrl ?? null,
    hasKey: row !== null && row.apiKeySealed !== null,
    keyHint: row?.apiKeyHint ?? null,
    embeddingModel: row?.embeddingModel ?? null,
    updatedAt: row?.updatedAt.toISOString() ?? null,
  };
}

/** Says whether the key changed, never what it is; of an address only the origin, as paths may hold secrets. */
function auditDetails(before: ModelSettingsRow | null, after: ModelSettingsRow, input: ModelSettingsInput) {
  const hadKey = before !== null && before.apiKeySealed !== null;
  const removedOrNone = hadKey ? 'removed' : 'none';
  const keptOrEntered = typeof input.apiKey === 'string' ? 'entered' : 'kept';
  return {
    provider: after.provider,
    model: after.model,
    embeddingModel: after.embeddingModel,
    baseUrl: after.baseUrl === null ? null : new URL(after.baseUrl).origin,
    key: after.apiKeySealed === null ? removedOrNone : keptOrEntered,
  };
}

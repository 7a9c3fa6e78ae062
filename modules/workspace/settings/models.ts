import type { Metering } from '#modules/workspace/usage/index.ts';
import {
  type ChatModel,
  createChatModel,
  createEmbedder,
  type Embedder,
  estimateTokens,
  MAX_OUTPUT_TOKENS,
  type ModelAccess,
} from '#platform/models/index.ts';
import type { RequestContext, TenantDatabase, TenantRecord } from '#platform/tenancy/index.ts';
import type { ModelSettingsReader } from './reader.ts';

/** The models that a workspace has chosen, for calls on behalf of its members; each call is metered. */
export interface WorkspaceModels {
  /** Null when answers are extracts. */
  chatModelOf(context: RequestContext): Promise<ChatModel | null>;
  /** Looks whether the budgets hold a call with this text. @throws `budget_exhausted` */
  checkBudget(context: RequestContext, model: string, text: string): Promise<void>;
  /** Null when documents are found by their words alone. */
  embedderOf(
    purpose: 'search' | 'ingestion',
    tenant: TenantRecord,
    db: TenantDatabase,
    userId: string,
  ): Promise<Embedder | null>;
}

export function createWorkspaceModels(
  settingsOf: ModelSettingsReader['of'],
  metering: Metering,
  access: ModelAccess,
): WorkspaceModels {
  return {
    async chatModelOf({ db, tenant, principal }) {
      const chosen = await settingsOf(db, tenant);
      const meter = metering.meterOf(db, { userId: principal.id, purpose: 'answer' });
      return chosen.provider === 'none' ? null : createChatModel(chosen, { ...access, meter });
    },
    checkBudget: ({ db, principal }, model, text) =>
      metering.check(db, principal.id, model, {
        inputTokens: estimateTokens(text),
        cachedInputTokens: 0,
        outputTokens: MAX_OUTPUT_TOKENS,
      }),
    async embedderOf(purpose, tenant, db, userId) {
      const meter = metering.meterOf(db, { userId, purpose });
      return createEmbedder(await settingsOf(db, tenant), { ...access, meter });
    },
  };
}

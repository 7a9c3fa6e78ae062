/** From what the form holds to what the API takes. */
import type { ModelProvider, ModelSettings } from '@/lib/api/types.ts';

/** Where the model settings lie in the query cache. */
export const modelSettingsKey = ['settings', 'model'] as const;

export type ModelFormValues = {
  provider: ModelProvider;
  model: string;
  baseUrl: string;
  apiKey: string;
  embeddingModel: string;
  /** The stored key is to be taken away. */
  removeKey: boolean;
};

export type ModelInput = {
  provider: ModelProvider;
  model?: string | null;
  baseUrl?: string | null;
  apiKey?: string | null;
  embeddingModel?: string | null;
};

/** Providers that turn text into vectors too. */
export function embeds(provider: ModelProvider): boolean {
  return provider === 'openai' || provider === 'openai-compatible';
}

export function formOf(stored: ModelSettings): ModelFormValues {
  return {
    provider: stored.provider,
    model: stored.model ?? '',
    baseUrl: stored.baseUrl ?? '',
    apiKey: '',
    embeddingModel: stored.embeddingModel ?? '',
    removeKey: false,
  };
}

/** Whether the stored key still serves: it belongs to the provider and address that it was given for. */
export function keyServes(stored: ModelSettings, values: ModelFormValues): boolean {
  return (
    stored.hasKey &&
    !values.removeKey &&
    stored.provider === values.provider &&
    (stored.baseUrl ?? '') === values.baseUrl.trim()
  );
}

/** The request's body. A key that was not typed stays (absent) as long as it serves; else it goes (null). */
export function inputOf(stored: ModelSettings, values: ModelFormValues): ModelInput {
  const { provider } = values;
  if (provider === 'none') return { provider, apiKey: null };
  const text = (value: string) => value.trim() || null;
  const key = values.apiKey.trim();
  return {
    provider,
    model: text(values.model),
    baseUrl: text(values.baseUrl),
    embeddingModel: embeds(provider) ? text(values.embeddingModel) : null,
    ...(key ? { apiKey: key } : keyServes(stored, values) ? {} : { apiKey: null }),
  };
}

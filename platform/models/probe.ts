import type { HanokError } from '#platform/errors/index.ts';
import { createChatModel } from './chat.ts';
import { createEmbedder } from './embeddings.ts';
import { toModelError } from './errors.ts';
import type { MeteredAccess, ModelSettings } from './settings.ts';

export interface ModelProbe {
  ok: boolean;
  latencyMs: number;
  /** The name that the provider answered with, else the one that was asked for. */
  model: string;
  error: { code: string; message: { ko: string; en: string } } | null;
}

/** A person waits for this one. */
const PROBE_TIMEOUT_MS = 20_000;

/**
 * Asks the model for one word, and the embedding model (if one is set) for one vector: the test button of the model
 * settings. Never throws for what the provider does; `latencyMs` is the time until both have answered.
 */
export async function testModel(
  settings: ModelSettings,
  access: MeteredAccess,
  signal: AbortSignal = AbortSignal.timeout(PROBE_TIMEOUT_MS * 2),
): Promise<ModelProbe> {
  const started = performance.now();
  const quick = { ...access, timeoutMs: PROBE_TIMEOUT_MS, maxRetries: 0 };
  let name = settings.model;
  try {
    const [chat, { HumanMessage }] = await Promise.all([
      createChatModel(settings, quick),
      import('@langchain/core/messages'),
    ]);
    for await (const piece of chat.stream([new HumanMessage('Answer with the single word OK.')], { signal })) {
      const answered = piece.response_metadata?.model_name ?? piece.response_metadata?.model;
      if (typeof answered === 'string' && answered !== '') name = answered;
    }
    await createEmbedder(settings, quick)?.embed(['OK'], { signal });
    return { ok: true, latencyMs: elapsed(started), model: name, error: null };
  } catch (error) {
    return {
      ok: false,
      latencyMs: elapsed(started),
      model: name,
      error: publicModelError(toModelError(error, settings.apiKey)),
    };
  }
}

/** What of a model's failure may be shown and kept: its code and public words. */
export function publicModelError(error: HanokError): { code: string; message: { ko: string; en: string } } {
  return { code: error.code, message: { ko: error.definition.ko, en: error.definition.en } };
}

function elapsed(started: number): number {
  return Math.round(performance.now() - started);
}

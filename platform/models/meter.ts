/** What a call of a model uses. `cachedInputTokens` is the part of the input that the provider had in its cache. */
export interface ModelUsage {
  inputTokens: number;
  cachedInputTokens: number;
  outputTokens: number;
}

/**
 * Counts what models use. Each call sets its estimate aside before it is made, so that calls at the same moment know of
 * each other, and says afterwards what it came to.
 */
export interface Meter {
  /** @throws what refuses the call, which is then not made */
  reserve(model: string, estimate: ModelUsage): Promise<Reservation>;
}

export interface Reservation {
  /** Puts what was used in the estimate's place. Never throws: the call was made, whatever becomes of its counting. */
  settle(used: ModelUsage): Promise<void>;
}

/** In most texts of most languages a token has three bytes or more: rather too many tokens than too few. */
export function estimateTokens(...texts: readonly string[]): number {
  return Math.ceil(texts.reduce((bytes, text) => bytes + Buffer.byteLength(text), 0) / 3);
}

/** A vendor that answers so has done no work. */
const FREE_FAILURES = [
  'model_key_invalid',
  'model_not_found',
  'model_rate_limited',
  'model_unreachable',
  'model_base_url_forbidden',
];

/** Whether a call that failed with this code, and wrote nothing, has cost nothing. */
export function isFreeFailure(code: string): boolean {
  return FREE_FAILURES.includes(code);
}

export const NO_USAGE: ModelUsage = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 };

import { HanokError } from '#clients/typescript/index.ts';
import type { Envelope } from './types.ts';

/** A refusal or failure of the API. `code` is stable; `requestId` finds it in the server's log. */
export type ApiError = HanokError;

/** Code of an error that never reached the server (offline, connection refused, aborted by the network). */
export const NETWORK_ERROR = 'network_unreachable';

/** Code of a refusal until somebody proves anew who he is. */
export const STEP_UP_REQUIRED = 'step_up_required';

export function isApiError(error: unknown, ...codes: string[]): error is ApiError {
  return error instanceof HanokError && (codes.length === 0 || codes.includes(error.code));
}

export function networkError(cause: unknown): ApiError {
  return new HanokError(NETWORK_ERROR, { cause });
}

/** Turns an envelope that says `success: false`, or a body that is no envelope at all, into an error. */
export function errorOfEnvelope(status: number, envelope: Partial<Envelope<unknown>> | null): ApiError {
  const requestId = envelope?.meta?.requestId ?? null;
  const body = envelope?.error ?? null;
  return new HanokError(body?.code ?? (status >= 500 ? 'internal' : `http_${status}`), { status, requestId, body });
}

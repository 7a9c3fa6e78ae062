import type { Envelope, ErrorBody } from './types.ts';

/** A refusal or failure of the API. `code` is stable; `requestId` finds it in the server's log. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  readonly requestId: string | null;
  readonly body: ErrorBody | null;

  constructor(code: string, status: number, requestId: string | null, body: ErrorBody | null, cause?: unknown) {
    super(body?.detail ?? code, { cause });
    this.name = 'ApiError';
    this.code = code;
    this.status = status;
    this.requestId = requestId;
    this.body = body;
  }

  /** The public message in the reader's language, or null when the server sent none. */
  messageIn(locale: string): string | null {
    const messages = this.body?.messages;
    if (!messages) return null;
    return locale === 'ko' ? messages.ko : messages.en;
  }
}

/** Code of an error that never reached the server (offline, connection refused, aborted by the network). */
export const NETWORK_ERROR = 'network_unreachable';

/** Code of a refusal until somebody proves anew who he is. */
export const STEP_UP_REQUIRED = 'step_up_required';

export function isApiError(error: unknown, ...codes: string[]): error is ApiError {
  return error instanceof ApiError && (codes.length === 0 || codes.includes(error.code));
}

export function networkError(cause: unknown): ApiError {
  return new ApiError(NETWORK_ERROR, 0, null, null, cause);
}

/** Turns an envelope that says `success: false`, or a body that is no envelope at all, into an error. */
export function errorOfEnvelope(status: number, envelope: Partial<Envelope<unknown>> | null): ApiError {
  const requestId = envelope?.meta?.requestId ?? null;
  const body = envelope?.error ?? null;
  return new ApiError(body?.code ?? (status >= 500 ? 'internal' : `http_${status}`), status, requestId, body);
}

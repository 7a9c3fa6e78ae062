import type { ErrorCode } from '../generated/error-codes.d.ts';
import type { components } from '../generated/schema.d.ts';

type ToldFailure = { error?: Partial<FailureBody> | null; meta?: { requestId?: string } };
type FailureBody = components['schemas']['Failure']['error'];

/** Codes of failures that no answer of the server told. */
export type LocalCode = 'network_unreachable' | 'timed_out' | 'answer_unreadable' | 'token_refused';

/** A refusal or failure of the API. `code` is stable and in snake case; build on it and on nothing else. */
export class HanokError extends Error {
  readonly code: ErrorCode | LocalCode | (string & {});
  /** HTTP status; 0 where there was no answer. */
  readonly status: number;
  /** Finds the request in the server's log; null where there was no answer. */
  readonly requestId: string | null;
  /** What is wrong with which field; empty unless the input was refused. */
  readonly fields: NonNullable<FailureBody['fields']>;
  /** What the caller can do about it. */
  readonly hint: string | null;
  /** The public words in both languages. */
  readonly messages: { ko: string; en: string } | null;
  /** How long the server asks to wait before a repeat, in milliseconds. */
  readonly retryAfterMs: number | null;
  /** All that the server said of it. */
  readonly body: Partial<FailureBody> | null;

  constructor(
    code: string,
    told: {
      status?: number;
      requestId?: string | null;
      body?: Partial<FailureBody> | null;
      retryAfterMs?: number | null;
      message?: string;
      cause?: unknown;
    } = {},
  ) {
    const body = told.body ?? null;
    super(body?.detail ?? told.message ?? code, { cause: told.cause });
    this.name = 'HanokError';
    this.code = code;
    this.status = told.status ?? 0;
    this.requestId = told.requestId ?? null;
    this.fields = body?.fields ?? [];
    this.hint = body?.hint ?? null;
    this.messages = body?.messages ?? null;
    this.retryAfterMs = told.retryAfterMs ?? null;
    this.body = body;
  }
}

/** Whether it is a HanokError, and one of `codes` if any are named. */
export function isHanokError(error: unknown, ...codes: (ErrorCode | LocalCode)[]): error is HanokError {
  return error instanceof HanokError && (codes.length === 0 || codes.some((code) => code === error.code));
}

/** Makes an error of an answer that is no success; its body is read. */
export async function errorOf(response: Response): Promise<HanokError> {
  let told: ToldFailure | null = null;
  try {
    told = (await response.json()) as ToldFailure;
  } catch {
    // A proxy's page, say; the status alone tells what happened.
  }
  const code = told?.error?.code ?? (response.status >= 500 ? 'internal' : `http_${response.status}`);
  return new HanokError(code, {
    status: response.status,
    requestId: told?.meta?.requestId ?? response.headers.get('x-request-id'),
    body: told?.error ?? null,
    retryAfterMs: retryAfterOf(response.headers),
  });
}

/** `Retry-After` in milliseconds, of its seconds or its date (RFC 9110 § 10.2.3). */
function retryAfterOf(headers: Headers): number | null {
  const value = headers.get('retry-after');
  if (value === null) return null;
  const seconds = Number(value);
  const ms = Number.isNaN(seconds) ? Date.parse(value) - Date.now() : seconds * 1000;
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

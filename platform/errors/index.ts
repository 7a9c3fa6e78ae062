/** What a code means: the status it travels with and its public words. Never holds anything of a request. */
export interface ErrorDefinition {
  status: number;
  en: string;
  ko: string;
  /** What the caller can do about it, in English; shown by API clients. */
  hint?: string;
}

export interface FieldProblem {
  path: string;
  code: string;
  message: string;
}

export interface ErrorExtras {
  /** A public sentence about this very case; must hold nothing that the caller may not see. */
  detail?: string;
  fields?: FieldProblem[];
  retryAfterSeconds?: number;
  /** What really happened; goes to the log only. */
  cause?: unknown;
}

/** A failure that has a stable code and public words. Anything else that is thrown becomes `internal`. */
export class HanokError extends Error {
  readonly code: string;
  readonly definition: ErrorDefinition;
  readonly extras: ErrorExtras;

  constructor(code: string, definition: ErrorDefinition, extras: ErrorExtras = {}) {
    super(extras.detail ?? definition.en, { cause: extras.cause });
    this.name = 'HanokError';
    this.code = code;
    this.definition = definition;
    this.extras = extras;
  }
}

/** Makes a failure of one code; carries the code, for what only wants to name it. */
export type ErrorFactory = ((extras?: ErrorExtras) => HanokError) & { readonly code: string };

const registered = new Map<string, ErrorDefinition>();

/**
 * Declares a set of error codes and returns one factory for each: `throw errors.not_found({ detail })`.
 * Codes are unique over the whole program; a second meaning for a code stops the boot.
 */
export function defineErrors<const T extends Record<string, ErrorDefinition>>(
  definitions: T,
): { [K in keyof T]: ErrorFactory } {
  const factories: Record<string, ErrorFactory> = {};
  for (const [code, definition] of Object.entries(definitions)) {
    if (registered.has(code)) throw new Error(`error code "${code}" is declared twice`);
    registered.set(code, definition);
    factories[code] = Object.assign((extras?: ErrorExtras) => new HanokError(code, definition, extras), { code });
  }
  return factories as { [K in keyof T]: ErrorFactory };
}

/** Every declared code, sorted: the source of docs/errors.md. */
export function errorTable(): [code: string, definition: ErrorDefinition][] {
  return [...registered].sort(([a], [b]) => a.localeCompare(b));
}

/** The codes that any route can answer with. */
export const errors = defineErrors({
  validation_failed: {
    status: 400,
    en: 'Some of what was sent is missing or wrong.',
    ko: '보낸 내용 가운데 빠졌거나 잘못된 것이 있어요.',
    hint: 'See error.fields for each problem.',
  },
  malformed_body: {
    status: 400,
    en: 'The body could not be read.',
    ko: '본문을 읽을 수 없어요.',
    hint: 'Send valid JSON with its Content-Type.',
  },
  cursor_invalid: {
    status: 400,
    en: 'The cursor is not one that we issued for this list.',
    ko: '이 목록의 커서가 아니에요.',
    hint: 'Start again without cursor.',
  },
  unauthenticated: {
    status: 401,
    en: 'Sign in to do this.',
    ko: '로그인해야 할 수 있어요.',
    hint: 'Send a current access token as "Authorization: Bearer …".',
  },
  forbidden: {
    status: 403,
    en: 'Your role does not allow this.',
    ko: '지금 역할로는 할 수 없어요.',
    hint: 'Ask an administrator of the workspace.',
  },
  not_found: {
    status: 404,
    en: 'There is nothing here, or it is not yours to see.',
    ko: '찾는 것이 없거나 볼 수 있는 권한이 없어요.',
  },
  conflict: {
    status: 409,
    en: 'It changed meanwhile. Load it again and repeat.',
    ko: '그사이에 바뀌었어요. 다시 불러와서 해 주세요.',
  },
  payload_too_large: { status: 413, en: 'It is larger than the limit.', ko: '허용된 크기보다 커요.' },
  unsupported_media_type: {
    status: 415,
    en: 'This kind of content is not supported.',
    ko: '지원하지 않는 형식이에요.',
  },
  rate_limited: {
    status: 429,
    en: 'Too many requests. Wait a moment.',
    ko: '요청이 너무 많아요. 잠시 뒤에 다시 해 주세요.',
    hint: 'Wait for Retry-After seconds.',
  },
  internal: {
    status: 500,
    en: 'Something failed on our side. Nothing of yours was lost.',
    ko: '저희 쪽에서 문제가 생겼어요. 잃어버린 것은 없어요.',
    hint: 'Try again; report the request id if it stays.',
  },
  unavailable: {
    status: 503,
    en: 'This is not available right now.',
    ko: '지금은 쓸 수 없어요.',
    hint: 'Try again in a moment.',
  },
});

import { defineErrors, HanokError } from '#platform/errors/index.ts';
import { refusalOf } from '#platform/outbound/index.ts';

export const modelErrors = defineErrors({
  model_not_set: {
    status: 409,
    en: 'No model is set for this workspace, or its settings are incomplete.',
    ko: '이 워크스페이스에 설정된 모델이 없거나 설정이 덜 되었어요.',
    hint: 'Set a provider, a model and what they need under model settings.',
  },
  model_base_url_forbidden: {
    status: 400,
    en: 'Models cannot be called at this address.',
    ko: '이 주소로는 모델을 부를 수 없어요.',
    hint: 'Use a public http(s) address without credentials in it; the operator can allow networks of their own.',
  },
  model_key_invalid: {
    status: 502,
    en: 'The model provider does not accept the API key.',
    ko: '모델 제공자가 API 키를 받아들이지 않아요.',
    hint: 'Enter the key again under model settings, and check what it may do at the provider.',
  },
  model_not_found: {
    status: 502,
    en: 'The provider does not know this model, or the address is wrong.',
    ko: '제공자가 이 모델을 모르거나 주소가 틀렸어요.',
    hint: 'Check the name of the model and the base URL.',
  },
  model_rate_limited: {
    status: 503,
    en: 'The model provider is busy or its limit is used up. Try again in a moment.',
    ko: '모델 제공자가 바쁘거나 한도를 다 썼어요. 잠시 뒤에 다시 해 주세요.',
  },
  model_unreachable: {
    status: 502,
    en: 'The model provider cannot be reached.',
    ko: '모델 제공자에 연결할 수 없어요.',
    hint: 'Check the base URL and that the server may reach it.',
  },
  model_timeout: {
    status: 504,
    en: 'The model took too long to answer.',
    ko: '모델의 답이 너무 늦어지고 있어요.',
  },
  model_refused: {
    status: 502,
    en: 'The model refused this request.',
    ko: '모델이 이 요청을 거절했어요.',
  },
  model_failed: {
    status: 502,
    en: 'The model failed to answer.',
    ko: '모델이 답하지 못했어요.',
    hint: 'Try again; if it stays, test the model under model settings.',
  },
});

type ModelErrorCode = keyof typeof modelErrors;

/** What vendors call a failure in the body of an answer, or inside a stream that began well. */
const CODE_BY_TYPE: Record<string, ModelErrorCode> = {
  authentication_error: 'model_key_invalid',
  permission_error: 'model_key_invalid',
  invalid_api_key: 'model_key_invalid',
  not_found_error: 'model_not_found',
  model_not_found: 'model_not_found',
  rate_limit_error: 'model_rate_limited',
  rate_limit_exceeded: 'model_rate_limited',
  insufficient_quota: 'model_rate_limited',
  overloaded_error: 'model_rate_limited',
  invalid_request_error: 'model_refused',
  content_filter: 'model_refused',
  timeout_error: 'model_timeout',
};

const CODE_BY_STATUS: Record<number, ModelErrorCode> = {
  400: 'model_refused',
  401: 'model_key_invalid',
  403: 'model_key_invalid',
  404: 'model_not_found',
  408: 'model_timeout',
  413: 'model_refused',
  422: 'model_refused',
  429: 'model_rate_limited',
  504: 'model_timeout',
  529: 'model_rate_limited',
};

/**
 * Turns whatever a vendor's client threw into an error with one of our codes. Its cause, which goes to the log, is
 * written anew without `secret`: some servers echo the key that they were sent.
 */
export function toModelError(error: unknown, secret?: string): HanokError {
  if (error instanceof HanokError) return error;
  return modelErrors[codeOf(error)]({ cause: describe(error, secret) });
}

/** The HTTP status that a vendor's client reports, if the failure was an HTTP answer. */
function statusOf(error: unknown): number | null {
  const status = field(error, 'status');
  return typeof status === 'number' ? status : null;
}

function codeOf(error: unknown): ModelErrorCode {
  const refusal = refusalOf(error);
  if (refusal !== null) return refusal.code === 'outbound_forbidden' ? 'model_base_url_forbidden' : 'model_failed';
  const name = String(field(error, 'name') ?? '');
  if (/timeout/i.test(name) || /timed? ?out/i.test(messageOf(error))) return 'model_timeout';
  const status = statusOf(error);
  const type = typeOf(error);
  if (status !== null) return CODE_BY_STATUS[status] ?? (type ? CODE_BY_TYPE[type] : undefined) ?? 'model_failed';
  if (type && CODE_BY_TYPE[type]) return CODE_BY_TYPE[type];
  return isConnectionFailure(error) ? 'model_unreachable' : 'model_failed';
}

/** OpenAI: `error.code` or `error.type`; Anthropic: `error.error.error.type`, one level deeper. */
function typeOf(error: unknown): string | null {
  const body = field(error, 'error');
  const inner = field(body, 'error');
  for (const holder of [inner, body, error]) {
    for (const key of ['code', 'type']) {
      const value = field(holder, key);
      if (typeof value === 'string' && value in CODE_BY_TYPE) return value;
    }
  }
  return null;
}

function isConnectionFailure(error: unknown, depth = 0): boolean {
  if (depth > 4 || error === null || typeof error !== 'object') return false;
  const code = field(error, 'code');
  if (typeof code === 'string' && /^(E[A-Z]+|UND_ERR_\w+|CERT_\w+)$/.test(code)) return true;
  if (/^(Connection error|fetch failed|terminated|other side closed|Premature close)/i.test(messageOf(error)))
    return true;
  return isConnectionFailure(field(error, 'cause'), depth + 1);
}

function describe(error: unknown, secret: string | undefined): Error {
  let message = messageOf(error).split('\n\nTroubleshooting URL')[0] ?? '';
  const cause = field(field(error, 'cause'), 'code') ?? field(field(error, 'cause'), 'message');
  if (typeof cause === 'string') message += ` (${cause})`;
  if (secret) message = message.replaceAll(secret, '[key]');
  const described = new Error(message.replace(/\b(?:sk|key)-[\w*.-]{6,}/g, '[key]').slice(0, 500));
  described.name = String(field(error, 'name') ?? 'Error');
  return described;
}

function messageOf(error: unknown): string {
  return String(field(error, 'message') ?? '');
}

function field(value: unknown, key: string): unknown {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[key] : undefined;
}

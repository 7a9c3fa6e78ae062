import { DrizzleQueryError } from 'drizzle-orm';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors, isResponseSerializationError } from 'fastify-type-provider-zod';
import { isConnectionLost } from '#platform/database/index.ts';
import { type ErrorExtras, errors, HanokError } from '#platform/errors/index.ts';

/** What Fastify and its plugins throw, in our terms. */
const FASTIFY_CODES: Record<string, (extras?: ErrorExtras) => HanokError> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: errors.unsupported_media_type,
  FST_ERR_CTP_BODY_TOO_LARGE: errors.payload_too_large,
  FST_REQ_FILE_TOO_LARGE: errors.payload_too_large,
  FST_ERR_CTP_EMPTY_JSON_BODY: errors.malformed_body,
  FST_ERR_CTP_INVALID_JSON_BODY: errors.malformed_body,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: errors.malformed_body,
  FST_INVALID_MULTIPART_CONTENT_TYPE: errors.unsupported_media_type,
  FST_FIELDS_LIMIT: errors.malformed_body,
  FST_PARTS_LIMIT: errors.malformed_body,
  FST_FILES_LIMIT: errors.malformed_body,
  FST_UNDER_PRESSURE: errors.unavailable,
  // Addresses that no route could be meant by.
  FST_ERR_BAD_URL: errors.not_found,
  FST_ERR_MAX_PARAM_LENGTH: errors.not_found,
};

/** Turns whatever was thrown into an error with a code. What nobody foresaw becomes `internal`. */
export function toHanokError(error: unknown): HanokError {
  if (error instanceof HanokError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const fields = error.validation.map((problem) => ({
      path: problem.instancePath.replace(/^\//, '').replaceAll('/', '.'),
      code: problem.keyword,
      message: problem.message ?? 'is not valid',
    }));
    return errors.validation_failed({ fields });
  }
  const refused = refusedByDatabase(error);
  if (refused !== null) return refused;
  if (error instanceof Error && !isResponseSerializationError(error)) {
    const { code, statusCode } = error as FastifyError;
    const known = code === undefined ? undefined : FASTIFY_CODES[code];
    if (known !== undefined) return known({ cause: error });
    if (error instanceof SyntaxError && statusCode === 400) return errors.malformed_body({ cause: error });
    if (statusCode === 429) return errors.rate_limited({ cause: error });
    if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
      return errors.malformed_body({ cause: error });
  }
  return errors.internal({ cause: error });
}

/**
 * What PostgreSQL refuses and the caller can do something about, by its SQLSTATE: values that no column holds (a year 0,
 * half a surrogate pair, U+0000), a change that met another, and a database that cannot answer now. Null: none of these.
 */
function refusedByDatabase(error: unknown): HanokError | null {
  if (isConnectionLost(error)) return errors.unavailable({ cause: error, retryAfterSeconds: 1 });
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  if (!(cause instanceof Error) || !('code' in cause) || typeof cause.code !== 'string') return null;
  const { code } = cause;
  if (code === '22021' || code === '22P05')
    return errors.validation_failed({ detail: 'Text cannot hold the character U+0000.', cause: error });
  if (/^22(003|008|P02)$/.test(code))
    return errors.validation_failed({ detail: 'A value lies outside of what can be stored.', cause: error });
  if (/^(23503|40001|40P01)$/.test(code)) return errors.conflict({ cause: error });
  if (/^(53...|55P03|57014)$/.test(code)) return errors.unavailable({ cause: error, retryAfterSeconds: 1 });
  return null;
}

/** The body of a failure. */
export function renderError(error: HanokError, request: { id: string; url: string }) {
  const { definition, extras, code } = error;
  return {
    success: false as const,
    data: null,
    error: {
      type: `https://hanok.dev/errors/${code}`,
      title: definition.en,
      status: definition.status,
      code,
      detail: extras.detail ?? definition.en,
      ...(definition.hint === undefined ? {} : { hint: definition.hint }),
      // Without the query: it may hold what the caller would not want in a log of errors.
      instance: request.url.split('?')[0] ?? '',
      messages: { ko: definition.ko, en: definition.en },
      ...(extras.fields === undefined ? {} : { fields: extras.fields }),
    },
    meta: { requestId: request.id },
  };
}

/**
 * The one place where failures become answers.
 * @param shape for a protocol whose failures look otherwise
 */
export function handleError(
  thrown: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  shape?: { type: string; body: object },
): void {
  const error = toHanokError(thrown);
  const { status } = error.definition;
  if (status >= 500) request.log.error({ err: error.extras.cause ?? error, code: error.code }, 'request failed');
  else request.log.debug({ code: error.code, err: error.extras.cause }, 'request refused');
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  if (error.extras.retryAfterSeconds !== undefined) reply.header('retry-after', String(error.extras.retryAfterSeconds));
  reply
    .status(status)
    .type(shape?.type ?? 'application/json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(shape?.body ?? renderError(error, request));
}

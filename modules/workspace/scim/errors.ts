import type { FastifyReply, FastifyRequest } from 'fastify';
import { defineErrors } from '#platform/errors/index.ts';
import { handleError, renderError, toHanokError } from '#platform/http/index.ts';
import { ERROR_SCHEMA } from './schemas.ts';

export const scimErrors = defineErrors({
  scim_filter_invalid: {
    status: 400,
    en: 'This filter cannot be read, or names what cannot be filtered by.',
    ko: '이 필터는 읽을 수 없거나 필터로 쓸 수 없는 속성을 가리켜요.',
    hint: 'Users: userName, externalId, id, emails, displayName, name, active, meta. Groups: displayName, externalId, id, members.',
  },
  scim_patch_invalid: {
    status: 400,
    en: 'This PATCH cannot be applied.',
    ko: '이 PATCH는 적용할 수 없어요.',
    hint: 'See RFC 7644, 3.5.2.',
  },
  scim_value_invalid: {
    status: 400,
    en: 'A value is missing or wrong.',
    ko: '값이 빠졌거나 잘못되었어요.',
  },
  scim_taken: {
    status: 409,
    en: 'Something with this name is there already.',
    ko: '같은 이름이 이미 있어요.',
  },
});

/** RFC 7644, table 9. */
const SCIM_TYPES: Record<string, string> = {
  scim_filter_invalid: 'invalidFilter',
  scim_patch_invalid: 'invalidPath',
  scim_value_invalid: 'invalidValue',
  validation_failed: 'invalidValue',
  malformed_body: 'invalidSyntax',
  scim_taken: 'uniqueness',
  email_taken: 'uniqueness',
};

/** A failure as SCIM has it, with the members of our own failures beside: whoever reads either finds what he looks for. */
export function handleScimError(thrown: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const error = toHanokError(thrown);
  const { status } = error.definition;
  handleError(error, request, reply, {
    type: 'application/scim+json; charset=utf-8',
    body: {
      schemas: [ERROR_SCHEMA],
      status: String(status),
      ...(SCIM_TYPES[error.code] === undefined ? {} : { scimType: SCIM_TYPES[error.code] }),
      detail: error.extras.detail ?? error.definition.en,
      ...renderError(error, request),
    },
  });
}

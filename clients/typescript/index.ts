import { OPERATIONS } from './generated/operations.ts';
import type { Resources } from './generated/resources.d.ts';
import type { components, operations, paths } from './generated/schema.d.ts';
import { buildResources } from './runtime/resources.ts';
import { createTransport, type HanokOptions } from './runtime/transport.ts';

export type { ErrorCode } from './generated/error-codes.d.ts';
export type { Resources } from './generated/resources.d.ts';
export type { Answer, AnswerEvent, StreamOptions } from './runtime/answers.ts';
export { HanokError, isHanokError, type LocalCode } from './runtime/errors.ts';
export { createEventParser, type ServerEvent } from './runtime/events.ts';
export type { Download, Upload } from './runtime/files.ts';
export type { Answered, Call, Page, Pages } from './runtime/pages.ts';
export {
  clientCredentials,
  type Grant,
  refresh,
  type TokenContext,
  type TokenInput,
  type TokenSource,
} from './runtime/tokens.ts';
export type { CallOptions, HanokOptions } from './runtime/transport.ts';
export type { components, operations, paths };

/** The shapes of the API by name: `Schemas['Document']`. */
export type Schemas = components['schemas'];

/** Every operation of the API, by its resource: `hanok.tasks.list({ status: 'open' })`. */
export type Hanok = Resources;

/**
 * A typed client of the Hanok API.
 * @throws HanokError from each call for every answer that is not a success, and for a server that cannot be reached
 */
export function createHanok(options: HanokOptions): Hanok {
  const transport = createTransport({ ...options, baseUrl: options.baseUrl.replace(/\/+$/, '') });
  return buildResources(transport, OPERATIONS) as unknown as Hanok;
}

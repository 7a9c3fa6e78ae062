import type { FastifyRequest } from 'fastify';
import { z } from 'zod';

export interface Envelope<T> {
  success: true;
  data: T;
  error: null;
  meta: { requestId: string; nextCursor?: string | null };
}

/** A page of a list, and where the next one begins (null: it was the last). */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** Wraps a result. */
export function ok<T>(request: FastifyRequest, data: T): Envelope<T> {
  return { success: true, data, error: null, meta: { requestId: request.id } };
}

/** Wraps a page of a list; the cursor goes into `meta`. */
export function page<T>(request: FastifyRequest, { items, nextCursor }: Page<T>): Envelope<{ items: T[] }> {
  return { success: true, data: { items }, error: null, meta: { requestId: request.id, nextCursor } };
}

const requestId = z.string().meta({
  description: 'The id of this request in the log of the server; the header `X-Request-Id` has it too.',
  examples: ['0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57'],
});
const CURSOR = 'eyJ2IjpbIjIwMjYtMTItMDFUMDk6MzA6MDAuMDAwWiJdfQ';

/** The schema of an answer with `data`. */
export function envelope<T extends z.ZodType>(data: T) {
  return z.object({
    success: z.literal(true).describe('`true`: it was done.'),
    data,
    error: z.null().describe('`null`: nothing failed.'),
    meta: z
      .object({
        requestId,
        nextCursor: z
          .string()
          .nullable()
          .optional()
          .meta({
            description: 'On lists: the `cursor` of the next page; `null` on the last one.',
            examples: [CURSOR],
          }),
      })
      .describe('What belongs to the answer and not to its data.'),
  });
}

export function listOf<T extends z.ZodType>(item: T) {
  return envelope(
    z.object({ items: z.array(item).describe('One page of the list, in its order.') }).describe('The list.'),
  );
}

export const isoDateTime = z.iso.datetime();
export const idParams = z.object({ id: z.uuid() });
export const cursorQuery = z.object({
  cursor: z
    .string()
    .max(1_000)
    .optional()
    .meta({ description: '`meta.nextCursor` of the page before; absent for the first page.', examples: [CURSOR] }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(20)
    .meta({ description: 'How many items a page has at most.', examples: [20] }),
});

const messages = z
  .object({
    ko: z.string().meta({ description: 'In Korean.', examples: ['찾는 것이 없거나 볼 수 있는 권한이 없어요.'] }),
    en: z
      .string()
      .meta({ description: 'In English.', examples: ['There is nothing here, or it is not yours to see.'] }),
  })
  .describe('What to tell people.');

/** Every failure: the members of RFC 9457 within `error`, with our code and words in both languages. */
export const failureSchema = z
  .object({
    success: z.literal(false).describe('`false`: it failed.'),
    data: z.null().describe('`null`: there is none.'),
    error: z
      .object({
        type: z.string().meta({
          description: 'A URI that names the kind of failure; ends with its code.',
          examples: ['https://hanok.dev/errors/not_found'],
        }),
        title: z.string().meta({
          description: 'What the code means, in English; the same for each failure of this code.',
          examples: ['There is nothing here, or it is not yours to see.'],
        }),
        status: z
          .number()
          .int()
          .meta({ description: 'The HTTP status of this answer.', examples: [404] }),
        code: z.string().meta({
          description: 'What failed, for programs: stable, in snake case. Build on this and on nothing else.',
          examples: ['not_found'],
        }),
        detail: z.string().meta({
          description: 'What failed in this very case, in English.',
          examples: ['There is nothing here, or it is not yours to see.'],
        }),
        hint: z
          .string()
          .optional()
          .meta({ description: 'What the caller can do about it.', examples: ['Wait for Retry-After seconds.'] }),
        instance: z.string().meta({
          description: 'The path that was asked for, without its query.',
          examples: ['/api/v1/tasks/0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57'],
        }),
        messages,
        fields: z
          .array(
            z.object({
              path: z.string().meta({ description: 'Where it is, by dots.', examples: ['labels.0'] }),
              code: z.string().meta({ description: 'What is wrong with it, for programs.', examples: ['too_big'] }),
              message: z
                .string()
                .meta({ description: 'What is wrong with it, for people.', examples: ['is too long'] }),
            }),
          )
          .optional()
          .describe('On `validation_failed`: each field that is missing or wrong.'),
      })
      .describe('What failed: the members of RFC 9457, with a code and words of ours.'),
    meta: z.object({ requestId }).describe('What belongs to the answer and not to its data.'),
  })
  .meta({ id: 'Failure' });

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

/** The schema of an answer with `data`. */
export function envelope<T extends z.ZodType>(data: T) {
  return z.object({
    success: z.literal(true),
    data,
    error: z.null(),
    meta: z.object({ requestId: z.string(), nextCursor: z.string().nullable().optional() }),
  });
}

export function listOf<T extends z.ZodType>(item: T) {
  return envelope(z.object({ items: z.array(item) }));
}

export const isoDateTime = z.iso.datetime();
export const idParams = z.object({ id: z.uuid() });
export const cursorQuery = z.object({
  cursor: z.string().max(1_000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

const messages = z.object({ ko: z.string(), en: z.string() });

/** Every failure: the members of RFC 9457 within `error`, with our code and words in both languages. */
export const failureSchema = z
  .object({
    success: z.literal(false),
    data: z.null(),
    error: z.object({
      type: z.string(),
      title: z.string(),
      status: z.number().int(),
      code: z.string(),
      detail: z.string(),
      hint: z.string().optional(),
      instance: z.string(),
      messages,
      fields: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })).optional(),
    }),
    meta: z.object({ requestId: z.string() }),
  })
  .meta({ id: 'Failure' });

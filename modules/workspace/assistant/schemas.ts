import { z } from 'zod';
import { cursorQuery, isoDateTime } from '#platform/http/index.ts';

const twoLanguages = z.object({ ko: z.string(), en: z.string() });

export const citationSchema = z
  .object({
    number: z.number().int(),
    documentId: z.uuid(),
    chunkId: z.uuid(),
    title: z.string(),
    quote: z.string(),
    page: z.number().int().nullable(),
    start: z.number().int(),
    end: z.number().int(),
    kind: z.string(),
  })
  .meta({ id: 'Citation' });

export const messageSchema = z
  .object({
    id: z.uuid(),
    role: z.enum(['user', 'assistant']),
    content: z.string(),
    citations: z.array(citationSchema),
    status: z.enum(['complete', 'streaming', 'stopped', 'failed']),
    mode: z.enum(['extract', 'model']).nullable(),
    model: z.string().nullable(),
    steps: z.array(
      z.object({
        kind: z.literal('search'),
        query: z.string(),
        documents: z.number().int(),
        passages: z.number().int(),
      }),
    ),
    rejectedCitations: z.number().int(),
    error: z.object({ code: z.string(), message: twoLanguages }).nullable(),
    createdAt: isoDateTime,
  })
  .meta({ id: 'Message' });
export type Message = z.infer<typeof messageSchema>;

export const conversationSchema = z
  .object({
    id: z.uuid(),
    title: z.string(),
    owner: z.object({ id: z.uuid(), name: z.string() }),
    createdAt: isoDateTime,
    updatedAt: isoDateTime,
  })
  .meta({ id: 'Conversation' });
export type Conversation = z.infer<typeof conversationSchema>;

export const wholeConversationSchema = conversationSchema
  .extend({
    messages: z.array(messageSchema),
    activeRunId: z.uuid().nullable(),
    /** Questions whose answers cite what the caller may not see, and are therefore not here. */
    withheld: z.array(z.uuid()),
  })
  .meta({ id: 'WholeConversation' });
export type WholeConversation = z.infer<typeof wholeConversationSchema>;

export const conversationListQuery = cursorQuery.extend({ shared: z.literal('with_me').optional() });
const title = z.string().trim().min(1).max(200);
export const conversationBody = z.strictObject({ title: title.optional() }).nullish();
export const conversationPatch = z.strictObject({ title });
export const questionBody = z.strictObject({
  content: z.string().trim().min(1).max(8_000),
  documentIds: z.array(z.uuid()).min(1).max(100).optional(),
  /** `extract`: an answer made of passages, without a model, which costs nothing. */
  mode: z.literal('extract').optional(),
});
export const messageParams = z.object({ id: z.uuid(), messageId: z.uuid() });

import { z } from 'zod';
import { isoDateTime } from '#platform/http/index.ts';

const KINDS = ['pdf', 'docx', 'pptx', 'xlsx', 'html', 'md', 'txt', 'csv', 'eml', 'hwp', 'hwpx'] as const;

export const searchQuery = z.object({
  q: z.string().trim().min(1).max(1_000),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  folderId: z.uuid().optional(),
  kind: z.enum(KINDS).optional(),
  documentId: z.uuid().optional(),
});
export type SearchRequest = z.infer<typeof searchQuery>;

/** `start` and `end` are the passage's place in the document's content; highlights are places in the snippet. */
export const searchItemSchema = z
  .object({
    documentId: z.uuid(),
    chunkId: z.uuid(),
    title: z.string(),
    kind: z.enum(KINDS),
    snippet: z.string(),
    highlights: z.array(z.object({ start: z.number().int(), end: z.number().int() })),
    score: z.number(),
    page: z.number().int().nullable(),
    start: z.number().int(),
    end: z.number().int(),
    documentUpdatedAt: isoDateTime,
  })
  .meta({ id: 'SearchItem' });
export type SearchItem = z.infer<typeof searchItemSchema>;

import { z } from 'zod';
import { idOf, momentOf } from '#platform/http/index.ts';

const kind = z
  .enum(['pdf', 'docx', 'pptx', 'xlsx', 'html', 'md', 'txt', 'csv', 'eml', 'hwp', 'hwpx'])
  .meta({ description: 'What kind of file the document is.' });

export const searchQuery = z.object({
  q: z
    .string()
    .trim()
    .min(1)
    .max(1_000)
    .meta({ description: 'Words or a question, in Korean or English.', examples: ['warranty of a soil probe'] }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(20)
    .meta({ description: 'How many passages to answer with at most.', examples: [10] }),
  folderId: idOf('a folder: only documents that lie in it').optional(),
  kind: kind.optional().describe('Only documents of this kind.'),
  documentId: idOf('a document: only its passages').optional(),
});
export type SearchRequest = z.infer<typeof searchQuery>;

const place = (what: string, of: string, example: number) =>
  z
    .number()
    .int()
    .meta({ description: `${what}, in UTF-16 code units of the ${of}.`, examples: [example] });

export const searchItemSchema = z
  .object({
    documentId: idOf('the document'),
    chunkId: idOf('the passage'),
    title: z.string().meta({ description: 'What the document is called.', examples: ['Warranty terms 2026'] }),
    kind,
    snippet: z.string().meta({
      description: 'The part of the passage that fits best, as plain text.',
      examples: ['Soil probes are under warranty for 24 months.'],
    }),
    highlights: z
      .array(
        z.object({
          start: place('Where a found word begins', 'snippet', 0),
          end: place('Where it ends, which itself is left out', 'snippet', 4),
        }),
      )
      .describe('Where the words of the query stand in the snippet.'),
    score: z.number().meta({
      description: 'How well it fits; more is better. Comparable within one answer only.',
      examples: [0.82],
    }),
    page: z
      .number()
      .int()
      .nullable()
      .meta({ description: 'The page on which the passage begins; `null` where there are no pages.', examples: [3] }),
    start: place('Where the passage begins', 'document’s content', 4_120),
    end: place('Where the passage ends, which itself is left out', 'document’s content', 4_690),
    documentUpdatedAt: momentOf('When the document last changed'),
  })
  .meta({ id: 'SearchItem', description: 'A passage that was found.' });
export type SearchItem = z.infer<typeof searchItemSchema>;

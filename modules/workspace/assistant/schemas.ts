import { z } from 'zod';
import { cursorQuery, idOf, idParamsOf, momentOf, personOf } from '#platform/http/index.ts';

const place = (what: string, example: number) =>
  z
    .number()
    .int()
    .meta({ description: `${what}, in UTF-16 code units of the document’s content.`, examples: [example] });

export const citationSchema = z
  .object({
    number: z
      .number()
      .int()
      .meta({ description: 'What stands for it in the text: 1 for `[1]`.', examples: [1] }),
    documentId: idOf('the document that is cited'),
    chunkId: idOf('the passage that is cited'),
    title: z.string().meta({
      description: 'How the document was called when the answer was written.',
      examples: ['Warranty terms 2026'],
    }),
    quote: z.string().meta({
      description: 'What is cited, exactly as it stands in the document from `start` to `end`.',
      examples: ['Soil probes are under warranty for 24 months.'],
    }),
    page: z
      .number()
      .int()
      .nullable()
      .meta({ description: 'The page on which it begins; `null` where there are no pages.', examples: [3] }),
    start: place('Where the quote begins', 4_182),
    end: place('Where the quote ends, which itself is left out', 4_227),
    kind: z.string().meta({ description: 'The kind of the document, such as `pdf`.', examples: ['pdf'] }),
  })
  .meta({
    id: 'Citation',
    description: 'Where in a document something of the answer stands; given by the server alone.',
  });

const count = (what: string, example: number) =>
  z
    .number()
    .int()
    .meta({ description: `How many ${what}.`, examples: [example] });

export const messageSchema = z
  .object({
    id: idOf('the message'),
    role: z.enum(['user', 'assistant']).meta({ description: 'Who wrote it: the person who asks, or the assistant.' }),
    content: z.string().meta({
      description: 'The question, or the answer as Markdown, in which `[1]` stands for the citation of that number.',
      examples: ['Soil probes are under warranty for 24 months [1].'],
    }),
    citations: z.array(citationSchema).describe('What the answer cites, by number; none on questions.'),
    status: z.enum(['complete', 'streaming', 'stopped', 'failed']).meta({
      description: '`streaming`: being written. `stopped`: somebody stopped it. `failed`: see `error`.',
    }),
    mode: z.enum(['extract', 'model']).nullable().meta({
      description:
        '`model`: written by a model. `extract`: put together of passages, without one. `null` on questions.',
    }),
    model: z
      .string()
      .nullable()
      .meta({ description: 'The model that wrote it; `null` where none did.', examples: ['gpt-5-mini'] }),
    steps: z
      .array(
        z.object({
          kind: z.literal('search').describe('What was done: a search.'),
          query: z.string().meta({ description: 'What was searched for.', examples: ['warranty soil probe'] }),
          documents: count('documents the passages are of', 3),
          passages: count('passages were found', 8),
        }),
      )
      .describe('What the assistant did for the answer, in order.'),
    rejectedCitations: count('citations of the model were dropped, since no passage bore them out', 0),
    error: z
      .object({
        code: z.string().meta({ description: 'What failed, for programs; stable.', examples: ['answer_failed'] }),
        message: z
          .object({
            ko: z.string().meta({ description: 'In Korean.', examples: ['답을 쓰지 못했어요. 질문은 남아 있어요.'] }),
            en: z.string().meta({
              description: 'In English.',
              examples: ['The answer could not be written. Your question was kept.'],
            }),
          })
          .describe('What to tell people.'),
      })
      .nullable()
      .describe('Why the answer is `failed`; `null`: it is not.'),
    createdAt: momentOf('When it was asked, or the answer begun'),
  })
  .meta({ id: 'Message', description: 'A question or an answer.' });
export type Message = z.infer<typeof messageSchema>;

const titleMeta = { description: 'What people call the conversation.', examples: ['Warranty of soil probes'] };

export const conversationSchema = z
  .object({
    id: idOf('the conversation'),
    title: z.string().meta({ ...titleMeta, description: `${titleMeta.description} Empty until the first question.` }),
    owner: personOf('Who began it, and alone asks in it'),
    createdAt: momentOf('When it was begun'),
    updatedAt: momentOf('When it was last added to or renamed'),
  })
  .meta({ id: 'Conversation', description: 'Questions of one person, with their answers.' });
export type Conversation = z.infer<typeof conversationSchema>;

export const wholeConversationSchema = conversationSchema
  .extend({
    messages: z.array(messageSchema).describe('All messages that the caller may see, the oldest first.'),
    activeRunId: idOf('the message whose answer is being written now; `null`: none').nullable(),
    withheld: z.array(z.uuid()).meta({
      description: 'Ids of questions whose answers cite what the caller may not see, and are therefore not here.',
      examples: [[]],
    }),
  })
  .meta({ id: 'WholeConversation', description: 'A conversation with its messages.' });
export type WholeConversation = z.infer<typeof wholeConversationSchema>;

export const conversationListQuery = cursorQuery.extend({
  shared: z
    .literal('with_me')
    .optional()
    .describe('`with_me`: those that others share with the caller. Without it, the caller’s own.'),
});
const title = z.string().trim().min(1).max(200).meta(titleMeta);
export const conversationBody = z.strictObject({ title: title.optional() }).nullish();
export const conversationPatch = z.strictObject({ title });
export const questionBody = z.strictObject({
  content: z
    .string()
    .trim()
    .min(1)
    .max(8_000)
    .meta({ description: 'What is asked, in any language.', examples: ['How long is the warranty of a soil probe?'] }),
  documentIds: z
    .array(z.uuid())
    .min(1)
    .max(100)
    .optional()
    .meta({
      description: 'Look in these documents only. Without it, in all that the caller may see.',
      examples: [['0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57']],
    }),
  mode: z
    .literal('extract')
    .optional()
    .describe('`extract`: an answer put together of passages, without a model, which costs nothing.'),
});
export const conversationParams = idParamsOf('the conversation');
export const messageParams = z.object({ id: idOf('the conversation'), messageId: idOf('the answer') });

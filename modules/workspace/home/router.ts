import { z } from 'zod';
import { type AssistantService, conversationSchema } from '#modules/workspace/assistant/index.ts';
import { type DocumentsService, documentSchema } from '#modules/workspace/documents/index.ts';
import { myTasks, summariseTasks, summarySchema, taskSchema } from '#modules/workspace/tasks/index.ts';
import { envelope, listOf, ok, type Router, workspaceRoute } from '#platform/http/index.ts';
import { listShared, sharedSchema } from './shared.ts';

const RECENT = 5;
/** As many as anybody looks through; what is older is in the lists of documents and of conversations. */
const SHARED_AT_MOST = 50;
const NO_TASKS = { open: 0, inProgress: 0, done: 0, overdue: 0, mine: 0 };

const count = (what: string, example: number) =>
  z
    .number()
    .int()
    .meta({ description: `How many documents ${what}.`, examples: [example] });

const homeSchema = z
  .object({
    documents: z
      .object({
        ready: count('are `ready`', 120),
        processing: count('are `queued` or `processing`', 2),
        failed: count('are `failed`', 1),
      })
      .describe('How many of the documents that the caller may see are in which state.'),
    recentDocuments: z.array(documentSchema).describe('The documents that were added last, at most five.'),
    tasks: summarySchema,
    myTasks: z.array(taskSchema).describe('Open tasks of the caller, the earliest day first, at most five.'),
    recentConversations: z
      .array(conversationSchema)
      .describe('Conversations of the caller that were last added to, at most five.'),
    sharedWithMe: z.array(sharedSchema).describe('What was last shared with the caller, at most five things.'),
  })
  .meta({ id: 'Home', description: 'A workspace at a glance.' });

interface Dependencies {
  documents: DocumentsService;
  assistant: AssistantService;
}

/** What a member sees first, in one answer instead of five. */
export function createHomeRouter({ documents, assistant }: Dependencies): Router {
  return async (app) => {
    app.get(
      '/home',
      {
        config: workspaceRoute('documents:read'),
        schema: {
          operationId: 'getHome',
          tags: ['Home'],
          summary: 'Get the workspace at a glance',
          description:
            'Answers with what a person sees first: how many documents there are, what was added and asked last, and what they have to do. What the role does not allow is empty.',
          response: { 200: envelope(homeSchema) },
        },
      },
      async (request) => {
        const { context } = request;
        const may = (permission: string) => context.principal.permissions.has(permission);
        const [counts, recent, tasks, mine, conversations, sharedWithMe] = await Promise.all([
          documents.counts(context),
          documents.list(context, { limit: RECENT }),
          may('tasks:read') ? summariseTasks(context) : NO_TASKS,
          may('tasks:read') ? myTasks(context, RECENT) : [],
          may('assistant:use') ? assistant.list(context, { limit: RECENT }) : { items: [] },
          listShared(context, RECENT),
        ]);
        return ok(request, {
          documents: counts,
          recentDocuments: recent.items,
          tasks,
          myTasks: mine,
          recentConversations: conversations.items,
          sharedWithMe,
        });
      },
    );

    app.get(
      '/shared-with-me',
      {
        config: workspaceRoute('documents:read'),
        schema: {
          operationId: 'listSharedWithMe',
          tags: ['Home'],
          summary: 'List what is shared with the caller',
          description:
            'Lists the documents and conversations that others share with the caller or their role, what was shared last first: at most 50, in one page.',
          response: { 200: listOf(sharedSchema) },
        },
      },
      async (request) => ok(request, { items: await listShared(request.context, SHARED_AT_MOST) }),
    );
  };
}

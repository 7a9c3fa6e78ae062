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

const homeSchema = z
  .object({
    documents: z.object({ ready: z.number().int(), processing: z.number().int(), failed: z.number().int() }),
    recentDocuments: z.array(documentSchema),
    tasks: summarySchema,
    myTasks: z.array(taskSchema),
    recentConversations: z.array(conversationSchema),
    sharedWithMe: z.array(sharedSchema),
  })
  .meta({ id: 'Home' });

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
          summary: 'The workspace at a glance',
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
          summary: 'What others shared with me last, and what of it is new',
          response: { 200: listOf(sharedSchema) },
        },
      },
      async (request) => ok(request, { items: await listShared(request.context, SHARED_AT_MOST) }),
    );
  };
}

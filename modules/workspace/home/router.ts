import { z } from 'zod';
import {
  type AssistantService,
  conversationSchema,
  conversationsSharedWith,
} from '#modules/workspace/assistant/index.ts';
import { type DocumentsService, documentSchema, documentsSharedWith } from '#modules/workspace/documents/index.ts';
import { myTasks, summariseTasks, summarySchema, taskSchema } from '#modules/workspace/tasks/index.ts';
import { envelope, isoDateTime, ok, type Router, workspaceRoute } from '#platform/http/index.ts';

const RECENT = 5;
const NO_TASKS = { open: 0, inProgress: 0, done: 0, overdue: 0, mine: 0 };

/** Something that another member shared with the caller, the newest first. */
const sharedSchema = z.object({
  type: z.enum(['document', 'conversation']),
  id: z.uuid(),
  title: z.string(),
  owner: z.object({ id: z.uuid(), name: z.string() }),
  sharedAt: isoDateTime,
});

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
        schema: { tags: ['workspace'], summary: 'The workspace at a glance', response: { 200: envelope(homeSchema) } },
      },
      async (request) => {
        const { context } = request;
        const may = (permission: string) => context.principal.permissions.has(permission);
        const [counts, recent, tasks, mine, conversations, sharedDocuments, sharedConversations] = await Promise.all([
          documents.counts(context),
          documents.list(context, { limit: RECENT }),
          may('tasks:read') ? summariseTasks(context) : NO_TASKS,
          may('tasks:read') ? myTasks(context, RECENT) : [],
          may('assistant:use') ? assistant.list(context, { limit: RECENT }) : { items: [] },
          documentsSharedWith(context, RECENT),
          may('assistant:use') ? conversationsSharedWith(context, RECENT) : [],
        ]);
        return ok(request, {
          documents: counts,
          recentDocuments: recent.items,
          tasks,
          myTasks: mine,
          recentConversations: conversations.items,
          sharedWithMe: [
            ...sharedDocuments.map((row) => ({ type: 'document' as const, ...row })),
            ...sharedConversations.map((row) => ({ type: 'conversation' as const, ...row })),
          ]
            .sort((a, b) => b.sharedAt.getTime() - a.sharedAt.getTime())
            .slice(0, RECENT)
            .map(({ sharedAt, ...row }) => ({ ...row, sharedAt: sharedAt.toISOString() })),
        });
      },
    );
  };
}

import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { usageErrors } from '#modules/workspace/usage/index.ts';
import { envelope, listOf, ok, openEventStream, page, type Router, workspaceRoute } from '#platform/http/index.ts';
import { assistantErrors } from './errors.ts';
import type { Run } from './runs.ts';
import {
  conversationBody,
  conversationListQuery,
  conversationParams,
  conversationPatch,
  conversationSchema,
  messageParams,
  messageSchema,
  questionBody,
  wholeConversationSchema,
} from './schemas.ts';
import type { AssistantService } from './service.ts';

const use = workspaceRoute('assistant:use');
const ask = workspaceRoute('assistant:use', { limit: 'ask' });
const tags = ['Assistant'];
const conversation = envelope(conversationSchema);
const nothing = { 200: envelope(z.null()) };

export function createAssistantRouter(service: AssistantService): Router {
  return async (app) => {
    app.get(
      '/conversations',
      {
        config: use,
        schema: {
          operationId: 'listConversations',
          tags,
          summary: 'List conversations',
          description:
            'Lists the conversations of the caller or, with `shared=with_me`, those that others share with the caller; what was last added to comes first.',
          querystring: conversationListQuery,
          response: { 200: listOf(conversationSchema) },
        },
      },
      async (request) => page(request, await service.list(request.context, request.query)),
    );

    app.post(
      '/conversations',
      {
        config: use,
        schema: {
          operationId: 'createConversation',
          tags,
          summary: 'Create a conversation',
          description:
            'Begins a conversation without messages, private to the caller. Without a `title` it gets one from its first question.',
          body: conversationBody,
          response: { 201: conversation },
        },
      },
      async (request, reply) => {
        const made = await service.create(request.context, request.body?.title);
        reply.status(201).header('location', `/api/v1/conversations/${made.id}`);
        return ok(request, made);
      },
    );

    app.get(
      '/conversations/:id',
      {
        config: use,
        schema: {
          operationId: 'getConversation',
          tags,
          summary: 'Get a conversation',
          description:
            'Answers with a conversation and all its messages, the oldest first. Of a shared one, answers that cite what the caller may not see are left out with their questions named in `withheld`.',
          errors: [assistantErrors.conversation_not_found],
          params: conversationParams,
          response: { 200: envelope(wholeConversationSchema) },
        },
      },
      async (request) => ok(request, await service.get(request.context, request.params.id)),
    );

    app.patch(
      '/conversations/:id',
      {
        config: use,
        schema: {
          operationId: 'updateConversation',
          tags,
          summary: 'Rename a conversation',
          description: 'Gives a conversation another title. Only its owner does.',
          errors: [assistantErrors.conversation_not_found, assistantErrors.conversation_read_only],
          params: conversationParams,
          body: conversationPatch,
          response: { 200: conversation },
        },
      },
      async (request) => ok(request, await service.rename(request.context, request.params.id, request.body.title)),
    );

    app.delete(
      '/conversations/:id',
      {
        config: use,
        schema: {
          operationId: 'deleteConversation',
          tags,
          summary: 'Delete a conversation',
          description:
            'Deletes a conversation with its messages and shares, and stops an answer that is being written. It cannot be brought back.',
          errors: [assistantErrors.conversation_not_found, assistantErrors.conversation_read_only],
          params: conversationParams,
          response: nothing,
        },
      },
      async (request) => {
        await service.remove(request.context, request.params.id);
        return ok(request, null);
      },
    );

    app.post(
      '/conversations/:id/messages',
      {
        config: ask,
        schema: {
          operationId: 'createMessage',
          tags,
          summary: 'Ask a question',
          description:
            'Stores the question and writes the answer from the documents that the caller may see, in one piece or, with `Accept: text/event-stream`, while it is written (`message.started`, `step`, `citation`, `delta`, then `message.completed` or `error`). The answer goes on when its reader leaves. What the model fails at is in the `error` of the message.',
          errors: [
            assistantErrors.conversation_not_found,
            assistantErrors.conversation_read_only,
            assistantErrors.answer_running,
            usageErrors.budget_exhausted,
          ],
          params: conversationParams,
          body: questionBody,
          response: { 200: envelope(messageSchema) },
          produces: ['application/json', 'text/event-stream'],
        },
      },
      async (request, reply) => {
        const run = await service.ask(request.context, request.params.id, request.body);
        if (wantsEvents(request)) return stream(run, 0, reply);
        return ok(request, await run.finished);
      },
    );

    app.get(
      '/conversations/:id/messages/:messageId/events',
      {
        config: ask,
        schema: {
          operationId: 'streamMessageEvents',
          tags,
          summary: 'Follow an answer',
          description:
            'Streams the events of an answer that is being written, those gone by first; `Last-Event-ID` goes on after that event. It can be followed until a minute after its end, and is read from the conversation later.',
          errors: [assistantErrors.conversation_not_found, assistantErrors.answer_not_running],
          params: messageParams,
          produces: ['text/event-stream'],
        },
      },
      async (request, reply) => {
        const run = await service.run(request.context, request.params.id, request.params.messageId);
        const last = Number(request.headers['last-event-id'] ?? 0);
        return stream(run, Number.isSafeInteger(last) && last > 0 ? last : 0, reply);
      },
    );

    app.post(
      '/conversations/:id/messages/:messageId/stop',
      {
        config: use,
        schema: {
          operationId: 'createMessageStop',
          tags,
          summary: 'Stop an answer',
          description:
            'Stops an answer that is being written and answers with the message, which keeps what was written.',
          errors: [assistantErrors.conversation_not_found, assistantErrors.answer_not_running],
          params: messageParams,
          response: { 200: envelope(messageSchema) },
        },
      },
      async (request) => {
        const run = await service.run(request.context, request.params.id, request.params.messageId);
        run.stop();
        return ok(request, await run.finished);
      },
    );
  };
}

function wantsEvents(request: FastifyRequest): boolean {
  return (request.headers.accept ?? '').includes('text/event-stream');
}

function stream(run: Run, afterId: number, reply: FastifyReply): FastifyReply {
  const events = openEventStream(reply);
  const leave = run.subscribe(afterId, { event: events.send, end: events.close });
  events.signal.addEventListener('abort', leave, { once: true });
  return reply;
}

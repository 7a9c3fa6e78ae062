import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import {
  envelope,
  idParams,
  listOf,
  ok,
  openEventStream,
  page,
  type Router,
  workspaceRoute,
} from '#platform/http/index.ts';
import type { Run } from './runs.ts';
import {
  conversationBody,
  conversationListQuery,
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
          summary: 'List my conversations, or those shared with me',
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
          summary: 'Begin a conversation',
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
          summary: 'A conversation with its messages',
          params: idParams,
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
          params: idParams,
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
          params: idParams,
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
          summary: 'Ask',
          description: 'Answers in one piece, or as server-sent events when the request accepts text/event-stream.',
          params: idParams,
          body: questionBody,
          response: { 200: envelope(messageSchema) },
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
          summary: 'Listen to an answer that is being written, from Last-Event-ID on',
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
          summary: 'Stop an answer; what was written stays',
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

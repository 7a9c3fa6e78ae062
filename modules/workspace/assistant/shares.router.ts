import { z } from 'zod';
import { newReaderBody, shareParams, shareSchema } from '#modules/workspace/sharing/index.ts';
import { envelope, idParams, listOf, ok, type Router, workspaceRoute } from '#platform/http/index.ts';
import { listShares, share, unshare, visit } from './shares.service.ts';

const tags = ['Assistant'];
const use = workspaceRoute('assistant:use');

export const conversationSharesRouter: Router = async (app) => {
  app.get(
    '/conversations/:id/shares',
    {
      config: use,
      schema: {
        operationId: 'listConversationShares',
        tags,
        summary: 'Who else reads a conversation',
        params: idParams,
        response: { 200: listOf(shareSchema) },
      },
    },
    async (request) => ok(request, { items: await listShares(request.context, request.params.id) }),
  );
  app.post(
    '/conversations/:id/shares',
    {
      config: use,
      schema: {
        operationId: 'createConversationShare',
        tags,
        summary: 'Let a member or a role read a conversation',
        params: idParams,
        body: newReaderBody,
        response: { 201: envelope(shareSchema) },
      },
    },
    async (request, reply) =>
      reply.status(201).send(ok(request, await share(request.context, request.params.id, request.body))),
  );
  app.delete(
    '/conversations/:id/shares/:shareId',
    {
      config: use,
      schema: {
        operationId: 'deleteConversationShare',
        tags,
        summary: 'Share no longer',
        params: shareParams,
        response: { 200: envelope(z.null()) },
      },
    },
    async (request) => {
      await unshare(request.context, request.params.id, request.params.shareId);
      return ok(request, null);
    },
  );
  app.put(
    '/conversations/:id/visit',
    {
      config: use,
      schema: {
        operationId: 'setConversationVisit',
        tags,
        summary: 'Opened: what is shared with me is new no longer',
        params: idParams,
        response: { 200: envelope(z.null()) },
      },
    },
    async (request) => {
      await visit(request.context, request.params.id);
      return ok(request, null);
    },
  );
};

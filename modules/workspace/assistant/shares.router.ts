import { z } from 'zod';
import { newReaderBody, shareParamsOf, shareSchema, sharingErrors } from '#modules/workspace/sharing/index.ts';
import { envelope, listOf, ok, type Router, workspaceRoute } from '#platform/http/index.ts';
import { assistantErrors } from './errors.ts';
import { conversationParams } from './schemas.ts';
import { listShares, share, unshare, visit } from './shares.service.ts';

const tags = ['Assistant'];
const conversationShareParams = shareParamsOf('the conversation');
const use = workspaceRoute('assistant:use');

export const conversationSharesRouter: Router = async (app) => {
  app.get(
    '/conversations/:id/shares',
    {
      config: use,
      schema: {
        operationId: 'listConversationShares',
        tags,
        summary: 'List the shares of a conversation',
        description: 'Lists the members and roles that may read a conversation, in one page.',
        errors: [assistantErrors.conversation_not_found],
        params: conversationParams,
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
        summary: 'Share a conversation',
        description:
          'Lets one member or one role read a conversation from now on. Answers that cite documents which a reader may not see are withheld from that reader.',
        errors: [
          assistantErrors.conversation_not_found,
          sharingErrors.only_owner_shares,
          sharingErrors.grantee_unknown,
          assistantErrors.already_shared,
        ],
        params: conversationParams,
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
        summary: 'Stop sharing a conversation',
        description: 'Takes a share back at once.',
        errors: [
          assistantErrors.conversation_not_found,
          sharingErrors.only_owner_shares,
          sharingErrors.share_not_found,
        ],
        params: conversationShareParams,
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
        summary: 'Note that a conversation was opened',
        description:
          'Marks a conversation as opened by the caller, so that it is no longer new in `GET /api/v1/shared-with-me`. Repeating it changes nothing.',
        errors: [assistantErrors.conversation_not_found],
        params: conversationParams,
        response: { 200: envelope(z.null()) },
      },
    },
    async (request) => {
      await visit(request.context, request.params.id);
      return ok(request, null);
    },
  );
};

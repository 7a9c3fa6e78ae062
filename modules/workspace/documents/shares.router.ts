import { z } from 'zod';
import { newShareBody, shareParams, shareSchema } from '#modules/workspace/sharing/index.ts';
import { envelope, idParams, listOf, ok, type Router, workspaceRoute } from '#platform/http/index.ts';
import { listShares, share, unshare, visit } from './shares.service.ts';

const tags = ['Documents'];
const write = workspaceRoute('documents:write');

export const documentSharesRouter: Router = async (app) => {
  app.get(
    '/documents/:id/shares',
    {
      config: workspaceRoute('documents:read'),
      schema: {
        operationId: 'listDocumentShares',
        tags,
        summary: 'Who else sees a document',
        params: idParams,
        response: { 200: listOf(shareSchema) },
      },
    },
    async (request) => ok(request, { items: await listShares(request.context, request.params.id) }),
  );
  app.post(
    '/documents/:id/shares',
    {
      config: write,
      schema: {
        operationId: 'createDocumentShare',
        tags,
        summary: 'Share a document with a member or a role; repeated, it changes how far',
        params: idParams,
        body: newShareBody,
        response: { 201: envelope(shareSchema) },
      },
    },
    async (request, reply) =>
      reply.status(201).send(ok(request, await share(request.context, request.params.id, request.body))),
  );
  app.delete(
    '/documents/:id/shares/:shareId',
    {
      config: write,
      schema: {
        operationId: 'deleteDocumentShare',
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
    '/documents/:id/visit',
    {
      config: workspaceRoute('documents:read'),
      schema: {
        operationId: 'setDocumentVisit',
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

import { z } from 'zod';
import { newShareBody, shareParamsOf, shareSchema, sharingErrors } from '#modules/workspace/sharing/index.ts';
import { envelope, listOf, ok, type Router, workspaceRoute } from '#platform/http/index.ts';
import { documentErrors } from './errors.ts';
import { documentParams } from './schemas.ts';
import { listShares, share, unshare, visit } from './shares.service.ts';

const tags = ['Documents'];
const documentShareParams = shareParamsOf('the document');
const write = workspaceRoute('documents:write');

export const documentSharesRouter: Router = async (app) => {
  app.get(
    '/documents/:id/shares',
    {
      config: workspaceRoute('documents:read'),
      schema: {
        operationId: 'listDocumentShares',
        tags,
        summary: 'List the shares of a document',
        description:
          'Lists the members and roles that a document is shared with, in one page. Everybody who sees the document sees this.',
        errors: [documentErrors.document_not_found],
        params: documentParams,
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
        summary: 'Share a document',
        description:
          'Shares a document with one member or one role from now on; sharing it again changes the `access`. Only its owner shares it.',
        errors: [documentErrors.document_not_found, sharingErrors.only_owner_shares, sharingErrors.grantee_unknown],
        params: documentParams,
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
        summary: 'Stop sharing a document',
        description: 'Takes a share back at once; searches and answers of others leave the document out from then on.',
        errors: [documentErrors.document_not_found, sharingErrors.only_owner_shares, sharingErrors.share_not_found],
        params: documentShareParams,
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
        summary: 'Note that a document was opened',
        description:
          'Marks a document as opened by the caller, so that it is no longer new in `GET /api/v1/shared-with-me`. Repeating it changes nothing.',
        errors: [documentErrors.document_not_found],
        params: documentParams,
        response: { 200: envelope(z.null()) },
      },
    },
    async (request) => {
      await visit(request.context, request.params.id);
      return ok(request, null);
    },
  );
};

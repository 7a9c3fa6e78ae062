import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import {
  envelope,
  idParams,
  listOf,
  ok,
  page,
  type Router,
  replayUpload,
  workspaceRoute,
} from '#platform/http/index.ts';
import type { DocumentsService } from './documents.service.ts';
import {
  documentListQuery,
  documentPatch,
  documentSchema,
  pageSchema,
  versionQuery,
  versionSchema,
} from './schemas.ts';
import { type ReceivedFile, receiveUpload } from './upload.service.ts';

const read = workspaceRoute('documents:read');
const write = workspaceRoute('documents:write');
const upload = workspaceRoute('documents:write', { limit: 'upload' });
const tags = ['Documents'];
const one = { 200: envelope(documentSchema) };
const accepted = { 202: envelope(documentSchema) };
const nothing = { 200: envelope(z.null()) };

/** @param spool where uploads lie until they are stored */
export function createDocumentsRouter(service: DocumentsService, spool: string): Router {
  /** What was spooled goes, whatever came of it. An upload that came before with its key is answered what it was. */
  async function withUpload<T>(
    request: FastifyRequest,
    reply: FastifyReply,
    use: (file: ReceivedFile) => Promise<T>,
  ): Promise<T | FastifyReply> {
    const file = await receiveUpload(request, spool);
    try {
      return (await replayUpload(request, reply, file.fingerprint)) ? reply : await use(file);
    } finally {
      await file.discard();
    }
  }

  return async (app) => {
    app.get(
      '/documents',
      {
        config: read,
        schema: {
          operationId: 'listDocuments',
          tags,
          summary: 'List documents',
          querystring: documentListQuery,
          response: { 200: listOf(documentSchema) },
        },
      },
      async (request) => page(request, await service.list(request.context, request.query)),
    );

    app.post(
      '/documents',
      {
        config: upload,
        schema: {
          operationId: 'createDocument',
          tags,
          summary: 'Upload a document',
          description: 'multipart/form-data: title?, folderId?, visibility?, then file',
          consumes: ['multipart/form-data'],
          response: accepted,
        },
      },
      async (request, reply) =>
        withUpload(request, reply, async (file) => {
          const document = await service.create(request.context, file);
          reply.status(202).header('location', `/api/v1/documents/${document.id}`);
          return ok(request, document);
        }),
    );

    app.get(
      '/documents/:id',
      {
        config: read,
        schema: { operationId: 'getDocument', tags, summary: 'One document', params: idParams, response: one },
      },
      async (request) => ok(request, await service.get(request.context, request.params.id)),
    );

    app.patch(
      '/documents/:id',
      {
        config: write,
        schema: {
          operationId: 'updateDocument',
          tags,
          summary: 'Rename, move or share a document',
          params: idParams,
          body: documentPatch,
          response: one,
        },
      },
      async (request) => ok(request, await service.update(request.context, request.params.id, request.body)),
    );

    app.delete(
      '/documents/:id',
      {
        config: write,
        schema: {
          operationId: 'deleteDocument',
          tags,
          summary: 'Delete a document',
          params: idParams,
          response: nothing,
        },
      },
      async (request) => {
        await service.remove(request.context, request.params.id);
        return ok(request, null);
      },
    );

    app.get(
      '/documents/:id/content',
      {
        config: read,
        schema: {
          operationId: 'getDocumentContent',
          tags,
          summary: 'The extracted text, in which start and end count (UTF-16)',
          params: idParams,
          querystring: versionQuery,
          produces: ['text/plain'],
        },
      },
      async (request, reply) => {
        const text = await service.content(request.context, request.params.id, request.query.version ?? null);
        return reply.type('text/plain; charset=utf-8').header('cache-control', 'private, no-store').send(text);
      },
    );

    app.get(
      '/documents/:id/file',
      {
        // Whole files stay in the house: who works in another's name reads them as text.
        config: workspaceRoute('documents:read', { inPerson: true }),
        // Files are compressed already, most of them; and a length that is told lets clients show how far they are.
        compress: false,
        schema: {
          operationId: 'getDocumentFile',
          tags,
          summary: 'The original file',
          params: idParams,
          querystring: versionQuery,
          produces: ['application/octet-stream'],
        },
      },
      async (request, reply) => {
        const file = await service.file(request.context, request.params.id, request.query.version ?? null);
        reply
          .type(file.mediaType)
          .header('content-length', file.byteSize)
          .header('cache-control', 'private, no-store')
          // Always a download, never shown: an uploaded page must not run at our origin.
          .header(
            'content-disposition',
            `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}`,
          );
        return reply.send(file.stream);
      },
    );

    app.get(
      '/documents/:id/pages',
      {
        config: read,
        schema: {
          operationId: 'listDocumentPages',
          tags,
          summary: 'Where pages begin and end in the text',
          params: idParams,
          response: { 200: listOf(pageSchema) },
        },
      },
      async (request) => ok(request, { items: await service.pages(request.context, request.params.id) }),
    );

    app.get(
      '/documents/:id/versions',
      {
        config: read,
        schema: {
          operationId: 'listDocumentVersions',
          tags,
          summary: 'Versions, the newest first',
          params: idParams,
          response: { 200: listOf(versionSchema) },
        },
      },
      async (request) => ok(request, { items: await service.versions(request.context, request.params.id) }),
    );

    app.post(
      '/documents/:id/versions',
      {
        config: upload,
        schema: {
          operationId: 'createDocumentVersion',
          tags,
          summary: 'Upload a new version',
          consumes: ['multipart/form-data'],
          params: idParams,
          response: accepted,
        },
      },
      async (request, reply) =>
        withUpload(request, reply, async (file) => {
          const document = await service.addVersion(request.context, request.params.id, file);
          reply.status(202);
          return ok(request, document);
        }),
    );

    app.post(
      '/documents/:id/cancellation',
      {
        config: write,
        schema: {
          operationId: 'createDocumentCancellation',
          tags,
          summary: 'Stop reading a document',
          params: idParams,
          response: one,
        },
      },
      async (request) => ok(request, await service.cancel(request.context, request.params.id)),
    );

    app.post(
      '/documents/:id/retry',
      {
        config: write,
        schema: {
          operationId: 'createDocumentRetry',
          tags,
          summary: 'Try a failed or cancelled document again',
          params: idParams,
          response: one,
        },
      },
      async (request) => ok(request, await service.retry(request.context, request.params.id)),
    );
  };
}

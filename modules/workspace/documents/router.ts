import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { envelope, listOf, ok, page, type Router, replayUpload, workspaceRoute } from '#platform/http/index.ts';
import type { DocumentsService } from './documents.service.ts';
import { documentErrors } from './errors.ts';
import {
  documentListQuery,
  documentParams,
  documentPatch,
  documentSchema,
  pageSchema,
  uploadForm,
  versionForm,
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
          description:
            'Lists the documents that the caller may see and that fit all the filters given, the newest first. Their text is found by `GET /api/v1/search`.',
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
          description:
            'Stores the file and answers at once; the document is then read in the background. Ask for it until its `status` is `ready` or `failed`.',
          errors: [
            documentErrors.file_missing,
            documentErrors.file_empty,
            documentErrors.file_name_invalid,
            documentErrors.folder_unknown,
          ],
          consumes: ['multipart/form-data'],
          response: accepted,
          form: uploadForm,
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
        schema: {
          operationId: 'getDocument',
          tags,
          summary: 'Get a document',
          description: 'Answers with one document and how far it has been read.',
          errors: [documentErrors.document_not_found],
          params: documentParams,
          response: one,
        },
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
          summary: 'Update a document',
          description:
            'Renames a document, moves it to a folder, or opens it to the workspace or closes it. Only its owner changes its visibility.',
          errors: [
            documentErrors.document_not_found,
            documentErrors.document_view_only,
            documentErrors.not_owner,
            documentErrors.folder_unknown,
          ],
          params: documentParams,
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
          description:
            'Deletes a document with all its versions and its place in the search index; it cannot be brought back. Its owner can, and whoever has `documents:manage` and sees it.',
          errors: [documentErrors.document_not_found, documentErrors.not_deletable],
          params: documentParams,
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
          summary: 'Get the text of a document',
          description:
            'Answers with the text as it was read, in Unicode form NFC. Every `start` and `end` of passages, pages and citations counts UTF-16 code units of this text.',
          errors: [documentErrors.document_not_found, documentErrors.content_not_ready],
          params: documentParams,
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
          summary: 'Download the original file',
          description:
            'Answers with the file as it was uploaded, always as an attachment under its own name and media type.',
          errors: [documentErrors.document_not_found],
          params: documentParams,
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
          summary: 'List the pages of a document',
          description:
            'Lists where each page begins and ends in the text. A document whose kind has no pages has none.',
          errors: [documentErrors.document_not_found, documentErrors.content_not_ready],
          params: documentParams,
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
          summary: 'List the versions of a document',
          description: 'Lists all versions, the newest first, in one page.',
          errors: [documentErrors.document_not_found],
          params: documentParams,
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
          description:
            'Stores the file as the newest version and reads it in the background. Until it is `ready`, searches and answers go on with the version before.',
          errors: [
            documentErrors.document_not_found,
            documentErrors.document_view_only,
            documentErrors.file_missing,
            documentErrors.file_empty,
            documentErrors.file_name_invalid,
          ],
          consumes: ['multipart/form-data'],
          params: documentParams,
          response: accepted,
          form: versionForm,
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
          description:
            'Stops the reading of a document that is `queued` or `processing`. A version that was `ready` before goes on being found.',
          errors: [
            documentErrors.document_not_found,
            documentErrors.document_view_only,
            documentErrors.not_cancellable,
          ],
          params: documentParams,
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
          summary: 'Read a document again',
          description: 'Queues a document that is `failed` or `cancelled` to be read again from its beginning.',
          errors: [documentErrors.document_not_found, documentErrors.document_view_only, documentErrors.not_retryable],
          params: documentParams,
          response: one,
        },
      },
      async (request) => ok(request, await service.retry(request.context, request.params.id)),
    );
  };
}

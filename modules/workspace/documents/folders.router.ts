import { z } from 'zod';
import { envelope, idParams, listOf, ok, type Router, workspaceRoute } from '#platform/http/index.ts';
import { createFolder, listFolders, removeFolder, updateFolder } from './folders.service.ts';
import { folderBody, folderPatch, folderSchema } from './schemas.ts';

const read = workspaceRoute('documents:read');
const write = workspaceRoute('documents:write');
const tags = ['Folders'];

export const foldersRouter: Router = async (app) => {
  app.get(
    '/folders',
    {
      config: read,
      schema: { operationId: 'listFolders', tags, summary: 'All folders', response: { 200: listOf(folderSchema) } },
    },
    async (request) => ok(request, { items: await listFolders(request.context) }),
  );
  app.post(
    '/folders',
    {
      config: write,
      schema: {
        operationId: 'createFolder',
        tags,
        summary: 'Make a folder',
        body: folderBody,
        response: { 201: envelope(folderSchema) },
      },
    },
    async (request, reply) => {
      const folder = await createFolder(request.context, request.body);
      reply.status(201);
      return ok(request, folder);
    },
  );
  app.patch(
    '/folders/:id',
    {
      config: write,
      schema: {
        operationId: 'updateFolder',
        tags,
        summary: 'Rename or move a folder',
        params: idParams,
        body: folderPatch,
        response: { 200: envelope(folderSchema) },
      },
    },
    async (request) => ok(request, await updateFolder(request.context, request.params.id, request.body)),
  );
  app.delete(
    '/folders/:id',
    {
      config: write,
      schema: {
        operationId: 'deleteFolder',
        tags,
        summary: 'Delete an empty folder',
        params: idParams,
        response: { 200: envelope(z.null()) },
      },
    },
    async (request) => {
      await removeFolder(request.context, request.params.id);
      return ok(request, null);
    },
  );
};

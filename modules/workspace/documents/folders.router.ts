import { z } from 'zod';
import { envelope, listOf, ok, type Router, workspaceRoute } from '#platform/http/index.ts';
import { documentErrors } from './errors.ts';
import { createFolder, listFolders, removeFolder, updateFolder } from './folders.service.ts';
import { folderBody, folderParams, folderPatch, folderSchema } from './schemas.ts';

const read = workspaceRoute('documents:read');
const write = workspaceRoute('documents:write');
const tags = ['Folders'];

export const foldersRouter: Router = async (app) => {
  app.get(
    '/folders',
    {
      config: read,
      schema: {
        operationId: 'listFolders',
        tags,
        summary: 'List folders',
        description:
          'Lists all folders of the workspace in one page; `parentId` makes a tree of them. Folders are seen by everybody, whatever lies in them.',
        response: { 200: listOf(folderSchema) },
      },
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
        summary: 'Create a folder',
        description: 'Makes a folder at the top or within another one.',
        errors: [documentErrors.folder_unknown],
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
        summary: 'Update a folder',
        description: 'Renames a folder, or moves it with all that lies in it. It cannot be moved into itself.',
        errors: [documentErrors.folder_unknown, documentErrors.folder_cycle],
        params: folderParams,
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
        summary: 'Delete a folder',
        description: 'Deletes a folder in which nothing lies, also nothing that the caller cannot see.',
        errors: [documentErrors.folder_not_empty],
        params: folderParams,
        response: { 200: envelope(z.null()) },
      },
    },
    async (request) => {
      await removeFolder(request.context, request.params.id);
      return ok(request, null);
    },
  );
};

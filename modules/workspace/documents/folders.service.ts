import { v7 as uuidv7 } from 'uuid';
import { recordAudit } from '#modules/workspace/audit/index.ts';
import { errors } from '#platform/errors/index.ts';
import type { RequestContext } from '#platform/tenancy/index.ts';
import { documentErrors } from './errors.ts';
import * as repository from './folders.repository.ts';

type FolderView = Awaited<ReturnType<typeof repository.listFolders>>[number];

/** Folders belong to the whole workspace; what lies in them is guarded document by document. */
export async function listFolders(context: RequestContext): Promise<FolderView[]> {
  return repository.listFolders(context.db, context.principal.id);
}

export async function createFolder(
  context: RequestContext,
  input: { name: string; parentId?: string | null | undefined },
): Promise<FolderView> {
  const id = uuidv7();
  const parentId = input.parentId ?? null;
  await context.db.transaction(context.principal.id, async (tx) => {
    if (parentId !== null && (await repository.findFolder(tx, parentId)) === null)
      throw documentErrors.folder_unknown();
    await repository.insertFolder(tx, { id, name: input.name, parentId, createdBy: context.principal.id });
    await recordAudit(tx, context, { action: 'folder.created', target: { type: 'folder', id, label: input.name } });
  });
  return { id, name: input.name, parentId, documentCount: 0 };
}

export async function updateFolder(
  context: RequestContext,
  id: string,
  change: { name?: string | undefined; parentId?: string | null | undefined },
): Promise<FolderView> {
  await context.db.transaction(context.principal.id, async (tx) => {
    if (change.parentId != null) {
      await repository.lockFolderTree(tx);
      if ((await repository.findFolder(tx, change.parentId)) === null) throw documentErrors.folder_unknown();
      if (await repository.liesWithin(tx, change.parentId, id)) throw documentErrors.folder_cycle();
    }
    const { name, parentId } = change;
    const folder = await repository.updateFolder(tx, id, {
      ...(name === undefined ? {} : { name }),
      ...(parentId === undefined ? {} : { parentId }),
    });
    if (folder === null) throw errors.not_found();
    await recordAudit(tx, context, { action: 'folder.updated', target: { type: 'folder', id, label: folder.name } });
  });
  const folder = (await listFolders(context)).find((item) => item.id === id);
  if (folder === undefined) throw errors.not_found();
  return folder;
}

export async function removeFolder(context: RequestContext, id: string): Promise<void> {
  try {
    await context.db.transaction(context.principal.id, async (tx) => {
      const folder = await repository.deleteFolder(tx, id);
      if (folder === null) throw errors.not_found();
      await recordAudit(tx, context, { action: 'folder.deleted', target: { type: 'folder', id, label: folder.name } });
    });
  } catch (error) {
    if (repository.isReferenced(error)) throw documentErrors.folder_not_empty({ cause: error });
    throw error;
  }
}

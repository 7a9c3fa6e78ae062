import type { Readable } from 'node:stream';
import { v7 as uuidv7 } from 'uuid';
import { recordAudit } from '#modules/workspace/audit/index.ts';
import type { Page } from '#platform/http/index.ts';
import type { RequestContext, TenantTransaction } from '#platform/tenancy/index.ts';
import { documentErrors, presentFailure } from './errors.ts';
import { findFolder } from './folders.repository.ts';
import type { IngestionQueue } from './ingestion.service.ts';
import * as repository from './repository.ts';
import type { Document, DocumentListQuery, DocumentPatch } from './schemas.ts';
import { type ReceivedFile, titleFromFileName } from './upload.service.ts';

/** What members do with documents. Every method acts as the context's principal, under row-level security. */
export interface DocumentsService {
  list(context: RequestContext, query: DocumentListQuery): Promise<Page<Document>>;
  get(context: RequestContext, id: string): Promise<Document>;
  counts(context: RequestContext): Promise<{ ready: number; processing: number; failed: number }>;
  create(context: RequestContext, file: ReceivedFile): Promise<Document>;
  addVersion(context: RequestContext, id: string, file: ReceivedFile): Promise<Document>;
  update(context: RequestContext, id: string, change: DocumentPatch): Promise<Document>;
  remove(context: RequestContext, id: string): Promise<void>;
  cancel(context: RequestContext, id: string): Promise<Document>;
  retry(context: RequestContext, id: string): Promise<Document>;
  content(context: RequestContext, id: string, version: number | null): Promise<string>;
  pages(context: RequestContext, id: string): Promise<{ page: number; start: number; end: number }[]>;
  file(
    context: RequestContext,
    id: string,
    version: number | null,
  ): Promise<{ stream: Readable; fileName: string; mediaType: string; byteSize: number }>;
  versions(context: RequestContext, id: string): Promise<ReturnType<typeof presentVersions>>;
}

/** A key of its own for each upload, so that storing comes before anything is locked. */
const newFileKey = (documentId: string) => `documents/${documentId}/${uuidv7()}`;
const target = (id: string, label: string) => ({ type: 'document', id, label });
const QUEUED = { status: 'queued', stage: 'queued', progress: 0, failureCode: null } as const;

export function createDocumentsService(ingestion: IngestionQueue): DocumentsService {
  async function get(context: RequestContext, id: string): Promise<Document> {
    const row = await repository.findDocument(context.db, context.principal.id, id);
    if (row === null) throw documentErrors.document_not_found();
    return present(row, context.principal.id);
  }

  async function checkFolder(tx: TenantTransaction, folderId: string | null | undefined): Promise<void> {
    if (folderId != null && (await findFolder(tx, folderId)) === null) throw documentErrors.folder_unknown();
  }

  async function lock(tx: TenantTransaction, id: string) {
    const document = await repository.lockDocument(tx, id);
    if (document !== null) return document;
    throw (await repository.readDocument(tx, id)) === null
      ? documentErrors.document_not_found()
      : documentErrors.document_view_only();
  }

  return {
    get,
    async list(context, query) {
      const { items, nextCursor } = await repository.listDocuments(context.db, context.principal.id, query);
      return { items: items.map((row) => present(row, context.principal.id)), nextCursor };
    },
    async counts(context) {
      const rows = await repository.countDocuments(context.db, context.principal.id);
      const of = (...statuses: string[]) =>
        rows.filter((row) => statuses.includes(row.status)).reduce((sum, row) => sum + row.count, 0);
      return { ready: of('ready'), processing: of('queued', 'processing'), failed: of('failed') };
    },
    async create(context, file) {
      const id = uuidv7();
      const ownerId = context.principal.id;
      await stored(context, id, file, (fileKey) =>
        context.db.transaction(ownerId, async (tx) => {
          await checkFolder(tx, file.fields.folderId);
          const title = file.fields.title ?? titleFromFileName(file.fileName);
          await repository.insertDocument(tx, {
            ...QUEUED,
            id,
            title,
            kind: file.kind,
            visibility: file.fields.visibility,
            folderId: file.fields.folderId ?? null,
            ownerId,
            version: 1,
          });
          await repository.insertVersion(tx, newVersion(id, 1, fileKey, file, ownerId));
          await recordAudit(tx, context, {
            action: 'document.uploaded',
            target: target(id, title),
            details: { kind: file.kind, byteSize: file.byteSize },
          });
        }),
      );
      const [document] = await Promise.all([get(context, id), ingestion.enqueue(context.tenant.id, ownerId, id, 1)]);
      return document;
    },
    async addVersion(context, id, file) {
      const actor = context.principal.id;
      const { document, version } = await stored(context, id, file, (fileKey) =>
        context.db.transaction(actor, async (tx) => {
          const document = await lock(tx, id);
          const version = document.version + 1;
          await repository.insertVersion(tx, newVersion(id, version, fileKey, file, actor));
          await repository.updateDocument(tx, id, { ...QUEUED, version, kind: file.kind });
          await recordAudit(tx, context, {
            action: 'document.version_added',
            target: target(id, document.title),
            details: { version },
          });
          return { document, version };
        }),
      );
      ingestion.abort(id);
      await ingestion.enqueue(context.tenant.id, document.ownerId, id, version);
      return get(context, id);
    },
    async update(context, id, change) {
      const changed = await context.db.transaction(context.principal.id, async (tx) => {
        const before = await lock(tx, id);
        await checkFolder(tx, change.folderId);
        if (
          change.visibility !== undefined &&
          change.visibility !== before.visibility &&
          before.ownerId !== context.principal.id
        )
          throw documentErrors.not_owner();
        const after = await repository.updateDocument(tx, id, {
          ...(change.title === undefined ? {} : { title: change.title }),
          ...(change.folderId === undefined ? {} : { folderId: change.folderId }),
          ...(change.visibility === undefined ? {} : { visibility: change.visibility }),
        });
        if (after === null) throw documentErrors.document_not_found();
        const action =
          change.visibility !== undefined && change.visibility !== before.visibility
            ? 'document.sharing_changed'
            : 'document.updated';
        await recordAudit(tx, context, { action, target: target(id, after.title), details: { ...change } });
        return after;
      });
      await ingestion.accessChanged(context.tenant.id, changed);
      return get(context, id);
    },
    async remove(context, id) {
      const { id: actor, permissions } = context.principal;
      const gone = await context.db.transaction(actor, async (tx) => {
        const document = await repository.readDocument(tx, id);
        if (document === null) throw documentErrors.document_not_found();
        // Others may work on what is shared, as versions keep what was there; a deletion keeps nothing.
        if (document.ownerId !== actor && !permissions.has('documents:manage')) throw documentErrors.not_deletable();
        const gone = await repository.deleteDocument(tx, id);
        if (gone === null) throw documentErrors.document_not_found();
        await recordAudit(tx, context, { action: 'document.deleted', target: target(id, gone.title) });
        return gone;
      });
      await ingestion.removed(context.tenant.id, actor, id, gone.fileKeys);
    },
    async cancel(context, id) {
      await context.db.transaction(context.principal.id, async (tx) => {
        const document = await lock(tx, id);
        const cancelled = await repository.updateDocument(
          tx,
          id,
          { status: 'cancelled' },
          { status: ['queued', 'processing'] },
        );
        if (cancelled === null) throw documentErrors.not_cancellable();
        await repository.updateVersion(tx, id, document.version, { status: 'cancelled' });
        await recordAudit(tx, context, { action: 'document.cancelled', target: target(id, document.title) });
      });
      ingestion.abort(id);
      return get(context, id);
    },
    async retry(context, id) {
      const document = await context.db.transaction(context.principal.id, async (tx) => {
        const before = await lock(tx, id);
        const queued = await repository.updateDocument(tx, id, QUEUED, { status: ['failed', 'cancelled'] });
        if (queued === null) throw documentErrors.not_retryable();
        await repository.updateVersion(tx, id, before.version, { status: 'queued', failureCode: null });
        await recordAudit(tx, context, { action: 'document.retried', target: target(id, before.title) });
        return queued;
      });
      await ingestion.enqueue(context.tenant.id, document.ownerId, id, document.version);
      return get(context, id);
    },
    async content(context, id, version) {
      return (await contentOf(context, id, version)).content;
    },
    async pages(context, id) {
      return (await contentOf(context, id, null)).pages;
    },
    async file(context, id, version) {
      const info = await repository.readFileInfo(context.db, context.principal.id, id, version);
      if (info === null) throw documentErrors.document_not_found();
      const { fileKey: key, kind: _kind, ...rest } = info;
      return { ...rest, stream: await context.files.get(key) };
    },
    async versions(context, id) {
      const rows = await repository.listVersions(context.db, context.principal.id, id);
      if (rows.length === 0) throw documentErrors.document_not_found();
      return presentVersions(rows);
    },
  };

  /** Stores the file, then records it: a row whose file is missing would be worse than a file without a row. */
  async function stored<T>(
    context: RequestContext,
    id: string,
    file: ReceivedFile,
    record: (fileKey: string) => Promise<T>,
  ): Promise<T> {
    const key = newFileKey(id);
    await file.store(context.files, key);
    try {
      return await record(key);
    } catch (error) {
      await context.files.delete(key);
      throw error;
    }
  }

  async function contentOf(context: RequestContext, id: string, version: number | null) {
    const row = await repository.readContent(context.db, context.principal.id, id, version);
    if (row === null) throw documentErrors.document_not_found();
    if (row.content === null) throw documentErrors.content_not_ready();
    return { content: row.content, pages: row.pages ?? [] };
  }
}

function newVersion(documentId: string, version: number, fileKey: string, file: ReceivedFile, createdBy: string) {
  return {
    documentId,
    version,
    fileName: file.fileName,
    mediaType: file.mediaType,
    kind: file.kind,
    byteSize: file.byteSize,
    fileKey,
    status: 'queued' as const,
    createdBy,
  };
}

function presentVersions(rows: Awaited<ReturnType<typeof repository.listVersions>>) {
  return rows.map(({ createdById, createdByName, createdAt, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    createdBy: { id: createdById, name: createdByName },
  }));
}

/** A private document that its reader does not own is here because it is shared with him. */
function sharingOf(
  { visibility, ownerId }: repository.DocumentRow,
  isShared: boolean,
  actor: string,
): Document['sharing'] {
  if (visibility === 'workspace') return 'workspace';
  return isShared || ownerId !== actor ? 'some' : 'private';
}

function present({ document, ...row }: repository.JoinedDocument, actor: string): Document {
  const mayEdit = document.visibility === 'workspace' || row.editable;
  return {
    id: document.id,
    title: document.title,
    fileName: row.fileName,
    mediaType: row.mediaType,
    kind: document.kind,
    byteSize: row.byteSize,
    status: document.status,
    stage: document.stage,
    progress: document.progress,
    failure: presentFailure(document.failureCode),
    visibility: document.visibility,
    sharing: sharingOf(document, row.isShared, actor),
    folderId: document.folderId,
    version: document.version,
    versionCount: document.version,
    pageCount: row.pageCount,
    chunkCount: row.chunkCount,
    owner: { id: document.ownerId, name: row.ownerName },
    access: document.ownerId === actor ? 'owner' : mayEdit ? 'edit' : 'view',
    createdAt: document.createdAt.toISOString(),
    updatedAt: document.updatedAt.toISOString(),
  };
}

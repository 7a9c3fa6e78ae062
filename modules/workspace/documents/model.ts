import {
  bigint,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

const at = (name: string) => timestamp(name, { withTimezone: true });

export const KINDS = ['pdf', 'docx', 'pptx', 'xlsx', 'html', 'md', 'txt', 'csv', 'eml', 'hwp', 'hwpx'] as const;
export const STATUSES = ['queued', 'processing', 'ready', 'failed', 'cancelled'] as const;
export const STAGES = ['queued', 'parsing', 'chunking', 'embedding', 'indexing', 'done'] as const;
export const VISIBILITIES = ['private', 'workspace'] as const;
export const ACCESS = ['view', 'edit'] as const;

export const folders = pgTable(
  'folders',
  {
    id: uuid('id').primaryKey(),
    name: text('name').notNull(),
    parentId: uuid('parent_id'),
    createdBy: uuid('created_by').notNull(),
    createdAt: at('created_at').notNull().defaultNow(),
  },
  (t) => [index('folders_parent_idx').on(t.parentId)],
);

/** A document as its readers see it; what was uploaded and read lies in its versions. */
export const documents = pgTable(
  'documents',
  {
    id: uuid('id').primaryKey(),
    title: text('title').notNull(),
    kind: text('kind', { enum: KINDS }).notNull(),
    status: text('status', { enum: STATUSES }).notNull(),
    stage: text('stage', { enum: STAGES }).notNull(),
    progress: doublePrecision('progress').notNull(),
    failureCode: text('failure_code'),
    visibility: text('visibility', { enum: VISIBILITIES }).notNull(),
    folderId: uuid('folder_id'),
    ownerId: uuid('owner_id').notNull(),
    /** The version being shown or ingested: the newest. */
    version: integer('version').notNull(),
    /** The version that search and content answer from; null until one was read. */
    readyVersion: integer('ready_version'),
    createdAt: at('created_at').notNull().defaultNow(),
    updatedAt: at('updated_at').notNull().defaultNow(),
  },
  (t) => [
    index('documents_folder_idx').on(t.folderId),
    index('documents_owner_idx').on(t.ownerId),
    index('documents_status_idx').on(t.status, t.updatedAt),
  ],
);

export const documentVersions = pgTable(
  'document_versions',
  {
    documentId: uuid('document_id').notNull(),
    version: integer('version').notNull(),
    fileName: text('file_name').notNull(),
    mediaType: text('media_type').notNull(),
    kind: text('kind', { enum: KINDS }).notNull(),
    byteSize: bigint('byte_size', { mode: 'number' }).notNull(),
    /** Where the original lies in the tenant's files. */
    fileKey: text('file_key').notNull(),
    status: text('status', { enum: STATUSES }).notNull(),
    failureCode: text('failure_code'),
    /** The canonical text, in whose UTF-16 code units every start and end counts. */
    content: text('content'),
    pages: jsonb('pages').$type<{ page: number; start: number; end: number }[]>(),
    language: text('language'),
    chunkCount: integer('chunk_count').notNull().default(0),
    createdBy: uuid('created_by').notNull(),
    createdAt: at('created_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.documentId, t.version] })],
);

/** Passages of the version that answers are given from. `embedding` is null without an embedding model. */
export const chunks = pgTable(
  'chunks',
  {
    id: uuid('id').primaryKey(),
    documentId: uuid('document_id').notNull(),
    version: integer('version').notNull(),
    ordinal: integer('ordinal').notNull(),
    text: text('text').notNull(),
    contentHash: text('content_hash').notNull(),
    start: integer('start_offset').notNull(),
    end: integer('end_offset').notNull(),
    page: integer('page'),
    heading: text('heading'),
    embedding: real('embedding').array(),
    embeddingModel: text('embedding_model'),
  },
  (t) => [index('chunks_document_idx').on(t.documentId, t.ordinal)],
);

/** Whom a document is shared with beside its owner: a member, or all who have a role. */
export const documentShares = pgTable(
  'document_shares',
  {
    id: uuid('id').primaryKey(),
    documentId: uuid('document_id').notNull(),
    userId: uuid('user_id'),
    roleId: uuid('role_id'),
    access: text('access', { enum: ACCESS }).notNull(),
    createdAt: at('created_at').notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('document_shares_user_key').on(t.documentId, t.userId),
    uniqueIndex('document_shares_role_key').on(t.documentId, t.roleId),
    index('document_shares_user_idx').on(t.userId),
    index('document_shares_role_idx').on(t.roleId),
  ],
);

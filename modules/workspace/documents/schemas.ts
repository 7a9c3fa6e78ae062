import { z } from 'zod';
import { cursorQuery, isoDateTime } from '#platform/http/index.ts';
import { ACCESS, KINDS, STAGES, STATUSES, VISIBILITIES } from './model.ts';

const person = z.object({ id: z.uuid(), name: z.string() });

export const documentSchema = z
  .object({
    id: z.uuid(),
    title: z.string(),
    fileName: z.string(),
    mediaType: z.string(),
    kind: z.enum(KINDS),
    byteSize: z.number().int(),
    status: z.enum(STATUSES),
    stage: z.enum(STAGES),
    progress: z.number().min(0).max(1),
    failure: z.object({ code: z.string(), message: z.object({ ko: z.string(), en: z.string() }) }).nullable(),
    visibility: z.enum(VISIBILITIES),
    /** Who sees it: the workspace, its owner alone, or `some`, by name or role. */
    sharing: z.enum(['workspace', 'some', 'private']),
    folderId: z.uuid().nullable(),
    version: z.number().int(),
    versionCount: z.number().int(),
    pageCount: z.number().int().nullable(),
    chunkCount: z.number().int(),
    owner: person,
    /** What the caller may do with it: its owner also decides who else sees it. */
    access: z.enum(['owner', ...ACCESS]),
    createdAt: isoDateTime,
    updatedAt: isoDateTime,
  })
  .meta({ id: 'Document' });
export type Document = z.infer<typeof documentSchema>;

/** Folders are asked for by id; `root` means what lies in none. */
export const documentListQuery = cursorQuery.extend({
  folderId: z.union([z.uuid(), z.literal('root')]).optional(),
  status: z.enum(STATUSES).optional(),
  kind: z.enum(KINDS).optional(),
  visibility: z.enum(VISIBILITIES).optional(),
  /**
   * `with_me`: what others share with the caller or the caller's role; of the caller's own private ones, `by_me`: those
   * that he shares with somebody, `with_nobody`: the others.
   */
  shared: z.enum(['with_me', 'by_me', 'with_nobody']).optional(),
  q: z.string().trim().min(1).max(200).optional(),
});
export type DocumentListQuery = z.infer<typeof documentListQuery>;

const title = z.string().trim().min(1).max(300);

export const documentPatch = z
  .strictObject({
    title: title.optional(),
    folderId: z.uuid().nullable().optional(),
    visibility: z.enum(VISIBILITIES).optional(),
  })
  .refine((change) => Object.keys(change).length > 0, 'nothing to change');
export type DocumentPatch = z.infer<typeof documentPatch>;

/** The fields that may stand before the file in an upload. */
export const uploadFields = z.strictObject({
  title: title.optional(),
  folderId: z.uuid().optional(),
  visibility: z.enum(VISIBILITIES).default('workspace'),
});
export type UploadFields = z.infer<typeof uploadFields>;

export const versionQuery = z.object({ version: z.coerce.number().int().min(1).max(2_147_483_647).optional() });

export const pageSchema = z.object({ page: z.number().int(), start: z.number().int(), end: z.number().int() });

export const versionSchema = z
  .object({
    version: z.number().int(),
    fileName: z.string(),
    byteSize: z.number().int(),
    status: z.enum(STATUSES),
    createdAt: isoDateTime,
    createdBy: person,
  })
  .meta({ id: 'DocumentVersion' });

export const folderSchema = z
  .object({ id: z.uuid(), name: z.string(), parentId: z.uuid().nullable(), documentCount: z.number().int() })
  .meta({ id: 'Folder' });
const folderName = z.string().trim().min(1).max(100);
export const folderBody = z.strictObject({ name: folderName, parentId: z.uuid().nullable().optional() });
export const folderPatch = z
  .strictObject({ name: folderName.optional(), parentId: z.uuid().nullable().optional() })
  .refine((change) => Object.keys(change).length > 0, 'nothing to change');

import { z } from 'zod';
import { cursorQuery, idOf, idParamsOf, momentOf, personOf } from '#platform/http/index.ts';
import { ACCESS, KINDS, STAGES, STATUSES, VISIBILITIES } from './model.ts';

const kind = z.enum(KINDS).meta({ description: 'What the file is, told by its content and not by its name.' });
const status = z.enum(STATUSES).meta({
  description:
    '`queued` and `processing`: being read. `ready`: found and cited. `failed`: see `failure`. `cancelled`: somebody stopped it.',
});
const visibility = z.enum(VISIBILITIES).meta({
  description: '`workspace`: every member sees it. `private`: its owner does, and those whom it is shared with.',
});
const words = (text: { en: string; ko: string }) =>
  z
    .object({
      ko: z.string().meta({ description: 'In Korean.', examples: [text.ko] }),
      en: z.string().meta({ description: 'In English.', examples: [text.en] }),
    })
    .describe('What to tell people.');
const title = { description: 'What people call the document.', examples: ['Warranty terms 2026'] };
const fileName = z.string().meta({ description: 'How the uploaded file was called.', examples: ['warranty-2026.pdf'] });
const byteSize = z
  .number()
  .int()
  .meta({ description: 'The size of the original file, in bytes.', examples: [184_320] });
const folderId = z.uuid().meta({
  description: 'Id of the folder in which it lies; `null`: in none.',
  examples: ['0197a6da-7c3e-7b15-a2d4-91e0c5f8b6a7'],
});

export const documentSchema = z
  .object({
    id: idOf('the document'),
    title: z.string().meta(title),
    fileName,
    mediaType: z.string().meta({ description: 'The media type of the original file.', examples: ['application/pdf'] }),
    kind,
    byteSize,
    status,
    stage: z.enum(STAGES).meta({ description: 'Which step of reading the newest version is at, or stopped at.' }),
    progress: z
      .number()
      .min(0)
      .max(1)
      .meta({ description: 'How far the reading of the newest version is, from 0 to 1.', examples: [0.6] }),
    failure: z
      .object({
        code: z.string().meta({ description: 'Why, for programs; stable.', examples: ['ingestion_failed'] }),
        message: words({
          ko: '문서를 처리하다가 문제가 생겼어요. 다시 해 볼 수 있어요.',
          en: 'Something went wrong while the document was processed. It can be tried again.',
        }),
      })
      .nullable()
      .describe(
        'Why it is `failed`. On a document that is `ready`, `budget_exhausted` says that it is found by its words alone for now. `null`: nothing is wrong.',
      ),
    visibility,
    sharing: z.enum(['workspace', 'some', 'private']).meta({
      description: 'Who sees it: everybody, `some` members or roles beside its owner, or its owner alone.',
    }),
    folderId: folderId.nullable(),
    version: z
      .number()
      .int()
      .meta({ description: 'The number of its newest version; the first is 1.', examples: [2] }),
    versionCount: z
      .number()
      .int()
      .meta({ description: 'How many versions are kept.', examples: [2] }),
    pageCount: z
      .number()
      .int()
      .nullable()
      .meta({
        description: 'How many pages it has; `null` where it has none or they are not known yet.',
        examples: [12],
      }),
    chunkCount: z
      .number()
      .int()
      .meta({ description: 'Into how many passages it was cut.', examples: [37] }),
    owner: personOf('Who uploaded it, and decides who sees it'),
    access: z.enum(['owner', ...ACCESS]).meta({
      description: 'What the caller may do with it. `owner` also decides who else sees it.',
    }),
    createdAt: momentOf('When it was uploaded'),
    updatedAt: momentOf('When it, or how far it has been read, last changed'),
  })
  .meta({ id: 'Document', description: 'A file that the workspace knows, with how far it has been read.' });
export type Document = z.infer<typeof documentSchema>;

/** Folders are asked for by id; `root` means what lies in none. */
export const documentListQuery = cursorQuery.extend({
  folderId: z
    .union([z.uuid(), z.literal('root')])
    .optional()
    .meta({
      description: 'Only what lies in this folder itself; `root`: only what lies in none.',
      examples: ['root'],
    }),
  status: status.optional().describe('Only documents of this status.'),
  kind: kind.optional().describe('Only documents of this kind.'),
  visibility: visibility.optional(),
  shared: z.enum(['with_me', 'by_me', 'with_nobody']).optional().meta({
    description:
      '`with_me`: what others share with the caller or their role. `by_me`: the caller’s private ones that are shared with somebody. `with_nobody`: those that are not.',
  }),
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .meta({
      description: 'Only documents with this text in their title, in any case. `GET /api/v1/search` looks into them.',
      examples: ['warranty'],
    }),
});
export type DocumentListQuery = z.infer<typeof documentListQuery>;

const newTitle = z.string().trim().min(1).max(300).meta(title);

export const documentPatch = z
  .strictObject({
    title: newTitle.optional(),
    folderId: folderId.nullable().optional(),
    visibility: visibility.optional(),
  })
  .refine((change) => Object.keys(change).length > 0, 'nothing to change');
export type DocumentPatch = z.infer<typeof documentPatch>;

/** The fields that may stand before the file in an upload. */
export const uploadFields = z.strictObject({
  title: newTitle.optional(),
  folderId: folderId.optional(),
  visibility: visibility.default('workspace'),
});
export type UploadFields = z.infer<typeof uploadFields>;

const file = z
  .file()
  .describe('The file, last in the form: fields that stand before it are checked before it is read.');
/** For the reference: forms are read from the stream. */
export const uploadForm = uploadFields.extend({ file });
export const versionForm = z.strictObject({ file });

export const documentParams = idParamsOf('the document');
export const versionQuery = z.object({
  version: z.coerce
    .number()
    .int()
    .min(1)
    .max(2_147_483_647)
    .optional()
    .meta({
      description: 'Which version. Without it, the newest for the file, and the newest `ready` one for its text.',
      examples: [1],
    }),
});

const place = (what: string, example: number) =>
  z
    .number()
    .int()
    .meta({ description: `${what}, in UTF-16 code units of the content.`, examples: [example] });
export const pageSchema = z.object({
  page: z
    .number()
    .int()
    .meta({ description: 'The number of the page; the first is 1.', examples: [3] }),
  start: place('Where it begins', 4_120),
  end: place('Where it ends, which itself is left out', 6_015),
});

export const versionSchema = z
  .object({
    version: z
      .number()
      .int()
      .meta({ description: 'Counts up within the document, from 1.', examples: [2] }),
    fileName,
    byteSize,
    status,
    createdAt: momentOf('When it was uploaded'),
    createdBy: personOf('Who uploaded it'),
  })
  .meta({ id: 'DocumentVersion', description: 'One of the files that a document has been.' });

const nameOfFolder = { description: 'What people call the folder.', examples: ['Contracts'] };
const parentId = z
  .uuid()
  .nullable()
  .meta({
    description: 'Id of the folder in which it lies; `null`: at the top.',
    examples: ['0197a6da-7c3e-7b15-a2d4-91e0c5f8b6a7'],
  });
export const folderSchema = z
  .object({
    id: idOf('the folder'),
    name: z.string().meta(nameOfFolder),
    parentId,
    documentCount: z
      .number()
      .int()
      .meta({
        description: 'How many documents lie in it that the caller may see; folders within do not count.',
        examples: [8],
      }),
  })
  .meta({ id: 'Folder', description: 'Where documents and other folders lie.' });
const folderName = z.string().trim().min(1).max(100).meta(nameOfFolder);
export const folderBody = z.strictObject({ name: folderName, parentId: parentId.optional() });
export const folderPatch = z
  .strictObject({ name: folderName.optional(), parentId: parentId.optional() })
  .refine((change) => Object.keys(change).length > 0, 'nothing to change');
export const folderParams = idParamsOf('the folder');

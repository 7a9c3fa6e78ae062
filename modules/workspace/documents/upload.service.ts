import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { errors } from '#platform/errors/index.ts';
import type { TenantFiles } from '#platform/storage/index.ts';
import { documentErrors } from './errors.ts';
import type { DocumentKind } from './parsing/index.ts';
import { sniffDocument } from './parsing/index.ts';
import { type UploadFields, uploadFields } from './schemas.ts';

/** An upload that lies whole in the spool folder: its kind is known by its content, nothing is recorded yet. */
export interface ReceivedFile {
  fields: UploadFields;
  fileName: string;
  kind: DocumentKind;
  mediaType: string;
  byteSize: number;
  /** Moves the file into the tenant's files, encrypted. */
  store(files: TenantFiles, key: string): Promise<void>;
  /** Removes what was spooled; to be called whatever happened. */
  discard(): Promise<void>;
}

export interface ReceivedUpload extends ReceivedFile {
  /** The same for the same file, name and fields, and for nothing else. */
  fingerprint: string;
}

/**
 * Reads a multipart upload from the wire into a file of its own, holding no more than a buffer of it in memory.
 * @param spool a folder for files on their way; swept at the start of the process
 * @throws `file_missing`, `file_empty`, `payload_too_large`, `unsupported_media_type`, `validation_failed`
 */
export async function receiveUpload(request: FastifyRequest, spool: string): Promise<ReceivedUpload> {
  if (!request.isMultipart()) throw documentErrors.file_missing();
  const raw: Record<string, unknown> = {};
  let spooled: SpooledFile | null = null;
  try {
    for await (const part of readable(request.parts())) {
      if (part.type === 'field') raw[part.fieldname] = part.value;
      else if (part.fieldname !== 'file')
        throw documentErrors.file_missing({ detail: `The part "${part.fieldname}" is not expected.` });
      else {
        // What stands before the file is refused before the file is read.
        parseFields(raw);
        spooled = await spoolFile(part, spool);
      }
    }
    if (spooled === null) throw documentErrors.file_missing();
    // Once more: a client that puts "visibility: private" behind the file means it no less.
    const fields = parseFields(raw);
    const file = await describeFile(spooled.path, spooled.fileName, fields, spooled.discard);
    return { ...file, fingerprint: JSON.stringify([spooled.digest, spooled.fileName, fields]) };
  } catch (error) {
    await spooled?.discard();
    throw error;
  }
}

/** The parts of a form; one that is no form or breaks off is the client's fault. */
async function* readable<T>(parts: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* parts;
  } catch (error) {
    throw malformed(error);
  }
}

/** Of what the multipart parser throws, its limits have codes; all else says that the form is broken. */
function malformed(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error : errors.malformed_body({ cause: error });
}

function parseFields(raw: Record<string, unknown>): UploadFields {
  const result = uploadFields.safeParse(raw);
  if (result.success) return result.data;
  throw errors.validation_failed({
    fields: result.error.issues.map((issue) => ({
      path: issue.path.join('.'),
      code: issue.code,
      message: issue.message,
    })),
  });
}

interface SpooledFile {
  path: string;
  /** Of its content. */
  digest: string;
  fileName: string;
  discard(): Promise<void>;
}

async function spoolFile(part: MultipartFile, spool: string): Promise<SpooledFile> {
  const fileName = cleanFileName(part.filename);
  await mkdir(spool, { recursive: true, mode: 0o700 });
  const path = join(spool, randomUUID());
  const discard = () => rm(path, { force: true });
  let broken: unknown;
  part.file.once('error', (error) => {
    broken = error;
  });
  try {
    const hash = createHash('sha256');
    await pipeline(
      part.file,
      async function* digested(chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          yield chunk;
        }
      },
      createWriteStream(path, { mode: 0o600 }),
    );
    if (part.file.truncated) throw errors.payload_too_large();
    return { path, digest: hash.digest('base64url'), fileName, discard };
  } catch (error) {
    await discard();
    throw error === broken ? malformed(error) : error;
  }
}

/** What a file is, by its content. */
async function describeFile(
  path: string,
  fileName: string,
  fields: UploadFields,
  discard: () => Promise<void>,
): Promise<ReceivedFile> {
  const { size: byteSize } = await stat(path);
  const sniffed = await sniffDocument({ path, fileName });
  if ('failure' in sniffed) {
    if (sniffed.failure === 'empty_file') throw documentErrors.file_empty();
    throw errors.unsupported_media_type({
      detail: 'Hanok reads PDF, DOCX, PPTX, XLSX, HWP, HWPX, HTML, MD, TXT, CSV and EML files.',
    });
  }
  const { kind, mediaType } = sniffed;
  return {
    fields,
    fileName,
    kind,
    mediaType,
    byteSize,
    store: (files, key) => files.put(key, createReadStream(path)),
    discard,
  };
}

/** The last segment of what a client calls the file, without controls; a name is only ever shown, never used as a path. */
function cleanFileName(name: string | undefined): string {
  const cleaned = basename((name ?? '').replaceAll('\\', '/'))
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
    .normalize('NFC')
    .trim()
    .slice(0, 255);
  if (cleaned === '' || cleaned === '.' || cleaned === '..') throw documentErrors.file_name_invalid();
  return cleaned;
}

/** What a document is called until somebody says otherwise. */
export function titleFromFileName(fileName: string): string {
  const stem = basename(fileName, extname(fileName)).trim();
  return stem === '' ? fileName : stem;
}

/**
 * A file that lies on this machine already, as if it had been uploaded (seeds, imports).
 * @throws `file_empty`, `unsupported_media_type`
 */
export async function receiveLocalFile(path: string, fields: UploadFields): Promise<ReceivedFile> {
  return describeFile(path, basename(path), fields, async () => undefined);
}

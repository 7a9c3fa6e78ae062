import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { archiveNames } from './archive.ts';
import { decodeText } from './encoding.ts';
import { isOle, oleNames } from './ole.ts';
import type { DocumentKind } from './types.ts';

const HEAD_BYTES = 8192;

const mediaTypes: Record<DocumentKind, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
  md: 'text/markdown',
  txt: 'text/plain',
  csv: 'text/csv',
  eml: 'message/rfc822',
  hwp: 'application/x-hwp',
  hwpx: 'application/hwp+zip',
};

export type Sniffed = { kind: DocumentKind; mediaType: string } | { failure: 'unsupported_type' | 'empty_file' };

/**
 * Tells a file's kind from its content: magic bytes, names of zip entries, streams of an OLE file. Its name decides
 * between kinds of text alone, and between office kinds where the archive is damaged or encrypted, so that the reader
 * can say what is wrong with it. Reads the first bytes and a directory, never the whole file.
 * @throws if the file cannot be opened
 */
export async function sniffDocument(input: { path: string; fileName: string }): Promise<Sniffed> {
  const head = await readHead(input.path);
  if (head.length === 0) return { failure: 'empty_file' };
  const kind = await kindOf(head, input.path, extname(input.fileName).slice(1).toLowerCase());
  return kind ? { kind, mediaType: mediaTypes[kind] } : { failure: 'unsupported_type' };
}

async function kindOf(head: Buffer, path: string, extension: string): Promise<DocumentKind | null> {
  if (head.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.subarray(0, 4).equals(Buffer.from('PK\x03\x04'))) {
    const names = await archiveNames(path);
    return names ? kindOfArchive(names) : officeKind(extension);
  }
  if (isOle(head)) return kindOfOle(await oleNames(path), extension);
  // Hangul 3.x, before OLE.
  if (head.subarray(0, 17).toString('latin1') === 'HWP Document File') return 'hwp';
  return kindOfText(head, extension);
}

function kindOfArchive(names: string[]): DocumentKind | null {
  const lower = names.map((name) => name.toLowerCase());
  const has = (pattern: RegExp) => lower.some((name) => pattern.test(name));
  if (has(/^contents\/(content\.hpf|section\d+\.xml)$/)) return 'hwpx';
  if (!has(/^\[content_types\]\.xml$/)) return null;
  if (has(/^word\/document\d*\.xml$/)) return 'docx';
  if (has(/^ppt\/presentation\.xml$/)) return 'pptx';
  if (has(/^xl\/workbook\.xml$/)) return 'xlsx';
  return null;
}

function kindOfOle(names: string[], extension: string): DocumentKind | null {
  if (names.includes('EncryptedPackage')) return officeKind(extension) ?? 'docx';
  if (names.includes('FileHeader') && (names.includes('BodyText') || names.includes('DocInfo'))) return 'hwp';
  return names.length === 0 && extension === 'hwp' ? 'hwp' : null;
}

function officeKind(extension: string): DocumentKind | null {
  return extension === 'docx' || extension === 'pptx' || extension === 'xlsx' || extension === 'hwpx'
    ? extension
    : null;
}

const TEXT_EXTENSIONS: Record<string, DocumentKind> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  csv: 'csv',
  tsv: 'csv',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  eml: 'eml',
};

function kindOfText(head: Buffer, extension: string): DocumentKind | null {
  const { text } = decodeText(head);
  // Zero bytes and a share of control characters mean that this is no text.
  const controls = text.match(/(?![\t\n\f\r])\p{Cc}/gu)?.length ?? 0;
  if (text.includes('\0') || controls > text.length / 100) return null;
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (/^(\{\\rtf|%!PS|-----BEGIN )/.test(start)) return null;
  const byName = TEXT_EXTENSIONS[extension];
  if (byName) return byName;
  if (/^(<!doctype\s+html|<html[\s>])/i.test(start)) return 'html';
  if (looksLikeMail(start)) return 'eml';
  return 'txt';
}

/** Two of the headers that every message has, among lines that are all headers. */
function looksLikeMail(start: string): boolean {
  const headers = start.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const known = headers.match(/^(from|to|subject|date|received|message-id|mime-version|return-path):/gim);
  return /^[!-9;-~]+:/.test(headers) && new Set(known?.map((name) => name.toLowerCase())).size >= 3;
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    const { bytesRead } = await file.read(head, 0, HEAD_BYTES, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

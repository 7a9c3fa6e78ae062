import { constants, copyFile, readFile, rm, stat, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Child, type Outcome, startChild } from './child.ts';
import { isFailureCode, ParseFailure, ParserBusy } from './failure.ts';
import type { ReadRequest } from './protocol.ts';
import { DEFAULT_LIMITS, type DocumentKind, type ParsedDocument, type ParseLimits } from './types.ts';
import { createWorkFolder, sweepWorkFolders } from './work-folders.ts';

export type ParserOptions = {
  /** Files read at the same time, each in a process of its own. Default 1. */
  processes?: number;
  /** Files that may wait; one more is refused with ParserBusy. Default 1000. */
  maxWaiting?: number;
  /** Files after which a process is replaced; ten of plain text count as one. Default 50. */
  filesPerProcess?: number;
  /** A process that holds more memory than this after a file is replaced, in bytes. Default 400 MB. */
  restingMemoryBytes?: number;
  /** How long a process waits for its next file before it ends, in milliseconds. Default 30 s. */
  idleMs?: number;
  limits?: Partial<ParseLimits>;
  /** Where copies of documents lie while they are read. Default: the system's folder for temporary files. */
  workFolder?: string;
  /** The module that the processes run; tests put others in its place. */
  entry?: URL;
};

export type ParseRequest = {
  /**
   * The file, or what puts it where it is told to: a file that has to be decrypted need not be copied again. It must
   * refuse a path that exists (flag `wx`), since an earlier file may have taken the process over and laid a trap there.
   */
  source: string | ((path: string) => Promise<void>);
  fileName: string;
  kind: DocumentKind;
  signal?: AbortSignal;
  limits?: Partial<ParseLimits>;
};

export type DocumentParser = {
  /**
   * Reads a file in another process.
   * @throws ParseFailure why the file cannot be read; ParserBusy; the signal's reason when it is aborted
   */
  parse(request: ParseRequest): Promise<ParsedDocument>;
  /** Ends the processes; what is being read or waits is refused. */
  close(): Promise<void>;
};

type Job = { request: ParseRequest; resolve: (document: ParsedDocument) => void; reject: (error: unknown) => void };
type Slot = { child: Child | null; files: number; wear: number; idle: NodeJS.Timeout | null };

/** Kinds that are read by decoding them: nothing in such a file can leave a process other than it was. */
const PLAIN: ReadonlySet<DocumentKind> = new Set(['txt', 'csv', 'md']);

/**
 * Reads documents in processes of their own, so that no file can take the server down: each has a limit of time and of
 * memory, sees nothing but a copy of its file, and is ended and replaced when a file was too much for it. Processes are
 * kept warm between files, and end when idle, so that their memory comes back.
 */
export function createDocumentParser(options: ParserOptions = {}): DocumentParser {
  const limits: ParseLimits = { ...DEFAULT_LIMITS, ...options.limits };
  const entry = options.entry ?? new URL('./worker.ts', import.meta.url);
  const workFolder = options.workFolder ?? tmpdir();
  let swept: Promise<void> | undefined;
  const waiting: Job[] = [];
  const free: Slot[] = Array.from({ length: options.processes ?? 1 }, () => ({
    child: null,
    files: 0,
    wear: 0,
    idle: null,
  }));
  const running = new Set<Promise<void>>();
  const closing = new AbortController();

  async function parse(request: ParseRequest): Promise<ParsedDocument> {
    request.signal?.throwIfAborted();
    closing.signal.throwIfAborted();
    if (waiting.length >= (options.maxWaiting ?? 1000)) throw new ParserBusy();
    return new Promise((resolve, reject) => {
      const job = { request, resolve, reject };
      waiting.push(job);
      request.signal?.addEventListener('abort', () => dropWaiting(job), { once: true });
      startNext();
    });
  }

  function dropWaiting(job: Job): void {
    const index = waiting.indexOf(job);
    if (index < 0) return;
    waiting.splice(index, 1);
    job.reject(job.request.signal?.reason);
  }

  function startNext(): void {
    while (free.length > 0 && waiting.length > 0 && !closing.signal.aborted) {
      // The slot used last is the one with a warm process.
      const slot = free.pop();
      const job = waiting.shift();
      if (!slot || !job) return;
      const work = runJob(slot, job.request).then(job.resolve, job.reject);
      const done = work.finally(() => {
        running.delete(done);
        rest(slot);
        free.push(slot);
        startNext();
      });
      running.add(done);
    }
  }

  /** Lets a slot's process wait for the next file, for a while. */
  function rest(slot: Slot): void {
    if (!slot.child) return;
    slot.idle = setTimeout(() => void stop(slot), options.idleMs ?? 30_000).unref();
  }

  async function stop(slot: Slot): Promise<void> {
    const child = slot.child;
    slot.child = null;
    if (slot.idle) clearTimeout(slot.idle);
    await child?.kill();
    await removeFolder(slot);
  }

  const folders = new WeakMap<Slot, string>();
  async function removeFolder(slot: Slot): Promise<void> {
    const folder = folders.get(slot);
    folders.delete(slot);
    if (folder) await rm(folder, { recursive: true, force: true });
  }

  async function childOf(slot: Slot, wanted: ParseLimits): Promise<{ child: Child; folder: string }> {
    if (slot.idle) clearTimeout(slot.idle);
    let folder = folders.get(slot);
    if (slot.child?.alive && folder) return { child: slot.child, folder };
    await stop(slot);
    swept ??= sweepWorkFolders(workFolder).catch(() => {});
    await swept;
    folder = await createWorkFolder(workFolder);
    folders.set(slot, folder);
    const child = startChild({
      entry,
      folder,
      heapMb: Math.max(64, Math.floor((wanted.maxMemoryBytes * 0.75) / 1024 / 1024)),
      maxMemoryBytes: wanted.maxMemoryBytes,
    });
    slot.child = child;
    slot.files = 0;
    slot.wear = 0;
    return { child, folder };
  }

  async function runJob(slot: Slot, request: ParseRequest): Promise<ParsedDocument> {
    const wanted = { ...limits, ...request.limits };
    // A process is started under one limit of memory; another limit needs another process.
    if (request.limits?.maxMemoryBytes) await stop(slot);
    const { child, folder } = await childOf(slot, wanted);
    slot.files++;
    slot.wear += PLAIN.has(request.kind) ? 0.1 : 1;
    const source = join(folder, `${slot.files}.source`);
    const ask = {
      source,
      kind: request.kind,
      limits: wanted,
      textFile: join(folder, `${slot.files}.text`),
      layoutFile: join(folder, `${slot.files}.layout`),
    };
    const written = [source];
    let keep = true;
    try {
      // A copy, not a link: what the child can write must not be the original.
      const how = constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL;
      if (typeof request.source === 'string') await copyFile(request.source, source, how);
      else await request.source(source);
      const { size } = await stat(source);
      if (size === 0) throw new ParseFailure('empty_file');
      if (size > wanted.maxFileBytes) throw new ParseFailure('too_large', `${size} bytes`);
      keep = false;
      const outcome = await within(child, ask, wanted.timeoutMs, request.signal, closing.signal);
      keep = outcome.type !== 'exited' && stillFresh(slot, outcome);
      const answered = outcome.type === 'done' ? outcome.result : undefined;
      if (answered === undefined) written.push(ask.textFile, ask.layoutFile);
      if (outcome.type !== 'done') throw failureOf(outcome);
      return checked(answered ?? (await readResult(ask, wanted)), wanted);
    } finally {
      if (!keep || request.limits?.maxMemoryBytes) await stop(slot);
      else await Promise.all(written.map((path) => unlink(path).catch(() => {})));
    }
  }

  function stillFresh(slot: Slot, outcome: Outcome): boolean {
    const memory = 'memoryBytes' in outcome ? outcome.memoryBytes : 0;
    return slot.wear < (options.filesPerProcess ?? 50) && memory < (options.restingMemoryBytes ?? 400 * 1024 * 1024);
  }

  async function close(): Promise<void> {
    closing.abort(new Error('The document parser is closed.'));
    for (const job of waiting.splice(0)) job.reject(closing.signal.reason);
    await Promise.allSettled(running);
    await Promise.all(free.map(stop));
  }

  return { parse, close };
}

/** Waits for a child's answer, and ends the child when time is up or nobody wants the answer any more. */
async function within(
  child: Child,
  request: ReadRequest,
  timeoutMs: number,
  ...signals: (AbortSignal | undefined)[]
): Promise<Outcome> {
  const { promise: interrupted, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new ParseFailure('timeout', `${timeoutMs} ms`)), timeoutMs);
  const stops = signals.flatMap((signal) => (signal ? [{ signal, stop: () => reject(signal.reason) }] : []));
  for (const { signal, stop } of stops) {
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  }
  try {
    return await Promise.race([child.run(request), interrupted]);
  } catch (error) {
    await child.kill();
    throw error;
  } finally {
    clearTimeout(timer);
    for (const { signal, stop } of stops) signal.removeEventListener('abort', stop);
  }
}

function failureOf(outcome: Outcome): ParseFailure {
  if (outcome.type === 'failed') {
    return new ParseFailure(isFailureCode(outcome.code) ? outcome.code : 'parser_crashed', outcome.cause);
  }
  if (outcome.type !== 'exited') return new ParseFailure('parser_crashed', `unexpected answer ${outcome.type}`);
  const { code, signal, stderr } = outcome;
  // SIGKILL: the watchdog or the kernel; SIGABRT (134): V8, when its heap is full.
  const outOfMemory =
    signal === 'SIGKILL' || signal === 'SIGABRT' || code === 134 || /heap out of memory/i.test(stderr);
  return new ParseFailure(outOfMemory ? 'out_of_memory' : 'parser_crashed', `exit ${code ?? signal}: ${stderr}`);
}

/** What the child wrote, at most as much as it may. */
async function readResult(request: ReadRequest, limits: ParseLimits): Promise<{ text: string; layout: unknown }> {
  const { size } = await stat(request.textFile);
  // No UTF-16 code unit takes more than three bytes of UTF-8.
  if (size > limits.maxTextLength * 3) throw new ParseFailure('too_large', `${size} bytes of text`);
  const text = await readFile(request.textFile, 'utf8');
  return { text, layout: JSON.parse(await readFile(request.layoutFile, 'utf8')) };
}

/** A child that a file took over could answer anything, so the result's size and shape are checked. */
function checked({ text, layout }: { text: unknown; layout: unknown }, limits: ParseLimits): ParsedDocument {
  if (typeof text !== 'string' || !isLayout(layout, text.length))
    throw new ParseFailure('parser_crashed', 'malformed result');
  if (text.length > limits.maxTextLength) throw new ParseFailure('too_large', `${text.length} characters`);
  return { ...layout, text };
}

function isLayout(value: unknown, length: number): value is Omit<ParsedDocument, 'text'> {
  if (typeof value !== 'object' || value === null) return false;
  const { title, pages, blocks, language, warnings } = value as Partial<Omit<ParsedDocument, 'text'>>;
  const within = ({ start, end }: { start: number; end: number }) => 0 <= start && start <= end && end <= length;
  return (
    (title === null || typeof title === 'string') &&
    (language === 'ko' || language === 'en' || language === 'other') &&
    Array.isArray(warnings) &&
    Array.isArray(pages) &&
    pages.every(within) &&
    Array.isArray(blocks) &&
    blocks.every(within)
  );
}

/**
 * The uploads of one tab: a queue outside React, so that it goes on while the reader walks between pages.
 *
 *   waiting ─▶ sending ─▶ ingesting ─▶ ready
 *      │          │           ├──────▶ failed   (retry: ingest again; or send again if it never arrived)
 *      └──────────┴───────────┴──────▶ stopped
 *
 * At most `concurrency` files are being sent at once; ingestion happens on the server and is only watched.
 */
import { isApiError } from '@/lib/api/error.ts';
import type { Document, Visibility } from '@/lib/api/types.ts';

export type UploadTarget = { folderId: string | null; visibility: Visibility } | { documentId: string };
/** `held`: the server asked to wait. */
export type UploadPhase = 'waiting' | 'held' | 'sending' | 'ingesting' | 'ready' | 'failed' | 'stopped';
export type Upload = {
  key: number;
  fileName: string;
  byteSize: number;
  target: UploadTarget;
  phase: UploadPhase;
  /** Share of the bytes sent, 0 to 1. */
  sent: number;
  document: Document | null;
  /** Why it did not arrive (ApiError); a failed ingestion tells its reason in `document.failure`. */
  error: unknown;
};

export type UploadPorts = {
  send: (file: File, target: UploadTarget, signal: AbortSignal, onSent: (share: number) => void) => Promise<Document>;
  read: (documentId: string) => Promise<Document>;
  cancel: (documentId: string) => Promise<Document>;
  retry: (documentId: string) => Promise<Document>;
  /** Called when a document appears, or comes to its end. */
  onChange: () => void;
  concurrency: number;
  /** How often a document under way is looked at, in milliseconds. */
  pollMs: number;
};

export type Uploads = {
  subscribe: (listener: () => void) => () => void;
  list: () => readonly Upload[];
  add: (files: readonly File[], target: UploadTarget) => void;
  stop: (key: number) => void;
  stopAll: () => void;
  retry: (key: number) => void;
  /** Takes away what has come to its end. */
  clear: () => void;
  dispose: () => void;
};

export function isOver(upload: Upload): boolean {
  return upload.phase === 'ready' || upload.phase === 'failed' || upload.phase === 'stopped';
}

/** How far an upload is as a whole, 0 to 1: sending is the first two fifths, reading on the server the rest. */
export function progressOf(upload: Upload): number {
  if (isOver(upload)) return 1;
  if (upload.phase === 'ingesting') return 0.4 + 0.6 * (upload.document?.progress ?? 0);
  return 0.4 * upload.sent;
}

export function createUploads(ports: UploadPorts): Uploads {
  let list: readonly Upload[] = [];
  let nextKey = 1;
  let disposed = false;
  const files = new Map<number, File>();
  const aborts = new Map<number, AbortController>();
  const timers = new Map<number, ReturnType<typeof setTimeout>>();
  const listeners = new Set<() => void>();

  const find = (key: number) => list.find((u) => u.key === key);

  function publish(next: readonly Upload[]): void {
    list = next;
    for (const listener of listeners) listener();
  }

  function change(key: number, part: Partial<Upload>): void {
    publish(list.map((u) => (u.key === key ? { ...u, ...part } : u)));
  }

  function pump(): void {
    while (!disposed && list.filter((u) => u.phase === 'sending').length < ports.concurrency) {
      const next = list.find((u) => u.phase === 'waiting');
      const file = next && files.get(next.key);
      if (!next || !file) return;
      change(next.key, { phase: 'sending', sent: 0, error: null });
      void send(next.key, file, next.target);
    }
  }

  async function send(key: number, file: File, target: UploadTarget): Promise<void> {
    const abort = new AbortController();
    aborts.set(key, abort);
    try {
      const document = await ports.send(file, target, abort.signal, (share) => change(key, { sent: share }));
      arrive(key, document);
      ports.onChange();
    } catch (error) {
      const stopped = error instanceof DOMException && error.name === 'AbortError';
      if (isApiError(error, 'rate_limited', 'too_many_at_once') && !disposed) later(key);
      else change(key, stopped ? { phase: 'stopped' } : { phase: 'failed', error });
    } finally {
      aborts.delete(key);
      pump();
    }
  }

  /** Too many files in a minute: the rest waits a little, and nobody has to press anything. */
  function later(key: number): void {
    change(key, { phase: 'held', sent: 0 });
    timers.set(
      key,
      setTimeout(() => {
        if (find(key)?.phase === 'held') change(key, { phase: 'waiting' });
        pump();
      }, 3 * ports.pollMs),
    );
  }

  /** Takes in what the server says about the document, and looks again later while it is under way. */
  function arrive(key: number, document: Document): void {
    const ends: Partial<Record<Document['status'], UploadPhase>> = {
      ready: 'ready',
      failed: 'failed',
      cancelled: 'stopped',
    };
    const end = ends[document.status];
    change(key, { phase: end ?? 'ingesting', sent: 1, document });
    if (end) ports.onChange();
    else watch(key, document.id);
  }

  function watch(key: number, documentId: string): void {
    if (disposed) return;
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => {
        ports
          .read(documentId)
          .then((document) => {
            if (find(key)?.phase === 'ingesting') arrive(key, document);
          })
          // A lost answer is no failure of the document; look again.
          .catch(() => watch(key, documentId));
      }, pause()),
    );
  }

  /** Many documents share four looks in each `pollMs`. */
  function pause(): number {
    return ports.pollMs * Math.max(1, list.filter((u) => u.phase === 'ingesting').length / 4);
  }

  function stop(key: number): void {
    const upload = find(key);
    if (!upload || isOver(upload)) return;
    if (upload.phase === 'waiting' || upload.phase === 'held') change(key, { phase: 'stopped' });
    else if (upload.phase === 'sending') aborts.get(key)?.abort();
    else if (upload.document) {
      ports
        .cancel(upload.document.id)
        .then((document) => arrive(key, document))
        .catch((error) => change(key, { error }));
    }
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    list: () => list,
    add: (added, target) => {
      const uploads = added.map((file): Upload => {
        const key = nextKey++;
        files.set(key, file);
        const name = file.name.normalize('NFC');
        return {
          key,
          fileName: name,
          byteSize: file.size,
          target,
          phase: 'waiting',
          sent: 0,
          document: null,
          error: null,
        };
      });
      publish([...list, ...uploads]);
      pump();
    },
    stop,
    stopAll: () => {
      for (const upload of list) stop(upload.key);
    },
    retry: (key) => {
      const upload = find(key);
      if (!upload || (upload.phase !== 'failed' && upload.phase !== 'stopped')) return;
      if (!upload.document) {
        change(key, { phase: 'waiting', sent: 0, error: null });
        pump();
        return;
      }
      ports
        .retry(upload.document.id)
        .then((document) => arrive(key, document))
        .catch((error) => change(key, { error }));
    },
    clear: () => {
      for (const upload of list.filter(isOver)) files.delete(upload.key);
      publish(list.filter((u) => !isOver(u)));
    },
    dispose: () => {
      disposed = true;
      for (const timer of timers.values()) clearTimeout(timer);
      for (const abort of aborts.values()) abort.abort();
    },
  };
}

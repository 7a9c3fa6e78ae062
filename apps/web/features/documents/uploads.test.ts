import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Document } from '@/lib/api/types.ts';
import { ApiError } from '../../lib/api/error.ts';
import { createUploads, progressOf, type UploadPorts } from './uploads.ts';

const target = { folderId: null, visibility: 'workspace' } as const;
const file = (name: string) => new File(['x'], name);
function document(part: Partial<Document> = {}): Document {
  return {
    id: 'd',
    title: 'd',
    fileName: 'd.txt',
    mediaType: 'text/plain',
    kind: 'txt',
    byteSize: 1,
    status: 'queued',
    stage: 'queued',
    progress: 0,
    failure: null,
    visibility: 'workspace',
    sharing: 'workspace',
    folderId: null,
    version: 1,
    versionCount: 1,
    pageCount: null,
    chunkCount: 0,
    owner: { id: 'u', name: 'u' },
    access: 'owner',
    createdAt: '',
    updatedAt: '',
    ...part,
  };
}

function ports(over: Partial<UploadPorts> = {}): UploadPorts {
  return {
    send: async () => document(),
    read: async () => document({ status: 'ready', stage: 'done', progress: 1 }),
    cancel: async () => document({ status: 'cancelled' }),
    retry: async () => document(),
    onChange: () => {},
    concurrency: 3,
    pollMs: 1000,
    ...over,
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());
const phases = (uploads: ReturnType<typeof createUploads>) => uploads.list().map((u) => u.phase);

describe('uploads', () => {
  test('are sent three at a time, however many were dropped', async () => {
    let open = 0;
    let most = 0;
    const waiting: (() => void)[] = [];
    const uploads = createUploads(
      ports({
        send: async () => {
          open += 1;
          most = Math.max(most, open);
          await new Promise<void>((resolve) => waiting.push(resolve));
          open -= 1;
          return document({ status: 'ready' });
        },
      }),
    );
    uploads.add(
      Array.from({ length: 8 }, (_, i) => file(`${i}.txt`)),
      target,
    );
    for (let i = 0; i < 8; i += 1) {
      waiting.shift()?.();
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(most).toBe(3);
    expect(phases(uploads)).toEqual(Array(8).fill('ready'));
  });

  test('are watched until the document is ready, even when an answer is lost', async () => {
    let reads = 0;
    const uploads = createUploads(
      ports({
        read: async () => {
          reads += 1;
          if (reads === 1) throw new Error('lost');
          return reads < 4 ? document({ status: 'processing', progress: 0.5 }) : document({ status: 'ready' });
        },
      }),
    );
    uploads.add([file('a.txt')], target);
    await vi.advanceTimersByTimeAsync(3000);
    expect(phases(uploads)).toEqual(['ingesting']);
    expect(progressOf(uploads.list()[0] ?? never())).toBeCloseTo(0.7);
    await vi.advanceTimersByTimeAsync(1000);
    expect(phases(uploads)).toEqual(['ready']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(reads).toBe(4);
  });

  test('tell why a file was refused, and send it again on request', async () => {
    let tries = 0;
    const uploads = createUploads(
      ports({
        send: async () => {
          tries += 1;
          if (tries === 1) throw new Error('unsupported');
          return document({ status: 'ready' });
        },
      }),
    );
    uploads.add([file('a.exe')], target);
    await vi.advanceTimersByTimeAsync(0);
    expect(uploads.list()[0]).toMatchObject({ phase: 'failed', error: { message: 'unsupported' } });
    uploads.retry(1);
    await vi.advanceTimersByTimeAsync(0);
    expect(phases(uploads)).toEqual(['ready']);
  });

  test('that come too fast for the server wait and go on by themselves', async () => {
    let tries = 0;
    const uploads = createUploads(
      ports({
        send: async () => {
          tries += 1;
          if (tries === 1) throw new ApiError('rate_limited', 429, null, null);
          return document({ status: 'ready' });
        },
      }),
    );
    uploads.add([file('a.md')], target);
    await vi.advanceTimersByTimeAsync(0);
    expect(phases(uploads)).toEqual(['held']);
    await vi.advanceTimersByTimeAsync(3000);
    expect(phases(uploads)).toEqual(['ready']);
  });

  test('stop wherever they are: waiting, being sent, or being read', async () => {
    const uploads = createUploads(
      ports({
        concurrency: 2,
        send: (f, _target, signal) =>
          f.name === 'fast'
            ? Promise.resolve(document({ id: 'fast' }))
            : new Promise((_resolve, reject) =>
                signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
              ),
      }),
    );
    uploads.add([file('fast'), file('slow'), file('slow'), file('later')], target);
    await vi.advanceTimersByTimeAsync(0);
    expect(phases(uploads)).toEqual(['ingesting', 'sending', 'sending', 'waiting']);
    uploads.stopAll();
    await vi.advanceTimersByTimeAsync(0);
    expect(phases(uploads)).toEqual(['stopped', 'stopped', 'stopped', 'stopped']);
  });

  test('that are over can be taken away, the others stay', async () => {
    const uploads = createUploads(
      ports({ send: async (f) => document({ status: f.name === 'a' ? 'ready' : 'processing' }) }),
    );
    uploads.add([file('a'), file('b')], target);
    await vi.advanceTimersByTimeAsync(0);
    uploads.clear();
    expect(uploads.list().map((u) => u.fileName)).toEqual(['b']);
    uploads.dispose();
  });
});

function never(): never {
  throw new Error('there must be one');
}

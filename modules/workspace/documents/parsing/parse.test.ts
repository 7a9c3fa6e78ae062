import { randomBytes } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ParserBusy } from './failure.ts';
import { createDocumentParser, type ParserOptions } from './parse.ts';
import { docxOf, paragraph, temporaryFolder } from './testing/files.ts';
import type { DocumentKind, ParseLimits } from './types.ts';

const MB = 1024 * 1024;

/** A parser whose processes do what the file says. */
async function faulty(options: ParserOptions = {}) {
  const folder = await temporaryFolder();
  const entry = new URL('./testing/faulty-worker.ts', import.meta.url);
  const parser = createDocumentParser({ entry, workFolder: folder.path, ...options });
  onTestFinished(async () => {
    await parser.close();
    await folder[Symbol.asyncDispose]();
  });
  let files = 0;
  const order = async (
    text: string,
    limits?: Partial<ParseLimits>,
    signal?: AbortSignal,
    kind: DocumentKind = 'txt',
  ) => {
    const path = await folder.write(`order-${files++}.txt`, text);
    return parser.parse({
      source: path,
      fileName: 'order.txt',
      kind,
      ...(limits ? { limits } : {}),
      ...(signal ? { signal } : {}),
    });
  };
  return { parser, order, folder };
}

describe('a file cannot take the server down', () => {
  test('one that never ends is stopped when its time is up', async () => {
    const { order } = await faulty();
    await expect(order('hang', { timeoutMs: 1000 })).rejects.toMatchObject({ code: 'timeout' });
    expect((await order('process')).text).toMatch(/^\d+$/);
  });

  test('one that fills the heap ends as out of memory', async () => {
    const { order } = await faulty({ limits: { maxMemoryBytes: 96 * MB } });
    await expect(order('heap')).rejects.toMatchObject({ code: 'out_of_memory' });
    expect((await order('process')).text).toMatch(/^\d+$/);
  });

  test('one that ends its process is told apart from a damaged one', async () => {
    const { order } = await faulty();
    await expect(order('crash')).rejects.toMatchObject({ code: 'parser_crashed' });
  });

  test('a result whose offsets lie outside of its text is refused', async () => {
    const { order } = await faulty();
    await expect(order('lie')).rejects.toMatchObject({ code: 'parser_crashed' });
  });

  test('a result that is longer than allowed is not read into memory', async () => {
    const { order } = await faulty({ limits: { maxTextLength: 1000 } });
    await expect(order('flood 10000')).rejects.toMatchObject({ code: 'too_large' });
  });

  test('a result that comes in the message is checked like one in files', async () => {
    const { order } = await faulty({ limits: { maxTextLength: 1000 } });
    await expect(order('tell 2000')).rejects.toMatchObject({ code: 'too_large' });
    await expect(order('lie aloud')).rejects.toMatchObject({ code: 'parser_crashed' });
    expect((await order('tell 3')).text).toBe('xxx');
  });

  test('a trap that a file laid for the next one is not stepped into', async () => {
    const { order } = await faulty();
    expect((await order('trap')).text).toBe('laid');
    await expect(order('process')).rejects.toMatchObject({ code: 'EEXIST' });
  });

  test('a file that is longer than allowed is not opened', async () => {
    const { order } = await faulty({ limits: { maxFileBytes: 5 } });
    await expect(order('process')).rejects.toMatchObject({ code: 'too_large' });
  });
});

describe('a process that reads files', () => {
  test('has nothing of the server’s environment', async () => {
    process.env.HANOK_TEST_SECRET = 'secret';
    onTestFinished(() => {
      delete process.env.HANOK_TEST_SECRET;
    });
    const { order } = await faulty();
    expect((await order('environment')).text).not.toContain('HANOK_TEST_SECRET');
  });

  test('can neither read nor write outside of its own folder', async () => {
    const { order, folder } = await faulty();
    const neighbour = await folder.write('neighbour.txt', 'another tenant’s');
    expect((await order(`peek ${neighbour}`)).text).toBe('ERR_ACCESS_DENIED');
    expect((await order(`write ${neighbour}`)).text).toContain('ERR_ACCESS_DENIED');
    expect(await readFile(neighbour, 'utf8')).toBe('another tenant’s');
  });

  test('serves several files, and is replaced after as many as it may read', async () => {
    const { order } = await faulty({ filesPerProcess: 2 });
    const ids: string[] = [];
    for (let i = 0; i < 4; i++) ids.push((await order('process', undefined, undefined, 'docx')).text);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[1]).not.toBe(ids[2]);
    expect(ids[2]).toBe(ids[3]);
  });

  test('plain text wears a process out ten times more slowly', async () => {
    const { order } = await faulty({ filesPerProcess: 2 });
    const ids: string[] = [];
    for (let i = 0; i < 6; i++) ids.push((await order('process')).text);
    expect(new Set(ids).size).toBe(1);
  });

  test('ends when it has been idle, and takes its copies of documents with it', async () => {
    const { order, folder } = await faulty({ idleMs: 100 });
    const processId = Number((await order('process')).text);
    await expect.poll(() => isRunning(processId), { timeout: 10_000 }).toBe(false);
    await expect
      .poll(async () => (await readdir(folder.path)).filter((name) => name.startsWith('hanok-parse')), {
        timeout: 10_000,
      })
      .toEqual([]);
  });
});

describe('reading', () => {
  test('stops when it is cancelled, while it runs and while it waits', async () => {
    const { order } = await faulty();
    const first = new AbortController();
    const second = new AbortController();
    const running = order('hang', {}, first.signal);
    const waiting = order('hang', {}, second.signal);
    const settled = Promise.allSettled([running, waiting]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    second.abort(new Error('not wanted'));
    first.abort(new Error('not wanted either'));
    expect(await settled).toMatchObject([
      { reason: { message: 'not wanted either' } },
      { reason: { message: 'not wanted' } },
    ]);
    expect((await order('process')).text).toMatch(/^\d+$/);
  });

  test('is refused when too many files wait already', async () => {
    const { order, parser } = await faulty({ maxWaiting: 1 });
    const jobs = [order('hang'), order('hang'), order('hang')];
    const settled = Promise.allSettled(jobs);
    await expect(Promise.race(jobs)).rejects.toBeInstanceOf(ParserBusy);
    await parser.close();
    const reasons = (await settled).flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(reasons.filter((reason) => reason instanceof ParserBusy)).toHaveLength(1);
    expect(reasons).toHaveLength(3);
  });

  test('gives the text of a real file, with everything that a child writes checked', async () => {
    await using folder = await temporaryFolder();
    const parser = createDocumentParser({ workFolder: folder.path });
    try {
      const path = await folder.write('a.docx', docxOf(paragraph('한옥은 나무로 지은 집이다. 🏠')));
      const parsed = await parser.parse({ source: path, fileName: 'a.docx', kind: 'docx' });
      expect(parsed).toMatchObject({
        text: '한옥은 나무로 지은 집이다. 🏠',
        language: 'ko',
        blocks: [{ start: 0, end: 18 }],
      });
      const noise = join(folder.path, 'b.docx');
      await writeFile(noise, Buffer.concat([Buffer.from('PK\x03\x04'), randomBytes(5000)]));
      await expect(parser.parse({ source: noise, fileName: 'b.docx', kind: 'docx' })).rejects.toMatchObject({
        code: 'corrupted',
        messages: { ko: expect.stringMatching(/요\.$/), en: expect.any(String) },
      });
      await expect(
        parser.parse({ source: await folder.write('c.txt', ''), fileName: 'c.txt', kind: 'txt' }),
      ).rejects.toMatchObject({ code: 'empty_file' });
    } finally {
      await parser.close();
    }
    expect((await readdir(folder.path)).filter((name) => name.startsWith('hanok-parse'))).toEqual([]);
  });

  test('knows the Korean syllables that Node’s own decoder loses, in mail too', async () => {
    await using folder = await temporaryFolder();
    const parser = createDocumentParser({ workFolder: folder.path });
    try {
      const head = 'Subject: hi\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=EUC-KR\r\n\r\n';
      const path = await folder.write('a.eml', Buffer.concat([Buffer.from(head), Buffer.from('c7d1b1db94ee', 'hex')]));
      const { text } = await parser.parse({ source: path, fileName: 'a.eml', kind: 'eml' });
      expect(text).toBe('hi\n\n한글뷁');
    } finally {
      await parser.close();
    }
  });

  test('ends as out of memory when buffers outside of the heap pass the limit', async () => {
    await using folder = await temporaryFolder();
    const parser = createDocumentParser({ workFolder: folder.path, limits: { maxMemoryBytes: 100 * MB } });
    try {
      const path = await folder.write('big.txt', Buffer.alloc(80 * MB, '한옥 '));
      await expect(parser.parse({ source: path, fileName: 'big.txt', kind: 'txt' })).rejects.toMatchObject({
        code: 'out_of_memory',
      });
    } finally {
      await parser.close();
    }
  });
});

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}

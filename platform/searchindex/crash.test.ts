import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';
import { createLanceIndex, type IndexNamespace, indexNamespace } from './index.ts';

const writer = fileURLToPath(new URL('testing/endless-writer.ts', import.meta.url));

test('after a kill in the middle of writing, every document is whole and can be written again', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hanok-index-crash-'));
  const namespace = indexNamespace(uuidv7());
  const documentIds = Array.from({ length: 5 }, () => uuidv7());
  try {
    let reached = 0;
    for (const delayMs of [0, 37, 61]) reached += await writeUntilKilled(folder, namespace, documentIds, delayMs);
    expect(reached).toBeGreaterThan(3);

    const index = createLanceIndex({ uri: folder });
    const search = (documentId: string) =>
      index.search(namespace, {
        text: '판본',
        vector: null,
        actorId: documentId,
        filter: { documentIds: [documentId] },
        limit: 10,
      });
    for (const documentId of documentIds) expect(await search(documentId)).toHaveLength(3);
    expect(await index.stats(namespace)).toEqual({ rows: 15 });
    for (const documentId of documentIds) await index.deleteDocument(namespace, documentId);
    expect(await index.stats(namespace)).toEqual({ rows: 0 });
    await index.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

/** Lets a process write some versions, then kills it at an arbitrary moment. Returns the last version it reported. */
async function writeUntilKilled(folder: string, namespace: IndexNamespace, documentIds: string[], delayMs: number) {
  const child = spawn(process.execPath, [writer, folder, namespace, ...documentIds], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let version = 0;
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error('the writer ended by itself')));
    child.stdout.on('data', (data: Buffer) => {
      version = Number(data.toString().trim().split('\n').at(-1));
      if (version >= 2) setTimeout(resolve, delayMs);
    });
  });
  child.removeAllListeners('exit');
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
  return version;
}

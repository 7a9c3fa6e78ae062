import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { createFolderStore, ObjectMissingError, sweepFolderStore, tenantFiles } from './index.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'hanok-storage-'));
});

async function* from(text: string) {
  yield Buffer.from(text);
}
async function text(source: AsyncIterable<Buffer>) {
  let all = '';
  for await (const part of source) all += part.toString();
  return all;
}

test('a stored file is encrypted on disk and readable by its tenant', async () => {
  const files = tenantFiles(createFolderStore(root), 'tenant-a', randomBytes(32));
  await files.put('documents/one', from('기와 아래 비밀'));
  expect(await text(await files.get('documents/one'))).toBe('기와 아래 비밀');
  expect((await readFile(join(root, 'tenant-a/documents/one'))).includes('비밀')).toBe(false);
});

test("another tenant's key does not open a file", async () => {
  const store = createFolderStore(root);
  await tenantFiles(store, 'tenant-a', randomBytes(32)).put('f', from('x'));
  await expect(tenantFiles(store, 'tenant-a', randomBytes(32)).get('f').then(text)).rejects.toThrow();
});

test.each(['../x', 'a/../../x', 'a/%2e%2e/x', '/etc/passwd', 'a//b', ''])('the key %j is refused', async (path) => {
  const files = tenantFiles(createFolderStore(root), 'tenant-a', randomBytes(32));
  await expect((async () => files.get(path))()).rejects.toThrow();
});

test('a missing file is told apart', async () => {
  await expect(tenantFiles(createFolderStore(root), 't', randomBytes(32)).get('none')).rejects.toThrow(
    ObjectMissingError,
  );
});

test('an upload that fails half way leaves nothing behind', async () => {
  const files = tenantFiles(createFolderStore(root), 't', randomBytes(32));
  const broken = (async function* () {
    yield Buffer.from('a');
    throw new Error('gone');
  })();
  await expect(files.put('f', broken)).rejects.toThrow('gone');
  expect(await readdir(join(root, 't'))).toEqual([]);
});

test('what a crash left half written is swept', async () => {
  await writeFile(join(root, 'x.part'), 'half');
  expect(await sweepFolderStore(root)).toBe(1);
});

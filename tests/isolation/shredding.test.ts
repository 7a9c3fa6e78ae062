import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { eachKey, openSealed, openStream, seal } from '#platform/crypto/index.ts';
import { createFolderStore, tenantFiles } from '#platform/storage/index.ts';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import { createInstallation, type Installation } from '../support/workspace.ts';

/* Destroying a tenant's wrapped key is destroying what lies under it, wherever copies of it may be. */

let house: Installation;
let acme: TenantRecord;
let other: TenantRecord;
const SECRET = 'what nobody may read afterwards';
beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'));
  [acme, other] = [await house.tenant('acme'), await house.tenant('hanbit')];
});
afterAll(() => house.dispose());

async function* from(...parts: Buffer[]) {
  yield* parts;
}
async function collect(source: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of source) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

test('a tenant whose wrapped key is destroyed is gone, and its files and secrets are noise to every other key', async () => {
  const root = join(house.dataDir, 'files');
  const store = createFolderStore(root);
  const context = `tenant:${acme.id}/model-key`;
  const [key] = eachKey(acme.key);
  await tenantFiles(store, acme.id, acme.key).put('documents/a', from(Buffer.from(SECRET)));
  const sealed = seal(acme.key, SECRET, context);
  // As a backup has them.
  const file = await readFile(join(root, acme.id, 'documents', 'a'));
  const [row] = await house.mgmt<{ key_wrapped: Buffer }>('select key_wrapped from tenants where id = $1', [acme.id]);
  expect(openSealed(key, sealed, context).toString()).toBe(SECRET);

  await house.mgmt(`update tenants set key_wrapped = '', key_other_wrapped = null where id = $1`, [acme.id]);
  house.app.directory.forget(acme);
  expect(await house.app.directory.byId(acme.id)).toBeNull();
  const page = await house.anonymous.get('/workspaces/acme');
  expect(page.status).toBe(404);

  const keys = [...eachKey(other.key), randomBytes(32), Buffer.alloc(32)];
  for (const wrong of keys) {
    expect(() => openSealed(wrong, sealed, context)).toThrow();
    await expect(collect(openStream(wrong, from(file), `${acme.id}/documents/a`))).rejects.toThrow();
  }
  for (const bytes of [file, sealed]) expect(bytes.includes(Buffer.from(SECRET))).toBe(false);
  // The wrapped key itself is worth nothing without the root key that it was wrapped by.
  for (const wrong of keys)
    expect(() => openSealed(wrong, row?.key_wrapped ?? Buffer.alloc(0), `tenant-key:${acme.id}`)).toThrow();
  expect(await readdir(join(root, acme.id, 'documents'))).toEqual(['a']);
});

test('what is sealed opens in its own place only: of another tenant, another row or another file it does not', async () => {
  const key = randomBytes(32);
  const sealed = seal(key, SECRET, `tenant:${acme.id}/model-key`);
  for (const place of [`tenant:${other.id}/model-key`, `tenant:${acme.id}/sso-secret:1`])
    expect(() => openSealed(key, sealed, place)).toThrow();
  const store = createFolderStore(join(house.dataDir, 'files'));
  await tenantFiles(store, other.id, key).put('documents/b', from(Buffer.from(SECRET)));
  const file = await readFile(join(house.dataDir, 'files', other.id, 'documents', 'b'));
  await expect(collect(openStream(key, from(file), `${other.id}/documents/c`))).rejects.toThrow();
  await expect(collect(openStream(key, from(file), `${acme.id}/documents/b`))).rejects.toThrow();
});

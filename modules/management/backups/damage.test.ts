import { randomBytes } from 'node:crypto';
import { copyFile, readFile, truncate, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { eachKey, openArchive, SEALED_CHUNK_BYTES } from '#platform/crypto/index.ts';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import type { TestCaller } from '#platform/testing/http.ts';
import {
  archivePath,
  type BackupView,
  backUp,
  backupsOf,
  filesOf,
  furnish,
  restore,
  tablesOf,
  verify,
} from '../../../tests/support/backups.ts';
import { upload } from '../../../tests/support/documents.ts';
import { createInstallation, eventually, type Installation } from '../../../tests/support/workspace.ts';
import { archiveKey, openBackupKeys } from './keys.ts';

let house: Installation;
let operator: TestCaller;
let acme: TenantRecord;
let other: TenantRecord;
let backup: BackupView;
let elder: BackupView;
let foreign: BackupView;
let whole: Buffer;

const SECRET = 'The bronze lantern hangs at the eastern gate.';
const CHUNK = SEALED_CHUNK_BYTES + 16;

beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'));
  operator = await house.operator();
  [acme, other] = [await house.tenant('acme'), await house.tenant('hanbit')];
  const owner = await house.member(acme, 'owner', 'Owner');
  await furnish(house, acme, owner);
  // Enough for several chunks.
  await upload(owner, 'noise.bin', randomBytes(300_000), { title: 'noise' });
  await upload(owner, 'long.txt', 'Words of acme. '.repeat(20_000));
  elder = await backUp(operator, 'acme');
  backup = await backUp(operator, 'acme');
  foreign = await backUp(operator, 'hanbit');
  whole = await readFile(archivePath(house, acme, backup.id));
}, 120_000);
afterAll(() => house.dispose());

/** Where the sealed chunks begin: after our header, and that of the sealed stream. */
const body = () => 11 + whole.readUInt16BE(9) + 1 + 4 + 32;

function flipped(at: number): Buffer {
  const bytes = Buffer.from(whole);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}
function swapped(): Buffer {
  const bytes = Buffer.from(whole);
  whole.copy(bytes, body(), body() + CHUNK, body() + 2 * CHUNK);
  whole.copy(bytes, body() + CHUNK, body(), body() + CHUNK);
  return bytes;
}
const without = (from: number, to: number) => Buffer.concat([whole.subarray(0, from), whole.subarray(to)]);

const DAMAGES: [string, () => Buffer | Promise<Buffer>][] = [
  ['a flipped bit in the header', () => flipped(20)],
  ['a flipped bit in the version', () => flipped(8)],
  ['a flipped bit in the salt', () => flipped(body() - 3)],
  ['a flipped bit in the first chunk', () => flipped(body() + 100)],
  ['a flipped bit in the middle', () => flipped(body() + CHUNK + 100)],
  ['a flipped bit at the end', () => flipped(whole.length - 1)],
  ['two chunks that changed places', swapped],
  ['a chunk that is missing', () => without(body() + CHUNK, body() + 2 * CHUNK)],
  ['an end that was cut off at a chunk', () => whole.subarray(0, body() + 2 * CHUNK)],
  ['an end that was cut off anywhere', () => whole.subarray(0, whole.length - 7)],
  ['nothing in it', () => Buffer.alloc(0)],
  ['a tail that was added', () => Buffer.concat([whole, randomBytes(20)])],
  ['another archive of the same tenant in its place', () => readFile(archivePath(house, acme, elder.id))],
  ['an archive of another tenant in its place', () => readFile(archivePath(house, other, foreign.id))],
];

describe('an archive', { timeout: 60_000 }, () => {
  test('holds nothing that can be read, and is checked to its end', async () => {
    expect(whole.length).toBeGreaterThan(3 * CHUNK);
    for (const text of [SECRET, 'Owner', 'copper kettles', 'users', 'task_comments'])
      expect(whole.includes(Buffer.from(text)), text).toBe(false);
    expect(await verify(operator, 'acme', backup.id)).toMatchObject({ verification: 'passed' });
  });

  test.each(DAMAGES)('with %s is refused', async (_what, damaged) => {
    const path = archivePath(house, acme, backup.id);
    await writeFile(path, await damaged());
    expect(await verify(operator, 'acme', backup.id)).toMatchObject({ verification: 'failed' });
    await writeFile(path, whole);
  });

  test('that is damaged at its very end is not restored, and nothing is changed', async () => {
    const path = archivePath(house, acme, backup.id);
    await eventually('the log is chained', async () => {
      const [left] = await house.admin<{ n: number }>(acme, 'select count(*)::int as n from audit_pending');
      return left?.n === 0;
    });
    const [rows, files] = [await tablesOf(house, acme), await filesOf(house, acme)];
    await truncate(path, whole.length - 1);
    expect(await restore(operator, 'acme', backup.id)).toMatchObject({ state: 'failed', failure: 'backup_unreadable' });
    await writeFile(path, whole);
    expect(await tablesOf(house, acme)).toEqual(rows);
    expect(await filesOf(house, acme)).toEqual(files);
    expect(
      await house.mgmt('select from pg_database join restores on datname in (new_database, old_database)'),
    ).toEqual([]);
  });

  test('is refused with another key: of another tenant, of another archive, or a ledger that was changed', async () => {
    const path = archivePath(house, acme, backup.id);
    async function open(key: Buffer) {
      for await (const _ of openArchive(key, { id: backup.id, tenantId: acme.id }, from(whole)));
    }
    const [own] = eachKey(acme.key);
    await open(archiveKey(own, backup.id));
    for (const wrong of [archiveKey(other.key, backup.id), archiveKey(own, elder.id), own, randomBytes(32)])
      await expect(open(wrong)).rejects.toThrow();

    // Whoever writes into the ledger gains nothing.
    const keyOf = async (id: string) =>
      (await house.mgmt<{ key: Buffer }>('select key_sealed as key from backups where id = $1', [id]))[0]?.key;
    const [mine, elders, theirs] = [await keyOf(backup.id), await keyOf(elder.id), await keyOf(foreign.id)];
    for (const key of [elders, theirs]) {
      await house.mgmt('update backups set key_sealed = $2 where id = $1', [backup.id, key]);
      expect(await verify(operator, 'acme', backup.id)).toMatchObject({ verification: 'failed' });
    }
    await house.mgmt('update backups set key_sealed = $2 where id = $1', [backup.id, mine]);
    await house.mgmt('update backups set tenant_id = $2 where id = $1', [backup.id, other.id]);
    await copyFile(path, path.replace(acme.id, other.id)).catch(() => undefined);
    expect(await restoreCode(operator, 'hanbit', backup.id)).toBe('backup_unreadable');
    await house.mgmt('update backups set tenant_id = $2 where id = $1', [backup.id, acme.id]);
    expect(await verify(operator, 'acme', backup.id)).toMatchObject({ verification: 'passed' });
  });

  test('is noise once the key of its tenant is destroyed', async () => {
    const [row] = await house.mgmt<{ key: Buffer }>('select key_wrapped as key from tenants where id = $1', [acme.id]);
    await house.mgmt(`update tenants set key_wrapped = '', key_other_wrapped = null where id = $1`, [acme.id]);
    house.app.directory.forget(acme);
    for (const ask of [
      operator.post(`${backupsOf('acme')}/${backup.id}/verification`),
      operator.post(`${backupsOf('acme')}/${backup.id}/restoration`, { confirm: 'acme' }),
    ])
      expect(await ask).toMatchObject({ status: 404, error: { code: 'tenant_not_found' } });

    // Nor does any other key open what the ledger keeps, without which the archive has none.
    const [kept] = await house.mgmt<{ key: Buffer }>('select key_sealed as key from backups where id = $1', [
      backup.id,
    ]);
    for (const wrong of [other.key, randomBytes(32), Buffer.alloc(32)])
      expect(() => openBackupKeys(wrong, kept?.key ?? Buffer.alloc(0), acme.id, backup.id)).toThrow();
    await house.mgmt('update tenants set key_wrapped = $2 where id = $1', [acme.id, row?.key]);
    house.app.directory.forget(acme);
    expect(await verify(operator, 'acme', backup.id)).toMatchObject({ verification: 'passed' });
  });
});

async function restoreCode(caller: TestCaller, slug: string, id: string): Promise<string | null> {
  return (await restore(caller, slug, id)).failure;
}

async function* from(bytes: Buffer) {
  yield bytes;
}

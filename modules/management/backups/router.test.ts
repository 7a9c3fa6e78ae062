import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { withConnection } from '#platform/database/index.ts';
import { databaseUrl, type TenantRecord } from '#platform/tenancy/index.ts';
import type { TestCaller } from '#platform/testing/http.ts';
import {
  type BackupView,
  backUp,
  backupsOf,
  filesOf,
  furnish,
  type RestorationView,
  restore,
  tablesOf,
} from '../../../tests/support/backups.ts';
import { createInstallation, eventually, type Installation, type Member } from '../../../tests/support/workspace.ts';

let house: Installation;
let operator: TestCaller;
let acme: TenantRecord;
let owner: Member;
let backup: BackupView;

beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'));
  operator = await house.operator();
  acme = await house.tenant('acme');
  await house.tenant('hanbit');
  owner = await house.member(acme, 'owner', 'Owner');
  await furnish(house, acme, owner);
  backup = await backUp(operator, 'acme');
}, 120_000);
afterAll(() => house.dispose());

const at = backupsOf('acme');
const ROUTES = (id: string, slug = 'acme') =>
  [
    ['GET', backupsOf(slug)],
    ['POST', backupsOf(slug)],
    ['GET', `${backupsOf(slug)}/${id}`],
    ['POST', `${backupsOf(slug)}/${id}/verification`],
    ['POST', `${backupsOf(slug)}/${id}/restoration`],
    ['DELETE', `${backupsOf(slug)}/${id}`],
    ['GET', `/management/tenants/${slug}/restoration`],
    ['DELETE', `/management/tenants/${slug}/restoration/former-data`],
  ] as const;

async function ask(
  who: TestCaller,
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body: object = { confirm: 'acme' },
) {
  const payload = path.endsWith('/restoration') && method === 'POST' ? { payload: body } : {};
  const answer = await who.inject({ method, url: `/api/v1${path}`, ...payload });
  return { status: answer.statusCode, code: answer.json<{ error: { code: string } | null }>().error?.code };
}

describe('routes', { timeout: 60_000 }, () => {
  test('are 401 for members and for nobody', async () => {
    for (const [method, path] of ROUTES(backup.id))
      for (const who of [house.anonymous, owner]) expect(await ask(who, method, path)).toMatchObject({ status: 401 });
  });

  test('are read by auditors, and used by super operators alone', async () => {
    const auditor = await house.operator('auditor');
    const others = [await house.operator('support'), await house.operator('billing')];
    for (const [method, path] of ROUTES(backup.id)) {
      for (const who of others) expect(await ask(who, method, path)).toMatchObject({ status: 403 });
      expect(await ask(auditor, method, path)).toMatchObject({ status: method === 'GET' ? 200 : 403 });
    }
  });

  test('know no tenant that is not there, and no backup of another one', async () => {
    for (const [method, path] of ROUTES(backup.id, 'nobody'))
      expect(await ask(operator, method, path, { confirm: 'nobody' })).toEqual({
        status: 404,
        code: 'tenant_not_found',
      });
    for (const id of [uuidv7(), backup.id])
      for (const [method, path] of ROUTES(id, 'hanbit').filter(([, one]) => one.includes(id)))
        expect(await ask(operator, method, path, { confirm: 'hanbit' })).toEqual({
          status: 404,
          code: 'backup_not_found',
        });
    expect(await ask(operator, 'DELETE', '/management/tenants/acme/restoration/former-data')).toEqual({
      status: 404,
      code: 'former_data_not_found',
    });
  });

  test('want the short name typed for a restoration, and no unknown fields', async () => {
    const path = `${at}/${backup.id}/restoration`;
    expect(await operator.post(path, { confirm: 'hanbit' })).toMatchObject({
      status: 400,
      error: { code: 'restore_not_confirmed' },
    });
    for (const body of [{}, { confirm: 'acme', force: true }, { confirm: 'acme', keepFormer: 'yes' }])
      expect((await operator.post(path, body)).error?.code).toBe('validation_failed');
    expect((await operator.get(`${at}/nonsense`)).status).toBe(400);
    expect((await operator.get('/management/tenants/acme/restoration')).data).toBeNull();
  });

  test('page the list, the newest first, and show no key', async () => {
    const next = await backUp(operator, 'acme');
    const first = await operator.get<{ items: BackupView[] }>(`${at}?limit=1`);
    expect(first.data.items.map(({ id }) => id)).toEqual([next.id]);
    const second = await operator.get<{ items: BackupView[] }>(`${at}?limit=1&cursor=${first.meta.nextCursor}`);
    expect(second.data.items.map(({ id }) => id)).toEqual([backup.id]);
    expect(JSON.stringify(first.data)).not.toMatch(/key|database/i);
  });
});

test('one thing is done to a tenant at a time, by whatever process', async () => {
  await withConnection(house.mgmtUrl, 'hanok-test', async (db) => {
    await db.query(`select pg_advisory_lock(hashtext('hanok-backups'), hashtext($1))`, [acme.id]);
    for (const [method, path] of ROUTES(backup.id).filter(([one]) => one !== 'GET'))
      expect(await ask(operator, method, path)).toEqual({ status: 409, code: 'backup_busy' });
    expect((await backUp(operator, 'hanbit')).state).toBe('ready');
  });
}, 60_000);

test('what is written in one transaction while a backup is made is in it as a whole, or not at all', async () => {
  let going = true;
  let written = 0;
  const writer = (async () => {
    for (; going; written++)
      await house.admin(
        acme,
        `insert into roles (id, key, name, description, built_in)
         select gen_random_uuid(), 'pair-' || $1 || '-' || side, '', '', false from unnest(array['a', 'b']) side`,
        [written],
      );
  })();
  const made = await backUp(operator, 'acme');
  going = false;
  await writer;
  expect(made.state).toBe('ready');
  expect(await restore(operator, 'acme', made.id)).toMatchObject({ state: 'done' });
  const [row] = await house.admin<{ pairs: number; halves: number }>(
    acme,
    `select count(*)::int as pairs, count(*) filter (where n <> 2)::int as halves
     from (select count(*) as n from roles where key like 'pair-%' group by split_part(key, '-', 2)) p`,
  );
  expect(row?.halves).toBe(0);
  expect(row?.pairs).toBeLessThan(written);
}, 120_000);

test('the data from before is kept until it is deleted, with the files that only it names', async () => {
  const made = await backUp(operator, 'acme');
  const again = await house.member(acme, 'owner', 'Later');
  await furnish(house, acme, again);
  const [rows, files] = [await tablesOf(house, acme), await filesOf(house, acme)];
  expect(await restore(operator, 'acme', made.id, true)).toMatchObject({ state: 'swapped' });
  expect(Object.keys(await filesOf(house, acme))).toEqual(Object.keys(files));
  const [{ old_database: former = '' } = {}] = await house.mgmt<{ old_database: string }>(
    `select old_database from restores where state = 'swapped'`,
  );
  const kept = await tablesOf(house, { ...acme, databaseName: former });
  expect({ ...kept, audit_events: '', audit_links: '', audit_pending: '' }).toEqual({
    ...rows,
    audit_events: '',
    audit_links: '',
    audit_pending: '',
  });
  // Its application cannot enter it.
  const role = new URL(acme.databaseUrl);
  await expect(
    withConnection(databaseUrl(role.toString(), former), 'hanok-test', async () => undefined),
  ).rejects.toThrow('permission denied');
  expect(await operator.post(`${at}/${made.id}/restoration`, { confirm: 'acme' })).toMatchObject({
    status: 409,
    error: { code: 'restore_undecided' },
  });
  expect((await operator.delete('/management/tenants/acme/restoration/former-data')).status).toBe(200);
  expect(await house.mgmt('select from pg_database where datname = $1', [former])).toEqual([]);
  expect(Object.keys(await filesOf(house, acme)).length).toBeLessThan(Object.keys(files).length);
  expect((await operator.get<RestorationView>('/management/tenants/acme/restoration')).data.state).toBe('done');
}, 120_000);

test('a file that was lost before is counted, and the rest is backed up', async () => {
  const [row] = await house.admin<{ key: string }>(acme, 'select file_key as key from document_versions limit 1');
  await rm(join(house.dataDir, 'files', acme.id, row?.key ?? ''));
  expect(await backUp(operator, 'acme')).toMatchObject({ state: 'ready', missingFileCount: 1 });
}, 60_000);

test('more than two at once are refused, and told when to come again', async () => {
  const slugs = ['acme', 'hanbit', 'third', 'fourth'];
  await Promise.all(slugs.slice(2).map((slug) => house.tenant(slug)));
  const begun = await Promise.all(slugs.map((slug) => operator.post<BackupView>(backupsOf(slug))));
  expect(begun.map(({ status }) => status).sort()).toEqual([202, 202, 429, 429]);
  expect(begun.find(({ status }) => status === 429)?.error?.code).toBe('backups_at_once');
  for (const [i, { status, data }] of begun.entries())
    if (status === 202)
      await eventually('it ends', async () => {
        const now = await operator.get<BackupView>(`${backupsOf(slugs[i] ?? '')}/${data.id}`);
        return now.data.state === 'ready';
      });
}, 60_000);

test('a deleted backup is gone from the ledger and from storage; the log tells of everything', async () => {
  const made = await backUp(operator, 'hanbit');
  expect((await operator.delete(`${backupsOf('hanbit')}/${made.id}`)).status).toBe(200);
  expect((await operator.get(`${backupsOf('hanbit')}/${made.id}`)).status).toBe(404);
  const { data } = await operator.get<{ items: { action: string; target: { label: string } | null }[] }>(
    '/management/audit/events?limit=100',
  );
  const actions = new Set(data.items.map(({ action }) => action));
  for (const action of ['requested', 'created', 'restore_requested', 'restored', 'deleted', 'former_deleted'])
    expect(actions, action).toContain(`backup.${action}`);
  await eventually('nothing is left in the folder', async () => {
    const left = await readdir(join(house.dataDir, 'backups'), { recursive: true });
    return !left.some((name) => name.includes(made.id));
  });
}, 60_000);

test('a table that hides rows from the owner of the tables stops the backup', async () => {
  await house.admin(acme, 'drop policy messages_backup on messages');
  expect(await backUp(operator, 'acme')).toMatchObject({ state: 'failed', failure: 'backup_failed' });
  await house.admin(acme, 'create policy messages_backup on messages for select to hanok_owner using (true)');
  expect((await backUp(operator, 'acme')).state).toBe('ready');
}, 60_000);

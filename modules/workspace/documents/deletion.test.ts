import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import { uploadReady } from '../../../tests/support/documents.ts';
import { createInstallation, type Installation, type Member } from '../../../tests/support/workspace.ts';

let house: Installation;
let acme: TenantRecord;
let ann: Member;
let bob: Member;
let admin: Member;
beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'));
  acme = await house.tenant('acme');
  ann = await house.member(acme, 'member', 'Ann');
  bob = await house.member(acme, 'member', 'Bob');
  admin = await house.member(acme, 'admin', 'Ada');
});
afterAll(() => house.dispose());

test('what somebody shares is deleted by its owner or an administrator, and by nobody else', async () => {
  for (const who of [ann, admin]) {
    const { id } = await uploadReady(ann, 'note.md', 'Words of Ann.');
    expect(await bob.delete(`/documents/${id}`)).toMatchObject({ status: 403, error: { code: 'not_deletable' } });
    expect((await bob.get(`/documents/${id}`)).status).toBe(200);
    expect((await who.delete(`/documents/${id}`)).status).toBe(200);
    expect((await bob.get(`/documents/${id}`)).status).toBe(404);
  }
});

test('a workspace that an earlier version furnished has the built-in roles of this one after the start', async () => {
  await house.admin(acme, `delete from role_permissions where permission = 'documents:manage'`);
  await house.admin(acme, `insert into role_permissions select id, 'fly' from roles where key = 'viewer'`);
  await house.admin(acme, `update roles set description = 'Of old' where key = 'member'`);
  await house.restart();
  const roles = await house.admin<{ key: string; description: string; permissions: string[] }>(
    acme,
    `select key, description, array(select permission from role_permissions p where p.role_id = r.id) as permissions from roles r`,
  );
  const of = (key: string) => roles.find((role) => role.key === key);
  expect(of('owner')?.permissions).toContain('documents:manage');
  expect(of('admin')?.permissions).toContain('documents:manage');
  expect(of('member')?.permissions).not.toContain('documents:manage');
  expect(of('viewer')?.permissions).not.toContain('fly');
  expect(of('member')?.description).not.toBe('Of old');
});

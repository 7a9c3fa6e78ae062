import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { createUserWithPassword } from '#modules/workspace/identity/index.ts';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import { createInstallation, type Installation, type Member } from '../../../tests/support/workspace.ts';

interface Role {
  key: string;
  name: string;
  description: string;
  builtIn: boolean;
  permissions: string[];
  memberCount: number;
}

let house: Installation;
let acme: TenantRecord;
let owner: Member;
let admin: Member;
let plain: Member;
let stranger: Member;
let round = 0;

beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'));
  acme = await house.tenant('acme');
  [owner, admin, plain] = (await Promise.all(
    (['owner', 'admin', 'member'] as const).map((role) => house.member(acme, role)),
  )) as [Member, Member, Member];
  stranger = await house.member(await house.tenant('hanbit'), 'owner');
});
afterAll(() => house.dispose());
beforeEach(() => void round++);

const make = (who: Member, permissions: string[], name = `Role ${round} of ${permissions.join(' ')}`) =>
  who.post<Role>('/roles', { name: name.slice(0, 60), permissions });
const made = async (permissions: string[]) => (await make(owner, permissions)).data;
const list = async () => (await owner.get<{ items: Role[] }>('/roles')).data.items;
const failing = (status: number, code: string) => ({ status, error: { code } });

describe('a role of one’s own', () => {
  test('is made, listed, given, changed and deleted, and each leaves its event', async () => {
    const role = await owner.post<Role>('/roles', {
      name: 'Reader',
      description: 'Reads.',
      permissions: ['documents:read', 'documents:read'],
    });
    expect(role).toMatchObject({
      status: 201,
      data: { builtIn: false, permissions: ['documents:read'], memberCount: 0 },
    });
    const { key } = role.data;
    const who = await house.member(acme, key);
    expect((await list()).find((one) => one.key === key)).toMatchObject({ name: 'Reader', memberCount: 1 });
    const change = { name: 'Asker', permissions: ['search:read'] };
    expect((await owner.patch<Role>(`/roles/${key}`, change)).data).toMatchObject({
      ...change,
      description: 'Reads.',
      memberCount: 1,
    });
    expect((await owner.delete(`/roles/${key}?replacement=viewer`)).status).toBe(200);
    expect((await who.get<{ role: { key: string } }>('/me')).data.role.key).toBe('viewer');
    const { items } = (await owner.get<{ items: { action: string; details: object }[] }>('/audit/events')).data;
    expect(items.filter((event) => event.action.startsWith('role.'))).toMatchObject([
      { action: 'role.deleted', details: { replacement: 'viewer', members: 1 } },
      { action: 'role.changed', details: { added: ['search:read'], removed: ['documents:read'] } },
      { action: 'role.created', details: { permissions: ['documents:read'] } },
    ]);
  });

  test('counts at once: the next request of whoever has it is judged by it', async () => {
    const { key } = await made(['tasks:read']);
    const who = await house.member(acme, key);
    expect((await who.get('/tasks')).status).toBe(200);
    expect((await who.get('/documents')).status).toBe(403);
    await owner.patch(`/roles/${key}`, { permissions: ['documents:read'] });
    expect((await who.get('/tasks')).status).toBe(403);
    expect((await who.get('/documents')).status).toBe(200);
  });

  test('may allow nothing at all', async () => {
    const { key } = await made([]);
    const who = await house.member(acme, key);
    expect((await who.get('/me')).status).toBe(200);
    expect((await who.get('/tasks')).status).toBe(403);
  });
});

describe('nobody gains by roles', () => {
  let keeper: Member;
  let key: string;
  beforeAll(async () => {
    key = (await make(owner, ['roles:manage', 'roles:read', 'members:manage', 'tasks:read'], 'Keeper')).data.key;
    keeper = await house.member(acme, key);
  });

  test('a role is not made with a permission that its maker does not hold', async () => {
    expect(await make(keeper, ['tasks:read', 'audit:read'])).toMatchObject(failing(403, 'role_above_own'));
    expect((await make(keeper, ['tasks:read'])).status).toBe(201);
  });

  test('one’s own role does not grow', async () => {
    const permissions = ['roles:manage', 'roles:read', 'members:manage', 'tasks:read', 'tasks:write'];
    expect(await keeper.patch(`/roles/${key}`, { permissions })).toMatchObject(failing(403, 'role_above_own'));
  });

  test('a role that allows more is neither changed nor deleted, nor given', async () => {
    const above = await made(['audit:read']);
    expect(await keeper.patch(`/roles/${above.key}`, { name: 'Mine' })).toMatchObject(failing(403, 'role_above_own'));
    expect(await keeper.patch(`/roles/${above.key}`, { permissions: [] })).toMatchObject(
      failing(403, 'role_above_own'),
    );
    expect(await keeper.delete(`/roles/${above.key}`)).toMatchObject(failing(403, 'role_above_own'));
    const mine = (await make(keeper, ['tasks:read'], 'Mine alone')).data;
    expect(await keeper.delete(`/roles/${mine.key}?replacement=${above.key}`)).toMatchObject(
      failing(403, 'role_above_own'),
    );
    expect(await keeper.delete(`/roles/${mine.key}?replacement=owner`)).toMatchObject(failing(403, 'role_above_own'));
    expect(await keeper.patch(`/members/${plain.id}`, { roleKey: above.key })).toMatchObject(
      failing(403, 'role_above_own'),
    );
  });

  test('what one could do a moment ago is not given away any more', async () => {
    // Behind the back of what this process remembers, as another process would.
    await keeper.get('/me');
    await house.admin(
      acme,
      `delete from role_permissions p using roles r where r.id = p.role_id and r.key = $1 and permission = 'tasks:read'`,
      [key],
    );
    expect(await make(keeper, ['tasks:read'])).toMatchObject(failing(403, 'role_above_own'));
    await owner.patch(`/roles/${key}`, { permissions: ['roles:manage', 'roles:read', 'members:manage', 'tasks:read'] });
  });

  test('an admin makes roles of all that he holds, and no owner by it', async () => {
    const all = (await list()).find((role) => role.key === 'admin')?.permissions ?? [];
    const { key } = (await make(admin, all, 'All')).data;
    const who = await house.member(acme, key);
    expect(await who.patch(`/members/${who.id}`, { roleKey: 'owner' })).toMatchObject(failing(403, 'role_above_own'));
  });
});

describe('what is refused', () => {
  test('built-in roles stay as they are', async () => {
    for (const key of ['owner', 'admin', 'member', 'viewer']) {
      expect(await owner.patch(`/roles/${key}`, { permissions: [] })).toMatchObject(failing(409, 'role_fixed'));
      expect(await owner.delete(`/roles/${key}?replacement=viewer`)).toMatchObject(failing(409, 'role_fixed'));
    }
  });

  test('a role that somebody has is not deleted without another for him', async () => {
    const { key } = await made(['tasks:read']);
    await house.member(acme, key);
    expect(await owner.delete(`/roles/${key}`)).toMatchObject(failing(409, 'role_in_use'));
    expect(await owner.delete(`/roles/${key}?replacement=${key}`)).toMatchObject(failing(409, 'role_in_use'));
    expect(await owner.delete(`/roles/${key}?replacement=nobody`)).toMatchObject(failing(400, 'role_unknown'));
  });

  test('two roles of one name, a built-in one included', async () => {
    const { key, name } = await made(['tasks:read']);
    expect(await make(owner, [], name.toUpperCase())).toMatchObject(failing(409, 'role_name_taken'));
    expect(await make(owner, [], 'owner')).toMatchObject(failing(409, 'role_name_taken'));
    expect(await owner.patch(`/roles/${key}`, { name: 'Viewer' })).toMatchObject(failing(409, 'role_name_taken'));
    expect((await owner.patch(`/roles/${key}`, { name: name.toUpperCase() })).status).toBe(200);
  });

  test('400, 401, 403, 404, and another tenant’s role', async () => {
    const { key } = await made([]);
    for (const body of [
      {},
      { name: '', permissions: [] },
      { name: 'x', permissions: ['fly'] },
      { name: 'x\u0000', permissions: [] },
      { name: 'x', permissions: [], builtIn: true },
    ])
      expect(await owner.post('/roles', body)).toMatchObject(failing(400, 'validation_failed'));
    expect(await owner.patch(`/roles/${key}`, {})).toMatchObject(failing(400, 'validation_failed'));
    expect(await house.anonymous.post('/roles', {})).toMatchObject(failing(401, 'unauthenticated'));
    expect(await plain.post('/roles', { name: 'x', permissions: [] })).toMatchObject(failing(403, 'forbidden'));
    expect(await owner.patch('/roles/nobody', { name: 'x' })).toMatchObject(failing(404, 'role_not_found'));
    expect(await stranger.patch(`/roles/${key}`, { name: 'x' })).toMatchObject(failing(404, 'role_not_found'));
    expect(await stranger.delete(`/roles/${key}`)).toMatchObject(failing(404, 'role_not_found'));
  });
});

describe('at the same moment', () => {
  const db = () => house.app.seed.context(acme, owner.id).then((context) => context.db);

  test('a role that is deleted while it is given leaves nobody with it, and no failure of ours', async () => {
    for (let i = 0; i < 5; i++) {
      const { key } = await make(owner, ['tasks:read'], `Race ${i}`).then((answer) => answer.data);
      const email = `race${i}@acme.test`;
      const [deleted, given, invited] = await Promise.all([
        owner.delete(`/roles/${key}`),
        owner.patch(`/members/${plain.id}`, { roleKey: key }),
        owner.post('/invitations', { email, name: 'Race', roleKey: key }),
      ]);
      expect([200, 409]).toContain(deleted.status);
      for (const other of [given, invited])
        expect(other.status < 400 ? deleted.status : other.error?.code).toBe(other.status < 400 ? 409 : 'role_unknown');
      await owner.patch(`/members/${plain.id}`, { roleKey: 'member' });
    }
  });

  test('two admins who make a role of one name make one', async () => {
    const answers = await Promise.all([make(owner, [], 'Twin'), make(admin, [], 'twin')]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409]);
  });

  test('two who change one role leave what one of them wrote, whole', async () => {
    const { key } = await made([]);
    const [a, b] = [
      ['tasks:read', 'tasks:write'],
      ['documents:read', 'search:read'],
    ];
    await Promise.all([
      owner.patch(`/roles/${key}`, { permissions: a }),
      admin.patch(`/roles/${key}`, { permissions: b }),
    ]);
    expect([a, b]).toContainEqual((await list()).find((role) => role.key === key)?.permissions);
  });

  test('the last two owners cannot both step down', async () => {
    const [one, two] = await Promise.all(
      ['one', 'two'].map(async (name) =>
        createUserWithPassword(await db(), {
          email: `${name}@acme.test`,
          name,
          password: 'seven tiled roofs',
          roleKey: 'owner',
        }),
      ),
    );
    await house.admin(acme, `update users set status = 'disabled' where email = 'owner@acme.test'`);
    const { key } = await made(['tasks:read']);
    const answers = await Promise.all([one, two].map((id) => owner.patch(`/members/${id}`, { roleKey: key })));
    expect(answers.map((answer) => answer.error?.code ?? answer.status).sort()).toEqual([200, 'last_owner']);
  });
});

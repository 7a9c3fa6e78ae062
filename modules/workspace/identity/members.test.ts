import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { withConnection } from '#platform/database/index.ts';
import { databaseUrl, type Principal } from '#platform/tenancy/index.ts';
import { createTestTenant, type TestTenant } from '#platform/testing/index.ts';
import { createTestManagement, type TestManagement } from '#platform/testing/management.ts';
import { BUILT_IN_ROLES } from '../../../tests/support/roles.ts';
import { createSignInServer, type SignInServer } from '../../../tests/support/sign-in-server.ts';
import { createFirstAdmin, createServiceAccount, createUserWithPassword } from './index.ts';

const PASSWORD = 'seven tiled roofs over the brook';

let house: TestTenant;
let management: TestManagement;
let server: SignInServer;
/** Tokens of service accounts by role; the calls go through the whole gateway. */
let tokens: Record<string, string>;
let people: Record<string, string>;
let round = 0;

beforeAll(async () => {
  [house, management] = await Promise.all([
    createTestTenant(inject('pgAdminUrl')),
    createTestManagement(inject('pgAdminUrl')),
  ]);
  server = await createSignInServer([house], management);
  const db = house.tenancy.database(house.tenant);
  await createFirstAdmin(db, { email: 'first@acme.test', name: 'First' }, BUILT_IN_ROLES);
  tokens = {};
  for (const roleKey of ['owner', 'admin', 'member', 'viewer']) {
    const { clientId, clientSecret } = await createServiceAccount(db, { name: `${roleKey} script`, roleKey });
    const answer = await server.app.inject({
      method: 'POST',
      url: '/t/acme/oauth/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
      }).toString(),
    });
    tokens[roleKey] = answer.json().access_token;
  }
});
beforeEach(async () => {
  const db = house.tenancy.database(house.tenant);
  await house.admin(`update users set status = 'disabled' where kind = 'person'`);
  people = {};
  round++;
  for (const roleKey of ['owner', 'admin', 'member', 'viewer']) {
    const email = `${roleKey}.${round}@acme.test`;
    people[roleKey] = await createUserWithPassword(db, {
      email,
      name: `${roleKey} ${round}`,
      password: PASSWORD,
      roleKey,
    });
  }
});
afterAll(async () => {
  await server.close();
  await Promise.all([house.dispose(), management.dispose()]);
});

type Method = 'GET' | 'POST' | 'PATCH';
const call = async (role: string, method: Method, path: string, body?: object) => {
  const answer = await server.app.inject({
    method,
    url: `/api/v1${path}`,
    ...(role === '' ? {} : { headers: { authorization: `Bearer ${tokens[role]}` } }),
    ...(body === undefined ? {} : { payload: body }),
  });
  const { data, error, meta } = answer.json();
  return { status: answer.statusCode, data, code: error?.code ?? null, meta };
};
const change = (as: string, whom: string, body: object) => call(as, 'PATCH', `/members/${people[whom]}`, body);
const principal = async (whom: string): Promise<Principal | null> =>
  server.identity.memberOf(house.tenant, people[whom] ?? '');

describe('GET and PATCH /me', () => {
  test('say and change who one is', async () => {
    expect((await call('member', 'GET', '/me')).data).toMatchObject({
      name: 'member script',
      kind: 'service',
      locale: 'en',
      workspace: { slug: 'acme' },
    });
    const changed = await call('member', 'PATCH', '/me', { name: '  새 이름 ', locale: 'ko' });
    expect(changed.data).toMatchObject({ name: '새 이름', locale: 'ko' });
    expect((await call('member', 'GET', '/me')).data).toMatchObject({ name: '새 이름', locale: 'ko' });
    expect((await call('member', 'PATCH', '/me', {})).status).toBe(200);
  });

  test.each([
    { name: '' },
    { name: 'a\nb' },
    { locale: 'fr' },
    { role: 'owner' },
    { permissions: ['x'] },
    { name: 'x'.repeat(101) },
  ])('take nothing else: %j', async (body) => {
    expect((await call('member', 'PATCH', '/me', body)).status).toBe(400);
  });

  test('need a token', async () => {
    expect((await call('', 'GET', '/me')).code).toBe('unauthenticated');
    expect((await call('', 'PATCH', '/me', {})).code).toBe('unauthenticated');
  });
});

describe('GET /members', () => {
  test('shows everybody once, page by page, and never a hash', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const { data, meta, status } = await call(
        'viewer',
        'GET',
        `/members?limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      expect(status).toBe(200);
      seen.push(...data.items.map((item: { id: string }) => item.id));
      expect(JSON.stringify(data)).not.toMatch(/argon2|hash/i);
      cursor = meta.nextCursor ?? '';
    } while (cursor !== '');
    const all = await house.admin<{ id: string }>('select id from users order by id');
    expect(seen).toEqual(all.map((row) => row.id));
  });

  test('finds by name and e-mail, and takes search signs for what they are', async () => {
    const found = async (q: string) =>
      (await call('viewer', 'GET', `/members?q=${encodeURIComponent(q)}`)).data.items.map(
        (item: { id: string }) => item.id,
      );
    expect(await found(`OWNER.${round}@`)).toEqual([people.owner]);
    expect(await found(`viewer ${round}`)).toEqual([people.viewer]);
    expect(await found('%')).toEqual([]);
    expect(await found('_wner')).toEqual([]);
  });

  test.each(['?cursor=x', `?cursor=${Buffer.from('["x"]').toString('base64url')}`, '?limit=0', '?limit=101', '?q='])(
    'refuses %s',
    async (query) => {
      expect((await call('viewer', 'GET', `/members${query}`)).status).toBe(400);
    },
  );
});

describe('PATCH /members/:id', () => {
  test('changes a role at once', async () => {
    expect((await principal('viewer'))?.permissions.has('tasks:write')).toBe(false);
    const { data } = await change('admin', 'viewer', { roleKey: 'member' });
    expect(data).toMatchObject({ id: people.viewer, role: { key: 'member', name: 'Member' }, status: 'active' });
    expect((await principal('viewer'))?.permissions.has('tasks:write')).toBe(true);
    const [event] = await house.admin<{ action: string; details: object }>(
      `select action, details from audit_events order by occurred_at desc, id desc limit 1`,
    );
    expect(event).toEqual({ action: 'member.role_changed', details: { from: 'viewer', to: 'member' } });
  });

  test('is for those who manage members', async () => {
    for (const role of ['member', 'viewer'])
      expect((await change(role, 'viewer', { roleKey: 'owner' })).code).toBe('forbidden');
    expect((await call('', 'PATCH', `/members/${people.viewer}`, {})).status).toBe(401);
  });

  test('lets nobody lift himself, or others above himself', async () => {
    const [self] = await house.admin<{ id: string }>(
      `select id from users where kind = 'service' and role_id = (select id from roles where key = 'admin')`,
    );
    people.self = self?.id ?? '';
    expect((await change('admin', 'self', { roleKey: 'owner' })).code).toBe('role_above_own');
    expect((await change('admin', 'member', { roleKey: 'owner' })).code).toBe('role_above_own');
    expect((await change('admin', 'owner', { roleKey: 'viewer' })).code).toBe('role_above_own');
    expect((await change('admin', 'owner', { status: 'disabled' })).code).toBe('role_above_own');
    expect((await change('admin', 'self', { status: 'disabled' })).code).toBe('own_membership');
    expect((await change('owner', 'member', { roleKey: 'owner' })).status).toBe(200);
  });

  test('leaves a workspace its last owner', async () => {
    expect((await change('owner', 'owner', { roleKey: 'admin' })).code).toBe('last_owner');
    expect((await change('owner', 'owner', { status: 'disabled' })).code).toBe('last_owner');
    await change('owner', 'admin', { roleKey: 'owner' });
    expect((await change('owner', 'owner', { status: 'disabled' })).status).toBe(200);
    expect((await change('owner', 'admin', { roleKey: 'member' })).code).toBe('last_owner');
  });

  test('leaves it one also when two owners are taken away at the same moment', async () => {
    await change('owner', 'admin', { roleKey: 'owner' });
    // Somebody holds both rows, so that both requests have looked before either has changed anything.
    const url = databaseUrl(inject('pgAdminUrl'), house.tenant.databaseName);
    const answers = await withConnection(url, 'hanok-test', async (holder) => {
      await holder.query('begin');
      await holder.query('select from users where id = any($1) for update', [[people.owner, people.admin]]);
      const changes = Promise.all([
        change('owner', 'owner', { roleKey: 'member' }),
        change('owner', 'admin', { status: 'disabled' }),
      ]);
      // Asked outside of that transaction: within it, the activity would be that of its first look.
      const waiting = async () =>
        (
          await house.admin<{ n: number }>(
            `select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
          )
        )[0]?.n;
      await expect.poll(waiting, { timeout: 5_000 }).toBe(2);
      await holder.query('commit');
      return changes;
    });
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
  });

  test('disables and enables', async () => {
    expect((await change('admin', 'member', { status: 'disabled' })).data.status).toBe('disabled');
    expect(await principal('member')).toBeNull();
    expect((await change('admin', 'member', { status: 'active' })).data.status).toBe('active');
    expect(await principal('member')).not.toBeNull();
    expect((await change('admin', 'member', { status: 'active' })).status).toBe(200);
  });

  test('refuses roles and people that are not there, and fields that it does not know', async () => {
    expect((await change('owner', 'member', { roleKey: 'king' })).code).toBe('role_unknown');
    expect((await change('owner', 'member', { status: 'invited' })).status).toBe(400);
    expect((await change('owner', 'member', { email: 'x@y.test' })).status).toBe(400);
    expect((await call('owner', 'PATCH', '/members/0198c0de-0000-7000-8000-000000000001', {})).code).toBe('not_found');
    expect((await call('owner', 'PATCH', '/members/1', {})).status).toBe(400);
  });
});

describe('POST /invitations', () => {
  const invite = (as: string, body: object) => call(as, 'POST', '/invitations', body);
  const accept = async (url: string, body: object = {}) => {
    const token = new URL(url).searchParams.get('token');
    const answer = await server.app.inject({
      method: 'POST',
      url: '/t/acme/session/invitation',
      payload: { token, password: 'a wall of stone, a plum tree', ...body },
    });
    return { status: answer.statusCode, data: answer.json().data, code: answer.json().error?.code ?? null };
  };
  const look = async (url: string) =>
    (await server.app.inject(`/t/acme/session/invitation?token=${new URL(url).searchParams.get('token')}`)).json();

  test('lets somebody in who chooses a password, once', async () => {
    const email = `new.${round}@acme.test`;
    const { status, data } = await invite('admin', { email: ` ${email} `, name: 'New One', roleKey: 'viewer' });
    expect(status).toBe(201);
    expect(data).toMatchObject({
      email,
      invitationUrl: expect.stringMatching(/^http:\/\/localhost:3000\/t\/acme\/invitation\?token=[\w-]{43}$/),
    });
    expect((await look(data.invitationUrl)).data).toEqual({
      email,
      name: 'New One',
      workspace: { slug: 'acme', name: 'acme' },
    });
    expect(await accept(data.invitationUrl, { name: 'Newest' })).toMatchObject({ status: 200, data: { email } });
    expect((await call('viewer', 'GET', `/members?q=new.${round}`)).data.items).toMatchObject([
      { id: data.id, name: 'Newest', status: 'active', role: { key: 'viewer' } },
    ]);
    expect((await accept(data.invitationUrl)).code).toBe('invitation_invalid');
    expect((await look(data.invitationUrl)).error.code).toBe('invitation_invalid');
    const stored = await house.admin<{ row: string }>('select row_to_json(i)::text as row from invitations i');
    expect(stored.map(({ row }) => row).join()).not.toContain(new URL(data.invitationUrl).searchParams.get('token'));
  });

  test('works once, also for many who come at the same moment', async () => {
    const { data } = await invite('admin', { email: `race.${round}@acme.test`, name: 'Race', roleKey: 'viewer' });
    const answers = await Promise.all(Array.from({ length: 8 }, () => accept(data.invitationUrl)));
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    expect(answers.filter((answer) => answer.code === 'invitation_invalid')).toHaveLength(7);
  });

  test('repeated, gives a new link and voids the old one', async () => {
    const body = { email: `again.${round}@acme.test`, name: 'Again', roleKey: 'viewer' };
    const [first, second] = [
      await invite('admin', body),
      await invite('admin', { ...body, email: body.email.toUpperCase(), roleKey: 'member' }),
    ];
    expect(second.data.id).toBe(first.data.id);
    expect((await accept(first.data.invitationUrl)).code).toBe('invitation_invalid');
    expect((await accept(second.data.invitationUrl)).status).toBe(200);
    expect((await invite('admin', body)).code).toBe('email_taken');
  });

  test('of two invitations of one new e-mail at once neither ends in a 500', async () => {
    const body = { email: `twice.${round}@acme.test`, name: 'Twice', roleKey: 'viewer' };
    const answers = await Promise.all([invite('admin', body), invite('admin', body)]);
    for (const answer of answers) expect([201, 409]).toContain(answer.status);
    expect(answers.some((answer) => answer.status === 201)).toBe(true);
  });

  test('that have expired, or whose guest was disabled meanwhile, let nobody in', async () => {
    const { data } = await invite('admin', { email: `late.${round}@acme.test`, name: 'Late', roleKey: 'viewer' });
    await house.admin(`update invitations set expires_at = now() - interval '1 s' where user_id = $1`, [data.id]);
    expect((await accept(data.invitationUrl)).code).toBe('invitation_invalid');
    const other = await invite('admin', { email: `off.${round}@acme.test`, name: 'Off', roleKey: 'viewer' });
    people.off = other.data.id;
    expect((await change('admin', 'off', { status: 'active' })).data.status).toBe('invited');
    expect((await change('admin', 'off', { status: 'disabled' })).status).toBe(200);
    expect((await accept(other.data.invitationUrl)).code).toBe('invitation_invalid');
    expect((await change('admin', 'off', { status: 'active' })).data.status).toBe('invited');
    expect((await accept(other.data.invitationUrl)).status).toBe(200);
  });

  test('want a password that is not easily guessed', async () => {
    const { data } = await invite('admin', {
      email: `weak.${round}@acme.test`,
      name: 'Weak Willow',
      roleKey: 'viewer',
    });
    for (const password of ['short', 'password12345678', `weak.${round}@acme.test`, 'WeakWillow1234567']) {
      expect(await accept(data.invitationUrl, { password }), password).toMatchObject({
        status: 400,
        code: 'password_too_weak',
      });
    }
    expect((await accept(data.invitationUrl)).status).toBe(200);
  });

  test('to a role above one own are refused', async () => {
    const body = { email: `up.${round}@acme.test`, name: 'Up', roleKey: 'owner' };
    expect((await invite('admin', body)).code).toBe('role_above_own');
    expect((await invite('member', body)).code).toBe('forbidden');
    expect((await invite('', body)).status).toBe(401);
    expect((await invite('owner', body)).status).toBe(201);
    // An admin cannot take over an invitation of an owner, either.
    expect((await invite('admin', { ...body, roleKey: 'viewer' })).code).toBe('role_above_own');
  });

  test.each([{ email: 'x' }, { name: '' }, { roleKey: 'king' }, { extra: 1 }])('refuses %j', async (wrong) => {
    expect((await invite('owner', { email: 'a@b.test', name: 'A', roleKey: 'viewer', ...wrong })).status).toBe(400);
  });
});

describe('GET /roles', () => {
  test('lists the built-in roles from the most to the least', async () => {
    const { data } = await call('member', 'GET', '/roles');
    expect(data.items.map((role: { key: string }) => role.key)).toEqual([
      'owner',
      'admin',
      'member',
      'viewer',
      'provisioner',
    ]);
    expect(data.items[3]).toMatchObject({
      builtIn: true,
      permissions: ['assistant:use', 'documents:read', 'members:read', 'search:read', 'tasks:read'],
    });
  });

  test('is for those whose role allows it', async () => {
    expect((await call('viewer', 'GET', '/roles')).code).toBe('forbidden');
    expect((await call('', 'GET', '/roles')).status).toBe(401);
  });
});

test('furnishing a workspace again changes nothing but the link of its first owner', async () => {
  const db = house.tenancy.database(house.tenant);
  const count = async () => (await house.admin<{ n: number }>('select count(*)::int as n from users'))[0]?.n;
  const before = await count();
  const { invitationToken } = await createFirstAdmin(db, { email: 'FIRST@acme.test', name: 'First' }, BUILT_IN_ROLES);
  expect(await count()).toBe(before);
  expect(invitationToken).toMatch(/^[\w-]{43}$/);
});

import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { createFirstAdmin, createUserWithPassword } from '#modules/workspace/identity/index.ts';
import { errors } from '#platform/errors/index.ts';
import { createOutbound } from '#platform/outbound/index.ts';
import { createTestServer, type TestCaller, type TestServer } from '#platform/testing/http.ts';
import { createTestTenant, type TestTenant, testPrincipal } from '#platform/testing/index.ts';
import { BUILT_IN_ROLES } from '../../../tests/support/roles.ts';
import { createSsoModule } from './index.ts';
import type { ConnectionView, DomainView, PolicyView } from './schemas.ts';

let house: TestTenant;
let other: TestTenant;
let server: TestServer;
let admin: TestCaller;
let stranger: TestCaller;
const proved = new Set<string>();
const records = new Map<string, string[]>();
let whileLookingUp: () => Promise<void>;
const outbound = createOutbound({ allowLoopback: false });

beforeAll(async () => {
  [house, other] = await Promise.all([
    createTestTenant(inject('pgAdminUrl')),
    createTestTenant(inject('pgAdminUrl'), 'other'),
  ]);
  const { routers } = createSsoModule({
    tenancy: house.tenancy,
    tenantBySlug: async () => null,
    realmOf: async () => {
      throw errors.not_found();
    },
    forgetMembers: () => undefined,
    noteAddresses: () => undefined,
    revocations: { isRevoked: () => false, revoke: async () => undefined } as never,
    outbound,
    async resolveTxt(name) {
      await whileLookingUp();
      return records.get(name) ?? [];
    },
    publicUrl: 'https://hanok.test',
  });
  server = await createTestServer({
    houses: [house, other],
    routers,
    steppedUp: (userId) => proved.has(userId),
  });
  admin = await person(house, 'admin');
  stranger = await person(other, 'admin');
});
beforeEach(async () => {
  whileLookingUp = async () => {};
  await house.admin('delete from sso_connections');
});
afterAll(async () => {
  await server.close();
  await outbound.close();
  await Promise.all([house.dispose(), other.dispose()]);
});

async function person(at: TestTenant, roleKey: string, permissions = ['security:manage'], stepsUp = true) {
  const db = at.tenancy.database(at.tenant);
  await createFirstAdmin(db, { email: 'first@acme.test', name: 'First' }, BUILT_IN_ROLES);
  const email = `${uuidv7()}@acme.test`;
  const id = await createUserWithPassword(db, { email, name: 'Ann', password: 'a long enough password', roleKey });
  if (stepsUp) proved.add(id);
  // All that an administrator's role allows, so that giving it is no question of this test.
  const all = ['documents:read', 'documents:write', 'search:read', 'assistant:use', 'tasks:read', 'tasks:write'];
  return server.asPrincipal(testPrincipal(id, [...all, 'members:read', 'roles:read', ...permissions]), at);
}
const provider = (more: object = {}) => ({ name: 'Okta', issuer: 'https://acme.okta.test', ...more });
const make = async (who = admin) => (await who.post<ConnectionView>('/sso/connections', provider())).data;

describe('a connection', () => {
  test('is made off and without members who join, told with its redirect URI, and changed by what is sent', async () => {
    const made = await admin.post<ConnectionView>('/sso/connections', provider());
    expect(made.status).toBe(201);
    expect(made.data).toMatchObject({
      ...provider(),
      clientId: null,
      hasSecret: false,
      jit: false,
      enabled: false,
      testedAt: null,
      domains: [],
      defaultRole: { key: 'member' },
      redirectUri: `https://hanok.test/t/acme/session/sso/callback/${made.data.id}`,
    });
    const path = `/sso/connections/${made.data.id}`;
    const changed = await admin.patch<ConnectionView>(path, {
      clientId: 'abc',
      clientSecret: 's3cret-value',
      jit: true,
    });
    expect(changed.data).toMatchObject({ ...provider(), clientId: 'abc', hasSecret: true, jit: true });
    expect((await admin.patch<ConnectionView>(path, { enabled: true, defaultRoleKey: 'viewer' })).data).toMatchObject({
      enabled: true,
      jit: true,
      defaultRole: { key: 'viewer' },
    });
    expect((await admin.delete(path)).status).toBe(200);
    expect((await admin.delete(path)).status).toBe(404);
  });

  test('its secret lies sealed, and is told to nobody: no answer, no audit event', async () => {
    const { id } = await make();
    await admin.patch(`/sso/connections/${id}`, { clientId: 'abc', clientSecret: 'very-secret-value' });
    const list = await admin.get('/sso/connections');
    expect(JSON.stringify(list.data)).not.toContain('very-secret-value');
    const [row] = await house.admin<{ sealed: Buffer }>(
      'select client_secret_sealed sealed from sso_connections where id = $1',
      [id],
    );
    expect(row?.sealed.toString('latin1')).not.toContain('very-secret-value');
    const events = await house.admin<{ details: object }>('select details from audit_events where target_id = $1', [
      id,
    ]);
    expect(events).toHaveLength(2);
    expect(JSON.stringify(events)).not.toContain('very-secret-value');
    expect(events[1]?.details).toEqual({ clientId: 'abc', clientSecret: 'entered' });
  });

  test('a stored secret goes to no other issuer and no other client', async () => {
    const { id } = await make();
    const path = `/sso/connections/${id}`;
    await admin.patch(path, { clientId: 'abc', clientSecret: 'very-secret-value' });
    for (const change of [{ issuer: 'https://evil.test' }, { clientId: 'other' }])
      expect((await admin.patch(path, change)).error?.code).toBe('sso_secret_required');
    expect((await admin.patch(path, { issuer: 'https://acme.okta.test', name: 'Same' })).status).toBe(200);
    const moved = await admin.patch<ConnectionView>(path, { issuer: 'https://new.test', clientSecret: null });
    expect(moved.data).toMatchObject({ issuer: 'https://new.test', hasSecret: false });
  });

  test('is not switched on before it is registered', async () => {
    const { id } = await make();
    expect((await admin.patch(`/sso/connections/${id}`, { enabled: true })).error?.code).toBe('sso_incomplete');
    expect((await admin.post(`/sso/connections/${id}/tests`)).error?.code).toBe('sso_incomplete');
  });

  test('a workspace has twenty at most', async () => {
    for (let i = 0; i < 20; i++) await make();
    expect((await admin.post('/sso/connections', provider())).error?.code).toBe('sso_limit');
  });

  test('the role of whoever joins allows no more than the administrator’s own, and is never owner', async () => {
    const { id } = await make();
    const ask = async (defaultRoleKey: string) =>
      (await admin.patch(`/sso/connections/${id}`, { defaultRoleKey })).error?.code;
    expect(await ask('owner')).toBe('validation_failed');
    expect(await ask('admin')).toBe('role_above_own');
    expect(await ask('nonsense')).toBe('role_unknown');
    expect(await ask('viewer')).toBeUndefined();
  });

  test.each([
    'http://169.254.169.254/',
    'https://10.0.0.1',
    'http://localhost:8080',
    'https://user:secret@id.acme.test',
    'https://metadata.google.internal',
  ])('the address %s, which this server does not call, is refused when it is entered', async (issuer) => {
    expect((await admin.post('/sso/connections', provider({ issuer }))).error?.code).toBe('outbound_forbidden');
    const { id } = await make();
    expect((await admin.patch(`/sso/connections/${id}`, { issuer })).error?.code).toBe('outbound_forbidden');
  });

  test('whoever pastes the address of the configuration means the issuer', async () => {
    const made = await admin.post<ConnectionView>(
      '/sso/connections',
      provider({ issuer: 'https://id.acme.test/realms/a/.well-known/openid-configuration' }),
    );
    expect(made.data.issuer).toBe('https://id.acme.test/realms/a');
  });
});

describe('a domain', () => {
  test('is proved by its TXT record, and by that of no other', async () => {
    const { id } = await make();
    const path = `/sso/connections/${id}/domains`;
    const added = await admin.post<DomainView>(path, { domain: '@Example.COM' });
    expect(added.data).toMatchObject({ domain: 'example.com', verifiedAt: null });
    expect(added.data.txtRecord).toMatch(/^hanok-verification=[\w-]{32}$/);
    const verify = () => admin.post<DomainView>(`${path}/${added.data.id}/verification`);
    expect((await verify()).error?.code).toBe('sso_proof_missing');
    const second = await admin.post<DomainView>(path, { domain: 'second.com' });
    records.set('example.com', [second.data.txtRecord, `${added.data.txtRecord}x`, 'v=spf1 -all']);
    expect((await verify()).error?.code).toBe('sso_proof_missing');
    records.set('example.com', ['v=spf1 -all', added.data.txtRecord]);
    const verified = await verify();
    expect(verified.data.verifiedAt).not.toBeNull();
    // Once proved it stays, and when it was does not change.
    expect((await verify()).data.verifiedAt).toBe(verified.data.verifiedAt);
    expect((await admin.delete(`${path}/${added.data.id}`)).status).toBe(200);
    expect((await admin.delete(`${path}/${added.data.id}`)).status).toBe(404);
  });

  test('that was proved for one provider is not for another: whoever names him needs the domain’s owner again', async () => {
    const { id } = await make();
    const path = `/sso/connections/${id}`;
    const added = await admin.post<DomainView>(`${path}/domains`, { domain: 'moving.com' });
    records.set('moving.com', [added.data.txtRecord]);
    const verify = () => admin.post<DomainView>(`${path}/domains/${added.data.id}/verification`);
    expect((await verify()).data.verifiedAt).not.toBeNull();
    expect((await admin.patch<ConnectionView>(path, { name: 'Same' })).data.domains[0]?.verifiedAt).not.toBeNull();
    const moved = await admin.patch<ConnectionView>(path, { issuer: 'https://mallory.test' });
    expect(moved.data.domains).toMatchObject([{ domain: 'moving.com', verifiedAt: null }]);
    expect((await verify()).error?.code).toBe('sso_proof_missing');
    records.set('moving.com', [moved.data.domains[0]?.txtRecord ?? '']);
    expect((await verify()).data.verifiedAt).not.toBeNull();
  });

  test('is not proved by a record that was looked up before its provider was another', async () => {
    const { id } = await make();
    const path = `/sso/connections/${id}`;
    const { data } = await admin.post<DomainView>(`${path}/domains`, { domain: 'racing.com' });
    whileLookingUp = async () => void (await admin.patch(path, { issuer: 'https://mallory.test' }));
    records.set('racing.com', [data.txtRecord]);
    expect((await admin.post(`${path}/domains/${data.id}/verification`)).status).toBe(404);
    const [list] = (await admin.get<{ items: ConnectionView[] }>('/sso/connections')).data.items;
    expect(list?.domains).toMatchObject([{ verifiedAt: null }]);
  });

  test('belongs to one connection of a workspace, and to any number of workspaces', async () => {
    const [one, two] = [await make(), await make()];
    expect((await admin.post(`/sso/connections/${one.id}/domains`, { domain: 'once.com' })).status).toBe(201);
    const again = await admin.post(`/sso/connections/${two.id}/domains`, { domain: 'once.com' });
    expect(again.error?.code).toBe('sso_domain_taken');
    const theirs = await make(stranger);
    expect((await stranger.post(`/sso/connections/${theirs.id}/domains`, { domain: 'once.com' })).status).toBe(201);
  });

  test.each(['', 'com', 'a b.com', '10.0.0.1', 'x@y@z.com', '-a.com', `${'a'.repeat(64)}.com`, 'acme.\u212aom.'])(
    '%s is none',
    async (domain) => {
      const { id } = await make();
      expect((await admin.post(`/sso/connections/${id}/domains`, { domain })).status).toBe(400);
    },
  );

  test('in any script is kept as DNS has it', async () => {
    const { id } = await make();
    const added = await admin.post<DomainView>(`/sso/connections/${id}/domains`, { domain: '예시.한국' });
    expect(added.data.domain).toBe('xn--vv4b11d.xn--3e0b707e');
  });
});

describe('every route', () => {
  const routes = (id: string, domainId: string): [keyof TestCaller, string, object?][] => [
    ['get', '/sso/connections'],
    ['post', '/sso/connections', provider()],
    ['patch', `/sso/connections/${id}`, { name: 'taken' }],
    ['post', `/sso/connections/${id}/tests`],
    ['post', `/sso/connections/${id}/domains`, { domain: 'taken.com' }],
    ['post', `/sso/connections/${id}/domains/${domainId}/verification`],
    ['delete', `/sso/connections/${id}/domains/${domainId}`],
    ['delete', `/sso/connections/${id}`],
    ['get', '/sso/policy'],
    ['put', '/sso/policy', { ssoOnly: false, breakGlassIds: [] }],
  ];
  const call = (who: TestCaller, [method, path, body]: [keyof TestCaller, string, object?]) =>
    (who[method] as TestCaller['post'])(path, body);
  const isRead = ([method, path]: [keyof TestCaller, string, object?]) => method === 'get' || path.endsWith('/tests');

  test('needs a token (401) and the permission (403), and every change a proof of who one is (403)', async () => {
    const { id } = await make();
    const domain = await admin.post<DomainView>(`/sso/connections/${id}/domains`, { domain: `${uuidv7()}.com` });
    const member = await person(house, 'member', []);
    const unproved = await person(house, 'admin', ['security:manage'], false);
    for (const route of routes(id, domain.data.id)) {
      expect([route[1], (await call(server.anonymous, route)).status]).toEqual([route[1], 401]);
      expect([route[1], (await call(member, route)).error?.code]).toEqual([route[1], 'forbidden']);
      const code = (await call(unproved, route)).error?.code;
      expect([route[1], code === 'step_up_required']).toEqual([route[1], !isRead(route)]);
    }
  });

  test('of another workspace’s things is 404, and of what is not there', async () => {
    const { id } = await make();
    const domain = await admin.post<DomainView>(`/sso/connections/${id}/domains`, { domain: `${uuidv7()}.com` });
    const named = routes(id, domain.data.id).filter(([, path]) => path.includes(id));
    for (const route of named) expect([route[1], (await call(stranger, route)).status]).toEqual([route[1], 404]);
    for (const route of routes(uuidv7(), uuidv7()).filter(([, path]) => path.split('/').length > 3))
      expect([route[1], (await call(admin, route)).status]).toEqual([route[1], 404]);
    // A domain is no domain of another connection either.
    const second = await make();
    const verify = `/sso/connections/${second.id}/domains/${domain.data.id}/verification`;
    expect((await admin.post(verify)).status).toBe(404);
  });

  test('refuses what it does not know (400)', async () => {
    const { id } = await make();
    for (const body of [
      {},
      { name: 'x' },
      provider({ issuer: 'ftp://x' }),
      provider({ more: 1 }),
      provider({ name: '' }),
    ])
      expect((await admin.post('/sso/connections', body)).status).toBe(400);
    for (const body of [{ enabled: 'yes' }, { testedAt: null }, { clientSecret: '' }, { clientId: 'ü' }])
      expect((await admin.patch(`/sso/connections/${id}`, body)).status).toBe(400);
    for (const body of [{}, { ssoOnly: true }, { ssoOnly: true, breakGlassIds: ['x'] }])
      expect((await admin.put('/sso/policy', body)).status).toBe(400);
  });
});

test('the owners who can be chosen are told, with whether they have a password', async () => {
  const db = house.tenancy.database(house.tenant);
  await createUserWithPassword(db, {
    email: 'olga@acme.test',
    name: 'Olga',
    password: 'a long enough password',
    roleKey: 'owner',
  });
  const { data } = await admin.get<PolicyView>('/sso/policy');
  expect(data).toMatchObject({ ssoOnly: false, owners: [{ name: 'Olga', hasPassword: true, breakGlass: false }] });
});

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import type { Answer, TestCaller } from '#platform/testing/http.ts';
import { createInstallation, type Installation, type Member } from '../../../tests/support/workspace.ts';

interface TenantView {
  id: string;
  slug: string;
  name: string;
  state: string;
  cluster: { id: string; name: string };
  databaseName: string;
  suspendedAt: string | null;
  suspensionReason: string | null;
}

let house: Installation;
let operator: TestCaller;
let acme: TenantRecord;
let ann: Member;

beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'));
  operator = await house.operator();
  acme = await house.tenant('acme');
  ann = await house.member(acme, 'owner', 'Ann');
  await house.tenant('hanbit');
  await house.tenant('zebra');
});
afterAll(() => house.dispose());

const at = '/management/tenants';
const admin = { email: 'first@fresh.test', name: 'First' };

describe('making a tenant', () => {
  test('answers 201 with an invitation that is good, and no secret', async () => {
    const made = await operator.post<TenantView & { admin: { invitationUrl: string } }>(at, {
      slug: 'fresh-one',
      name: '새 회사',
      admin,
    });
    expect(made).toMatchObject({
      status: 201,
      data: { slug: 'fresh-one', name: '새 회사', state: 'active', cluster: { name: 'local' } },
    });
    expect(made.headers.location).toBe('/api/v1/management/tenants/fresh-one');
    const { pathname, searchParams } = new URL(made.data.admin.invitationUrl);
    expect(pathname).toBe('/t/fresh-one/invitation');
    const invitation = await house.anonymous.inject({
      url: `/t/fresh-one/session/invitation?token=${searchParams.get('token')}`,
    });
    expect(invitation.json().data).toMatchObject({ email: admin.email });
    expect(JSON.stringify(made.data)).not.toMatch(/password|postgres:|sealed|wrapped/i);
    const database = await house.app.directory.bySlug('fresh-one');
    expect((await operator.get<TenantView>(`${at}/fresh-one`)).data.databaseName).toBe(database?.databaseName);
    await house.mgmt(`update tenants set name = 'renamed' where slug = 'fresh-one'`);
  });
  test('is written down: asked for and made by the operator', async () => {
    const made = await operator.post<TenantView>(at, { slug: 'noted', name: 'Noted', admin });
    const events = await operator.get<{ items: { action: string; actor: { name: string } | null }[] }>(
      `/management/audit/events?targetId=${made.data.id}`,
    );
    expect(events.data.items.map(({ action, actor }) => [action, actor?.name])).toEqual([
      ['tenant.created', 'Demo script'],
      ['tenant.create_requested', 'Demo script'],
    ]);
  });
  test('a taken short name is 409', async () => {
    expect(await operator.post(at, { slug: 'acme', name: 'x', admin })).toMatchObject({
      status: 409,
      error: { code: 'slug_taken' },
    });
  });
  test.each(['a', 'ab', '1abc', 'Acme', 'a b c', 'acme-', '-acme', 'a'.repeat(41), '../etc', 'é-tat', ''])(
    'the short name "%s" is 400',
    async (slug) => {
      expect((await operator.post(at, { slug, name: 'x', admin })).status).toBe(400);
    },
  );
  test.each([
    'operator',
    'www',
    'api',
    'admin',
    'oauth',
    'public',
    'console',
    'static',
    'mail',
    'postmaster',
    'xn--80ak6aa',
    'ac--me',
  ])('the short name "%s" would collide with an address of the platform', async (slug) => {
    expect(await operator.post(at, { slug, name: 'x', admin })).toMatchObject({
      status: 400,
      error: { code: 'slug_reserved', fields: [{ path: 'slug' }] },
    });
  });
  test('wrong and unknown fields are 400', async () => {
    expect((await operator.post(at, { slug: 'good', name: ' ', admin })).status).toBe(400);
    expect((await operator.post(at, { slug: 'good', name: 'x', admin: { email: 'nobody', name: 'x' } })).status).toBe(
      400,
    );
    expect((await operator.post(at, { slug: 'good', name: 'x', admin, databaseName: 'postgres' })).status).toBe(400);
  });
});

describe('looking at tenants', () => {
  const slugs = async (query: string) =>
    (await operator.get<{ items: TenantView[] }>(`${at}?${query}`)).data.items.map(({ slug }) => slug);

  test('the list is paged by cursor, the newest first, each once', async () => {
    const seen: string[] = [];
    let cursor: string | null | undefined = '';
    while (cursor !== null && cursor !== undefined) {
      const answer: Answer<{ items: TenantView[] }> = await operator.get(
        `${at}?limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      seen.push(...answer.data.items.map(({ slug }) => slug));
      cursor = answer.meta.nextCursor;
    }
    expect(seen).toEqual(await slugs('limit=100'));
    expect(seen.slice(-3)).toEqual(['zebra', 'hanbit', 'acme']);
  });
  test('filters by words and state; signs of patterns are only signs', async () => {
    expect(await slugs('q=HANB')).toEqual(['hanbit']);
    expect(await slugs('q=%25')).toEqual([]);
    expect(await slugs('q=_')).toEqual([]);
    expect(await slugs('state=failed')).toEqual([]);
    expect((await operator.get(`${at}?state=lost`)).status).toBe(400);
    expect((await operator.get(`${at}?cursor=xyz`)).error?.code).toBe('cursor_invalid');
  });
  test('one that is not there is 404', async () => {
    expect((await operator.get(`${at}/nobody`)).error?.code).toBe('tenant_not_found');
  });
  test('the fleet at a glance adds up', async () => {
    const { data } = await operator.get<{ tenants: { total: number; active: number }; schema: { behind: number } }>(
      '/management/overview',
    );
    expect(data.tenants.total).toBe((await slugs('limit=100')).length);
    expect(data.schema.behind).toBe(0);
    const clusters = await operator.get<{
      items: { name: string; tenantCount: number; tenantCap: number; connections: { open: number; budget: number } }[];
    }>('/management/clusters');
    expect(clusters.data.items).toMatchObject([{ name: 'local', tenantCount: data.tenants.total }]);
    expect(JSON.stringify(clusters.data)).not.toMatch(/postgres:|password/i);
  });
  test('the workspace chooser tells whether an active workspace is there, and no more', async () => {
    expect((await house.anonymous.get('/workspaces/acme')).data).toEqual({ slug: 'acme', name: 'acme' });
    expect((await house.anonymous.get('/workspaces/nobody')).error?.code).toBe('tenant_not_found');
  });
});

describe('suspending', () => {
  test('closes tokens, sign-in and connections at once, keeps the data, and is undone', async () => {
    await ann.post('/tasks', { title: 'Kept' });
    const open = () =>
      house.mgmt<{ n: number }>(
        `select count(*)::int as n from pg_stat_activity where datname = $1 and application_name like 'hanok%' and usename = $1`,
        [acme.databaseName],
      );
    expect((await open())[0]?.n).toBeGreaterThan(0);
    const suspended = await operator.post<TenantView>(`${at}/acme/suspension`, { reason: '미납' });
    expect(suspended).toMatchObject({
      status: 200,
      data: { state: 'suspended', suspensionReason: '미납', suspendedAt: expect.any(String) },
    });
    expect(await ann.get('/tasks')).toMatchObject({ status: 403, error: { code: 'tenant_suspended' } });
    expect((await open())[0]?.n).toBe(0);
    expect((await house.anonymous.get('/workspaces/acme')).status).toBe(404);
    expect((await house.anonymous.inject({ url: '/t/acme/session/start' })).statusCode).toBeGreaterThanOrEqual(400);
    await expect(house.member(acme, 'viewer')).rejects.toThrow();
    expect((await operator.post(`${at}/acme/suspension`)).error?.code).toBe('tenant_not_active');
    const resumed = await operator.delete<TenantView>(`${at}/acme/suspension`);
    expect(resumed).toMatchObject({
      status: 200,
      data: { state: 'active', suspendedAt: null, suspensionReason: null },
    });
    expect((await ann.get<{ items: { title: string }[] }>('/tasks')).data.items).toMatchObject([{ title: 'Kept' }]);
    expect((await operator.delete(`${at}/acme/suspension`)).error?.code).toBe('tenant_not_suspended');
  });
  test('of what is not there is 404, with an unknown field 400', async () => {
    expect((await operator.post(`${at}/nobody/suspension`)).status).toBe(404);
    expect((await operator.delete(`${at}/nobody/suspension`)).status).toBe(404);
    expect((await operator.post(`${at}/hanbit/suspension`, { why: 'x' })).status).toBe(400);
  });
});

test.each([
  ['GET', at],
  ['POST', at],
  ['GET', `${at}/acme`],
  ['POST', `${at}/acme/suspension`],
  ['DELETE', `${at}/acme/suspension`],
  ['GET', '/management/overview'],
  ['GET', '/management/clusters'],
  ['GET', '/management/me'],
] as const)('%s %s is 401 without an operator’s token', async (method, path) => {
  for (const who of [house.anonymous, ann]) {
    const answer = await who.inject({ method, url: `/api/v1${path}`, ...(method === 'POST' ? { payload: {} } : {}) });
    expect(answer.statusCode).toBe(401);
  }
});

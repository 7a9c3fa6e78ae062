import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { createOutbound } from '#platform/outbound/index.ts';
import { createTestServer, type TestCaller, type TestServer } from '#platform/testing/http.ts';
import { createTestTenant, insertTestUser, type TestTenant, testPrincipal } from '#platform/testing/index.ts';
import { createMeterStandin, type ModelStandin, startOpenAiStandin } from '#platform/testing/standins/index.ts';
import { createSettingsModule } from './create.ts';
import type { ModelSettingsView, ModelTest } from './schemas.ts';

let house: TestTenant;
let neighbour: TestTenant;
let server: TestServer;
let strict: TestServer;
let settings: ReturnType<typeof createSettingsModule>;
let changes = 0;
let admin: TestCaller;
let standin: ModelStandin;
let elsewhere: ModelStandin;

const KEY = `sk-${randomBytes(16).toString('hex')}`;
const CLAUDE = { provider: 'anthropic', model: 'claude-x', apiKey: KEY };

beforeAll(async () => {
  [house, neighbour, standin, elsewhere] = await Promise.all([
    createTestTenant(inject('pgAdminUrl'), 'acme'),
    createTestTenant(inject('pgAdminUrl'), 'hanbit'),
    startOpenAiStandin(),
    startOpenAiStandin(),
  ]);
  const moduleOf = (allowLoopback: boolean) =>
    createSettingsModule({
      modelAccess: { outbound: createOutbound({ allowLoopback }) },
      meterOf: () => createMeterStandin(),
      embeddingModelChanged: async () => {
        changes += 1;
      },
    });
  settings = moduleOf(true);
  const serve = ({ router }: typeof settings) => createTestServer({ houses: [house, neighbour], routers: [router] });
  [server, strict] = await Promise.all([serve(settings), serve(moduleOf(false))]);
  admin = server.asPrincipal(testPrincipal(await insertTestUser(house), ['settings:manage']));
});
beforeEach(async () => {
  await house.admin('truncate model_settings, audit_events');
  standin.requests.length = 0;
  elsewhere.requests.length = 0;
});
afterAll(async () => {
  await Promise.all([server.close(), strict.close(), standin.close(), elsewhere.close()]);
  await Promise.all([house.dispose(), neighbour.dispose()]);
});

const ours = (more: object = {}) => ({ provider: 'openai-compatible', model: 'm', baseUrl: standin.url, ...more });
const put = (body: object) => admin.put<ModelSettingsView>('/settings/model', body);
const probe = (body?: object) => admin.post<ModelTest>('/settings/model/test', body);
const opened = () => settings.modelSettingsOf(house.tenancy.database(house.tenant), house.tenant);
/** Every row of both tables, as the database itself would print them. */
const everything = async () =>
  JSON.stringify([
    await house.admin(`select m::text, encode(api_key_sealed, 'escape') as bytes from model_settings m`),
    await house.admin('select e::text from audit_events e'),
  ]);

describe('the key', () => {
  test('is in no answer, not in the row, and not in the audit log', async () => {
    const answers = [
      await put(CLAUDE),
      await admin.get('/settings/model'),
      await put({ ...CLAUDE, apiKey: undefined, model: 'claude-y' }),
      await put({ ...CLAUDE, apiKey: `${KEY}\n\u0000` }),
      await probe(ours({ apiKey: KEY })),
    ];
    expect(JSON.stringify(answers)).not.toContain(KEY);
    const stored = await everything();
    expect(stored).toContain('claude-y');
    expect(stored).toContain('settings.model_changed');
    expect(stored).not.toContain(KEY);
    expect(stored).not.toContain(Buffer.from(KEY).toString('hex'));
  });

  test('comes out for calls alone, and shows only how it ends', async () => {
    const { status, data } = await put(CLAUDE);
    expect(status).toBe(200);
    expect(data).toEqual({
      provider: 'anthropic',
      model: 'claude-x',
      baseUrl: null,
      hasKey: true,
      keyHint: `…${KEY.slice(-4)}`,
      embeddingModel: null,
      updatedAt: expect.stringMatching(/Z$/),
    });
    expect(await opened()).toMatchObject({ provider: 'anthropic', model: 'claude-x', apiKey: KEY });
    expect((await put({ ...CLAUDE, apiKey: 'short' })).data.keyHint).toBe('…');
  });

  test('stays when it is not named, and goes when it is null or there is no provider', async () => {
    await put(ours({ apiKey: KEY }));
    await put(ours({ model: 'other' }));
    expect(await opened()).toMatchObject({ model: 'other', apiKey: KEY });
    expect((await put(ours({ apiKey: null }))).data).toMatchObject({ hasKey: false, keyHint: null });
    expect((await opened()).apiKey).toBeUndefined();

    await put(CLAUDE);
    expect((await put({ provider: 'none' })).data).toMatchObject({ provider: 'none', model: null, hasKey: false });
    expect(await opened()).toEqual({ provider: 'none', model: '' });
    expect(await house.admin('select api_key_sealed as key from model_settings')).toEqual([{ key: null }]);
  });

  test('that was stored for one address is not sent to another, neither by saving nor by testing', async () => {
    await put(ours({ apiKey: KEY }));
    for (const target of [
      { baseUrl: elsewhere.url },
      { baseUrl: `${standin.url}/elsewhere` },
      { provider: 'openai', baseUrl: standin.url },
      { provider: 'anthropic', baseUrl: standin.url },
      { provider: 'openai', baseUrl: null },
    ]) {
      const refusal = { status: 400, error: { code: 'api_key_required', fields: [{ path: 'apiKey' }] } };
      expect(await put(ours(target)), JSON.stringify(target)).toMatchObject(refusal);
      expect(await probe(ours(target)), JSON.stringify(target)).toMatchObject(refusal);
    }
    expect(elsewhere.requests).toEqual([]);
    expect(standin.requests).toEqual([]);
    expect(await opened()).toMatchObject({ baseUrl: standin.url, apiKey: KEY });

    await put(ours({ baseUrl: elsewhere.url, apiKey: null }));
    expect((await opened()).apiKey).toBeUndefined();
  });

  test('does not open in another house', async () => {
    await put(CLAUDE);
    await neighbour.admin('truncate model_settings');
    const [row] = await house.admin<{ sealed: Buffer }>('select api_key_sealed as sealed from model_settings');
    await neighbour.admin(
      `insert into model_settings (id, provider, model, api_key_sealed) values (true, 'anthropic', 'x', $1)`,
      [row?.sealed],
    );
    await expect(
      settings.modelSettingsOf(neighbour.tenancy.database(neighbour.tenant), neighbour.tenant),
    ).rejects.toThrow();
    await neighbour.admin('truncate model_settings');
  });
});

test('another embedding model is told of, once for each change that matters', async () => {
  changes = 0;
  await put(ours({ embeddingModel: 'e1' }));
  await put(ours({ embeddingModel: 'e1', model: 'other' }));
  expect(changes).toBe(1);
  await put(ours());
  await put({ provider: 'none' });
  expect(changes).toBe(1);
  await put(ours({ embeddingModel: 'e2' }));
  expect(changes).toBe(2);
});

test('a change counts at the very next call', async () => {
  await put(ours({ model: 'first' }));
  expect((await opened()).model).toBe('first');
  await put(ours({ model: 'second' }));
  expect((await opened()).model).toBe('second');
});

describe('the test button', () => {
  test('calls the model that the body names, with its key, and stores nothing', async () => {
    const { status, data } = await probe(ours({ apiKey: KEY, embeddingModel: 'e' }));
    expect(status).toBe(200);
    expect(data).toMatchObject({ ok: true, model: 'm', error: null });
    expect(standin.requests.map((request) => request.headers.authorization)).toEqual(Array(2).fill(`Bearer ${KEY}`));
    expect((await admin.get<ModelSettingsView>('/settings/model')).data).toMatchObject({
      provider: 'none',
      hasKey: false,
      updatedAt: null,
    });
  });

  test.each([
    ['no body', undefined],
    ['an empty body', {}],
  ])('with %s calls what is stored', async (_, body) => {
    await put(ours({ apiKey: KEY }));
    expect((await probe(body)).data).toMatchObject({ ok: true, model: 'm' });
    expect(standin.requests[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
  });

  test('goes to the stored address with the stored key when only the model is new', async () => {
    await put(ours({ apiKey: KEY }));
    expect((await probe(ours({ model: 'new' }))).data).toMatchObject({ ok: true });
    expect(standin.requests[0]).toMatchObject({ model: 'new', headers: { authorization: `Bearer ${KEY}` } });
  });

  test('says what went wrong, in both languages, without the key', async () => {
    standin.reply(() => ({ status: 401, type: 'invalid_api_key', message: `no such key: ${KEY}` }));
    const answer = await probe(ours({ apiKey: KEY }));
    standin.reply(() => 'OK');
    expect(answer).toMatchObject({ status: 200, data: { ok: false, error: { code: 'model_key_invalid' } } });
    expect(answer.data.error?.message.ko).toMatch(/[가-힣]/);
    expect(JSON.stringify(answer)).not.toContain(KEY);
  });

  test('with nothing set says so', async () => {
    expect((await probe()).data).toMatchObject({ ok: false, model: null, error: { code: 'model_not_set' } });
  });
});

describe('400', () => {
  test.each<[string, object]>([
    ['no provider', { model: 'm' }],
    ['a provider without a model', { provider: 'openai', apiKey: KEY }],
    ['a compatible provider without an address', { provider: 'openai-compatible', model: 'm' }],
    ['a field that we do not know', { ...CLAUDE, temperature: 1 }],
    ['a key that fits into no header', { ...CLAUDE, apiKey: 'a\r\nb' }],
    ['an empty key', { ...CLAUDE, apiKey: '' }],
  ])('%s', async (_, body) => {
    expect(await put(body)).toMatchObject({ status: 400, error: { code: 'validation_failed' } });
    expect(await probe(body)).toMatchObject({ status: 400, error: { code: 'validation_failed' } });
  });

  test('a first key is needed for vendors', async () => {
    for (const apiKey of [undefined, null]) {
      expect(await put({ ...CLAUDE, apiKey })).toMatchObject({ error: { code: 'api_key_required' } });
    }
    expect((await put(ours())).status).toBe(200);
  });

  test('addresses inside of the platform are refused before anything is called or stored', async () => {
    const guarded = strict.asPrincipal(testPrincipal(await insertTestUser(house), ['settings:manage']));
    const refusal = { status: 400, error: { code: 'model_base_url_forbidden' } };
    for (const baseUrl of [standin.url, 'http://169.254.169.254/latest', 'file:///etc/passwd', 'http://u:p@x.test/']) {
      expect(await guarded.put('/settings/model', ours({ baseUrl })), baseUrl).toMatchObject(refusal);
      expect(await guarded.post('/settings/model/test', ours({ baseUrl })), baseUrl).toMatchObject(refusal);
    }
    expect(standin.requests).toEqual([]);
    expect(await house.admin('select 1 from model_settings')).toEqual([]);
  });
});

test('401 and 403: no route opens without settings:manage', async () => {
  const member = server.asPrincipal(testPrincipal(uuidv7(), ['assistant:use', 'documents:write', 'audit:read']));
  for (const [who, status] of [
    [server.anonymous, 401],
    [member, 403],
  ] as const) {
    expect(await who.get('/settings/model')).toMatchObject({ status });
    expect(await who.put('/settings/model', CLAUDE)).toMatchObject({ status });
    expect(await who.post('/settings/model/test', CLAUDE)).toMatchObject({ status });
  }
});

test('where the text of documents goes is changed by who proves anew who he is, and by no application', async () => {
  const careful = await createTestServer({ houses: [house], routers: [settings.router], steppedUp: () => false });
  const someone = careful.asPrincipal(testPrincipal(await insertTestUser(house), ['settings:manage']));
  expect(await someone.put('/settings/model', CLAUDE)).toMatchObject({
    status: 403,
    error: { code: 'step_up_required' },
  });
  expect(await someone.get('/settings/model')).toMatchObject({ status: 200, data: { provider: 'none' } });
  await careful.close();
});

test("a neighbour's settings are his own", async () => {
  await put(CLAUDE);
  const stranger = server.asPrincipal(testPrincipal(uuidv7(), ['settings:manage']), neighbour);
  expect(await stranger.get('/settings/model')).toMatchObject({ status: 200, data: { provider: 'none' } });
  const crossed = await stranger.inject({ url: '/t/acme/api/v1/settings/model' });
  expect(crossed.json()).toMatchObject({ error: { status: 401, code: 'tenant_mismatch' } });
});

test('each change is in the audit log, with what became of the key', async () => {
  await put(ours({ baseUrl: `${standin.url}/v1?token=hidden`, apiKey: KEY }));
  await put(ours({ baseUrl: `${standin.url}/v1?token=hidden`, model: 'n' }));
  await put(ours({ apiKey: null }));
  const log = await house.admin<{ details: object }>('select details from audit_events order by occurred_at, id');
  expect(log.map((event) => event.details)).toMatchObject([
    { provider: 'openai-compatible', model: 'm', baseUrl: standin.url, key: 'entered' },
    { model: 'n', key: 'kept' },
    { model: 'm', key: 'removed' },
  ]);
  expect(JSON.stringify(log)).not.toContain('hidden');
});

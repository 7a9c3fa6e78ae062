import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import type { TestCaller } from '#platform/testing/http.ts';
import { type ModelStandin, startOpenAiStandin } from '#platform/testing/standins/index.ts';
import { settled, upload, uploadReady } from '../support/documents.ts';
import { createInstallation, eventually, type Installation, type Member } from '../support/workspace.ts';

/* Budgets, through the whole server and a recording stand-in for a vendor: what is asked, refused, counted, and goes on. */

interface Message {
  status: string;
  mode: string;
  content: string;
  error: { code: string } | null;
}

let house: Installation;
let acme: TenantRecord;
let hanbit: TenantRecord;
let owner: Member;
let ann: Member;
let billing: TestCaller;
let standin: ModelStandin;
let talk: string;

const UNLIMITED = {
  monthlyTokens: null,
  monthlyCostMicros: null,
  memberMonthlyTokens: null,
  memberMonthlyCostMicros: null,
};
const limit = (limits: Partial<Record<keyof typeof UNLIMITED, number>>) =>
  owner.put('/settings/usage/limits', { ...UNLIMITED, ...limits });
const model = (embeddingModel: string | null) => ({
  provider: 'openai-compatible',
  model: 'standin-1',
  baseUrl: standin.url,
  apiKey: 'sk-test-0123456789',
  embeddingModel,
});
const ask = (who: TestCaller, body: object, id = talk) => who.post<Message>(`/conversations/${id}/messages`, body);
const events = () =>
  house.admin<{ purpose: string; state: string; tokens: number; user_id: string }>(
    acme,
    `select purpose, state, (input_tokens + output_tokens)::int as tokens, user_id from usage_events order by id`,
  );
const total = async () => (await owner.get<{ total: { tokens: number } }>('/settings/usage')).data.total.tokens;

beforeAll(async () => {
  standin = await startOpenAiStandin();
  house = await createInstallation(inject('pgAdminUrl'));
  [acme, hanbit] = [await house.tenant('acme'), await house.tenant('hanbit')];
  owner = await house.member(acme, 'owner', 'Olive');
  ann = await house.member(acme, 'member', 'Ann');
  billing = await house.operator('billing');
  await uploadReady(ann, 'leave.md', 'Annual leave is fifteen days.');
  expect((await owner.put('/settings/model', model(null))).status).toBe(200);
  talk = (await ann.post<{ id: string }>('/conversations', {})).data.id;
});
afterAll(async () => {
  await house.dispose();
  await standin.close();
});
beforeEach(async () => {
  await limit({});
  await house.admin(acme, 'truncate usage_events, usage_totals');
  standin.requests.length = 0;
  standin.reply(() => ({ tokens: ['Fifteen', ' days.'], usage: { inputTokens: 900, outputTokens: 12 } }));
});

test('an answer counts what the vendor told, for who asked, and never carries the asker’s token', async () => {
  const answer = await ask(ann, { content: 'How many days of annual leave?' });
  expect(answer.data).toMatchObject({ status: 'complete', mode: 'model' });
  expect(await events()).toEqual([{ purpose: 'answer', state: 'settled', tokens: 912, user_id: ann.id }]);
  expect(await total()).toBe(912);
  const token = ann.headers.authorization?.replace('Bearer ', '') ?? '';
  expect(token.length).toBeGreaterThan(100);
  const sent = standin.requests.map(({ path, headers, body }) => JSON.stringify({ path, headers, body }));
  expect(sent).toHaveLength(1);
  for (const request of sent) expect(request).not.toContain(token);
  expect(standin.requests[0]?.headers.authorization).toBe('Bearer sk-test-0123456789');
});

test('a budget that is used up refuses the question with Retry-After before any call; extracts are still given', async () => {
  await limit({ monthlyTokens: 100 });
  const refused = await ask(ann, { content: 'How many days of annual leave?' });
  expect([refused.status, refused.error?.code]).toEqual([429, 'budget_exhausted']);
  const seconds = Number(refused.headers['retry-after']);
  const now = new Date();
  const left = (Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1) - now.getTime()) / 1000;
  expect(Math.abs(seconds - left)).toBeLessThan(60);
  expect(standin.requests).toEqual([]);
  expect(await total()).toBe(0);
  const extract = await ask(ann, { content: 'How many days of annual leave?', mode: 'extract' });
  expect(extract.data).toMatchObject({ status: 'complete', mode: 'extract', error: null });
  expect(extract.data.content).toContain('fifteen days');
  expect(standin.requests).toEqual([]);
});

test('a budget that is used up between two calls of one answer ends it with its code, and keeps what was written', async () => {
  await limit({ monthlyTokens: 50_000 });
  standin.reply(() => ({
    tokens: ['Let me look.'],
    toolCalls: [{ name: 'search_documents', arguments: { query: 'leave' } }],
    usage: { inputTokens: 60_000, outputTokens: 20 },
  }));
  const { data } = await ask(ann, { content: 'How many days of annual leave?' });
  expect(data).toMatchObject({ status: 'failed', mode: 'model', error: { code: 'budget_exhausted' } });
  expect(data.content).toContain('Let me look.');
  expect(standin.requests).toHaveLength(1);
  expect(await total()).toBe(60_020);
});

test('a hundred questions at once pass a budget by no more than was set aside', async () => {
  await limit({ monthlyTokens: 30_000 });
  standin.reply(() => ({
    tokens: ['Fifteen', ' days.'],
    delayMs: 200,
    usage: { inputTokens: 4_000, outputTokens: 100 },
  }));
  const talks = await Promise.all(
    Array.from({ length: 100 }, async () => (await ann.post<{ id: string }>('/conversations', {})).data.id),
  );
  const answers = await Promise.all(talks.map((id) => ask(ann, { content: 'How many days?' }, id)));
  const written = answers.filter(({ data }) => data?.status === 'complete');
  expect(written.length).toBe(standin.requests.length);
  expect(written.length).toBeGreaterThan(0);
  for (const { status, data, error } of answers)
    if (data?.status !== 'complete') expect([status, error?.code ?? data?.error?.code]).toContain('budget_exhausted');
  expect(await total()).toBe(written.length * 4_100);
  expect(await total()).toBeLessThanOrEqual(30_000);
});

test('what the operators allow counts within seconds, and touches no other tenant', async () => {
  const sam = await house.member(hanbit, 'owner', 'Sam');
  expect((await sam.put('/settings/model', model(null))).status).toBe(200);
  await billing.put('/management/tenants/acme/budget', { monthlyTokens: 0, monthlyCostMicros: null });
  expect((await ask(ann, { content: 'How many days?' })).status).toBe(429);
  const theirs = (await sam.post<{ id: string }>('/conversations', {})).data.id;
  expect((await ask(sam, { content: 'How many days?' }, theirs)).data).toMatchObject({ status: 'complete' });
  await billing.put('/management/tenants/acme/budget', { monthlyTokens: null, monthlyCostMicros: null });
  expect((await ask(ann, { content: 'How many days?' })).data).toMatchObject({ status: 'complete' });
});

test('a call that a vendor refuses costs nothing; one that is cut off costs what was written', async () => {
  standin.reply(() => ({ status: 401, type: 'authentication_error' }));
  expect((await ask(ann, { content: 'How many days?' })).data).toMatchObject({ error: { code: 'model_key_invalid' } });
  expect(await total()).toBe(0);
  standin.reply(() => ({ tokens: ['Fifteen'], failure: { type: 'api_error', message: 'gone' } }));
  expect((await ask(ann, { content: 'How many days?' })).data).toMatchObject({ status: 'failed' });
  expect(await total()).toBeGreaterThan(100);
  expect((await events()).map(({ state }) => state)).toEqual(['settled', 'settled']);
});

test('the test of the model counts too, and says when the budget is used up', async () => {
  expect((await owner.post('/settings/model/test', {})).data).toMatchObject({ ok: true });
  expect(await events()).toEqual([{ purpose: 'test', state: 'settled', tokens: 912, user_id: owner.id }]);
  await limit({ monthlyTokens: 1 });
  expect((await owner.post('/settings/model/test', {})).data).toMatchObject({
    ok: false,
    error: { code: 'budget_exhausted' },
  });
});

test('documents wait for a budget without being lost: found by words at once, embedded when there is one', async () => {
  await limit({ monthlyTokens: 1 });
  expect((await owner.put('/settings/model', model('embed-1'))).status).toBe(200);
  const sent = await upload(ann, 'travel.md', 'Travel costs are paid back within ten days.');
  const document = await settled(ann, sent.data.id);
  expect(document).toMatchObject({ status: 'ready', failure: { code: 'budget_exhausted' } });
  const found = await ann.get<{ items: { documentId: string }[] }>('/search?q=travel%20costs');
  expect(found.data.items[0]?.documentId).toBe(document.id);
  const embedded = () =>
    house.admin(acme, `select 1 from chunks where document_id = $1 and embedding_model = 'embed-1'`, [document.id]);
  expect(await embedded()).toEqual([]);
  expect(standin.requests.filter(({ path }) => path.endsWith('/embeddings'))).toEqual([]);
  await limit({});
  await eventually('the document is embedded', async () => (await embedded()).length > 0);
  await eventually('nothing waits', async () => {
    const { data } = await ann.get<{ failure: unknown; status: string }>(`/documents/${document.id}`);
    return data?.status === 'ready' && data.failure === null;
  });
  expect((await events()).some(({ purpose, user_id }) => purpose === 'ingestion' && user_id === ann.id)).toBe(true);
});

test('the upkeep goes on with documents when the operators or a new month give budget, and closes what a crash left', async () => {
  await billing.put('/management/tenants/acme/budget', { monthlyTokens: 0, monthlyCostMicros: null });
  const sent = await upload(ann, 'rooms.md', 'The meeting room on the third floor has a piano.');
  const document = await settled(ann, sent.data.id);
  expect(document.failure?.code).toBe('budget_exhausted');
  await billing.put('/management/tenants/acme/budget', { monthlyTokens: null, monthlyCostMicros: null });
  await house.admin(
    acme,
    `insert into usage_events select gen_random_uuid(), date_trunc('month', now() - interval '2 hours'),
      now() - interval '2 hours', null, $1, 'answer', 'm', 'reserved', 40, 0, 2, 0`,
    [ann.id],
  );
  await house.restart();
  await eventually('the document is embedded', async () => {
    const { data } = await ann.get<{ failure: unknown }>(`/documents/${document.id}`);
    return data?.failure === null;
  });
  expect((await events()).filter(({ purpose }) => purpose === 'answer')).toEqual([
    { purpose: 'answer', state: 'lapsed', tokens: 42, user_id: ann.id },
  ]);
});

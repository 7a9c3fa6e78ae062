import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import { type ModelStandin, startAnthropicStandin, startOpenAiStandin } from '#platform/testing/standins/index.ts';
import { contentOf, type DocumentView, uploadReady } from '../../../tests/support/documents.ts';
import { readEvents, type StreamEvent } from '../../../tests/support/events.ts';
import { createInstallation, eventually, type Installation, type Member } from '../../../tests/support/workspace.ts';
import type { Conversation, Message } from './schemas.ts';

type Whole = Conversation & { messages: Message[]; activeRunId: string | null };

const QUESTION = 'Within how many days are travel costs paid back?';
const SENTENCE = 'Travel costs are paid back within ten days.';

let house: Installation;
let acme: TenantRecord;
let ann: Member;
let base: string;
let handbook: DocumentView;
let standin: ModelStandin | null = null;

beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'));
  acme = await house.tenant('acme');
  ann = await house.member(acme, 'owner', 'Ann');
  handbook = await uploadReady(
    ann,
    'handbook.md',
    `# Travel\n\n${SENTENCE} Receipts above thirty euros must be uploaded.`,
  );
  base = await house.listen();
});
afterEach(async () => {
  await standin?.close();
  standin = null;
});
afterAll(() => house.dispose());

async function useModel(vendor: 'openai' | 'anthropic'): Promise<ModelStandin> {
  standin = await (vendor === 'openai' ? startOpenAiStandin() : startAnthropicStandin());
  const settings =
    vendor === 'openai'
      ? { provider: 'openai-compatible', baseUrl: `${standin.url}/v1` }
      : { provider: 'anthropic', baseUrl: standin.url };
  const put = await ann.put('/settings/model', { ...settings, model: 'writer-1', apiKey: 'sk-standin-0123456789' });
  expect(put.status).toBe(200);
  return standin;
}
const begin = async () => (await ann.post<Conversation>('/conversations', {})).data.id;
const whole = async (id: string) => (await ann.get<Whole>(`/conversations/${id}`)).data;

/** Asks as a page does. `leave` ends the page's connection. */
async function stream(id: string, content = QUESTION) {
  const page = new AbortController();
  const response = await fetch(`${base}/api/v1/conversations/${id}/messages`, {
    method: 'POST',
    signal: page.signal,
    headers: { ...ann.headers, accept: 'text/event-stream', 'content-type': 'application/json' },
    body: JSON.stringify({ content }),
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  return { events: readEvents(response), leave: () => page.abort() };
}
async function listen(id: string, messageId: string, lastEventId?: number) {
  const response = await fetch(`${base}/api/v1/conversations/${id}/messages/${messageId}/events`, {
    headers: { ...ann.headers, ...(lastEventId === undefined ? {} : { 'last-event-id': String(lastEventId) }) },
  });
  expect(response.status).toBe(200);
  return all(readEvents(response));
}
async function all(events: AsyncGenerator<StreamEvent>): Promise<StreamEvent[]> {
  const list: StreamEvent[] = [];
  for await (const event of events) list.push(event);
  return list;
}
/** The first events, as far as one that `last` accepts; the stream stays open. */
async function until(
  events: AsyncGenerator<StreamEvent>,
  last: (event: StreamEvent) => boolean,
): Promise<StreamEvent[]> {
  const list: StreamEvent[] = [];
  for (;;) {
    const { value, done } = await events.next();
    if (done === true) throw new Error(`the stream ended after ${list.map(({ type }) => type).join(', ')}`);
    list.push(value);
    if (last(value)) return list;
  }
}
const isDelta = (event: StreamEvent) => event.type === 'delta';
const textOf = (events: StreamEvent[]) =>
  events
    .filter(isDelta)
    .map(({ data }) => data.text)
    .join('');

test('without a model the stream tells the same as the stored message', async () => {
  const id = await begin();
  const events = await all((await stream(id)).events);
  expect(events.map((event) => event.id)).toEqual(events.map((_, i) => i + 1));
  expect(events[0]).toMatchObject({ type: 'message.started', data: { mode: 'extract' } });
  expect(events[1]).toMatchObject({ type: 'step', data: { kind: 'search' } });
  const last = events.at(-1);
  expect(last).toMatchObject({ type: 'message.completed', data: { status: 'complete', mode: 'extract' } });
  expect((await whole(id)).messages.at(-1)).toEqual(last?.data);
  expect(textOf(events).trim()).toBe(last?.data.content);
});

describe.each(['openai', 'anthropic'] as const)('with a model of %s', (vendor) => {
  test('the answer streams; a citation is a place in the source; one that was not retrieved is rejected', async () => {
    const model = await useModel(vendor);
    model.reply(() => `Travel costs are paid back within ten days [1]. The moon is made of cheese [9].`);
    const id = await begin();
    const events = await all((await stream(id)).events);
    expect(events.filter(isDelta).length).toBeGreaterThan(1);
    expect(model.requests[0]).toMatchObject({ model: 'writer-1', stream: true, aborted: false });
    expect(model.requests[0]?.messages.at(-1)?.text).toContain(SENTENCE);
    const message = (await whole(id)).messages.at(-1);
    expect(message).toMatchObject({ status: 'complete', mode: 'model', model: 'writer-1', rejectedCitations: 1 });
    expect(message?.content).not.toContain('[9]');
    expect(textOf(events).trim()).toBe(message?.content);
    expect(message?.citations).toHaveLength(1);
    const [citation] = message?.citations ?? [];
    const content = await contentOf(ann, handbook.id);
    expect(content.slice(citation?.start, citation?.end)).toBe(citation?.quote);
    expect(citation).toMatchObject({ number: 1, documentId: handbook.id, quote: SENTENCE });
    const order = events.map(({ type }) => type);
    expect(order.indexOf('citation')).toBeGreaterThan(order.indexOf('step'));
  });

  test('stopping keeps what was written and hangs up on the model', async () => {
    const model = await useModel(vendor);
    model.reply(() => ({ tokens: Array.from({ length: 500 }, (_, i) => `word${i} `), delayMs: 30 }));
    const id = await begin();
    const { events } = await stream(id);
    const [started] = await until(events, isDelta);
    const messageId = String(started?.data.messageId);
    expect((await whole(id)).activeRunId).toBe(messageId);
    const stopped = await ann.post<Message>(`/conversations/${id}/messages/${messageId}/stop`);
    expect(stopped).toMatchObject({ status: 200, data: { id: messageId, status: 'stopped', mode: 'model' } });
    expect(stopped.data.content).toMatch(/^word0/);
    expect(stopped.data.content).not.toContain('word499');
    expect((await all(events)).at(-1)).toMatchObject({ type: 'message.completed', data: { status: 'stopped' } });
    await eventually('the model notices', async () => model.requests[0]?.aborted === true, 5);
    const written = model.requests[0]?.written;
    await sleep(150);
    expect(model.requests[0]?.written).toBe(written);
    expect(await whole(id)).toMatchObject({ activeRunId: null });
  });

  test('a failure in the middle keeps what was written and says what failed, by a code', async () => {
    const model = await useModel(vendor);
    model.reply(() => ({
      tokens: ['The ', 'beginning '],
      failure: { type: 'overloaded_error', message: 'secret detail' },
    }));
    const id = await begin();
    const events = await all((await stream(id)).events);
    expect(events.at(-2)).toMatchObject({ type: 'error', data: { code: expect.stringMatching(/^model_/) } });
    expect(events.at(-1)).toMatchObject({ data: { status: 'failed', content: 'The beginning' } });
    expect(JSON.stringify(events)).not.toContain('secret detail');
  });
});

describe('an answer goes on whoever listens', () => {
  test('a page that reloads takes up after the last event it saw, and misses none', async () => {
    const model = await useModel('openai');
    model.reply(() => ({ tokens: Array.from({ length: 40 }, (_, i) => `w${i} `), delayMs: 20 }));
    const id = await begin();
    const page = await stream(id);
    const seen = await until(page.events, isDelta);
    page.leave();
    const messageId = String(seen[0]?.data.messageId);
    const rest = await listen(id, messageId, seen.length);
    expect(rest.map((event) => event.id)).toEqual(rest.map((_, i) => seen.length + i + 1));
    expect(textOf([...seen, ...rest]).trim()).toBe(Array.from({ length: 40 }, (_, i) => `w${i}`).join(' '));
    expect(rest.at(-1)).toMatchObject({ type: 'message.completed', data: { status: 'complete' } });
    const replay = await listen(id, messageId);
    expect(replay).toEqual([...seen, ...rest]);
    expect(model.requests[0]?.aborted).toBe(false);
  });

  test('a second question meanwhile is refused with answer_running, in this conversation alone', async () => {
    const model = await useModel('openai');
    model.reply((_request, index) => (index === 0 ? 'hang' : 'Done.'));
    const id = await begin();
    const { events } = await stream(id);
    const [started] = await until(events, (event) => event.type === 'step');
    const second = await ann.post(`/conversations/${id}/messages`, { content: 'And?' });
    expect(second).toMatchObject({ status: 409, error: { code: 'answer_running' } });
    const elsewhere = await ann.post<Message>(`/conversations/${await begin()}/messages`, { content: 'And?' });
    expect(elsewhere).toMatchObject({ status: 200, data: { status: 'complete', content: 'Done.' } });
    await ann.post(`/conversations/${id}/messages/${started?.data.messageId}/stop`);
    expect((await whole(id)).messages).toHaveLength(2);
  });

  test('it is listened to and stopped by its owner alone, though others read the conversation', async () => {
    const bob = await house.member(acme, 'member', 'Bob');
    const model = await useModel('openai');
    model.reply(() => 'hang');
    const id = await begin();
    expect((await ann.post(`/conversations/${id}/shares`, { userId: bob.id })).status).toBe(201);
    const { events } = await stream(id);
    const [started] = await until(events, (event) => event.type === 'step');
    const running = `/conversations/${id}/messages/${started?.data.messageId}`;
    expect((await bob.get<Whole>(`/conversations/${id}`)).data).toMatchObject({
      messages: [{ role: 'user' }],
      activeRunId: null,
    });
    for (const refused of [await bob.get(`${running}/events`), await bob.post(`${running}/stop`)])
      expect(refused).toMatchObject({ status: 404, error: { code: 'conversation_not_found' } });
    expect((await whole(id)).activeRunId).toBe(started?.data.messageId);
    expect((await ann.post<Message>(`${running}/stop`)).data).toMatchObject({ status: 'stopped' });
  });

  test('two questions at once in one conversation: one is answered, one refused', async () => {
    const model = await useModel('openai');
    model.reply(() => ({ tokens: ['a', 'b'], delayMs: 100 }));
    const id = await begin();
    const answers = await Promise.all(
      [1, 2].map((n) => ann.post(`/conversations/${id}/messages`, { content: `Q${n}` })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('a conversation that is deleted meanwhile takes its answer along', async () => {
    const model = await useModel('openai');
    model.reply(() => 'hang');
    const id = await begin();
    const { events } = await stream(id);
    await until(events, (event) => event.type === 'step');
    await eventually('the model is asked', async () => model.requests.length > 0);
    expect((await ann.delete(`/conversations/${id}`)).status).toBe(200);
    await eventually('the model is hung up on', async () => model.requests[0]?.aborted === true, 5);
    await all(events);
    expect((await ann.get(`/conversations/${id}`)).status).toBe(404);
  });

  test('a server that ends meanwhile keeps what was written, and does not wait for the model', async () => {
    const model = await useModel('openai');
    model.reply(() => ({ tokens: Array.from({ length: 2_000 }, (_, i) => `word${i} `), delayMs: 30 }));
    const id = await begin();
    const { events } = await stream(id);
    await until(events, isDelta);
    const began = performance.now();
    await house.restart();
    expect(performance.now() - began).toBeLessThan(15_000);
    expect((await whole(id)).messages.at(-1)).toMatchObject({
      status: 'stopped',
      content: expect.stringMatching(/^word0/),
    });
    base = await house.listen();
  });
});

import { describe, expect, test, vi } from 'vitest';
import type { Api } from '@/lib/api/client.ts';
import { ApiError, NETWORK_ERROR, networkError } from '@/lib/api/error.ts';
import { blankAnswer, type Run } from './run.ts';
import { createRuns } from './runs.ts';

type Answer = Response | Error;

/** An API whose streams are given in order; remembers what was asked of it. */
function standIn(...answers: Answer[]) {
  const asked: { path: string; method: string; lastEventId: string | null; body: unknown }[] = [];
  const posted: string[] = [];
  const api = {
    raw: async (path: string, init: RequestInit) => {
      const headers = new Headers(init.headers);
      asked.push({
        path,
        method: init.method ?? 'GET',
        lastEventId: headers.get('last-event-id'),
        body: init.body ? JSON.parse(String(init.body)) : undefined,
      });
      const next = answers.shift();
      if (!next) throw networkError('no more answers');
      if (next instanceof Error) throw next;
      return next;
    },
    post: async (path: string) => {
      posted.push(path);
      return null;
    },
  } as unknown as Api;
  return { api, asked, posted };
}

function stream(...events: [id: number, event: string, data: unknown][]): Response {
  return new Response(
    events.map(([id, event, data]) => `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`).join(''),
  );
}
const started: [number, string, unknown] = [
  1,
  'message.started',
  { messageId: 'm', userMessageId: 'u', mode: 'model' },
];
const completed = (id: number, content: string): [number, string, unknown] => [
  id,
  'message.completed',
  { id: 'm', content, status: 'complete' },
];

function finishing(api: Api): { runs: ReturnType<typeof createRuns>; finished: Promise<Run> } {
  const { promise, resolve } = Promise.withResolvers<Run>();
  return { runs: createRuns({ api, finished: resolve, wait: async () => {} }), finished: promise };
}

describe('an answer', () => {
  test('is kept with its question once the server says that it is complete', async () => {
    const { api, asked } = standIn(stream(started, [2, 'delta', { text: '누' }], completed(3, '누리다.')));
    const { runs, finished } = finishing(api);
    runs.ask('c', '이름은?', ['d1']);
    const run = await finished;
    expect(run.question).toMatchObject({ id: 'u', content: '이름은?' });
    expect(run.answer).toMatchObject({ id: 'm', content: '누리다.', status: 'complete' });
    expect(asked[0]).toMatchObject({ method: 'POST', body: { content: '이름은?', documentIds: ['d1'] } });
    expect(runs.get('c')).toBeNull();
  });

  test('whose connection breaks goes on after the last event seen, with no word twice', async () => {
    const { api, asked } = standIn(
      stream(started, [2, 'delta', { text: '누' }]),
      networkError('down'),
      stream([3, 'delta', { text: '리' }], completed(4, '누리')),
    );
    const { runs, finished } = finishing(api);
    const seen: string[] = [];
    runs.subscribe(() => seen.push(runs.get('c')?.answer.content ?? ''));
    runs.ask('c', '이름은?');
    expect((await finished).answer.content).toBe('누리');
    expect(asked.slice(1)).toEqual([
      { path: '/conversations/c/messages/m/events', method: 'GET', lastEventId: '2', body: undefined },
      { path: '/conversations/c/messages/m/events', method: 'GET', lastEventId: '2', body: undefined },
    ]);
    expect(seen.every((text) => '누리'.startsWith(text))).toBe(true);
  });

  test('that cannot be taken up again waits for its reader, then goes on', async () => {
    const down = Array.from({ length: 5 }, () => networkError('down'));
    const { api } = standIn(stream(started), ...down, stream(completed(9, '누리')));
    const { runs, finished } = finishing(api);
    runs.ask('c', '이름은?');
    await vi.waitFor(() => expect(runs.get('c')?.phase).toBe('lost'));
    runs.retry('c');
    expect((await finished).answer.content).toBe('누리');
  });

  test('taken up after a reload is replayed from its beginning without doubling', async () => {
    const { api } = standIn(stream(started, [2, 'delta', { text: '누리' }], completed(3, '누리')));
    const { runs, finished } = finishing(api);
    const seen: string[] = [];
    runs.subscribe(() => seen.push(runs.get('c')?.answer.content ?? ''));
    const stored = { content: '누' };
    runs.resume('c', { ...blankAnswer('m'), ...stored });
    expect((await finished).answer.content).toBe('누리');
    expect(seen).not.toContain('누누리');
  });
});

test('an answer that the server no longer writes is looked up in its conversation', async () => {
  const { api } = standIn(stream(started), new ApiError('answer_not_running', 404, 'r', null));
  const { promise, resolve } = Promise.withResolvers<Run>();
  const runs = createRuns({ api, finished: () => {}, gone: resolve, wait: async () => {} });
  runs.ask('c', '이름은?');
  expect((await promise).answer.id).toBe('m');
  await vi.waitFor(() => expect(runs.get('c')).toBeNull());
});

describe('a question', () => {
  test('that is refused is kept with the reason, and sent again on demand', async () => {
    const refused = new ApiError('rate_limited', 429, 'r', null);
    const { api, asked } = standIn(refused, stream(started, completed(2, '누리')));
    const { runs, finished } = finishing(api);
    runs.ask('c', '이름은?');
    await vi.waitFor(() => expect(runs.get('c')?.phase).toBe('failed'));
    expect(runs.get('c')).toMatchObject({ question: { content: '이름은?' }, error: { code: 'rate_limited' } });
    runs.retry('c');
    await finished;
    expect(asked.map((a) => a.body)).toEqual([{ content: '이름은?' }, { content: '이름은?' }]);
  });

  test('that never reached the server is not asked for by its answer', async () => {
    const { api, asked } = standIn(networkError('down'));
    const { runs } = finishing(api);
    runs.ask('c', '이름은?');
    await vi.waitFor(() => expect(runs.get('c')?.phase).toBe('failed'));
    expect(runs.get('c')).toMatchObject({ error: { code: NETWORK_ERROR } });
    expect(asked).toHaveLength(1);
  });
});

test('stopping before the server has named the answer is told to it as soon as it has', async () => {
  const { api, posted } = standIn(stream(started, completed(2, '')));
  const { runs, finished } = finishing(api);
  runs.ask('c', '이름은?');
  await runs.stop('c');
  await finished;
  expect(posted).toEqual(['/conversations/c/messages/m/stop']);
});

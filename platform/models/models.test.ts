import { HumanMessage } from '@langchain/core/messages';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HanokError } from '#platform/errors/index.ts';
import { createOutbound } from '#platform/outbound/index.ts';
import {
  createMeterStandin,
  type ModelStandin,
  type ScriptedReply,
  standinEmbedding,
  startAnthropicStandin,
  startOpenAiStandin,
} from '#platform/testing/standins/index.ts';
import { type ChatModel, createChatModel, createEmbedder, type ModelSettings, testModel } from './index.ts';

const KEY = 'sk-secret-0123456789';
const meter = createMeterStandin();
const access = { outbound: createOutbound({ allowLoopback: true }), timeoutMs: 10_000, maxRetries: 0, meter };
const question = [new HumanMessage('안녕하세요?')];

async function textOf(chat: ChatModel, signal?: AbortSignal): Promise<string[]> {
  const pieces: string[] = [];
  for await (const piece of chat.stream(question, { signal })) if (piece.text !== '') pieces.push(piece.text);
  return pieces;
}

describe.each([
  { provider: 'openai' as const, start: startOpenAiStandin },
  { provider: 'openai-compatible' as const, start: startOpenAiStandin },
  { provider: 'anthropic' as const, start: startAnthropicStandin },
])('$provider', ({ provider, start }) => {
  let standin: ModelStandin;
  let settings: ModelSettings;
  beforeAll(async () => {
    standin = await start();
    settings = { provider, model: 'standin-1', baseUrl: standin.url, apiKey: KEY };
  });
  afterAll(() => standin.close());

  test('an answer arrives in the pieces in which the vendor sends it, with its usage', async () => {
    standin.reply(() => ({ tokens: ['안녕', '하세요', ', ', 'Kim'], usage: { inputTokens: 31, outputTokens: 7 } }));
    const chat = await createChatModel(settings, access);
    let usage = { input: 0, output: 0 };
    const pieces: string[] = [];
    for await (const piece of chat.stream(question)) {
      if (piece.text !== '') pieces.push(piece.text);
      usage = {
        input: usage.input + (piece.usage_metadata?.input_tokens ?? 0),
        output: usage.output + (piece.usage_metadata?.output_tokens ?? 0),
      };
    }
    expect(pieces).toEqual(['안녕', '하세요', ', ', 'Kim']);
    expect(usage.input).toBe(31);
    expect(usage.output).toBeGreaterThanOrEqual(7);
    expect(standin.requests.at(-1)).toMatchObject({ model: 'standin-1', stream: true, aborted: false });
  });

  test('a stop closes the connection to the vendor at once', async () => {
    standin.reply(() => ({ tokens: Array.from({ length: 500 }, (_, i) => `t${i} `), delayMs: 20 }));
    const chat = await createChatModel(settings, access);
    const stop = new AbortController();
    const pieces: string[] = [];
    const reading = (async () => {
      for await (const piece of chat.stream(question, { signal: stop.signal })) {
        pieces.push(piece.text);
        if (pieces.length === 4) stop.abort(new Error('stopped by the test'));
      }
    })();
    await expect(reading).rejects.toThrow('stopped by the test');
    await expect.poll(() => standin.requests.at(-1)?.aborted).toBe(true);
    expect(standin.requests.at(-1)?.written).toBeLessThan(20);
  });

  test('a reader that leaves early closes the connection too', async () => {
    standin.reply(() => ({ tokens: Array.from({ length: 500 }, () => 'x'), delayMs: 20 }));
    const chat = await createChatModel(settings, access);
    for await (const piece of chat.stream(question)) if (piece.text !== '') break;
    await expect.poll(() => standin.requests.at(-1)?.aborted).toBe(true);
  });

  test.each([
    [{ status: 401, type: 'authentication_error' }, 'model_key_invalid'],
    [{ status: 403, type: 'permission_error' }, 'model_key_invalid'],
    [{ status: 404, type: 'not_found_error' }, 'model_not_found'],
    [{ status: 429, type: 'rate_limit_error' }, 'model_rate_limited'],
    [{ status: 400, type: 'invalid_request_error' }, 'model_refused'],
    [{ status: 529, type: 'overloaded_error' }, 'model_rate_limited'],
    [{ status: 500, type: 'api_error' }, 'model_failed'],
    ['hang', 'model_timeout'],
    [{ tokens: ['a', 'b'], delayMs: 900 }, 'model_timeout'],
    [{ tokens: ['a'], failure: { type: 'overloaded_error', message: 'busy' } }, 'model_rate_limited'],
  ] satisfies [ScriptedReply, string][])('the reply %j becomes %s', async (reply, code) => {
    standin.reply(() => reply);
    const chat = await createChatModel(settings, { ...access, timeoutMs: code === 'model_timeout' ? 400 : 10_000 });
    const error = await textOf(chat).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(HanokError);
    expect((error as HanokError).code).toBe(code);
  });

  test('no message and no cause of a failure holds the key', async () => {
    standin.reply(() => ({
      status: 401,
      type: 'authentication_error',
      message: `Incorrect API key: ${KEY} (${KEY.slice(0, 12)}***)`,
    }));
    const chat = await createChatModel(settings, access);
    const error = (await textOf(chat).catch((thrown: unknown) => thrown)) as HanokError;
    const told = [
      error.message,
      error.stack,
      JSON.stringify(error.definition),
      String(error.extras.cause),
      (error.extras.cause as Error).stack,
    ];
    expect(told.join('\n')).not.toContain('sk-secret');
    expect(String(error.extras.cause)).toContain('Incorrect API key');
  });

  test('a failure that may pass is tried again, one that will not is not', async () => {
    const chat = await createChatModel(settings, { ...access, maxRetries: 1 });
    const before = standin.requests.length;
    standin.reply((_, index) => (index === 0 ? { status: 503, type: 'overloaded_error' } : 'done'));
    expect((await textOf(chat)).join('')).toBe('done');
    expect(standin.requests.length - before).toBe(2);
    standin.reply(() => ({ status: 401, type: 'authentication_error' }));
    await textOf(chat).catch(() => {});
    expect(standin.requests.length - before).toBe(3);
  });

  test('the test button reports what the provider answers', async () => {
    standin.reply(() => 'OK');
    expect(await testModel(settings, access)).toEqual({
      ok: true,
      latencyMs: expect.any(Number),
      model: 'standin-1',
      error: null,
    });
    standin.reply(() => ({ status: 404, type: 'not_found_error' }));
    expect(await testModel(settings, access)).toMatchObject({
      ok: false,
      error: { code: 'model_not_found', message: { ko: expect.any(String) } },
    });
  });

  test('neither keys nor addresses nor tracing are taken from the environment', async () => {
    const planted = {
      OPENAI_API_KEY: 'sk-operator',
      OPENAI_ORG_ID: 'org-operator',
      OPENAI_ORGANIZATION: 'org-operator',
      OPENAI_PROJECT_ID: 'proj-operator',
      OPENAI_ADMIN_KEY: 'sk-admin-operator',
      OPENAI_BASE_URL: 'http://127.0.0.1:9',
      OPENAI_CUSTOM_HEADERS: 'x-operator: yes',
      ANTHROPIC_API_KEY: 'sk-operator',
      ANTHROPIC_AUTH_TOKEN: 'token-operator',
      ANTHROPIC_BASE_URL: 'http://127.0.0.1:9',
      ANTHROPIC_CUSTOM_HEADERS: 'x-operator: yes',
      LANGSMITH_TRACING: 'true',
      LANGSMITH_GATEWAY: 'http://127.0.0.1:9',
    };
    const before = { ...process.env };
    Object.assign(process.env, planted);
    try {
      standin.reply(() => 'fine');
      expect((await textOf(await createChatModel(settings, access))).join('')).toBe('fine');
      expect(JSON.stringify(standin.requests.at(-1)?.headers)).not.toContain('operator');
      expect(process.env.LANGSMITH_TRACING).toBe('false');
    } finally {
      process.env = before;
    }
  });
});

test('a server that is not there is model_unreachable', async () => {
  const gone = await startOpenAiStandin();
  await gone.close();
  for (const provider of ['openai', 'anthropic'] as const) {
    const probe = await testModel({ provider, model: 'm', baseUrl: gone.url, apiKey: KEY }, access);
    expect(probe.error?.code).toBe('model_unreachable');
  }
});

test('a name that leads into the house is not called, by chat and by embeddings', async () => {
  const inner = await startOpenAiStandin();
  const base = `http://models.test:${new URL(inner.url).port}/v1`;
  const outbound = createOutbound({
    allowLoopback: false,
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  });
  for (const provider of ['openai', 'openai-compatible', 'anthropic'] as const) {
    const probe = await testModel({ provider, model: 'm', baseUrl: base, apiKey: KEY }, { outbound, meter });
    expect([provider, probe.error?.code]).toEqual([provider, 'model_base_url_forbidden']);
  }
  const embedder = createEmbedder(
    { provider: 'openai', model: 'm', baseUrl: base, apiKey: KEY, embeddingModel: 'e' },
    { outbound, maxRetries: 0, meter },
  );
  await expect(embedder?.embed(['x'])).rejects.toMatchObject({ code: 'model_base_url_forbidden' });
  expect(inner.requests).toEqual([]);
  await inner.close();
});

test('settings without what they need are refused before any call', async () => {
  for (const settings of [
    { provider: 'none', model: '' },
    { provider: 'openai', model: 'm' },
    { provider: 'anthropic', model: '', apiKey: KEY },
    { provider: 'openai-compatible', model: 'm' },
  ] satisfies ModelSettings[]) {
    await expect(createChatModel(settings, access)).rejects.toMatchObject({ code: 'model_not_set' });
  }
});

describe('what calls use', () => {
  const last = () => meter.calls.at(-1);

  test.each([
    ['openai' as const, startOpenAiStandin],
    ['anthropic' as const, startAnthropicStandin],
  ])('%s: is set aside before, and settled once at what the vendor told', async (provider, start) => {
    const standin = await start();
    const chat = await createChatModel({ provider, model: 'm', baseUrl: standin.url, apiKey: KEY }, access);
    standin.reply(() => ({ tokens: ['one', 'two'], usage: { inputTokens: 31, outputTokens: 7 } }));
    await textOf(chat);
    expect(last()).toMatchObject({ model: 'm', estimate: { outputTokens: 4096 }, used: { inputTokens: 31 } });
    expect(last()?.estimate.inputTokens).toBeGreaterThan(3);
    standin.reply(() => ({ tokens: Array.from({ length: 50 }, () => 'piece '), delayMs: 5 }));
    for await (const piece of chat.stream(question)) if (piece.text !== '') break;
    expect(last()?.used?.inputTokens).toBeGreaterThan(0);
    expect(last()?.used?.outputTokens).toBeGreaterThan(0);
    expect(last()?.used?.outputTokens).toBeLessThan(50);
    standin.reply(() => ({ status: 401, type: 'authentication_error' }));
    await textOf(chat).catch(() => undefined);
    expect(last()?.used).toEqual({ inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 });
    await standin.close();
  });

  test('of a refused call nothing reaches the vendor', async () => {
    const standin = await startOpenAiStandin();
    const settings = {
      provider: 'openai' as const,
      model: 'm',
      baseUrl: standin.url,
      apiKey: KEY,
      embeddingModel: 'e',
    };
    const closed = { ...access, meter: { reserve: () => Promise.reject(new Error('no budget')) } };
    await expect(textOf(await createChatModel(settings, closed))).rejects.toThrow('no budget');
    await expect(createEmbedder(settings, closed)?.embed(['x'])).rejects.toThrow('no budget');
    expect(standin.requests).toEqual([]);
    await standin.close();
  });

  test('by embeddings is what the vendor told of all requests together', async () => {
    const standin = await startOpenAiStandin();
    const embedder = createEmbedder(
      { provider: 'openai', model: 'm', baseUrl: standin.url, apiKey: KEY, embeddingModel: 'embed-1' },
      access,
    );
    await embedder?.embed(Array.from({ length: 130 }, () => 'four'));
    expect(last()).toMatchObject({ model: 'embed-1', estimate: { inputTokens: 174 } });
    // The stand-in counts characters, of texts joined by spaces, in two requests.
    expect(last()?.used).toEqual({ inputTokens: 128 * 5 - 1 + 9, cachedInputTokens: 0, outputTokens: 0 });
    await standin.close();
  });
});

describe('embeddings', () => {
  let standin: ModelStandin;
  beforeAll(async () => {
    standin = await startOpenAiStandin();
  });
  afterAll(() => standin.close());

  test('three hundred texts come back as vectors in their order, asked for in batches', async () => {
    const embedder = createEmbedder(
      { provider: 'openai', model: 'm', baseUrl: standin.url, apiKey: KEY, embeddingModel: 'embed-1' },
      access,
    );
    const texts = Array.from({ length: 300 }, (_, i) => `문장 ${i}`);
    const vectors = await embedder?.embed(texts);
    expect(vectors?.length).toBe(300);
    expect(vectors?.[217]).toEqual(standinEmbedding('문장 217'));
    expect(standin.requests.filter((request) => request.path === '/v1/embeddings').length).toBe(3);
  });

  test('a provider without embeddings has no embedder', () => {
    expect(createEmbedder({ provider: 'anthropic', model: 'm', apiKey: KEY, embeddingModel: 'x' }, access)).toBeNull();
    expect(createEmbedder({ provider: 'openai', model: 'm', apiKey: KEY }, access)).toBeNull();
  });
});

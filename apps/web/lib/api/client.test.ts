import { afterEach, describe, expect, test, vi } from 'vitest';
import { createApi, fileNameOf, withQuery } from './client.ts';
import { isApiError, NETWORK_ERROR } from './error.ts';

function answer(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}
const ok = (data: unknown, meta = {}) =>
  answer(200, { success: true, data, error: null, meta: { requestId: 'r', ...meta } });
const refused = (status: number, code: string) =>
  answer(status, { success: false, data: null, error: { code, detail: code, status }, meta: { requestId: 'r9' } });

afterEach(() => vi.unstubAllGlobals());

describe('a call to the API', () => {
  test('carries the token and returns the data of the envelope', async () => {
    const seen: (string | null)[] = [];
    vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
      seen.push(new Headers(init.headers).get('authorization'));
      return ok({ id: 'x' });
    });
    const api = createApi('/api/v1', { token: async () => 'abc', renew: async () => null });
    expect(await api.get('/me')).toEqual({ id: 'x' });
    expect(seen).toEqual(['Bearer abc']);
  });

  test('is repeated once with a new token after a 401, and no more', async () => {
    const seen: (string | null)[] = [];
    vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
      seen.push(new Headers(init.headers).get('authorization'));
      return refused(401, 'unauthenticated');
    });
    const api = createApi('/api/v1', { token: async () => 'old', renew: async () => 'new' });
    await expect(api.get('/me')).rejects.toSatisfy((e) => isApiError(e, 'unauthenticated'));
    expect(seen).toEqual(['Bearer old', 'Bearer new']);
  });

  test('that wants a fresh proof of who this is gets it and is repeated once', async () => {
    const seen: string[] = [];
    vi.stubGlobal('fetch', async (url: string) => {
      seen.push(url);
      return seen.length === 1 ? refused(403, 'step_up_required') : ok('done');
    });
    const tokens = { token: async () => 'a', renew: async () => null };
    expect(await createApi('/api/v1', { ...tokens, proveAnew: async () => true }).post('/x', {})).toBe('done');
    expect(seen).toHaveLength(2);
  });

  test('whose fresh proof is declined fails with the refusal and is not repeated', async () => {
    const seen: string[] = [];
    vi.stubGlobal('fetch', async (url: string) => {
      seen.push(url);
      return refused(403, 'step_up_required');
    });
    const tokens = { token: async () => 'a', renew: async () => null };
    const api = createApi('/api/v1', { ...tokens, proveAnew: async () => false });
    await expect(api.post('/x', {})).rejects.toMatchObject({ code: 'step_up_required' });
    expect(seen).toHaveLength(1);
  });

  test('fails with the stable code and the request id', async () => {
    vi.stubGlobal('fetch', async () => refused(409, 'folder_not_empty'));
    const api = createApi('/api/v1', { token: async () => 'a', renew: async () => null });
    await expect(api.delete('/folders/1')).rejects.toMatchObject({
      code: 'folder_not_empty',
      status: 409,
      requestId: 'r9',
    });
  });

  test('says so when the server cannot be reached', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('fetch failed');
    });
    const api = createApi('/api/v1', { token: async () => 'a', renew: async () => null });
    await expect(api.get('/me')).rejects.toMatchObject({ code: NETWORK_ERROR });
  });

  test('returns a list with its cursor', async () => {
    vi.stubGlobal('fetch', async () => ok({ items: [1, 2] }, { nextCursor: 'c' }));
    const api = createApi('/api/v1', { token: async () => 'a', renew: async () => null });
    expect(await api.list('/documents', { query: { limit: 2 } })).toEqual({ items: [1, 2], nextCursor: 'c' });
  });
});

test('empty query values are left out', () => {
  expect(withQuery('/x', { a: '', b: null, c: undefined, d: 0, e: '한 글' })).toBe('/x?d=0&e=%ED%95%9C+%EA%B8%80');
});

test('the encoded file name wins over the plain one', () => {
  expect(fileNameOf(`attachment; filename="a.pdf"; filename*=UTF-8''%EA%B0%80.pdf`)).toBe('가.pdf');
  expect(fileNameOf('attachment; filename="a.pdf"')).toBe('a.pdf');
  expect(fileNameOf(null)).toBeNull();
});

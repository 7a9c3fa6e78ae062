import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Client, createClient, mapLimited } from './client.ts';
import { removeDocuments, uploadParagraphs } from './corpus.ts';

/** A stand-in that keeps to the API's contract for what the benchmark uses: tokens, uploads, lists, deletion, 429. */
function standIn() {
  const seen: string[] = [];
  const documents = new Map<string, { polls: number; body: string }>();
  let refuseNext = 0;
  let tokens = 0;
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const body = await read(request);
    seen.push(`${request.method} ${url.pathname}`);
    const send = (status: number, data: unknown, meta: object = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', 'retry-after': '0' });
      response.end(JSON.stringify({ success: status < 400, data, error: null, meta }));
    };
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    if (url.pathname.endsWith('/openid-configuration')) {
      response.end(JSON.stringify({ token_endpoint: `${origin}/t/acme/oauth/token` }));
    } else if (url.pathname.endsWith('/token')) {
      tokens += 1;
      const basic = Buffer.from('id:s%2Fcret').toString('base64');
      const ok = request.headers.authorization === `Basic ${basic}` && body === 'grant_type=client_credentials';
      response.writeHead(ok ? 200 : 401);
      response.end(JSON.stringify({ access_token: `t${tokens}`, expires_in: 900 }));
    } else if (request.headers.authorization !== `Bearer t${tokens}`) send(401, null);
    else if (refuseNext > 0) {
      refuseNext -= 1;
      send(429, null);
    } else if (request.method === 'POST') {
      const id = `d${documents.size}`;
      documents.set(id, { polls: 0, body });
      send(202, { id });
    } else if (request.method === 'DELETE') {
      documents.delete(url.pathname.split('/').at(-1) ?? '');
      send(200, null);
    } else {
      const all = [...documents].map(([id, document]) => ({
        id,
        status: document.polls++ > 0 ? 'ready' : 'processing',
        failure: null,
      }));
      const from = Number(url.searchParams.get('cursor') ?? 0);
      const nextCursor = from + 2 < all.length ? String(from + 2) : null;
      send(200, { items: all.slice(from, from + 2) }, { nextCursor });
    }
  });
  return { server, seen, documents, refuse: (times: number) => (refuseNext = times), tokens: () => tokens };
}

async function read(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

describe('the benchmark as an API client', () => {
  let stand: ReturnType<typeof standIn>;
  let client: Client;
  beforeEach(async () => {
    stand = standIn();
    await new Promise<void>((resolve) => stand.server.listen(0, '127.0.0.1', resolve));
    client = createClient({
      url: `http://localhost:${(stand.server.address() as AddressInfo).port}`,
      tenant: 'acme',
      clientId: 'id',
      clientSecret: 's/cret',
      signal: new AbortController().signal,
    });
  });
  afterEach(() => {
    stand.server.closeAllConnections();
    stand.server.close();
  });

  test('each paragraph becomes a document under its title, and ready means all of them', async () => {
    const paragraphs = Array.from({ length: 5 }, (_, i) => ({ title: `제목 ${i}`, text: `본문 ${i}` }));
    const ids: string[] = [];
    const { paragraphOf } = await uploadParagraphs(client, { paragraphs, questions: [] }, { width: 2, ids });
    expect(ids).toHaveLength(5);
    for (const [id, at] of paragraphOf) {
      const body = stand.documents.get(id)?.body ?? '';
      expect(body).toContain(`본문 ${at}`);
      expect(body.indexOf('name="title"')).toBeLessThan(body.indexOf('name="file"'));
    }
    expect([...stand.documents.values()].every((document) => document.polls > 1)).toBe(true);
    await removeDocuments(client, ids, 2);
    expect(stand.documents.size).toBe(0);
    expect(stand.tokens()).toBe(1);
  });

  test('a refusal for going too fast is waited out', async () => {
    stand.refuse(2);
    const paragraphs = [{ title: 'a', text: 'b' }];
    await uploadParagraphs(client, { paragraphs, questions: [] }, { width: 1, ids: [] });
    expect(stand.seen.filter((line) => line === 'POST /api/v1/documents')).toHaveLength(3);
  });

  test('work in lanes keeps order and width', async () => {
    let running = 0;
    let most = 0;
    const doubled = await mapLimited([1, 2, 3, 4, 5], 2, async (n) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 5 - n));
      running -= 1;
      return 2 * n;
    });
    expect(doubled).toEqual([2, 4, 6, 8, 10]);
    expect(most).toBe(2);
  });
});

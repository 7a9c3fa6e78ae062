import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { uploadReady } from '../../tests/support/documents.ts';
import { type LossyLink, openLossyLink } from '../../tests/support/lossy-link.ts';
import { createInstallation, type Installation, type Member } from '../../tests/support/workspace.ts';
import {
  type AnswerEvent,
  clientCredentials,
  createHanok,
  type Hanok,
  HanokError,
  isHanokError,
  refresh,
} from './index.ts';

const QUESTION = { content: 'Within how many days are travel costs paid back?' };
const SENTENCE = 'Travel costs are paid back within ten days.';

let house: Installation;
let ann: Member;
let base: string;
let link: LossyLink;
let account: { clientId: string; clientSecret: string };
let hanok: Hanok;

beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'));
  const acme = await house.tenant('acme');
  ann = await house.member(acme, 'owner', 'Ann');
  account = await house.app.seed.serviceAccount(acme, { name: 'Client', roleKey: 'owner' });
  await uploadReady(ann, 'handbook.md', `# Travel\n\n${SENTENCE} Receipts above thirty euros must be uploaded.`);
  await uploadReady(ann, 'warranty.md', '# Warranty\n\nThe warranty of a soil probe is three years.');
  base = await house.listen();
  link = await openLossyLink(Number(new URL(base).port));
  hanok = createHanok({ baseUrl: link.url, token: bearer() });
});
afterAll(async () => {
  await link.close();
  await house.dispose();
});

const bearer = () => String(ann.headers.authorization).replace('Bearer ', '');

/** Ends the server, and begins it anew behind the same port. */
async function restart(): Promise<void> {
  await house.restart();
  await house.app.http.listen({ host: '127.0.0.1', port: Number(new URL(base).port) });
}
async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe('a list', () => {
  test('is awaited for a page, and iterated over for all of them', async () => {
    const titles = ['one', 'two', 'three', 'four', 'five'];
    for (const title of titles) await hanok.tasks.create({ title, labels: ['paged'] });

    const page = await hanok.tasks.list({ label: 'paged', limit: 2 });
    expect(page.items.map((task) => task.title)).toEqual(['five', 'four']);
    expect((await page.next())?.items.map((task) => task.title)).toEqual(['three', 'two']);
    expect(JSON.parse(JSON.stringify(page))).toEqual({ items: page.items, nextCursor: page.nextCursor });

    const every = await all(hanok.tasks.list({ label: 'paged', limit: 2 }));
    expect(every.map((task) => task.title)).toEqual(titles.toReversed());
  });

  test('below a resource takes its id first', async () => {
    const task = await hanok.tasks.create({ title: 'Talked about' });
    await hanok.tasks.comments.create(task.id, { body: 'Yes.' });
    expect((await hanok.tasks.comments.list(task.id)).items.map((comment) => comment.body)).toEqual(['Yes.']);
  });
});

describe('what goes wrong', () => {
  test('has its code, status, request id and fields', async () => {
    const failure: unknown = await hanok.tasks.create({ title: '' }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(HanokError);
    expect(failure).toMatchObject({ code: 'validation_failed', status: 400, fields: [{ path: 'title' }] });
    expect((failure as HanokError).requestId).toMatch(/^[0-9a-f-]{36}$/);

    const missing: unknown = await hanok.tasks
      .get('0197a6d0-1e2f-7a4b-8c5d-6e7f8091a2b3')
      .withResponse()
      .catch((error: unknown) => error);
    expect(isHanokError(missing, 'not_found') && missing.status).toBe(404);
  });

  test('is told at once where an id is missing, before the whole list is meant', async () => {
    expect(() => hanok.tasks.delete('')).toThrow('id is missing');
  });

  test('is a network that cannot be reached, after all tries', async () => {
    const nowhere = createHanok({ baseUrl: 'http://127.0.0.1:9', token: 'x', retries: 1 });
    await expect(nowhere.tasks.list()).rejects.toMatchObject({ code: 'network_unreachable', status: 0 });
  });

  test('ends with its reason when the caller gives up', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(hanok.tasks.list({}, { signal })).rejects.toThrow('enough');
  });

  test('is an answer that takes too long', async () => {
    const silent: typeof fetch = (_, init) =>
      new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))));
    const slow = createHanok({ baseUrl: base, fetch: silent, timeoutMs: 20, retries: 0 });
    await expect(slow.tasks.list()).rejects.toMatchObject({ code: 'timed_out' });
  });
});

describe('a request is repeated', () => {
  test('after its answer was lost, and was done once', async () => {
    link.loseNextAnswer();
    const task = await hanok.tasks.create({ title: 'Lost on its way', labels: ['lost'] });
    expect(link.lost()).toBe(1);
    expect((await all(hanok.tasks.list({ label: 'lost' }))).map(({ id }) => id)).toEqual([task.id]);
  });

  test('while the server starts again', async () => {
    const restarting = restart();
    const [task] = await Promise.all([hanok.tasks.create({ title: 'Waited for' }), restarting]);
    expect((await hanok.tasks.get(task.id)).title).toBe('Waited for');
  });

  test('but not where it may have been done and no key tells', async () => {
    const task = await hanok.tasks.create({ title: 'Changed' });
    link.loseNextAnswer();
    await expect(hanok.tasks.update(task.id, { title: 'Changed once' })).rejects.toMatchObject({
      code: 'network_unreachable',
    });
  });

  test('after the limiter has said how long to wait', async () => {
    const strict = await createInstallation(inject('pgAdminUrl'), { HANOK_RATE_LIMITS: '*.*=1000000000,read.user=60' });
    try {
      const member = await strict.member(await strict.tenant('limited'), 'owner');
      const seen: number[] = [];
      const counted: typeof fetch = async (...args) => {
        const response = await fetch(...args);
        seen.push(response.status);
        return response;
      };
      const token = String(member.headers.authorization).replace('Bearer ', '');
      const address = await strict.listen();
      const client = createHanok({ baseUrl: address, token, fetch: counted });
      for (let asked = 0; asked < 65; asked += 1) await client.tasks.list({ limit: 1 });
      expect(seen.filter((status) => status === 200)).toHaveLength(65);
      expect(seen).toContain(429);

      const impatient = createHanok({ baseUrl: address, token, retries: 0 });
      const asked = Array.from({ length: 70 }, () => impatient.tasks.list({ limit: 1 }));
      const refused = (await Promise.allSettled(asked)).find((result) => result.status === 'rejected');
      expect(refused?.reason).toMatchObject({ code: 'rate_limited', status: 429 });
      expect(refused?.reason.retryAfterMs).toBeGreaterThan(0);
    } finally {
      await strict.dispose();
    }
  }, 90_000);
});

describe('an answer', () => {
  const textOf = (events: AnswerEvent[]) =>
    events.map((event) => (event.type === 'delta' ? event.data.text : '')).join('');

  test('is read while it is written, or awaited whole', async () => {
    const { id } = await hanok.conversations.create({});
    const events = await all(hanok.conversations.messages.create(id, QUESTION));
    expect(events[0]?.type).toBe('message.started');
    expect(events.at(-1)?.type).toBe('message.completed');
    expect(textOf(events)).toContain('ten days');

    const whole = await hanok.conversations.messages.create(id, QUESTION);
    expect(whole.content).toContain('ten days');
  });

  test('loses and repeats nothing when the connection drops', async () => {
    const { id } = await hanok.conversations.create({});
    link.cutAfter('event: message.started');
    const events = await all(hanok.conversations.messages.create(id, QUESTION));
    expect(link.cuts()).toBe(1);
    expect(events.map((event) => Number(event.id))).toEqual(events.map((_, index) => index + 1));
    expect(events.at(-1)?.type).toBe('message.completed');
  });

  test('is told as it was kept when the server started again meanwhile', async () => {
    const { id } = await hanok.conversations.create({});
    link.cutAfter('event: message.started');
    const events: AnswerEvent[] = [];
    for await (const event of hanok.conversations.messages.create(id, QUESTION)) {
      events.push(event);
      if (event.type === 'message.started') await restart();
    }
    expect(events.at(-1)).toMatchObject({ type: 'message.completed', data: { role: 'assistant' } });
  });
});

describe('files', () => {
  const read = async (id: string) => {
    const download = await hanok.documents.file.get(id);
    return { fileName: download.fileName, text: await download.text() };
  };

  test('go up as what they are, and come down again', async () => {
    const made = await hanok.documents.create({ title: 'Note', file: new File(['a note'], 'note.txt') });
    expect(await read(made.id)).toEqual({ fileName: 'note.txt', text: 'a note' });
  });

  test('go up as a stream, under a name of any letters', async () => {
    const content = new Blob(['streamed', ' words']).stream();
    const made = await hanok.documents.create({ visibility: 'private', file: { name: '메모 1.txt', content } });
    expect(made).toMatchObject({ visibility: 'private', fileName: '메모 1.txt' });
    expect((await read(made.id)).text).toBe('streamed words');
  });
});

describe('a token', () => {
  test('of a service account is fetched once for all calls', async () => {
    const asked: string[] = [];
    const counted: typeof fetch = (input, init) => {
      asked.push(new URL(String(input)).pathname);
      return fetch(input, init);
    };
    const token = clientCredentials({ ...account, workspace: 'acme' });
    const client = createHanok({ baseUrl: base, token, fetch: counted });
    const all = await Promise.all([client.me.get(), client.me.get(), client.tasks.summary.get()]);
    expect(all[0].name).toBe('Client');
    expect(asked.filter((path) => path.endsWith('/oauth/token'))).toEqual(['/t/acme/oauth/token']);
  });

  test('that the issuer refuses to give says so', async () => {
    const token = clientCredentials({ ...account, clientSecret: 'wrong', workspace: 'acme' });
    const client = createHanok({ baseUrl: base, token });
    await expect(client.me.get()).rejects.toMatchObject({ code: 'token_refused', status: 401 });
  });

  test('that is refused is renewed once, by one call for all', async () => {
    const tokens = ['stale', bearer()];
    let asked = 0;
    const token = refresh(async () => ({ accessToken: tokens[Math.min(asked++, 1)] ?? '', expiresIn: 600 }));
    const client = createHanok({ baseUrl: base, token });
    await Promise.all([client.me.get(), client.me.get(), client.me.get()]);
    expect(asked).toBe(2);

    let renewed = 0;
    const never = refresh(async () => ({ accessToken: `stale-${renewed++}`, expiresIn: 600 }));
    await expect(createHanok({ baseUrl: base, token: never }).me.get()).rejects.toMatchObject({ status: 401 });
    expect(renewed).toBe(2);
  });
});

test('ten lines list, create and stream an answer while the server starts again', async () => {
  const example = fileURLToPath(new URL('examples/ten-lines.ts', import.meta.url));
  const running = promisify(execFile)(process.execPath, [example], {
    env: {
      HANOK_URL: link.url,
      HANOK_WORKSPACE: 'acme',
      HANOK_CLIENT_ID: account.clientId,
      HANOK_CLIENT_SECRET: account.clientSecret,
    },
  });
  const [{ stdout }] = await Promise.all([running, restart()]);
  expect(stdout).toMatch(/^task: five$/m);
  expect(stdout).toMatch(/^created: [0-9a-f-]{36}$/m);
  expect(stdout).toContain('three years');
});

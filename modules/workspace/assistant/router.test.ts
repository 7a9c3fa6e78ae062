import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import type { TestCaller } from '#platform/testing/http.ts';
import { contentOf, type DocumentView, uploadReady } from '../../../tests/support/documents.ts';
import { createInstallation, type Installation, type Member } from '../../../tests/support/workspace.ts';
import type { Conversation, Message } from './schemas.ts';

type Whole = Conversation & { messages: Message[]; activeRunId: string | null };

let house: Installation;
let acme: TenantRecord;
let ann: Member;
let bob: Member;
let stranger: Member;
let handbook: DocumentView;
let talk: string;

beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'));
  acme = await house.tenant('acme');
  ann = await house.member(acme, 'member', 'Ann');
  bob = await house.member(acme, 'owner', 'Bob');
  stranger = await house.member(await house.tenant('hanbit'), 'owner', 'Sam');
  handbook = await uploadReady(
    ann,
    '안내서.md',
    '# 휴가\n\n연차 휴가는 입사 첫해에 15일이 주어진다. 남은 연차는 이듬해 3월까지 쓸 수 있다.\n\n# Travel\n\nTravel costs are paid back within ten days.',
  );
  talk = await begin(ann);
});
afterAll(() => house.dispose());

async function begin(who: TestCaller): Promise<string> {
  return (await who.post<Conversation>('/conversations', {})).data.id;
}
const ask = (who: TestCaller, id: string, content: string, documentIds?: string[]) =>
  who.post<Message>(`/conversations/${id}/messages`, {
    content,
    ...(documentIds === undefined ? {} : { documentIds }),
  });

describe('without a model', () => {
  test('answers are extracts whose quotes stand in the content where the citation says', async () => {
    const answer = await ask(ann, talk, '연차 휴가는 며칠인가요?');
    expect(answer).toMatchObject({
      status: 200,
      data: { role: 'assistant', status: 'complete', mode: 'extract', model: null, rejectedCitations: 0, error: null },
    });
    const { content, citations, steps } = answer.data;
    expect(steps).toMatchObject([{ kind: 'search', documents: 1 }]);
    expect(citations.length).toBeGreaterThan(0);
    const text = await contentOf(ann, handbook.id);
    for (const citation of citations) {
      expect(citation).toMatchObject({ documentId: handbook.id, title: '안내서', kind: 'md' });
      expect(text.slice(citation.start, citation.end)).toBe(citation.quote);
      expect(content).toContain(`[${citation.number}]`);
    }
    expect(citations.map(({ quote }) => quote).join(' ')).toContain('15일');
  });

  test('the conversation holds question and answer, and takes its title from the first question', async () => {
    const { data } = await ann.get<Whole>(`/conversations/${talk}`);
    expect(data).toMatchObject({ title: '연차 휴가는 며칠인가요?', activeRunId: null });
    expect(data.messages.map(({ role, status }) => [role, status])).toEqual([
      ['user', 'complete'],
      ['assistant', 'complete'],
    ]);
  });

  test('what the asker may not see is in no answer', async () => {
    await uploadReady(ann, 'raise.md', 'The raise for the glassblowers will be nine percent.', {
      visibility: 'private',
    });
    const mine = await ask(ann, await begin(ann), 'What raise do the glassblowers get?');
    const theirs = await ask(bob, await begin(bob), 'What raise do the glassblowers get?');
    expect(mine.data.content).toContain('nine percent');
    expect(theirs.data.content).not.toContain('nine percent');
    expect(JSON.stringify(theirs.data)).not.toContain('glassblowers will');
    const elsewhere = await ask(stranger, await begin(stranger), 'What raise do the glassblowers get?', [handbook.id]);
    expect(elsewhere.data.citations).toEqual([]);
  });

  test('a question may be put to chosen documents alone', async () => {
    const other = await uploadReady(ann, 'cafe.md', 'Travel mugs are washed by their owners.');
    const answer = await ask(ann, await begin(ann), 'travel', [other.id]);
    expect(new Set(answer.data.citations.map(({ documentId }) => documentId))).toEqual(new Set([other.id]));
  });
});

describe('conversations', () => {
  test('are listed the last touched first, page by page, renamed and deleted', async () => {
    const ids: string[] = [];
    const who = await house.member(acme, 'viewer');
    for (let i = 0; i < 3; i++) ids.unshift(await begin(who));
    const first = await who.get<{ items: Conversation[] }>('/conversations?limit=2');
    const rest = await who.get<{ items: Conversation[] }>(`/conversations?limit=2&cursor=${first.meta.nextCursor}`);
    expect([...first.data.items, ...rest.data.items].map(({ id }) => id)).toEqual(ids);
    expect(rest.meta.nextCursor).toBeNull();
    const renamed = await who.patch<Conversation>(`/conversations/${ids[0]}`, { title: '휴가' });
    expect(renamed).toMatchObject({ status: 200, data: { title: '휴가' } });
    expect((await who.delete(`/conversations/${ids[0]}`)).status).toBe(200);
    expect((await who.get(`/conversations/${ids[0]}`)).error?.code).toBe('conversation_not_found');
  });

  const routes: [name: string, call: (who: TestCaller, id: string) => Promise<{ status: number }>][] = [
    ['GET', (who, id) => who.get(`/conversations/${id}`)],
    ['PATCH', (who, id) => who.patch(`/conversations/${id}`, { title: 'x' })],
    ['DELETE', (who, id) => who.delete(`/conversations/${id}`)],
    ['POST messages', (who, id) => ask(who, id, 'Hello?')],
    ['GET events', (who, id) => who.get(`/conversations/${id}/messages/${uuidv7()}/events`)],
    ['POST stop', (who, id) => who.post(`/conversations/${id}/messages/${uuidv7()}/stop`)],
  ];
  test.each(routes)('%s: somebody else’s, another tenant’s and a missing one are 404', async (_name, call) => {
    for (const who of [bob, stranger]) expect((await call(who, talk)).status).toBe(404);
    expect((await call(ann, uuidv7())).status).toBe(404);
  });
  test.each(routes)('%s: no token is 401, no id is 400', async (_name, call) => {
    expect((await call(house.anonymous, talk)).status).toBe(401);
    expect((await call(ann, 'nonsense')).status).toBe(400);
  });

  test('another member’s answer is neither listened to nor stopped, even by its id', async () => {
    const { data } = await ann.get<Whole>(`/conversations/${talk}`);
    const answer = data.messages.at(-1)?.id;
    const own = await begin(bob);
    for (const id of [talk, own]) {
      expect((await bob.get(`/conversations/${id}/messages/${answer}/events`)).status).toBe(404);
      expect((await bob.post(`/conversations/${id}/messages/${answer}/stop`)).status).toBe(404);
    }
  });

  test('an empty, an endless and an unknown field are 400', async () => {
    for (const body of [{}, { content: ' ' }, { content: 'x'.repeat(8_001) }, { content: 'x', model: 'gpt' }]) {
      expect((await ann.post(`/conversations/${talk}/messages`, body)).status).toBe(400);
    }
  });

  test('a role without the assistant is refused with 403', async () => {
    const mute = await house.member(acme, 'viewer');
    await house.admin(
      acme,
      `with bare as (insert into roles (id, key, name, description, built_in) values (gen_random_uuid(), 'mute', 'Mute', '', false) returning id)
       update users set role_id = (select id from bare) where id = $1`,
      [mute.id],
    );
    await house.restart();
    expect(await mute.get('/conversations')).toMatchObject({ status: 403, error: { code: 'forbidden' } });
  });
});

test('an answer that a crash left half written is shown failed, and does not bar the next question', async () => {
  const id = await begin(ann);
  const { data: answer } = await ask(ann, id, 'How fast are travel costs paid back?');
  await house.admin(acme, `update messages set status = 'streaming', content = 'half' where id = $1`, [answer.id]);
  await house.restart();
  const { data } = await ann.get<Whole>(`/conversations/${id}`);
  expect(data.messages.at(-1)).toMatchObject({
    status: 'failed',
    content: 'half',
    error: { code: 'answer_interrupted' },
  });
  expect(data.activeRunId).toBeNull();
  expect(await ask(ann, id, 'And once more?')).toMatchObject({ status: 200, data: { status: 'complete' } });
  const [row] = await house.admin<{ status: string }>(acme, 'select status from messages where id = $1', [answer.id]);
  expect(row?.status).toBe('failed');
});

import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import { uploadReady } from '../../../tests/support/documents.ts';
import { createInstallation, type Installation, type Member } from '../../../tests/support/workspace.ts';

interface Share {
  id: string;
  grantee: { kind: string; id: string; name: string };
  access: string;
}
interface Whole {
  messages: { role: string; content: string }[];
  withheld: string[];
  activeRunId: string | null;
}

let house: Installation;
let acme: TenantRecord;
let ann: Member;
let bob: Member;
let cid: Member;
let admin: Member;
let stranger: Member;
let round = 0;

beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'));
  acme = await house.tenant('acme');
  ann = await house.member(acme, 'member', 'Ann');
  bob = await house.member(acme, 'member', 'Bob');
  cid = await house.member(acme, 'viewer', 'Cid');
  admin = await house.member(acme, 'admin', 'Ada');
  stranger = await house.member(await house.tenant('hanbit'), 'owner', 'Sam');
});
afterAll(() => house.dispose());
beforeEach(() => void round++);

/** A private document of Ann with a word that no other has. */
async function secret() {
  const word = `zyx${round}qua`;
  const { id } = await uploadReady(ann, `secret-${round}.md`, `The ${word} is under the bridge.`, {
    visibility: 'private',
  });
  return { id, word };
}
const shareWith = async (id: string, body: object, who = ann) => who.post<Share>(`/documents/${id}/shares`, body);
const failing = (status: number, code: string) => ({ status, error: { code } });
const found = async (who: Member, word: string) =>
  (await who.get<{ items: { documentId: string }[] }>(`/search?q=${word}`)).data.items.map((hit) => hit.documentId);
const listed = async (who: Member, query = '') =>
  (await who.get<{ items: { id: string }[] }>(`/documents?limit=100${query}`)).data.items.map((row) => row.id);

/** Everywhere that a document shows: its ways to be seen, each true or false. */
async function sights(who: Member, { id, word }: { id: string; word: string }) {
  const { data } = await who.post<{ id: string }>('/conversations', {});
  const answer = await who.post<{ content: string; citations: { documentId: string }[] }>(
    `/conversations/${data.id}/messages`,
    { content: `Where is the ${word}?` },
  );
  const home = await who.get<{ sharedWithMe: { id: string }[] }>('/home');
  const status = async (path: string) =>
    (await who.inject({ url: `/api/v1/documents/${id}${path}` })).statusCode === 200;
  return {
    one: await status(''),
    text: await status('/content'),
    file: await status('/file'),
    pages: await status('/pages'),
    versions: await status('/versions'),
    shares: await status('/shares'),
    list: (await listed(who)).includes(id),
    shared: (await listed(who, '&shared=with_me')).includes(id),
    search: (await found(who, word)).includes(id),
    answer: answer.data.citations.some((citation) => citation.documentId === id) && answer.data.content.includes(word),
    notice: home.data.sharedWithMe.some((row) => row.id === id),
  };
}
const everywhere = (value: boolean) => ({
  one: value,
  text: value,
  file: value,
  pages: value,
  versions: value,
  shares: value,
  list: value,
  shared: value,
  search: value,
  answer: value,
  notice: value,
});

describe('a document', () => {
  for (const [whom, to] of [
    ['a member', () => ({ userId: bob.id })],
    ['a role', () => ({ roleKey: 'member' })],
  ] as const)
    test(`shared with ${whom} shows everywhere at once, and nowhere once it is unshared`, async () => {
      const document = await secret();
      expect(await sights(bob, document)).toEqual(everywhere(false));
      const { data: share } = await shareWith(document.id, to());
      expect(await sights(bob, document)).toEqual(everywhere(true));
      expect(await sights(cid, document)).toEqual(everywhere(false));
      expect((await ann.delete(`/documents/${document.id}/shares/${share.id}`)).status).toBe(200);
      expect(await sights(bob, document)).toEqual(everywhere(false));
    });

  test('goes with the role: who loses the role loses what was shared with it', async () => {
    const document = await secret();
    await shareWith(document.id, { roleKey: 'member' });
    expect(await found(bob, document.word)).toEqual([document.id]);
    await admin.patch(`/members/${bob.id}`, { roleKey: 'viewer' });
    expect(await found(bob, document.word)).toEqual([]);
    await admin.patch(`/members/${bob.id}`, { roleKey: 'member' });
  });

  test('shared to view is not changed, shared to edit is; neither decides who else sees it', async () => {
    const { id } = await secret();
    await shareWith(id, { userId: bob.id });
    expect((await bob.get<{ access: string }>(`/documents/${id}`)).data.access).toBe('view');
    expect(await bob.patch(`/documents/${id}`, { title: 'Mine' })).toMatchObject(failing(403, 'document_view_only'));
    expect(await bob.post(`/documents/${id}/retry`)).toMatchObject(failing(403, 'document_view_only'));
    const again = await shareWith(id, { userId: bob.id, access: 'edit' });
    expect(again).toMatchObject({ status: 201, data: { access: 'edit' } });
    expect((await bob.get<{ access: string }>(`/documents/${id}`)).data.access).toBe('edit');
    expect((await bob.patch(`/documents/${id}`, { title: 'Ours' })).status).toBe(200);
    expect(await bob.patch(`/documents/${id}`, { visibility: 'workspace' })).toMatchObject(failing(403, 'not_owner'));
    expect(await shareWith(id, { userId: cid.id }, bob)).toMatchObject(failing(403, 'only_owner_shares'));
    expect(await bob.delete(`/documents/${id}`)).toMatchObject(failing(403, 'not_deletable'));
    const { items } = (await ann.get<{ items: Share[] }>(`/documents/${id}/shares`)).data;
    expect(items).toMatchObject([{ grantee: { kind: 'user', id: bob.id, name: 'Bob' }, access: 'edit' }]);
  });

  test('is taken back by who manages documents, where he sees it; and each step leaves its event', async () => {
    const { id } = await secret();
    const { data: share } = await shareWith(id, { userId: bob.id });
    expect(await admin.delete(`/documents/${id}/shares/${share.id}`)).toMatchObject(failing(404, 'document_not_found'));
    await shareWith(id, { roleKey: 'admin' });
    expect((await admin.get<{ items: Share[] }>(`/documents/${id}/shares`)).data.items).toHaveLength(2);
    expect((await admin.delete(`/documents/${id}/shares/${share.id}`)).status).toBe(200);
    expect((await bob.get(`/documents/${id}`)).status).toBe(404);
    const { items } = (await admin.get<{ items: { action: string; target: { id: string } }[] }>('/audit/events')).data;
    expect(items.filter((event) => event.target?.id === id && /shared$/.test(event.action))).toHaveLength(3);
  });

  test('400, 401, 403, 404, and a caller of another tenant', async () => {
    const { id } = await secret();
    for (const body of [{}, { userId: bob.id, roleKey: 'member' }, { userId: bob.id, access: 'own' }, { userId: '1' }])
      expect(await shareWith(id, body)).toMatchObject(failing(400, 'validation_failed'));
    expect(await shareWith(id, { userId: stranger.id })).toMatchObject(failing(400, 'grantee_unknown'));
    expect(await shareWith(id, { roleKey: 'king' })).toMatchObject(failing(400, 'grantee_unknown'));
    expect((await house.anonymous.get(`/documents/${id}/shares`)).status).toBe(401);
    expect(await cid.post(`/documents/${id}/shares`, { userId: cid.id })).toMatchObject(failing(403, 'forbidden'));
    for (const who of [bob, stranger]) {
      expect(await shareWith(id, { userId: who.id }, who)).toMatchObject(failing(404, 'document_not_found'));
      expect(await who.get(`/documents/${id}/shares`)).toMatchObject(failing(404, 'document_not_found'));
    }
    expect(await ann.delete(`/documents/${id}/shares/${id}`)).toMatchObject(failing(404, 'share_not_found'));
  });
});

describe('a conversation', () => {
  async function talk(question: string) {
    const { id } = (await ann.post<{ id: string }>('/conversations', { title: 'About bridges' })).data;
    await ann.post(`/conversations/${id}/messages`, { content: question });
    return id;
  }
  const read = async (who: Member, id: string) => who.get<Whole>(`/conversations/${id}`);
  const shareTalk = (id: string, body: object, who = ann) => who.post<Share>(`/conversations/${id}/shares`, body);

  test('shared is read, and no longer once it is unshared', async () => {
    const { id: document } = await uploadReady(ann, 'open.md', `The open${round}word is on the table.`);
    const id = await talk(`Where is the open${round}word?`);
    expect((await read(bob, id)).status).toBe(404);
    const { data: share } = await shareTalk(id, { userId: bob.id });
    const { data } = await read(bob, id);
    expect(data.messages).toHaveLength(2);
    expect(data).toMatchObject({
      withheld: [],
      activeRunId: null,
      messages: [{}, { citations: [{ documentId: document }] }],
    });
    const shared = await bob.get<{ items: { id: string; owner: object }[] }>('/conversations?shared=with_me');
    expect(shared.data.items).toMatchObject([{ id, owner: { id: ann.id, name: 'Ann' } }]);
    expect(
      (await bob.get<{ items: [] }>('/conversations')).data.items.some((row: { id: string }) => row.id === id),
    ).toBe(false);
    expect(
      (await bob.get<{ sharedWithMe: { id: string }[] }>('/home')).data.sharedWithMe.map((row) => row.id),
    ).toContain(id);
    expect(await shareTalk(id, { userId: bob.id })).toMatchObject(failing(409, 'already_shared'));
    expect((await ann.delete(`/conversations/${id}/shares/${share.id}`)).status).toBe(200);
    expect((await read(bob, id)).status).toBe(404);
    expect((await bob.get<{ items: [] }>('/conversations?shared=with_me')).data.items).toEqual([]);
  });

  test('shows no answer that cites a document which its reader may not see, and no word of it', async () => {
    const document = await secret();
    const id = await talk(`Where is the ${document.word}?`);
    await shareTalk(id, { roleKey: 'member' });
    const before = await read(bob, id);
    expect(before.data.messages.map((message) => message.role)).toEqual(['user']);
    expect(before.data.withheld).toHaveLength(1);
    expect(JSON.stringify(before.data)).not.toContain('under the bridge');
    const { data: share } = await shareWith(document.id, { userId: bob.id });
    const during = await read(bob, id);
    expect(during.data.withheld).toEqual([]);
    expect(JSON.stringify(during.data)).toContain('under the bridge');
    await ann.delete(`/documents/${document.id}/shares/${share.id}`);
    expect(JSON.stringify((await read(bob, id)).data)).not.toContain('under the bridge');
  });

  test('is gone on with, renamed, deleted, stopped and shared by its owner alone', async () => {
    const id = await talk(`Is there a nothing${round}word?`);
    await shareTalk(id, { userId: bob.id });
    const answer = (await ann.get<{ messages: { id: string }[] }>(`/conversations/${id}`)).data.messages[1]?.id;
    expect(await bob.post(`/conversations/${id}/messages`, { content: 'And?' })).toMatchObject(
      failing(403, 'conversation_read_only'),
    );
    expect(await bob.patch(`/conversations/${id}`, { title: 'x' })).toMatchObject(
      failing(403, 'conversation_read_only'),
    );
    expect(await bob.delete(`/conversations/${id}`)).toMatchObject(failing(403, 'conversation_read_only'));
    expect((await bob.post(`/conversations/${id}/messages/${answer}/stop`)).status).toBe(404);
    expect((await bob.get(`/conversations/${id}/messages/${answer}/events`)).status).toBe(404);
    expect(await shareTalk(id, { userId: cid.id }, bob)).toMatchObject(failing(403, 'only_owner_shares'));
    const [share] = (await ann.get<{ items: Share[] }>(`/conversations/${id}/shares`)).data.items;
    expect(await bob.delete(`/conversations/${id}/shares/${share?.id}`)).toMatchObject(
      failing(403, 'only_owner_shares'),
    );
    expect(await admin.delete(`/conversations/${id}/shares/${share?.id}`)).toMatchObject(
      failing(404, 'conversation_not_found'),
    );
  });
});

describe('what is shared with me', () => {
  const shared = async (who: Member) =>
    (await who.get<{ items: { id: string; isNew: boolean }[] }>('/shared-with-me')).data.items;
  const news = async (who: Member) => (await shared(who)).filter((row) => row.isNew).map((row) => row.id);

  test('is new until it is opened, and new again when it is shared again', async () => {
    const { id } = await secret();
    const talk = (await ann.post<{ id: string }>('/conversations', { title: 'Bridges' })).data.id;
    const { data: share } = await shareWith(id, { userId: bob.id });
    await ann.post(`/conversations/${talk}/shares`, { roleKey: 'member' });
    expect(await news(bob)).toEqual(expect.arrayContaining([id, talk]));
    expect((await bob.get<{ sharedWithMe: object[] }>('/home')).data.sharedWithMe).toContainEqual(
      expect.objectContaining({ id, type: 'document', isNew: true, owner: { id: ann.id, name: 'Ann' } }),
    );
    for (const path of [`/documents/${id}/visit`, `/conversations/${talk}/visit`])
      for (const _ of [1, 2]) expect((await bob.put(path, {})).status).toBe(200);
    expect(await news(bob)).not.toEqual(expect.arrayContaining([id]));
    expect(await news(bob)).not.toEqual(expect.arrayContaining([talk]));
    expect((await shared(bob)).map((row) => row.id)).toEqual(expect.arrayContaining([id, talk]));
    await ann.delete(`/documents/${id}/shares/${share.id}`);
    expect((await shared(bob)).map((row) => row.id)).not.toContain(id);
    await shareWith(id, { userId: bob.id });
    expect(await news(bob)).toContain(id);
  });

  test('is not what its owner shares with a role of his own', async () => {
    const { id } = await secret();
    await shareWith(id, { roleKey: 'member' });
    expect((await shared(ann)).map((row) => row.id)).not.toContain(id);
    expect(await listed(ann, '&shared=with_me')).not.toContain(id);
    expect(await listed(bob, '&shared=with_me')).toContain(id);
  });

  test('400, 401, 403, 404, and a caller of another tenant', async () => {
    const { id } = await secret();
    const talk = (await ann.post<{ id: string }>('/conversations', {})).data.id;
    const clerk = await house.member(acme, 'provisioner', 'Cleo');
    expect((await house.anonymous.get('/shared-with-me')).status).toBe(401);
    expect(await clerk.get('/shared-with-me')).toMatchObject(failing(403, 'forbidden'));
    expect(await shared(stranger)).toEqual([]);
    for (const [path, missing] of [
      [`/documents/${id}/visit`, 'document_not_found'],
      [`/conversations/${talk}/visit`, 'conversation_not_found'],
    ] as const) {
      expect((await house.anonymous.put(path, {})).status).toBe(401);
      expect(await clerk.put(path, {})).toMatchObject(failing(403, 'forbidden'));
      for (const who of [bob, stranger]) expect(await who.put(path, {})).toMatchObject(failing(404, missing));
      expect(await bob.put(path.replace(/[0-9a-f-]{36}/, '1'), {})).toMatchObject(failing(400, 'validation_failed'));
    }
  });
});

test('a document says who sees it, and the list is narrowed by that', async () => {
  const { id } = await secret();
  const sharing = async (who: Member) => (await who.get<{ sharing: string }>(`/documents/${id}`)).data.sharing;
  const mine = async () => [
    (await listed(ann, '&shared=by_me')).includes(id),
    (await listed(ann, '&shared=with_nobody')).includes(id),
  ];
  expect([await sharing(ann), ...(await mine())]).toEqual(['private', false, true]);
  const { data: share } = await shareWith(id, { userId: bob.id });
  expect([await sharing(ann), ...(await mine())]).toEqual(['some', true, false]);
  expect(await sharing(bob)).toBe('some');
  expect(await listed(bob, '&shared=by_me')).not.toContain(id);
  expect(await listed(bob, '&shared=with_nobody')).not.toContain(id);
  await ann.delete(`/documents/${id}/shares/${share.id}`);
  expect([await sharing(ann), ...(await mine())]).toEqual(['private', false, true]);
  await ann.patch(`/documents/${id}`, { visibility: 'workspace' });
  expect([await sharing(ann), ...(await mine())]).toEqual(['workspace', false, false]);
  expect(await ann.get('/documents?shared=all')).toMatchObject(failing(400, 'validation_failed'));
});

describe('in the database, whatever the code asks', () => {
  /** As the application's own role and this user; what is refused comes back as its message. */
  async function as(who: Member, statement: string, values: unknown[]) {
    const context = await house.app.seed.context(acme, who.id);
    return context.db
      .transaction(who.id, async (tx) => {
        const { sql } = await import('drizzle-orm');
        const [head = '', ...rest] = statement.split('?');
        const query = rest.reduce((sofar, part, i) => sql`${sofar}${values[i]}${sql.raw(part)}`, sql.raw(head));
        return (await tx.execute(query)).rowCount ?? 0;
      })
      .catch((error: unknown) => String((error as { cause?: unknown }).cause ?? error));
  }

  test('nobody shares, changes or unshares what is not his', async () => {
    const { id } = await secret();
    const { data: share } = await shareWith(id, { userId: bob.id });
    const insert = `insert into document_shares (id, document_id, user_id, access) values (gen_random_uuid(), ?, ?, 'view')`;
    expect(await as(bob, insert, [id, cid.id])).toContain('row-level security');
    expect(await as(bob, `update document_shares set access = 'edit' where id = ?`, [share.id])).toBe(0);
    expect(await as(bob, 'delete from document_shares where id = ?', [share.id])).toBe(0);
    expect(await as(bob, 'delete from documents where id = ?', [id])).toBe(0);
    expect(await as(bob, `update documents set title = 'x' where id = ?`, [id])).toBe(0);
    expect(await as(bob, `update document_versions set content = 'x' where document_id = ?`, [id])).toBe(0);
    expect(await as(bob, `update chunks set embedding_model = 'x' where document_id = ?`, [id])).toBe(0);
    await shareWith(id, { userId: bob.id, access: 'edit' });
    expect(await as(bob, `update documents set title = 'x' where id = ?`, [id])).toBe(1);
    expect(await as(bob, `update documents set visibility = 'workspace' where id = ?`, [id])).toContain(
      'only its owner',
    );
    expect(await as(bob, `update chunks set embedding_model = 'x' where document_id = ?`, [id])).toBe(0);
    expect(await as(cid, 'select from document_shares where document_id = ?', [id])).toBe(0);
  });

  test('nobody writes into what he only reads, nor shares it', async () => {
    const { id } = (await ann.post<{ id: string }>('/conversations', {})).data;
    await ann.post(`/conversations/${id}/shares`, { userId: bob.id });
    expect(await as(bob, 'select from conversations where id = ?', [id])).toBe(1);
    const message = `insert into messages (id, conversation_id, owner_id, role, content, citations, steps, status)
      values (gen_random_uuid(), ?, ?, 'user', 'x', '[]', '[]', 'complete')`;
    expect(await as(bob, message, [id, bob.id])).toContain('row-level security');
    const insert = 'insert into conversation_shares (id, conversation_id, user_id) values (gen_random_uuid(), ?, ?)';
    expect(await as(bob, insert, [id, cid.id])).toContain('row-level security');
    expect(await as(bob, 'delete from conversations where id = ?', [id])).toBe(0);
    expect(await as(bob, `update conversations set title = 'x' where id = ?`, [id])).toBe(0);
  });
});

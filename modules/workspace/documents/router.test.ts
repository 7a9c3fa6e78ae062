import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import type { TestCaller } from '#platform/testing/http.ts';
import { contentOf, type DocumentView, upload, uploadReady } from '../../../tests/support/documents.ts';
import { createInstallation, eventually, type Installation, type Member } from '../../../tests/support/workspace.ts';
import { passagesById } from './index.ts';

type List<T> = { items: T[] };
interface FolderView {
  id: string;
  name: string;
  parentId: string | null;
  documentCount: number;
}

const LIMIT = 64 * 1024;

let house: Installation;
let acme: TenantRecord;
let ann: Member;
let bob: Member;
let viewer: Member;
let stranger: Member;
let shared: DocumentView;
let secret: DocumentView;

beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'), { HANOK_UPLOAD_LIMIT_BYTES: String(LIMIT) });
  acme = await house.tenant('acme');
  const hanbit = await house.tenant('hanbit');
  ann = await house.member(acme, 'member', 'Ann');
  bob = await house.member(acme, 'owner', 'Bob');
  viewer = await house.member(acme, 'viewer', 'Vic');
  stranger = await house.member(hanbit, 'owner', 'Sam');
  shared = await uploadReady(ann, 'shared.md', '# Shared\n\nThe boiler is serviced in October.');
  secret = await uploadReady(ann, 'secret.md', '# Secret\n\nThe raise will be nine percent.', {
    visibility: 'private',
  });
});
afterAll(() => house.dispose());

const filesBelow = async (folder: string) =>
  (await readdir(join(house.dataDir, folder), { recursive: true, withFileTypes: true }).catch(() => [])).filter(
    (entry) => entry.isFile(),
  ).length;

/** Every route that names a document, as one member calls it. */
const byId: [
  name: string,
  call: (who: TestCaller, id: string) => Promise<{ status: number; code: string | undefined }>,
][] = [
  ['GET', read('')],
  ['GET content', read('/content')],
  ['GET file', read('/file')],
  ['GET pages', read('/pages')],
  ['GET versions', read('/versions')],
  ['PATCH', write('PATCH', '', { title: 'Mine now' })],
  ['PATCH visibility', write('PATCH', '', { visibility: 'private' })],
  ['DELETE', write('DELETE', '')],
  ['POST cancellation', write('POST', '/cancellation')],
  ['POST retry', write('POST', '/retry')],
  [
    'POST versions',
    async (who, id) => {
      const answer = await upload(who, 'x.md', 'New words.', {}, `/documents/${id}/versions`);
      return { status: answer.status, code: answer.error?.code };
    },
  ],
];
function read(path: string) {
  return write('GET', path);
}
function write(method: 'GET' | 'PATCH' | 'DELETE' | 'POST', path: string, payload?: object) {
  return async (who: TestCaller, id: string) => {
    const url = `/api/v1/documents/${id}${path}`;
    const answer = await who.inject({ method, url, ...(payload === undefined ? {} : { payload }) });
    const json = answer.headers['content-type']?.toString().includes('json') === true;
    return {
      status: answer.statusCode,
      code: json ? answer.json<{ error: { code: string } | null }>().error?.code : undefined,
    };
  };
}

describe('who may not see a document', () => {
  test.each(byId)('%s of another tenant’s document is 404', async (_name, call) => {
    expect(await call(stranger, shared.id)).toEqual({ status: 404, code: 'document_not_found' });
  });
  test.each(byId)('%s of somebody else’s private document is 404, an owner’s role or not', async (_name, call) => {
    expect(await call(bob, secret.id)).toEqual({ status: 404, code: 'document_not_found' });
  });
  test.each(byId)('%s of a document that is not there is 404', async (_name, call) => {
    expect(await call(ann, uuidv7())).toEqual({ status: 404, code: 'document_not_found' });
  });
  test.each(byId)('%s of what is no id is 400', async (_name, call) => {
    expect(await call(ann, 'nonsense')).toEqual({ status: 400, code: 'validation_failed' });
  });
  test.each(byId)('%s without a token is 401', async (_name, call) => {
    expect(await call(house.anonymous, shared.id)).toEqual({ status: 401, code: 'unauthenticated' });
  });
  test.each(byId.filter(([name]) => !name.startsWith('GET')))('%s by a viewer is 403', async (_name, call) => {
    expect(await call(viewer, shared.id)).toEqual({ status: 403, code: 'forbidden' });
  });

  test('a private document is in nobody else’s list, search, counts or passages', async () => {
    const list = async (who: Member) =>
      (await who.get<List<DocumentView>>('/documents')).data.items.map(({ id }) => id);
    expect(await list(ann)).toEqual([secret.id, shared.id]);
    expect(await list(bob)).toEqual([shared.id]);
    expect(await list(stranger)).toEqual([]);
    for (const [who, found] of [
      [ann, 1],
      [bob, 0],
      [stranger, 0],
    ] as const) {
      expect((await who.get<List<object>>('/search?q=raise nine percent')).data.items).toHaveLength(found);
    }
    const chunks = await house.admin<{ id: string }>(acme, 'select id from chunks where document_id = $1', [secret.id]);
    const ids = chunks.map(({ id }) => id);
    const { db } = await house.app.seed.context(acme, ann.id);
    expect((await passagesById(db, ann.id, ids)).size).toBe(1);
    expect((await passagesById(db, bob.id, ids)).size).toBe(0);
  });

  test('taking a document back hides it at once, and only its owner can', async () => {
    const document = await uploadReady(ann, 'note.md', 'The quincunx stands in the courtyard.');
    const found = async () => (await bob.get<List<object>>('/search?q=quincunx')).data.items.length;
    expect(await found()).toBe(1);
    expect((await bob.patch(`/documents/${document.id}`, { visibility: 'private' })).error?.code).toBe('not_owner');
    expect(await ann.patch(`/documents/${document.id}`, { visibility: 'private' })).toMatchObject({ status: 200 });
    expect(await found()).toBe(0);
    expect(await ann.patch(`/documents/${document.id}`, { visibility: 'workspace' })).toMatchObject({ status: 200 });
    expect(await found()).toBe(1);
    await ann.delete(`/documents/${document.id}`);
  });
});

describe('what is refused at the door', () => {
  // What other tests deleted is still being cleaned up; here files are counted.
  beforeEach(() =>
    eventually('nothing is left to do', async () => {
      const left = await house.mgmt(`select 1 from pgboss.job where state in ('created', 'retry', 'active')`);
      return left.length === 0;
    }),
  );

  const send = (fileName: string, content: string | Uint8Array, fields?: Record<string, string>) =>
    upload(ann, fileName, content, fields);

  test('a file above the limit is 413 and leaves nothing behind', async () => {
    const [before, rows] = [await filesBelow('files'), await count()];
    expect(await send('big.txt', 'x'.repeat(LIMIT + 1))).toMatchObject({
      status: 413,
      error: { code: 'payload_too_large' },
    });
    expect([await filesBelow('tmp'), await filesBelow('files'), await count()]).toEqual([0, before, rows]);
  });
  test('a file of a kind that nobody reads is 415, whatever its name says', async () => {
    const [before, rows] = [await filesBelow('files'), await count()];
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    expect(await send('picture.png', png)).toMatchObject({ status: 415, error: { code: 'unsupported_media_type' } });
    expect(await send('report.pdf', png)).toMatchObject({ status: 415 });
    expect([await filesBelow('tmp'), await filesBelow('files'), await count()]).toEqual([0, before, rows]);
  });
  test('no file, an empty one, wrong fields, an unknown folder: each is 400 with its code', async () => {
    const json = await ann.post('/documents', { title: 'x' });
    expect(json).toMatchObject({ status: 400, error: { code: 'file_missing' } });
    expect(await send('a.md', '')).toMatchObject({ status: 400, error: { code: 'file_empty' } });
    const wrong = await send('a.md', 'x', { visibility: 'public' });
    expect(wrong).toMatchObject({
      status: 400,
      error: { code: 'validation_failed', fields: [{ path: 'visibility' }] },
    });
    expect(await send('a.md', 'x', { colour: 'red' })).toMatchObject({ status: 400 });
    expect(await send('a.md', 'x y z', { folderId: uuidv7() })).toMatchObject({
      status: 400,
      error: { code: 'folder_unknown' },
    });
    expect(await filesBelow('tmp')).toBe(0);
  });
  test('an upload without a token is 401, by a viewer 403', async () => {
    expect((await upload(house.anonymous, 'a.md', 'x')).status).toBe(401);
    expect((await upload(viewer, 'a.md', 'x')).status).toBe(403);
  });
  test('a name is shown, never followed: a path in it is cut off', async () => {
    const document = await uploadReady(ann, '../../etc/passwd.txt', 'root is nobody here');
    expect(document).toMatchObject({ fileName: 'passwd.txt', title: 'passwd' });
    await ann.delete(`/documents/${document.id}`);
  });

  async function count(): Promise<number> {
    return (await house.admin<{ n: number }>(acme, 'select count(*)::int as n from documents'))[0]?.n ?? -1;
  }
});

describe('the list', () => {
  test('pages by cursor, and filters by kind, status, visibility, folder and title', async () => {
    const one = await ann.get<List<DocumentView>>('/documents?limit=1');
    const two = await ann.get<List<DocumentView>>(`/documents?limit=1&cursor=${one.meta.nextCursor}`);
    expect([one.data.items[0]?.id, two.data.items[0]?.id, two.meta.nextCursor]).toEqual([secret.id, shared.id, null]);
    const ids = async (query: string) =>
      (await ann.get<List<DocumentView>>(`/documents?${query}`)).data.items.map(({ id }) => id);
    expect(await ids('visibility=private')).toEqual([secret.id]);
    expect(await ids('kind=pdf')).toEqual([]);
    expect(await ids('status=ready&kind=md&folderId=root&q=SHAR')).toEqual([shared.id]);
    expect(await ids('q=%25')).toEqual([]);
  });
  test('a forged cursor or filter is 400', async () => {
    expect((await ann.get('/documents?cursor=xyz')).error?.code).toBe('cursor_invalid');
    expect((await ann.get('/documents?status=lost')).error?.code).toBe('validation_failed');
    expect((await ann.get('/documents?limit=101')).error?.code).toBe('validation_failed');
  });
  test('without a token it is 401', async () => {
    expect((await house.anonymous.get('/documents')).status).toBe(401);
  });
});

describe('what states forbid', () => {
  test('a ready document is neither cancelled nor tried again', async () => {
    expect((await ann.post(`/documents/${shared.id}/cancellation`)).error?.code).toBe('not_cancellable');
    expect((await ann.post(`/documents/${shared.id}/retry`)).error?.code).toBe('not_retryable');
    expect(await contentOf(ann, shared.id)).toContain('boiler');
  });
  test('a version that is not there is 404', async () => {
    expect((await ann.get(`/documents/${shared.id}/content?version=9`)).status).toBe(404);
    expect((await ann.get(`/documents/${shared.id}/content?version=99999999999`)).status).toBe(400);
  });
  test('a change of nothing, or of an unknown field, is 400', async () => {
    expect((await ann.patch(`/documents/${shared.id}`, {})).status).toBe(400);
    expect((await ann.patch(`/documents/${shared.id}`, { ownerId: bob.id })).status).toBe(400);
  });
});

describe('folders', () => {
  const make = (name: string, parentId?: string, who: TestCaller = ann) =>
    who.post<FolderView>('/folders', { name, ...(parentId === undefined ? {} : { parentId }) });

  test('they are made, listed with what one may see in them, renamed, moved and deleted', async () => {
    const { data: top } = await make('규정');
    const { data: below } = await make('2026', top.id);
    expect(below).toMatchObject({ parentId: top.id, documentCount: 0 });
    await ann.patch(`/documents/${secret.id}`, { folderId: below.id });
    const countFor = async (who: Member) =>
      (await who.get<List<FolderView>>('/folders')).data.items.find(({ id }) => id === below.id)?.documentCount;
    expect([await countFor(ann), await countFor(viewer)]).toEqual([1, 0]);
    expect((await ann.patch<FolderView>(`/folders/${below.id}`, { name: '2027', parentId: null })).data).toMatchObject({
      name: '2027',
      parentId: null,
    });
    // Bob sees it empty; it is not, and his deletion must not take Ann's document with it.
    expect((await bob.delete(`/folders/${below.id}`)).error?.code).toBe('folder_not_empty');
    await ann.patch(`/documents/${secret.id}`, { folderId: null });
    expect((await ann.delete(`/folders/${below.id}`)).status).toBe(200);
    expect((await ann.delete(`/folders/${top.id}`)).status).toBe(200);
  });
  test('a folder does not lie within itself, nor in one that is not there', async () => {
    const { data: a } = await make('a');
    const { data: b } = await make('b', a.id);
    expect((await ann.patch(`/folders/${a.id}`, { parentId: b.id })).error?.code).toBe('folder_cycle');
    expect((await ann.patch(`/folders/${a.id}`, { parentId: a.id })).error?.code).toBe('folder_cycle');
    expect((await ann.patch(`/folders/${a.id}`, { parentId: uuidv7() })).error?.code).toBe('folder_unknown');
    expect((await ann.delete(`/folders/${a.id}`)).error?.code).toBe('folder_not_empty');
  });
  test('two moves at once that would make a ring: one of them is refused', async () => {
    for (let round = 0; round < 8; round++) {
      const { data: a } = await make('ring a');
      const { data: b } = await make('ring b');
      const answers = await Promise.all([
        ann.patch(`/folders/${a.id}`, { parentId: b.id }),
        bob.patch(`/folders/${b.id}`, { parentId: a.id }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    }
  });
  test('400, 401, 403 and 404, and another tenant’s folder is 404', async () => {
    const { data: folder } = await make('x');
    expect((await make('')).status).toBe(400);
    expect((await make('y', undefined, viewer)).status).toBe(403);
    expect((await house.anonymous.get('/folders')).status).toBe(401);
    for (const who of [stranger, ann]) {
      const id = who === ann ? uuidv7() : folder.id;
      expect((await who.patch(`/folders/${id}`, { name: 'z' })).status).toBe(404);
      expect((await who.delete(`/folders/${id}`)).status).toBe(404);
    }
    expect((await stranger.get<List<FolderView>>('/folders')).data.items).toEqual([]);
    expect((await upload(stranger, 'a.md', 'some words', { folderId: folder.id })).error?.code).toBe('folder_unknown');
  });
});

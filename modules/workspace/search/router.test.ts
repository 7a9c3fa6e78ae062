import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import { startOpenAiStandin } from '#platform/testing/standins/index.ts';
import { contentOf, type DocumentView, settled, upload, uploadReady } from '../../../tests/support/documents.ts';
import { createInstallation, eventually, type Installation, type Member } from '../../../tests/support/workspace.ts';

interface Item {
  documentId: string;
  chunkId: string;
  title: string;
  snippet: string;
  highlights: { start: number; end: number }[];
  start: number;
  end: number;
  kind: string;
}

let house: Installation;
let acme: TenantRecord;
let ann: Member;
let bob: Member;
let cleo: Member;
let stranger: Member;
let leave: DocumentView;
let travel: DocumentView;
let folder: string;

beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'));
  acme = await house.tenant('acme');
  const hanbit = await house.tenant('hanbit');
  ann = await house.member(acme, 'owner', 'Ann');
  bob = await house.member(acme, 'viewer', 'Bob');
  cleo = await house.member(acme, 'member', 'Cleo');
  stranger = await house.member(hanbit, 'owner', 'Sam');
  folder = (await ann.post<{ id: string }>('/folders', { name: '규정' })).data.id;
  leave = await uploadReady(
    ann,
    '휴가.md',
    '# 휴가 규정\n\n연차 휴가는 입사 첫해에 15일이 주어진다. 반차도 쓸 수 있다.',
    {
      folderId: folder,
    },
  );
  travel = await uploadReady(ann, 'travel.txt', 'Travel receipts are kept for seven years. Leave them with finance.');
});
afterAll(() => house.dispose());

async function search(who: Member, q: string, rest = ''): Promise<Item[]> {
  const answer = await who.get<{ items: Item[] }>(`/search?q=${encodeURIComponent(q)}${rest}`);
  expect(answer.status).toBe(200);
  return answer.data.items;
}

describe('GET /search', () => {
  test('finds by stems and shows where: highlights in the snippet, offsets in the content', async () => {
    const [item] = await search(bob, '연차는 며칠인가요');
    expect(item).toMatchObject({ documentId: leave.id, title: '휴가', kind: 'md' });
    const marked = item?.highlights.map(({ start, end }) => item.snippet.slice(start, end)) ?? [];
    expect(marked.join(' ')).toContain('연차');
    const content = await contentOf(bob, leave.id);
    expect(content.slice(item?.start, item?.end)).toContain('15일');
  });

  test('filters by folder, kind and document', async () => {
    const ids = async (rest: string) => (await search(ann, 'leave 휴가 travel', rest)).map((item) => item.documentId);
    expect(new Set(await ids(''))).toEqual(new Set([leave.id, travel.id]));
    expect(await ids(`&folderId=${folder}`)).toEqual([leave.id]);
    expect(await ids('&kind=txt')).toEqual([travel.id]);
    expect(await ids(`&documentId=${travel.id}`)).toEqual([travel.id]);
    expect(await ids('&limit=1')).toHaveLength(1);
  });

  test('nothing of another tenant is found, not even by a document’s id', async () => {
    expect(await search(stranger, 'travel receipts')).toEqual([]);
    expect(await search(stranger, 'travel receipts', `&documentId=${travel.id}`)).toEqual([]);
  });

  test('a row of the index that the database contradicts shows nothing', async () => {
    const stale = await uploadReady(ann, 'stale.md', 'The xylophone is in the basement.');
    expect(await search(bob, 'xylophone')).toHaveLength(1);
    await house.admin(acme, `update documents set visibility = 'private' where id = $1`, [stale.id]);
    expect(await search(bob, 'xylophone')).toEqual([]);
    expect(await search(ann, 'xylophone')).toHaveLength(1);
    await house.admin(acme, 'delete from documents where id = $1', [stale.id]);
    expect(await search(ann, 'xylophone')).toEqual([]);
  });

  test('400 for an empty or endless question and wrong filters, 401 without a token', async () => {
    for (const query of [
      'q=',
      'q=%20',
      `q=${'x'.repeat(1_001)}`,
      'q=a&kind=exe',
      'q=a&folderId=1',
      'q=a&limit=0',
      '',
    ]) {
      expect(await ann.get(`/search?${query}`)).toMatchObject({ status: 400, error: { code: 'validation_failed' } });
    }
    expect((await house.anonymous.get('/search?q=a')).status).toBe(401);
  });

  test('a question of signs only is answered, by nothing', async () => {
    for (const q of ['"', "'; drop table chunks", '((((', '*', '\\', '🙂']) await search(ann, q);
    expect(await search(ann, '!?.')).toEqual([]);
  });
});

test('with an embedding model, passages are found by likeness as well; when its vendor fails, by words still', async () => {
  const standin = await startOpenAiStandin();
  const settings = {
    provider: 'openai-compatible',
    model: 'm',
    baseUrl: `${standin.url}/v1`,
    apiKey: 'sk-standin-0123456789',
    embeddingModel: 'e',
  };
  expect((await ann.put('/settings/model', settings)).status).toBe(200);
  const document = await uploadReady(ann, 'likeness.md', 'Reimbursement happens on the tenth of each month.');
  const [row] = await house.admin<{ model: string; size: number }>(
    acme,
    'select embedding_model as model, array_length(embedding, 1) as size from chunks where document_id = $1',
    [document.id],
  );
  expect(row).toEqual({ model: 'e', size: 64 });
  // No word of the document, but most of its letter pairs.
  expect((await search(ann, 'reimburse')).map((item) => item.documentId)).toContain(document.id);
  await standin.close();
  expect((await search(ann, 'reimbursement')).map((item) => item.documentId)).toContain(document.id);

  const sent = await uploadLater();
  expect(sent).toMatchObject({ status: 'failed', failure: { code: 'embedding_failed' } });
  await ann.put('/settings/model', { provider: 'none' });
});

describe('who may not see the best passages', () => {
  const near = 'The kingfisher nests by the weir, and the kingfisher fishes there.';
  let mine: string;
  beforeAll(async () => {
    for (let at = 0; at < 30; at += 6)
      await Promise.all(
        Array.from({ length: 6 }, (_, i) =>
          uploadReady(cleo, `kingfisher-${at + i}.md`, `${near} Note ${at + i}.`, { visibility: 'private' }),
        ),
      );
    const far =
      'Of the many birds along the river, somebody once saw a kingfisher, and wrote that down for the record.';
    mine = (await uploadReady(ann, 'birds.md', far, { visibility: 'private' })).id;
  });
  const hits = async (who: Member, q: string) => (await search(who, q, '&limit=10')).map((item) => item.documentId);

  test('still finds what is his own, by words', async () => {
    expect(await hits(cleo, 'kingfisher')).toHaveLength(10);
    expect(await hits(ann, 'kingfisher')).toEqual([mine]);
  });

  test('still finds what is his own by likeness, and is answered from it', async () => {
    const standin = await startOpenAiStandin();
    const model = {
      provider: 'openai-compatible',
      model: 'm',
      baseUrl: `${standin.url}/v1`,
      apiKey: 'sk-standin-0123456789',
    };
    try {
      expect((await ann.put('/settings/model', { ...model, embeddingModel: 'near' })).status).toBe(200);
      await eventually('all of it is embedded', async () => (await jobsLeft()) === 0);
      // No word of the documents, but most of the letter pairs of those that Ann may not see.
      expect(await hits(cleo, 'kingfishernest')).toHaveLength(10);
      const found = await search(ann, 'kingfishernest', '&limit=10');
      expect(found.map((item) => item.documentId)).toContain(mine);
      for (const item of found) expect(item.title).not.toMatch(/^kingfisher/);
    } finally {
      await ann.put('/settings/model', { provider: 'none' });
      await standin.close();
    }
    const { id } = (await ann.post<{ id: string }>('/conversations', {})).data;
    const answer = await ann.post<{ citations: { documentId: string }[] }>(`/conversations/${id}/messages`, {
      content: 'Who saw the kingfisher?',
    });
    expect(answer.data.citations.map((citation) => citation.documentId)).toEqual([mine]);
  });
});

test('another embedding model embeds anew what is there, each for its owner; an index that was lost is rebuilt', async () => {
  const [one, two] = [await startOpenAiStandin(), await startOpenAiStandin({ embeddingSize: 24 })];
  const hidden = await uploadReady(cleo, 'hidden.md', 'Umbrellas stand beside the door.', { visibility: 'private' });
  const open = await uploadReady(ann, 'open.md', 'Bicycles stand behind the shed.');
  const choose = async (url: string, embeddingModel: string) => {
    const settings = {
      provider: 'openai-compatible',
      model: 'm',
      baseUrl: `${url}/v1`,
      apiKey: 'sk-standin-0123456789',
    };
    expect((await ann.put('/settings/model', { ...settings, embeddingModel })).status).toBe(200);
    await eventually('all documents are embedded by it', async () => {
      const left = await house.admin(
        acme,
        'select 1 from chunks c join documents d on d.id = c.document_id and d.ready_version = c.version where embedding_model is distinct from $1',
        [embeddingModel],
      );
      return left.length === 0 && (await jobsLeft()) === 0;
    });
  };
  // No word of the documents, but most of its letter pairs.
  const alike = async (who: Member) => (await search(who, 'umbrellastand', '&limit=2')).map((item) => item.documentId);
  try {
    await choose(one.url, 'first');
    expect(await alike(cleo)).toContain(hidden.id);
    expect(await alike(ann)).not.toContain(hidden.id);
    // Its vectors have another size; whoever searches or uploads meanwhile notices nothing.
    await choose(two.url, 'second');
    expect(await alike(cleo)).toContain(hidden.id);
    expect((await search(ann, 'bicycles'))[0]?.documentId).toBe(open.id);

    await rm(join(house.dataDir, 'index'), { recursive: true });
    await house.restart();
    expect(await search(ann, 'bicycles')).toEqual([]);
    const operator = await house.operator();
    expect((await operator.post('/management/tenants/acme/reindex')).status).toBe(202);
    expect((await operator.post('/management/tenants/nobody/reindex')).status).toBe(404);
    expect((await ann.post('/management/tenants/acme/reindex')).status).toBe(401);
    await eventually(
      'the index is rebuilt',
      async () => (await search(ann, 'bicycles')).length > 0 && (await jobsLeft()) === 0,
    );
    expect(await alike(cleo)).toContain(hidden.id);
  } finally {
    await ann.put('/settings/model', { provider: 'none' });
    await Promise.all([one.close(), two.close()]);
  }
});

const jobsLeft = async () =>
  (await house.mgmt(`select 1 from pgboss.job where state in ('created', 'retry', 'active')`)).length;

/** Uploads while the embedding model is gone; tries are hurried along. */
async function uploadLater(): Promise<DocumentView> {
  const { data } = await upload(ann, 'later.md', 'Words that nobody embeds.');
  const hurrying = setInterval(() => {
    house.mgmt(`update pgboss.job set start_after = now() where state = 'retry'`).catch(() => undefined);
  }, 200);
  try {
    return await settled(ann, data.id);
  } finally {
    clearInterval(hurrying);
  }
}

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Embedding, IndexNamespace, IndexRow, SearchHit, SearchIndex } from './contract.ts';
import { createLanceIndex, indexNamespace } from './index.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'hanok-index-'));
const warnings: string[] = [];
let index: SearchIndex;
const minji = uuidv7();
const junho = uuidv7();

beforeAll(() => {
  index = createLanceIndex({ uri: folder, log: { warn: (_details, message) => warnings.push(message) } });
});
afterAll(async () => {
  await index.close();
  rmSync(folder, { recursive: true, force: true });
});

function row(documentId: string, text: string, more: Partial<IndexRow> = {}): IndexRow {
  return {
    chunkId: uuidv7(),
    documentId,
    ownerId: minji,
    visibility: 'workspace',
    kind: 'txt',
    folderId: null,
    title: '문서',
    text,
    vector: null,
    ...more,
  };
}

async function put(namespace: IndexNamespace, text: string, more: Partial<IndexRow> = {}): Promise<string> {
  const documentId = uuidv7();
  await index.upsertDocument(namespace, documentId, [row(documentId, text, more)]);
  return documentId;
}

type Ask = {
  actorId?: string;
  vector?: Embedding;
  filter?: { documentIds?: string[]; folderId?: string; kind?: string };
};

function ask(
  namespace: IndexNamespace,
  text: string,
  { actorId = minji, vector, filter }: Ask = {},
): Promise<SearchHit[]> {
  return index.search(namespace, { text, vector: vector ?? null, actorId, limit: 10, ...(filter && { filter }) });
}

const documentsOf = (hits: SearchHit[]) => hits.map((hit) => hit.documentId);

describe('finding', () => {
  test('a passage is found as soon as its write resolves, the best one first', async () => {
    const namespace = indexNamespace(uuidv7());
    const leave = await put(namespace, '연차 휴가는 1년에 15일이며 다음 해로 넘길 수 없다.');
    await put(namespace, '휴가 때는 사무실 화분에 물을 준다.');
    const hits = await ask(namespace, '연차 휴가는 며칠인가요?');
    expect(hits[0]).toMatchObject({ documentId: leave, lexicalRank: 1, vectorRank: null });
    expect(hits).toHaveLength(2);
  });

  test('a document is found by its title', async () => {
    const namespace = indexNamespace(uuidv7());
    const found = await put(namespace, '내용은 다르다.', { title: '2026년 예산안' });
    expect(documentsOf(await ask(namespace, '예산안'))).toEqual([found]);
  });

  test('a workspace that has no index yet answers with nothing', async () => {
    const namespace = indexNamespace(uuidv7());
    expect(await ask(namespace, '아무거나')).toEqual([]);
    expect(await index.stats(namespace)).toEqual({ rows: 0 });
  });

  test('a question without a word answers with nothing', async () => {
    const namespace = indexNamespace(uuidv7());
    await put(namespace, '무엇이든');
    expect(await ask(namespace, '?!')).toEqual([]);
  });

  test('a query syntax of the engine is only words', async () => {
    const namespace = indexNamespace(uuidv7());
    const found = await put(namespace, 'alpha beta');
    expect(documentsOf(await ask(namespace, '"alpha" AND -(tokens:beta^9)~ * \\ \''))).toEqual([found]);
  });

  test('filters narrow by document, folder and kind', async () => {
    const namespace = indexNamespace(uuidv7());
    const folderId = uuidv7();
    const inFolder = await put(namespace, '계약서 초안', { folderId, kind: 'docx' });
    const other = await put(namespace, '계약서 최종', { kind: 'pdf' });
    expect(documentsOf(await ask(namespace, '계약서', { filter: { folderId } }))).toEqual([inFolder]);
    expect(documentsOf(await ask(namespace, '계약서', { filter: { kind: 'pdf' } }))).toEqual([other]);
    expect(documentsOf(await ask(namespace, '계약서', { filter: { documentIds: [other] } }))).toEqual([other]);
    expect(await ask(namespace, '계약서', { filter: { documentIds: [] } })).toEqual([]);
  });
});

describe('changing', () => {
  test('replacing a document leaves none of its old passages', async () => {
    const namespace = indexNamespace(uuidv7());
    const documentId = uuidv7();
    await index.upsertDocument(namespace, documentId, [row(documentId, '고양이'), row(documentId, '강아지')]);
    await index.upsertDocument(namespace, documentId, [row(documentId, '앵무새')]);
    expect(await ask(namespace, '고양이')).toEqual([]);
    expect(documentsOf(await ask(namespace, '앵무새'))).toEqual([documentId]);
    expect(await index.stats(namespace)).toEqual({ rows: 1 });
  });

  test('a deleted document is gone when its deletion resolves, its neighbours stay', async () => {
    const namespace = indexNamespace(uuidv7());
    const gone = await put(namespace, '비밀 프로젝트');
    const kept = await put(namespace, '공개 프로젝트');
    await index.deleteDocument(namespace, gone);
    expect(documentsOf(await ask(namespace, '프로젝트'))).toEqual([kept]);
    await index.deleteDocument(namespace, gone);
  });

  test('a renamed and moved document keeps its text and goes by its new name', async () => {
    const namespace = indexNamespace(uuidv7());
    const folderId = uuidv7();
    const documentId = await put(namespace, '분기 매출 보고', { title: '초안' });
    await index.updateAccess(namespace, documentId, {
      visibility: 'workspace',
      ownerId: minji,
      title: '확정본',
      folderId,
    });
    expect(await ask(namespace, '초안')).toEqual([]);
    expect(documentsOf(await ask(namespace, '확정본', { filter: { folderId } }))).toEqual([documentId]);
    expect(documentsOf(await ask(namespace, '매출'))).toEqual([documentId]);
    await index.updateAccess(namespace, documentId, { visibility: 'workspace', ownerId: minji, folderId: null });
    expect(await ask(namespace, '매출', { filter: { folderId } })).toEqual([]);
  });

  test('many documents written at once are all there, in few commits, and taken into the index', async () => {
    const tenant = indexNamespace(uuidv7());
    const ids = await Promise.all(Array.from({ length: 300 }, (_, i) => put(tenant, `안건 번호 ${i} 회의록`)));
    expect(await index.stats(tenant)).toEqual({ rows: 300 });
    const versions = readdirSync(path.join(folder, `${tenant}.lance`, '_versions'));
    expect(versions.length).toBeLessThan(20);
    expect(documentsOf(await ask(tenant, '안건 번호 217'))[0]).toBe(ids[217]);
    expect(warnings).toEqual([]);
  });

  test('searches while others write never fail and never see half a document', async () => {
    const namespace = indexNamespace(uuidv7());
    const documentId = uuidv7();
    const version = (n: number) => Array.from({ length: 5 }, () => row(documentId, `판본 ${n}`));
    await index.upsertDocument(namespace, documentId, version(0));
    let writing = true;
    const reader = (async () => {
      while (writing) expect(await ask(namespace, '판본')).toHaveLength(5);
    })();
    for (let n = 1; n <= 15; n++) await index.upsertDocument(namespace, documentId, version(n));
    writing = false;
    await reader;
  });
});

describe('who may see what', () => {
  test('a private document is found by its owner only, until it is shared', async () => {
    const namespace = indexNamespace(uuidv7());
    const documentId = await put(namespace, '연봉 협상 메모', { visibility: 'private' });
    expect(documentsOf(await ask(namespace, '연봉', { actorId: minji }))).toEqual([documentId]);
    expect(await ask(namespace, '연봉', { actorId: junho })).toEqual([]);
    await index.updateAccess(namespace, documentId, { visibility: 'workspace', ownerId: minji });
    expect(documentsOf(await ask(namespace, '연봉', { actorId: junho }))).toEqual([documentId]);
    await index.updateAccess(namespace, documentId, { visibility: 'private', ownerId: junho });
    expect(await ask(namespace, '연봉', { actorId: minji })).toEqual([]);
  });

  test("others' private documents do not crowd out what the asker may see", async () => {
    const namespace = indexNamespace(uuidv7());
    await Promise.all(Array.from({ length: 40 }, () => put(namespace, '급여 급여 급여', { visibility: 'private' })));
    const visible = await put(namespace, '급여 안내를 포함한 아주 긴 다른 이야기가 이어진다');
    expect(documentsOf(await ask(namespace, '급여', { actorId: junho }))).toEqual([visible]);
  });

  test('one tenant never finds what another has', async () => {
    const one = indexNamespace(uuidv7());
    const other = indexNamespace(uuidv7());
    await put(one, '우리 회사 기밀');
    await put(other, '다른 회사 소식');
    expect(await ask(other, '기밀')).toEqual([]);
  });

  test('no search runs without a namespace made from a tenant id', async () => {
    for (const bad of ['', ' ', undefined, null, 'acme', '../x']) {
      expect(() => indexNamespace(bad as string)).toThrow(expect.objectContaining({ code: 'index_namespace_invalid' }));
      await expect(ask(bad as IndexNamespace, 'x')).rejects.toMatchObject({ code: 'index_namespace_invalid' });
      await expect(index.drop(bad as IndexNamespace)).rejects.toMatchObject({ code: 'index_namespace_invalid' });
    }
  });

  test('an id that is none never reaches a condition', async () => {
    const namespace = indexNamespace(uuidv7());
    const documentId = await put(namespace, '비공개', { visibility: 'private' });
    const injected = `${junho}' OR 'a' = 'a`;
    const refused = { code: 'index_id_invalid' };
    await expect(ask(namespace, '비공개', { actorId: injected })).rejects.toMatchObject(refused);
    await expect(ask(namespace, '비공개', { filter: { documentIds: [injected] } })).rejects.toMatchObject(refused);
    await expect(ask(namespace, '비공개', { filter: { folderId: injected } })).rejects.toMatchObject(refused);
    await expect(ask(namespace, '비공개', { filter: { kind: "pdf' OR 'a' = 'a" } })).rejects.toMatchObject(refused);
    await expect(index.deleteDocument(namespace, injected)).rejects.toMatchObject(refused);
    expect(documentsOf(await ask(namespace, '비공개'))).toEqual([documentId]);
  });
});

describe('vectors', () => {
  const vector = (...numbers: number[]): Embedding => ({ model: 'm', values: Float32Array.from(numbers) });
  const other = (...numbers: number[]): Embedding => ({ ...vector(...numbers), model: 'other' });

  test('a passage without a common word is found by its meaning, and both legs are fused', async () => {
    const namespace = indexNamespace(uuidv7());
    const cat = await put(namespace, '고양이', { vector: vector(1, 0, 0) });
    const dog = await put(namespace, '강아지', { vector: vector(0, 1, 0) });
    const hits = await ask(namespace, '고양이', { vector: vector(0, 1, 0.1) });
    expect(hits.find((hit) => hit.documentId === cat)).toMatchObject({ lexicalRank: 1, vectorRank: 2 });
    expect(hits.find((hit) => hit.documentId === dog)).toMatchObject({ lexicalRank: null, vectorRank: 1 });
    expect(hits[0]?.score).toBeCloseTo(1 / 61 + 1 / 62);
  });

  test('vectors may come after rows without, which stay searchable by word', async () => {
    const namespace = indexNamespace(uuidv7());
    const plain = await put(namespace, '예전 문서');
    const embedded = await put(namespace, '새 문서', { vector: vector(0, 0, 1) });
    expect(documentsOf(await ask(namespace, '예전', { vector: vector(0, 0, 1) })).sort()).toEqual(
      [plain, embedded].sort(),
    );
    await index.updateAccess(namespace, embedded, { visibility: 'private', ownerId: minji });
    expect(documentsOf(await ask(namespace, '?', { vector: vector(0, 0, 1) }))).toEqual([embedded]);
    expect(await ask(namespace, '?', { vector: vector(0, 0, 1), actorId: junho })).toEqual([]);
  });

  test('what another model or size embedded is found by words, and compared with nothing', async () => {
    const namespace = indexNamespace(uuidv7());
    const [first, longer, foreign] = await Promise.all([
      put(namespace, '하나', { vector: vector(1, 0) }),
      put(namespace, '둘', { vector: vector(1, 0, 0) }),
      put(namespace, '셋', { vector: other(1, 0) }),
    ]);
    expect(documentsOf(await ask(namespace, '셋', { vector: vector(1, 0) })).sort()).toEqual([first, foreign].sort());
    expect(documentsOf(await ask(namespace, '?', { vector: vector(1, 0, 0) }))).toEqual([longer]);
    expect(documentsOf(await ask(namespace, '?', { vector: other(1, 0) }))).toEqual([foreign]);
    expect(documentsOf(await ask(namespace, '하나', { vector: other(1, 0, 0, 0) }))).toEqual([first]);
    expect(await ask(namespace, '?', { vector: vector() })).toEqual([]);
  });

  test('models that were left behind make room, and their passages stay', async () => {
    const namespace = indexNamespace(uuidv7());
    const ids: string[] = [];
    for (const model of ['a', 'b', 'c', 'd'])
      ids.push(await put(namespace, `모델 ${model}`, { vector: { ...vector(1, 0), model } }));
    const by = async (model: string) => documentsOf(await ask(namespace, '?', { vector: { ...vector(1, 0), model } }));
    expect(await by('a')).toEqual([]);
    expect(await by('c')).toEqual([ids[2]]);
    expect(await by('d')).toEqual([ids[3]]);
    await index.updateAccess(namespace, ids[2] ?? '', { visibility: 'private', ownerId: minji });
    expect(await by('c')).toEqual([ids[2]]);
    expect(documentsOf(await ask(namespace, '모델')).sort()).toEqual(ids.sort());
  });
});

describe('namespaces come and go', () => {
  test('a dropped namespace is gone from disk and can be filled again', async () => {
    const namespace = indexNamespace(uuidv7());
    await put(namespace, '지울 것');
    await index.drop(namespace);
    expect(readdirSync(folder)).not.toContain(`${namespace}.lance`);
    expect(await ask(namespace, '지울')).toEqual([]);
    const again = await put(namespace, '새로 넣은 것');
    expect(documentsOf(await ask(namespace, '넣은'))).toEqual([again]);
    await index.drop(indexNamespace(uuidv7()));
  });

  test('more namespaces than are kept open all keep their rows', async () => {
    const small = createLanceIndex({ uri: folder, maxOpenTables: 2 });
    const namespaces = Array.from({ length: 6 }, () => indexNamespace(uuidv7()));
    for (const namespace of namespaces) await put(namespace, '같은 글');
    for (const namespace of [...namespaces, ...namespaces]) expect(await small.stats(namespace)).toEqual({ rows: 1 });
    await small.close();
  });

  test('a search that comes while the first document is being written, here or in another process, does not fail', async () => {
    const elsewhere = createLanceIndex({ uri: folder });
    try {
      for (let round = 0; round < 3; round++) {
        const namespace = indexNamespace(uuidv7());
        let written = false;
        const writing = put(namespace, '첫 문서').finally(() => {
          written = true;
        });
        while (!written) {
          await ask(namespace, '첫');
          await elsewhere.search(namespace, { text: '첫', vector: null, actorId: minji, limit: 5 });
        }
        expect(documentsOf(await ask(namespace, '첫'))).toEqual([await writing]);
      }
    } finally {
      await elsewhere.close();
    }
  });

  test('another process sees what was written, and its deletion', async () => {
    const namespace = indexNamespace(uuidv7());
    const documentId = await put(namespace, '함께 보는 글');
    const reader = createLanceIndex({ uri: folder });
    const query = { text: '함께', vector: null, actorId: minji, limit: 5 };
    expect(documentsOf(await reader.search(namespace, query))).toEqual([documentId]);
    await index.deleteDocument(namespace, documentId);
    await expect.poll(() => reader.search(namespace, query), { timeout: 5_000 }).toEqual([]);
    await reader.close();
  });
});

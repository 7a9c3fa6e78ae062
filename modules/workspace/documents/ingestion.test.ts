import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createLanceIndex, indexNamespace } from '#platform/searchindex/index.ts';
import { createLogger } from '#platform/telemetry/index.ts';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import { contentOf, type DocumentView, settled, upload, uploadReady } from '../../../tests/support/documents.ts';
import { createInstallation, eventually, type Installation, type Member } from '../../../tests/support/workspace.ts';
import { docxOf, paragraph } from './parsing/testing/files.ts';

type Found = { items: { documentId: string; chunkId: string; snippet: string }[] };

let house: Installation;
let tenant: TenantRecord;
let ann: Member;

const HANDBOOK = `# 사내 안내서

연차 휴가는 입사 첫해에 15일이 주어진다. 남은 연차는 이듬해 3월까지 쓸 수 있다.

## Travel

Travel costs are paid back within ten days. ${'Receipts above thirty euros must be uploaded. '.repeat(60)}
`;

beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'));
  tenant = await house.tenant('acme');
  ann = await house.member(tenant, 'member', 'Ann');
});
afterAll(() => house.dispose());

const find = async (q: string) => (await ann.get<Found>(`/search?q=${encodeURIComponent(q)}`)).data.items;
const chunksOf = (id: string) =>
  house.admin<{ id: string; text: string; start: number; end: number }>(
    tenant,
    'select id, text, start_offset as start, end_offset as end from chunks where document_id = $1 order by ordinal',
    [id],
  );

/** What the index itself proposes for a document, whatever the database says. */
async function indexed(id: string, text: string): Promise<string[]> {
  const index = createLanceIndex({
    uri: join(house.dataDir, 'index'),
    log: createLogger({ level: 'silent', file: null }),
  });
  try {
    const query = { text, vector: null, actorId: ann.id, limit: 100, filter: { documentIds: [id] } };
    return (await index.search(indexNamespace(tenant.id), query)).map((hit) => hit.chunkId);
  } finally {
    await index.close();
  }
}

/** Files that lie below the data folder's `files` and `tmp`. */
async function filesOnDisk(folder: 'files' | 'tmp'): Promise<string[]> {
  const entries = await readdir(join(house.dataDir, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** A failed job waits some seconds for its next try; tests do not. */
const hurry = () => house.mgmt(`update pgboss.job set start_after = now() where state = 'retry'`);
const jobsLeft = async () =>
  (await house.mgmt(`select 1 from pgboss.job where state in ('created', 'retry', 'active')`)).length;

describe('from a file to answers', () => {
  test('every passage is the slice of the content that its offsets name', async () => {
    const document = await uploadReady(ann, 'handbook.md', HANDBOOK);
    expect(document).toMatchObject({ stage: 'done', progress: 1, kind: 'md', failure: null, version: 1 });
    const content = await contentOf(ann, document.id);
    const chunks = await chunksOf(document.id);
    expect(chunks.length).toBeGreaterThan(1);
    expect(chunks.length).toBe(document.chunkCount);
    for (const chunk of chunks) expect(content.slice(chunk.start, chunk.end)).toBe(chunk.text);
    expect((await find('연차 휴가'))[0]).toMatchObject({ documentId: document.id });
  });

  test('the original comes back byte for byte, as a download', async () => {
    const document = await uploadReady(ann, "안내 '서'.md", HANDBOOK);
    const answer = await ann.inject({
      method: 'GET',
      url: `/api/v1/documents/${document.id}/file`,
      headers: { 'accept-encoding': 'gzip, br' },
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''%EC%95%88/);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.headers['content-length']).toBe(String(Buffer.byteLength(HANDBOOK)));
    expect(answer.rawPayload.equals(Buffer.from(HANDBOOK))).toBe(true);
  });

  test('a file in the store holds nothing of the original in the clear', async () => {
    await uploadReady(ann, 'secret.txt', 'the-launch-code-is-0451 and nothing else is written here');
    for (const path of await filesOnDisk('files')) expect((await readFile(path)).includes('0451')).toBe(false);
    expect(await filesOnDisk('tmp')).toEqual([]);
  });
});

describe('a file that cannot be read ends failed, with its reason', () => {
  const whole = docxOf(paragraph('A paragraph that would be read.'));
  const pdf = '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\nthis is no cross-reference table';
  test.each([
    ['corrupted', 'broken.docx', Buffer.concat([whole.subarray(0, 60), Buffer.alloc(200, 7), whole.subarray(260)])],
    ['corrupted', 'broken.pdf', Buffer.from(pdf)],
    ['empty_document', 'blank.txt', Buffer.from('   \n\n \n')],
  ])('%s: %s', async (code, fileName, content) => {
    const sent = await upload(ann, fileName, content);
    expect(sent.status).toBe(202);
    const document = await settled(ann, sent.data.id);
    expect(document).toMatchObject({ status: 'failed', failure: { code } });
    expect(document.failure?.message.ko).toMatch(/요\./);
    expect(await chunksOf(document.id)).toEqual([]);
    const content2 = await ann.get(`/documents/${document.id}/content`);
    expect(content2).toMatchObject({ status: 409, error: { code: 'content_not_ready' } });
  });

  test('ingestion_failed: what went wrong on our side is tried again, and then said', async () => {
    const sent = await upload(ann, 'lost.txt', 'A file that vanishes from the store before anybody reads it.');
    await house.admin(tenant, `update document_versions set file_key = 'documents/gone' where document_id = $1`, [
      sent.data.id,
    ]);
    // The first try may have been quicker than the line above.
    const before = await settled(ann, sent.data.id).catch(() => null);
    if (before?.status === 'ready') await requeue(before.id, 1);
    const failed = await eventually('the document fails', async () => {
      await hurry();
      const { data } = await ann.get<DocumentView>(`/documents/${sent.data.id}`);
      return data.status === 'failed' && data;
    });
    expect(failed.failure).toMatchObject({ code: 'ingestion_failed' });
  });
});

/** Queues the walk of a document `times` over, as a crash and its sweeper may. */
async function requeue(id: string, times: number): Promise<void> {
  await house.admin(tenant, `update documents set status = 'queued', stage = 'queued' where id = $1`, [id]);
  const copied = await house.mgmt(
    `insert into pgboss.job (name, data, retry_limit, retry_delay, retry_backoff, expire_in, policy)
     select name, data, retry_limit, retry_delay, retry_backoff, expire_in, policy from (
       select * from pgboss.job where name = 'documents.ingest' and data->>'payload' like '%' || $1 || '%' order by created_on desc limit 1
     ) last, generate_series(1, $2) returning id`,
    [id, times],
  );
  expect(copied).toHaveLength(times);
}

describe('walks that meet', () => {
  test('a document whose job was queued several times ends ready, its index and its passages in step', async () => {
    const document = await uploadReady(ann, 'twice.md', HANDBOOK.replaceAll('연차', '반차'));
    for (let round = 0; round < 3; round++) {
      await requeue(document.id, 4);
      await eventually('all jobs are done', async () => (await jobsLeft()) === 0);
      expect((await settled(ann, document.id)).status).toBe('ready');
      const ids = (await chunksOf(document.id)).map((chunk) => chunk.id);
      const proposed = await indexed(document.id, '반차 Receipts Travel');
      expect(proposed.length).toBeGreaterThan(0);
      expect(ids).toEqual(expect.arrayContaining(proposed));
    }
  });

  test('a document whose job was lost is taken up at the next start', async () => {
    const document = await uploadReady(ann, 'lost-job.md', '# Parking\n\nThe garage opens at six in the morning.');
    await house.admin(
      tenant,
      `update documents set status = 'processing', stage = 'parsing', ready_version = null where id = $1`,
      [document.id],
    );
    await house.admin(tenant, 'delete from chunks where document_id = $1', [document.id]);
    expect(await find('garage opens')).toEqual([]);
    await house.restart();
    expect((await settled(ann, document.id)).status).toBe('ready');
    expect((await find('garage opens'))[0]).toMatchObject({ documentId: document.id });
  });

  test('a queue that does not answer loses no upload, nor makes it look failed', async () => {
    await house.mgmt('alter table pgboss.job rename to elsewhere');
    const { status, data } = await upload(ann, 'waiting.md', 'The ferry to Busan waits.');
    await house.mgmt('alter table pgboss.elsewhere rename to job');
    expect([status, data.status]).toEqual([202, 'queued']);
    await house.restart();
    expect(await settled(ann, data.id)).toMatchObject({ status: 'ready' });
  });

  test('a document cancelled while it is being read stays cancelled, and can be tried again', async () => {
    const long = `${'One more line of a long report about nothing in particular, padded with words.\n'.repeat(60_000)}`;
    const sent = await upload(ann, 'long.txt', long);
    await eventually('it is being read', async () => {
      const { data } = await ann.get<DocumentView>(`/documents/${sent.data.id}`);
      return data.stage === 'parsing';
    });
    const cancelled = await ann.post<DocumentView>(`/documents/${sent.data.id}/cancellation`);
    expect(cancelled).toMatchObject({ status: 200, data: { status: 'cancelled' } });
    await eventually('its job is done', async () => (await jobsLeft()) === 0);
    expect((await settled(ann, sent.data.id)).status).toBe('cancelled');
    expect(await chunksOf(sent.data.id)).toEqual([]);
    expect(await filesOnDisk('tmp')).toEqual([]);
    const again = await ann.post<DocumentView>(`/documents/${sent.data.id}/retry`);
    expect(again).toMatchObject({ status: 200, data: { status: 'queued' } });
    await ann.post(`/documents/${sent.data.id}/cancellation`);
    await eventually('nothing is left to do', async () => (await jobsLeft()) === 0);
  });
});

describe('versions', () => {
  test('the version before answers until the new one is ready, and a broken one changes nothing', async () => {
    const document = await uploadReady(ann, 'menu.md', 'On Mondays the canteen serves lentil soup.');
    const path = `/documents/${document.id}/versions`;
    const broken = await upload(ann, 'menu.docx', Buffer.from('PK\x03\x04 this is no archive'), {}, path);
    if (broken.status === 202) {
      expect((await settled(ann, document.id, 2)).status).toBe('failed');
      expect(await contentOf(ann, document.id)).toContain('lentil soup');
      expect((await find('lentil soup'))[0]).toMatchObject({ documentId: document.id });
    } else expect(broken.status).toBe(415);
    const good = await upload(ann, 'menu2.md', 'On Mondays the canteen serves barley risotto.', {}, path);
    const ready = await settled(ann, document.id, good.data.version);
    expect(ready).toMatchObject({ status: 'ready', fileName: 'menu2.md' });
    expect((await find('barley risotto'))[0]).toMatchObject({ documentId: document.id });
    expect(
      (await find('lentil soup')).filter((hit) => hit.documentId === document.id && /lentil/.test(hit.snippet)),
    ).toEqual([]);
    expect(await contentOf(ann, document.id, 1)).toContain('lentil');
    const versions = await ann.get<{ items: { version: number; createdBy: { id: string } }[] }>(path);
    expect(versions.data.items.map((item) => item.version)).toEqual(
      Array.from({ length: good.data.version }, (_, i) => good.data.version - i),
    );
    expect(versions.data.items[0]?.createdBy).toEqual({ id: ann.id, name: 'Ann' });
  });
});

test('what is deleted is gone: rows, passages, index and files', async () => {
  const before = new Set(await filesOnDisk('files'));
  const document = await uploadReady(ann, 'gone.md', 'The zanzibar clause ends every contract.');
  expect(await indexed(document.id, 'zanzibar')).toHaveLength(1);
  expect(await ann.delete(`/documents/${document.id}`)).toMatchObject({ status: 200, data: null });
  expect((await ann.get(`/documents/${document.id}`)).status).toBe(404);
  expect(await find('zanzibar')).toEqual([]);
  expect(await chunksOf(document.id)).toEqual([]);
  await eventually('files and index rows are gone', async () => {
    const left = (await filesOnDisk('files')).filter((path) => !before.has(path));
    return left.length === 0 && (await indexed(document.id, 'zanzibar')).length === 0;
  });
});

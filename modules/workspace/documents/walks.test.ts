import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Jobs, TenantJob } from '#platform/jobs/index.ts';
import type { IndexRow, SearchIndex } from '#platform/searchindex/index.ts';
import { createFolderStore, tenantFiles } from '#platform/storage/index.ts';
import { createLogger } from '#platform/telemetry/index.ts';
import { createTestTenant, insertTestUser, type TestTenant, testPrincipal } from '#platform/testing/index.ts';
import { createDocumentsService } from './documents.service.ts';
import { createIngestion } from './ingestion.service.ts';
import { receiveLocalFile } from './upload.service.ts';

let house: TestTenant;
let folder: string;
beforeAll(async () => {
  house = await createTestTenant(inject('pgAdminUrl'));
  folder = await mkdtemp(join(tmpdir(), 'hanok-test-'));
});
afterAll(async () => {
  await house.dispose();
  await rm(folder, { recursive: true, force: true });
});

const TEXT = 'The garage opens at six. The roof opens at nine.';

/** Holds two walks of one version so that the second cuts the passages anew while the first writes the index. */
test('a walk that was overtaken in the middle of the index leaves the index and the passages in step', async () => {
  const handlers = new Map<string, (job: TenantJob<never>) => Promise<void>>();
  const queued: { documentId: string; version: number }[] = [];
  const indexed = new Map<string, readonly IndexRow[]>();
  const secondHasRead = Promise.withResolvers<void>();
  const firstIsDone = Promise.withResolvers<void>();
  let walks = 0;
  let writes = 0;
  let second: Promise<void> = Promise.resolve();

  const jobs: Pick<Jobs, 'define' | 'send'> = {
    define: ({ name, handle }) => void handlers.set(name, handle as (job: TenantJob<never>) => Promise<void>),
    async send(_queue, { data }) {
      queued.push(data as (typeof queued)[number]);
      return 'job';
    },
  };
  const index: Pick<SearchIndex, 'upsertDocument' | 'deleteDocument'> = {
    async upsertDocument(_namespace, documentId, rows) {
      writes += 1;
      if (writes === 1) {
        second = walk();
        await secondHasRead.promise;
      }
      indexed.set(documentId, rows);
    },
    deleteDocument: async (_namespace, documentId) => void indexed.delete(documentId),
  };
  const store = createFolderStore(folder);
  const context = house.context(testPrincipal(await insertTestUser(house), ['documents:write']));
  const ingestion = createIngestion({
    jobs: jobs as Jobs,
    index: index as SearchIndex,
    parser: {
      parse: async () => ({
        title: null,
        text: TEXT,
        pages: [],
        blocks: [{ kind: 'paragraph', start: 0, end: TEXT.length }],
        language: 'en',
        warnings: [],
      }),
      close: async () => undefined,
    },
    tenancy: house.tenancy,
    tenantById: async () => house.tenant,
    // Asked between reading and publishing.
    async embedderOf() {
      walks += 1;
      if (walks === 2) {
        secondHasRead.resolve();
        await firstIsDone.promise;
      }
      return null;
    },
    spool: join(folder, 'tmp'),
    concurrency: 2,
    log: createLogger({ level: 'silent', file: null }),
  });
  async function walk(): Promise<void> {
    const [data] = queued;
    const job = {
      id: 'job',
      tenantId: house.tenant.id,
      actorId: context.principal.id,
      data,
      lastTry: false,
      signal: new AbortController().signal,
    };
    await handlers.get('documents.ingest')?.(job as unknown as TenantJob<never>);
  }

  const path = join(folder, 'hours.md');
  await writeFile(path, TEXT);
  const service = createDocumentsService(ingestion);
  const files = { ...context, files: tenantFiles(store, house.tenant.id, house.tenant.key) };
  const { id } = await service.create(files, await receiveLocalFile(path, { visibility: 'workspace' }));
  await walk();
  firstIsDone.resolve();
  await second;

  expect(walks).toBe(2);
  expect(await service.get(context, id)).toMatchObject({ status: 'ready', chunkCount: 1 });
  const chunks = await house.admin<{ id: string }>('select id from chunks where document_id = $1', [id]);
  expect(indexed.get(id)?.map(({ chunkId }) => chunkId)).toEqual(chunks.map((chunk) => chunk.id));
});

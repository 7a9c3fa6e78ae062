import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import type { TenantRecord } from '#platform/tenancy/index.ts';
import type { TestCaller } from '#platform/testing/http.ts';
import { uploadReady } from './documents.ts';
import { eventually, type Installation, type Member } from './workspace.ts';

export interface BackupView {
  id: string;
  state: 'making' | 'ready' | 'failed';
  byteSize: number | null;
  rowCount: number | null;
  fileCount: number | null;
  missingFileCount: number | null;
  failure: string | null;
  verification: 'running' | 'passed' | 'failed' | null;
  verifiedAt: string | null;
}

export interface RestorationView {
  id: string;
  backupId: string;
  state: 'running' | 'swapped' | 'done' | 'failed';
  failure: string | null;
}

export const backupsOf = (slug: string) => `/management/tenants/${slug}/backups`;

/** For so long a process remembers an issuer's keys: until then it may believe, and make, tokens of before a restore. */
const REMEMBERED_MS = 4_500;

/** Asks for a backup and waits for its end. */
export async function backUp(operator: TestCaller, slug: string): Promise<BackupView> {
  const begun = await operator.post<BackupView>(backupsOf(slug));
  expect(begun).toMatchObject({ status: 202, data: { state: 'making' } });
  return eventually('the backup ends', async () => {
    const { data } = await operator.get<BackupView>(`${backupsOf(slug)}/${begun.data.id}`);
    return data.state === 'making' ? null : data;
  });
}

export async function verify(operator: TestCaller, slug: string, id: string): Promise<BackupView> {
  expect((await operator.post(`${backupsOf(slug)}/${id}/verification`)).status).toBe(202);
  return eventually('the verification ends', async () => {
    const { data } = await operator.get<BackupView>(`${backupsOf(slug)}/${id}`);
    return data.verification === 'running' ? null : data;
  });
}

/** Asks for a restoration and waits for its end, and until every process has noticed. */
export async function restore(
  operator: TestCaller,
  slug: string,
  id: string,
  keepFormer = false,
): Promise<RestorationView> {
  const begun = await operator.post<RestorationView>(`${backupsOf(slug)}/${id}/restoration`, {
    confirm: slug,
    keepFormer,
  });
  expect(begun).toMatchObject({ status: 202, data: { state: 'running' } });
  const ended = await eventually('the restoration ends', async () => {
    const { data } = await operator.get<RestorationView>(`/management/tenants/${slug}/restoration`);
    return data.state === 'running' || (data.state === 'swapped' && !keepFormer) ? null : data;
  });
  if (ended.state !== 'failed') await sleep(REMEMBERED_MS);
  return ended;
}

export const archivePath = (house: Installation, tenant: TenantRecord, id: string) =>
  join(house.dataDir, 'backups', tenant.id, id, 'archive');

/** Puts something of each kind into a workspace. */
export async function furnish(house: Installation, tenant: TenantRecord, owner: Member) {
  const made = async (path: string, body: object) => {
    const answer = await owner.post<{ id: string }>(path, body);
    expect(answer.status, `${path}: ${JSON.stringify(answer.error)}`).toBeLessThan(300);
    return answer.data.id;
  };
  const reader = await house.member(tenant, 'member', 'Reader');
  const folder = await made('/folders', { name: 'Outer' });
  await made('/folders', { name: 'Inner', parentId: folder });
  const document = await uploadReady(owner, 'gate.md', '# Gate\n\nThe bronze lantern hangs at the eastern gate.', {
    folderId: folder,
  });
  const kept = await uploadReady(owner, 'private.md', 'Only the owner reads of copper kettles.', {
    visibility: 'private',
  });
  const task = await made('/tasks', { title: 'Tabs\tand\nnew lines \\ "quotes" 한글 🏠', labels: ['a,b', '{c}'] });
  await made(`/tasks/${task}/comments`, { body: 'A comment' });
  const conversation = await made('/conversations', {});
  await made(`/conversations/${conversation}/messages`, { content: 'Where hangs the lantern?' });
  return { reader, document, kept, task, conversation };
}

/** Every table of a tenant's database as a number of rows and a sum over them. */
export async function tablesOf(house: Installation, tenant: TenantRecord): Promise<Record<string, string>> {
  const names = await house.admin<{ name: string }>(
    tenant,
    `select relname as name from pg_class where relkind in ('r', 'p') and not relispartition
     and relnamespace = 'public'::regnamespace order by 1`,
  );
  const sums: Record<string, string> = {};
  for (const { name } of names) {
    const [row] = await house.admin<{ rows: string; sum: string }>(
      tenant,
      `select count(*) as rows, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from "${name}" t`,
    );
    sums[name] = `${row?.rows} ${row?.sum}`;
  }
  return sums;
}

/** The files of a tenant, as they lie. */
export async function filesOf(house: Installation, { id }: TenantRecord): Promise<Record<string, string>> {
  const entries = await readdir(join(house.dataDir, 'files', id), { recursive: true, withFileTypes: true });
  const sums: Record<string, string> = {};
  for (const entry of entries.filter((one) => one.isFile()).sort((a, b) => (a.name < b.name ? -1 : 1)))
    sums[entry.name] = createHash('sha256')
      .update(await readFile(join(entry.parentPath, entry.name)))
      .digest('hex');
  return sums;
}

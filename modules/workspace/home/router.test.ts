import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { DocumentView } from '../../../tests/support/documents.ts';
import { upload, uploadReady } from '../../../tests/support/documents.ts';
import { createInstallation, type Installation, type Member } from '../../../tests/support/workspace.ts';

interface Home {
  documents: { ready: number; processing: number; failed: number };
  recentDocuments: DocumentView[];
  tasks: { open: number; mine: number };
  myTasks: { id: string }[];
  recentConversations: { id: string }[];
}

let house: Installation;
let ann: Member;
let bob: Member;
let stranger: Member;

beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'));
  const acme = await house.tenant('acme');
  ann = await house.member(acme, 'member', 'Ann');
  bob = await house.member(acme, 'viewer', 'Bob');
  stranger = await house.member(await house.tenant('hanbit'), 'owner', 'Sam');
});
afterAll(() => house.dispose());

const home = async (who: Member) => (await who.get<Home>('/home')).data;

test('home shows what is one’s own and what is shared, and nothing of others', async () => {
  const secret = await uploadReady(ann, 'a.md', 'For Ann alone.', { visibility: 'private' });
  const shared = await uploadReady(ann, 'b.md', 'For all.');
  const task = await ann.post<{ id: string }>('/tasks', { title: 'Ann’s', assigneeId: ann.id });
  const talk = await ann.post<{ id: string }>('/conversations', {});
  expect(await home(ann)).toMatchObject({
    documents: { ready: 2, processing: 0, failed: 0 },
    recentDocuments: [{ id: shared.id }, { id: secret.id }],
    tasks: { open: 1, mine: 1 },
    myTasks: [{ id: task.data.id }],
    recentConversations: [{ id: talk.data.id }],
  });
  expect(await home(bob)).toMatchObject({
    documents: { ready: 1, processing: 0, failed: 0 },
    recentDocuments: [{ id: shared.id }],
    tasks: { open: 1, mine: 0 },
    myTasks: [],
    recentConversations: [],
  });
  expect(await home(stranger)).toMatchObject({
    documents: { ready: 0, processing: 0, failed: 0 },
    recentDocuments: [],
    tasks: { open: 0, mine: 0 },
    myTasks: [],
    recentConversations: [],
  });
});

test('a new workspace has an empty home', async () => {
  const owner = await house.member(await house.tenant('fresh'), 'owner');
  expect(await home(owner)).toMatchObject({ recentDocuments: [], myTasks: [], recentConversations: [] });
});

test('at most five of each', async () => {
  for (let i = 0; i < 6; i++) await upload(ann, `${i}.md`, `Document number ${i}.`);
  expect((await home(ann)).recentDocuments).toHaveLength(5);
});

test('home without a token is 401', async () => {
  expect((await house.anonymous.get('/home')).status).toBe(401);
});

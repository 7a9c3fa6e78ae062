import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { withConnection } from '#platform/database/index.ts';
import { databaseUrl } from '#platform/tenancy/index.ts';
import { createTestTenant, type TestTenant } from '#platform/testing/index.ts';
import { chunk, doc, furnishGuarded, ids, key, message, share, talk, talkShare } from '../support/guarded.ts';
import { type Case, MODULE_CASES, may, mayNot, ownerReads, type Who } from '../support/module-cases.ts';

/*
 * Every policy of a tenant's database, in SQL and past our code: what it lets through and what it keeps back. Each is
 * then taken away and opened within a transaction that is rolled back, and what it kept back must get through: a case
 * that no policy holds up would prove nothing. Whoever adds a policy adds its case; one without fails here.
 */

const document = (owner: string) =>
  `insert into documents (id, title, kind, status, stage, progress, visibility, owner_id, version)
   values (gen_random_uuid(), 'x', 'md', 'ready', 'done', 1, 'private', '${owner}', 1)`;
const version = (of: string) =>
  `insert into document_versions (document_id, version, file_name, media_type, kind, byte_size, file_key, status, created_by)
   values ('${of}', 2, 'x', 'text/plain', 'md', 1, 'x', 'ready', '${ids.bob}')`;
const passage = (of: string) =>
  `insert into chunks (id, document_id, version, ordinal, text, content_hash, start_offset, end_offset)
   values (gen_random_uuid(), '${of}', 1, 1, 'x', 'x', 1, 2)`;
const said = (conversation: string, owner: string) =>
  `insert into messages (id, conversation_id, owner_id, role, content, citations, steps, status)
   values (gen_random_uuid(), '${conversation}', '${owner}', 'user', 'x', '[]', '[]', 'complete')`;
const shared = (of: string) =>
  `insert into document_shares (id, document_id, user_id, access) values (gen_random_uuid(), '${of}', '${ids.cid}', 'view')`;
const repeat = (principal: string) =>
  `insert into idempotency_keys (principal_id, route, key_hash, fingerprint, execution_id, expires_at)
   values ('${principal}', 'POST /y', '\\x03', '\\x00', gen_random_uuid(), now() + interval '1 day')`;
const visit = (user: string) =>
  `insert into share_visits (user_id, document_id) values ('${user}', '${doc.everybodys}')`;
const select = (table: string, row: string) => `select from ${table} where id = '${row}'`;
const erase = (table: string, row: string) => `delete from ${table} where id = '${row}'`;
const change = (table: string, column: string, row: string) =>
  `update ${table} set ${column} = 'x' where id = '${row}'`;

const CASES: Record<string, readonly Case[]> = {
  documents_read: [
    may('bob', select('documents', doc.forBobToView)),
    may('bob', select('documents', doc.forMembersToEdit)),
    may('bob', select('documents', doc.everybodys)),
    may('ann', select('documents', doc.nobodys)),
    mayNot('bob', select('documents', doc.nobodys)),
    // Who manages documents does not see what nobody shares with him.
    mayNot('cid', select('documents', doc.nobodys)),
    mayNot('nobody', select('documents', doc.everybodys)),
  ],
  documents_insert: [
    may('bob', document(ids.bob)),
    mayNot('bob', document(ids.ann)),
    mayNot('nobody', document(ids.ann)),
  ],
  documents_update: [
    may('ann', change('documents', 'title', doc.nobodys)),
    may('bob', change('documents', 'title', doc.forMembersToEdit)),
    may('bob', change('documents', 'title', doc.everybodys)),
    mayNot('bob', change('documents', 'title', doc.forBobToView)),
  ],
  documents_delete: [
    may('bob', erase('documents', doc.bobs)),
    may('cid', erase('documents', doc.everybodys)),
    mayNot('bob', erase('documents', doc.everybodys)),
    mayNot('bob', erase('documents', doc.forMembersToEdit)),
  ],
  documents_sweep: ownerReads('documents'),
  document_versions_read: [
    may('bob', `select from document_versions where document_id = '${doc.forBobToView}'`),
    mayNot('bob', `select from document_versions where document_id = '${doc.nobodys}'`),
  ],
  document_versions_insert: [
    may('bob', version(doc.forMembersToEdit)),
    mayNot('bob', version(doc.forBobToView)),
    mayNot('bob', version(doc.nobodys)),
  ],
  document_versions_update: [
    may('bob', `update document_versions set content = 'x' where document_id = '${doc.forMembersToEdit}'`),
    mayNot('bob', `update document_versions set content = 'x' where document_id = '${doc.forBobToView}'`),
  ],
  document_versions_backup: ownerReads('document_versions', 'drop policy documents_sweep on documents'),
  chunks_read: [may('bob', select('chunks', chunk.forBobToView)), mayNot('bob', select('chunks', chunk.nobodys))],
  chunks_insert: [may('ann', passage(doc.nobodys)), mayNot('bob', passage(doc.forMembersToEdit))],
  chunks_update: [
    may('ann', change('chunks', 'embedding_model', chunk.nobodys)),
    mayNot('bob', change('chunks', 'embedding_model', chunk.forMembersToEdit)),
  ],
  chunks_delete: [may('ann', erase('chunks', chunk.nobodys)), mayNot('bob', erase('chunks', chunk.forMembersToEdit))],
  chunks_backup: ownerReads('chunks', 'drop policy documents_sweep on documents'),
  document_shares_read: [
    may('ann', select('document_shares', share.withBob)),
    may('bob', select('document_shares', share.withBob)),
    may('bob', select('document_shares', share.withMembers)),
    may('cid', select('document_shares', share.ofEverybodys)),
    mayNot('cid', select('document_shares', share.withBob)),
    mayNot('bob', select('document_shares', share.ofEverybodys)),
  ],
  document_shares_insert: [
    may('ann', shared(doc.nobodys)),
    mayNot('bob', shared(doc.forMembersToEdit)),
    mayNot('cid', shared(doc.everybodys)),
  ],
  document_shares_update: [
    may('ann', `update document_shares set access = 'edit' where id = '${share.withBob}'`),
    mayNot('bob', `update document_shares set access = 'edit' where id = '${share.withBob}'`),
    mayNot('cid', `update document_shares set access = 'edit' where id = '${share.ofEverybodys}'`),
  ],
  document_shares_delete: [
    may('ann', erase('document_shares', share.withBob)),
    may('cid', erase('document_shares', share.ofEverybodys)),
    mayNot('bob', erase('document_shares', share.withBob)),
  ],
  document_shares_tell: ownerReads('document_shares'),
  share_visits_own: [
    may('ann', visit(ids.ann)),
    may('bob', 'select from share_visits'),
    may('bob', 'update share_visits set visited_at = now()'),
    mayNot('ann', 'select from share_visits'),
    mayNot('ann', 'update share_visits set visited_at = now()'),
    mayNot('ann', visit(ids.cid)),
  ],
  share_visits_backup: ownerReads('share_visits'),
  conversations_read: [
    may('bob', select('conversations', talk.forBob)),
    mayNot('bob', select('conversations', talk.nobodys)),
    mayNot('cid', select('conversations', talk.forBob)),
  ],
  conversations_insert: [
    may('bob', `insert into conversations (id, owner_id, title) values (gen_random_uuid(), '${ids.bob}', 'x')`),
    mayNot('bob', `insert into conversations (id, owner_id, title) values (gen_random_uuid(), '${ids.ann}', 'x')`),
  ],
  conversations_update: [
    may('ann', change('conversations', 'title', talk.forBob)),
    mayNot('bob', change('conversations', 'title', talk.forBob)),
  ],
  conversations_delete: [
    may('ann', erase('conversations', talk.forBob)),
    mayNot('bob', erase('conversations', talk.forBob)),
  ],
  conversations_backup: ownerReads('conversations'),
  conversation_shares_read: [
    may('ann', select('conversation_shares', talkShare.withBob)),
    may('bob', select('conversation_shares', talkShare.withBob)),
    mayNot('cid', select('conversation_shares', talkShare.withBob)),
  ],
  conversation_shares_insert: [
    may(
      'ann',
      `insert into conversation_shares (id, conversation_id, user_id) values (gen_random_uuid(), '${talk.forBob}', '${ids.cid}')`,
    ),
    mayNot(
      'bob',
      `insert into conversation_shares (id, conversation_id, user_id) values (gen_random_uuid(), '${talk.forBob}', '${ids.cid}')`,
    ),
  ],
  conversation_shares_delete: [
    may('ann', erase('conversation_shares', talkShare.withBob)),
    mayNot('bob', erase('conversation_shares', talkShare.withBob)),
  ],
  conversation_shares_tell: ownerReads('conversation_shares'),
  messages_read: [
    may('ann', select('messages', message.citesSecret)),
    may('bob', select('messages', message.told)),
    mayNot('bob', select('messages', message.citesSecret)),
    mayNot('bob', select('messages', message.secret)),
    mayNot('cid', select('messages', message.told)),
  ],
  messages_insert: [
    may('bob', said(talk.bobs, ids.bob)),
    mayNot('bob', said(talk.bobs, ids.ann)),
    mayNot('bob', said(talk.forBob, ids.bob)),
  ],
  messages_update: [
    may('ann', change('messages', 'content', message.told)),
    mayNot('bob', change('messages', 'content', message.told)),
  ],
  messages_backup: ownerReads('messages'),
  ...Object.assign({}, ...MODULE_CASES.map(({ policies }) => policies)),
  idempotency_keys_own: [
    may('ann', `select from idempotency_keys where key_hash = '${key.live}'`),
    may('ann', repeat(ids.ann)),
    mayNot('bob', `select from idempotency_keys where key_hash = '${key.live}'`),
    mayNot('bob', 'update idempotency_keys set status = 200'),
    mayNot('bob', repeat(ids.ann)),
  ],
  idempotency_keys_sweep: [
    may('owner of the tables', `delete from idempotency_keys where key_hash = '${key.expired}'`),
    mayNot('owner of the tables', `delete from idempotency_keys where key_hash = '${key.live}'`),
  ],
  idempotency_keys_reseal_read: [
    may('owner of the tables', `select from idempotency_keys where key_hash = '${key.live}'`),
    mayNot('nobody', 'select from idempotency_keys'),
  ],
  idempotency_keys_reseal: [
    may('owner of the tables', `update idempotency_keys set status = 200 where key_hash = '${key.live}'`),
    mayNot('nobody', 'update idempotency_keys set status = 200'),
  ],
};

let house: TestTenant;
beforeAll(async () => {
  house = await createTestTenant(inject('pgAdminUrl'));
  await furnishGuarded(house);
  for (const { rows } of MODULE_CASES) await house.admin(rows);
});
afterAll(() => house.dispose());

/** How many rows a statement reaches, after `prepare` and as somebody; all of it is rolled back. */
async function reach(who: Who, statement: string, prepare = ''): Promise<number> {
  return withConnection(databaseUrl(inject('pgAdminUrl'), house.tenant.databaseName), 'hanok-test', async (client) => {
    await client.query('begin');
    try {
      await client.query(prepare);
      await client.query(`set local role ${who === 'owner of the tables' ? 'hanok_owner' : 'hanok_app'}`);
      await client.query(`select set_config('app.user_id', $1, true)`, [
        who in ids ? ids[who as keyof typeof ids] : '',
      ]);
      return (await client.query(statement)).rowCount ?? 0;
    } catch (error) {
      if ((error as pg.DatabaseError).code === '42501') return 0;
      throw error;
    } finally {
      await client.query('rollback');
    }
  });
}

interface Policy {
  name: string;
  table: string;
  command: 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE' | 'ALL';
}
const policies = () =>
  house.admin<Policy & pg.QueryResultRow>(
    `select policyname as name, tablename as table, cmd as command from pg_policies where schemaname = 'public' order by 1`,
  );
const opened = ({ name, table, command }: Policy) =>
  `alter policy ${name} on ${table} to public ${command === 'INSERT' ? '' : 'using (true)'} ${
    ['SELECT', 'DELETE'].includes(command) ? '' : 'with check (true)'
  }`;

test('every policy has its case here, and there is no case without a policy', async () => {
  expect((await policies()).map(({ name }) => name)).toEqual(Object.keys(CASES).sort());
  for (const [name, cases] of Object.entries(CASES))
    expect([...new Set(cases.map(([outcome]) => outcome))].sort(), name).toEqual(['may', 'may not']);
});

describe.each(Object.entries(CASES))('%s', (name, cases) => {
  test('lets through and keeps back as it should, and nothing else would', async () => {
    const policy = (await policies()).find((one) => one.name === name);
    if (policy === undefined) throw new Error(`there is no policy ${name}`);
    for (const [outcome, who, statement, without] of cases) {
      const passes = async (prepare = '') => (await reach(who, statement, `${without};${prepare}`)) > 0;
      expect(await passes(), `${who} ${outcome}: ${statement}`).toBe(outcome === 'may');
      if (outcome === 'may')
        expect(await passes(`drop policy ${name} on ${policy.table}`), `without it ${who}: ${statement}`).toBe(false);
      else expect(await passes(opened(policy)), `when it is opened ${who}: ${statement}`).toBe(true);
    }
  });
});

test('who works on a document does not decide who sees it: the trigger holds that, and nothing else does', async () => {
  const publish = `update documents set visibility = 'workspace' where id = '${doc.forMembersToEdit}'`;
  expect(await reach('ann', publish)).toBe(1);
  expect(await reach('bob', publish)).toBe(0);
  expect(await reach('bob', publish, 'drop trigger documents_owner_decides on documents')).toBe(1);
});

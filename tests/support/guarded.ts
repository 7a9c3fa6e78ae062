import { v7 as uuidv7 } from 'uuid';
import type { TestTenant } from '#platform/testing/index.ts';

/* Three members, and something of every kind that a policy guards: for tests that ask the database itself. */

const id = uuidv7;
export const ids = { ann: id(), bob: id(), cid: id() };
const role = { member: id(), manager: id() };
/** Ann's documents: who else sees them is their name. `bobs` is Bob's. */
export const doc = { nobodys: id(), forBobToView: id(), forMembersToEdit: id(), everybodys: id(), bobs: id() };
export const chunk = { nobodys: id(), forBobToView: id(), forMembersToEdit: id() };
export const share = { withBob: id(), withMembers: id(), ofEverybodys: id() };
export const talk = { nobodys: id(), forBob: id(), bobs: id() };
export const talkShare = { withBob: id() };
export const message = { secret: id(), told: id(), citesSecret: id() };
export const task = id();
export const comment = { anns: id(), bobs: id() };
export const key = { live: '\\x01', expired: '\\x02' };

/** Puts all of it into a house. */
export async function furnishGuarded(house: TestTenant): Promise<void> {
  const { ann, bob, cid } = ids;
  await house.admin(
    `insert into roles (id, key, name, description, built_in) values ('${role.member}', 'm', 'm', '', false), ('${role.manager}', 'n', 'n', '', false)`,
  );
  await house.admin(
    `insert into role_permissions (role_id, permission) values ('${role.manager}', 'documents:manage')`,
  );
  for (const [who, roleId] of [
    [ann, role.member],
    [bob, role.member],
    [cid, role.manager],
  ])
    await house.admin(
      `insert into users (id, kind, email, name, status, role_id, locale) values ($1, 'person', $2, 'x', 'active', $3, 'en')`,
      [who, `${who}@example.test`, roleId],
    );
  for (const [name, document] of Object.entries(doc)) {
    const owner = name === 'bobs' ? bob : ann;
    await house.admin(
      `insert into documents (id, title, kind, status, stage, progress, visibility, owner_id, version, ready_version)
       values ($1, 'x', 'md', 'ready', 'done', 1, $2, $3, 1, 1)`,
      [document, name === 'everybodys' ? 'workspace' : 'private', owner],
    );
    await house.admin(
      `insert into document_versions (document_id, version, file_name, media_type, kind, byte_size, file_key, status, created_by)
       values ($1, 1, 'x', 'text/plain', 'md', 1, 'x', 'ready', $2)`,
      [document, owner],
    );
  }
  for (const [of, passage] of Object.entries(chunk))
    await house.admin(
      `insert into chunks (id, document_id, version, ordinal, text, content_hash, start_offset, end_offset)
       values ($1, $2, 1, 0, 'x', 'x', 0, 1)`,
      [passage, doc[of as keyof typeof doc]],
    );
  await house.admin(
    `insert into document_shares (id, document_id, user_id, role_id, access) values
       ('${share.withBob}', '${doc.forBobToView}', '${bob}', null, 'view'),
       ('${share.withMembers}', '${doc.forMembersToEdit}', null, '${role.member}', 'edit'),
       ('${share.ofEverybodys}', '${doc.everybodys}', '${ann}', null, 'view')`,
  );
  await house.admin(`insert into share_visits (user_id, document_id) values ('${bob}', '${doc.forBobToView}')`);
  for (const [name, conversation] of Object.entries(talk))
    await house.admin(`insert into conversations (id, owner_id, title) values ($1, $2, 'x')`, [
      conversation,
      name === 'bobs' ? bob : ann,
    ]);
  await house.admin(
    `insert into conversation_shares (id, conversation_id, user_id) values ('${talkShare.withBob}', '${talk.forBob}', '${bob}')`,
  );
  for (const [row, conversation, cited] of [
    [message.secret, talk.nobodys, doc.everybodys],
    [message.told, talk.forBob, doc.everybodys],
    [message.citesSecret, talk.forBob, doc.nobodys],
  ])
    await house.admin(
      `insert into messages (id, conversation_id, owner_id, role, content, citations, steps, status)
       values ($1, $2, $3, 'assistant', 'x', $4, '[]', 'complete')`,
      [row, conversation, ann, JSON.stringify([{ documentId: cited }])],
    );
  await house.admin(
    `insert into idempotency_keys (principal_id, route, key_hash, fingerprint, execution_id, expires_at) values
       ('${ann}', 'POST /x', '${key.live}', '\\x00', gen_random_uuid(), now() + interval '1 day'),
       ('${ann}', 'POST /x', '${key.expired}', '\\x00', gen_random_uuid(), now() - interval '1 day')`,
  );
}

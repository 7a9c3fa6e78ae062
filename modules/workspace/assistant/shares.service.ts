import { v7 as uuidv7 } from 'uuid';
import { recordAudit } from '#modules/workspace/audit/index.ts';
import {
  findGrantee,
  type NewReader,
  presentShare,
  type Share,
  sharingErrors,
} from '#modules/workspace/sharing/index.ts';
import type { RequestContext } from '#platform/tenancy/index.ts';
import { assistantErrors } from './errors.ts';
import { findConversation, readConversation } from './repository.ts';
import * as repository from './shares.repository.ts';

/** Who else reads a conversation: its owner alone decides, and takes back. */

/** @throws `conversation_not_found` */
export async function listShares({ db, principal }: RequestContext, conversationId: string): Promise<Share[]> {
  const [conversation, rows] = await Promise.all([
    findConversation(db, principal.id, conversationId),
    repository.listShares(db, principal.id, conversationId),
  ]);
  if (conversation === null) throw assistantErrors.conversation_not_found();
  return rows.map((row) => presentShare({ ...row, access: 'view' }));
}

/** Shares with one more. @throws `conversation_not_found`, `only_owner_shares`, `grantee_unknown` */
export async function share(context: RequestContext, conversationId: string, to: NewReader): Promise<Share> {
  return context.db.transaction(context.principal.id, async (tx) => {
    const conversation = await readConversation(tx, conversationId);
    if (conversation === null) throw assistantErrors.conversation_not_found();
    if (conversation.ownerId !== context.principal.id) throw sharingErrors.only_owner_shares();
    const { key, grantee } = await findGrantee(tx, to);
    const row = await repository.putShare(tx, { id: uuidv7(), conversationId, ...key });
    if (row === null) throw assistantErrors.already_shared();
    await recordAudit(tx, context, {
      action: 'conversation.shared',
      target: { type: 'conversation', id: conversationId },
      details: { with: grantee.kind, id: grantee.id, name: grantee.name },
    });
    return { ...row, grantee, access: 'view', createdAt: row.createdAt.toISOString() };
  });
}

/** @throws `conversation_not_found`, `only_owner_shares`, `share_not_found` */
export async function unshare(context: RequestContext, conversationId: string, shareId: string): Promise<void> {
  const { id: actor } = context.principal;
  await context.db.transaction(actor, async (tx) => {
    const conversation = await readConversation(tx, conversationId);
    if (conversation === null) throw assistantErrors.conversation_not_found();
    if (conversation.ownerId !== actor) throw sharingErrors.only_owner_shares();
    const gone = await repository.deleteShare(tx, conversationId, shareId);
    if (gone === null) throw sharingErrors.share_not_found();
    await recordAudit(tx, context, {
      action: 'conversation.unshared',
      target: { type: 'conversation', id: conversationId },
      details: { ...gone },
    });
  });
}

/** The caller has opened it, so it is new to him no longer. @throws `conversation_not_found` */
export async function visit({ db, principal }: RequestContext, conversationId: string): Promise<void> {
  await db.transaction(principal.id, async (tx) => {
    if ((await readConversation(tx, conversationId)) === null) throw assistantErrors.conversation_not_found();
    await repository.putVisit(tx, principal.id, conversationId);
  });
}

/** What others shared with the caller last. */
export async function conversationsSharedWith({ db, principal }: RequestContext, limit: number) {
  return repository.listSharedWith(db, principal.id, limit);
}

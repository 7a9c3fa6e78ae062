import { v7 as uuidv7 } from 'uuid';
import { recordAudit } from '#modules/workspace/audit/index.ts';
import {
  findGrantee,
  type NewShare,
  presentShare,
  type Share,
  sharingErrors,
} from '#modules/workspace/sharing/index.ts';
import type { RequestContext } from '#platform/tenancy/index.ts';
import { documentErrors } from './errors.ts';
import { findDocument, readDocument } from './repository.ts';
import * as repository from './shares.repository.ts';

/** Who else sees a document. Its owner decides; who has `documents:manage` may take back. */

/** @throws `document_not_found` */
export async function listShares({ db, principal }: RequestContext, documentId: string): Promise<Share[]> {
  const [document, rows] = await Promise.all([
    findDocument(db, principal.id, documentId),
    repository.listShares(db, principal.id, documentId),
  ]);
  if (document === null) throw documentErrors.document_not_found();
  return rows.map(presentShare);
}

/** Shares with one more, or changes how far. @throws `document_not_found`, `only_owner_shares`, `grantee_unknown` */
export async function share(context: RequestContext, documentId: string, { access, ...to }: NewShare): Promise<Share> {
  return context.db.transaction(context.principal.id, async (tx) => {
    const document = await readDocument(tx, documentId);
    if (document === null) throw documentErrors.document_not_found();
    if (document.ownerId !== context.principal.id) throw sharingErrors.only_owner_shares();
    const { key, grantee } = await findGrantee(tx, to);
    const row = await repository.putShare(tx, { id: uuidv7(), documentId, access, ...key });
    await recordAudit(tx, context, {
      action: 'document.shared',
      target: { type: 'document', id: documentId, label: document.title },
      details: { with: grantee.kind, id: grantee.id, name: grantee.name, access },
    });
    return { ...row, grantee, createdAt: row.createdAt.toISOString() };
  });
}

/** @throws `document_not_found`, `only_owner_shares`, `share_not_found` */
export async function unshare(context: RequestContext, documentId: string, shareId: string): Promise<void> {
  const { id: actor, permissions } = context.principal;
  await context.db.transaction(actor, async (tx) => {
    const document = await readDocument(tx, documentId);
    if (document === null) throw documentErrors.document_not_found();
    if (document.ownerId !== actor && !permissions.has('documents:manage')) throw sharingErrors.only_owner_shares();
    const gone = await repository.deleteShare(tx, documentId, shareId);
    if (gone === null) throw sharingErrors.share_not_found();
    await recordAudit(tx, context, {
      action: 'document.unshared',
      target: { type: 'document', id: documentId, label: document.title },
      details: { ...gone },
    });
  });
}

/** The caller has opened it, so it is new to him no longer. @throws `document_not_found` */
export async function visit({ db, principal }: RequestContext, documentId: string): Promise<void> {
  await db.transaction(principal.id, async (tx) => {
    if ((await readDocument(tx, documentId)) === null) throw documentErrors.document_not_found();
    await repository.putVisit(tx, principal.id, documentId);
  });
}

/** What others shared with the caller last. */
export async function documentsSharedWith({ db, principal }: RequestContext, limit: number) {
  return repository.listSharedWith(db, principal.id, limit);
}

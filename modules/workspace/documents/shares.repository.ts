import { and, asc, desc, eq, ne, sql } from 'drizzle-orm';
import { roles } from '#modules/workspace/access/index.ts';
import { people } from '#modules/workspace/identity/index.ts';
import { type GranteeKey, granteeColumns, shareVisits } from '#modules/workspace/sharing/index.ts';
import { acting } from '#platform/database/index.ts';
import type { TenantDatabase, TenantTransaction } from '#platform/tenancy/index.ts';
import { documentShares, documents } from './model.ts';

const $ = sql.placeholder;
const columns = {
  id: documentShares.id,
  access: documentShares.access,
  createdAt: documentShares.createdAt,
  ...granteeColumns,
};

/** The shares of a document that the actor may know of: all for its owner, his own for whom it is shared with. */
export async function listShares(db: TenantDatabase, actor: string, documentId: string) {
  return db
    .prepared('documents.shares', (reader) =>
      reader
        .select(columns)
        .from(documentShares)
        .leftJoin(people, eq(people.id, documentShares.userId))
        .leftJoin(roles, eq(roles.id, documentShares.roleId))
        .where(and(acting(), eq(documentShares.documentId, $('documentId'))))
        .orderBy(asc(documentShares.createdAt), asc(documentShares.id))
        .prepare('documents.shares'),
    )
    .execute({ actor, documentId });
}

/** Shares, or changes how far; one share for each grantee. */
export async function putShare(
  tx: TenantTransaction,
  share: GranteeKey & { id: string; documentId: string; access: 'view' | 'edit' },
) {
  const target =
    share.userId === null
      ? [documentShares.documentId, documentShares.roleId]
      : [documentShares.documentId, documentShares.userId];
  const [row] = await tx
    .insert(documentShares)
    .values(share)
    .onConflictDoUpdate({ target, set: { access: share.access } })
    .returning({ id: documentShares.id, access: documentShares.access, createdAt: documentShares.createdAt });
  if (row === undefined) throw new Error('the share was not stored');
  return row;
}

/** @returns whom it was with, or null when there is none that the actor may take back */
export async function deleteShare(tx: TenantTransaction, documentId: string, id: string) {
  const [row] = await tx
    .delete(documentShares)
    .where(and(eq(documentShares.id, id), eq(documentShares.documentId, documentId)))
    .returning({ userId: documentShares.userId, roleId: documentShares.roleId });
  return row ?? null;
}

/** What a search joins to what the index knows: the private documents shared with the actor, the newest change first. */
export async function sharedDocumentIds(db: TenantDatabase, actor: string): Promise<string[]> {
  const rows = await db
    .prepared('documents.shared-ids', (reader) =>
      reader
        .select({ id: documents.id })
        .from(documents)
        .where(and(acting(), sharedWithActor, ne(documents.visibility, 'workspace')))
        .orderBy(desc(documents.updatedAt), desc(documents.id))
        .limit(SHARED_AT_MOST)
        .prepare('documents.shared-ids'),
    )
    .execute({ actor });
  return rows.map((row) => row.id);
}

/** More would make the index's condition long; who is given more privately finds the newest of them. */
const SHARED_AT_MOST = 1_000;

/** Of documents, as SQL; `shared_documents` asks who acts (migrations/tenant/0009_sharing.sql). */
const sharedWithActor = sql`${documents.id} in (select shared_documents('view'))`;
export const editableByShare = sql<boolean>`${documents.id} in (select shared_documents('edit'))`;
const ownPrivate = sql`${documents.ownerId} = acting_user() and ${documents.visibility} = 'private'`;
const hasShare = sql`exists (select from document_shares s where s.document_id = ${documents.id})`;
export const sharedByActor = sql<boolean>`(${ownPrivate} and ${hasShare})`;

/** What the list of documents can be narrowed to. */
export const sharedFilters = {
  with_me: sql`${sharedWithActor} and ${documents.ownerId} <> acting_user()`,
  by_me: sharedByActor,
  with_nobody: sql`${ownPrivate} and not ${hasShare}`,
};

/** What was shared with the actor last: when, whose it is, and whether the actor has opened it since. */
export async function listSharedWith(db: TenantDatabase, actor: string, limit: number) {
  return db
    .prepared('documents.shared-with', (reader) =>
      reader
        .select({
          id: documents.id,
          title: documents.title,
          owner: { id: people.id, name: people.name },
          sharedAt: sql<Date>`max(${documentShares.createdAt})`.mapWith(documentShares.createdAt).as('shared_at'),
          isNew: sql<boolean>`coalesce(max(${documentShares.createdAt}) > max(${shareVisits.visitedAt}), true)`.as(
            'is_new',
          ),
        })
        .from(documentShares)
        .innerJoin(documents, eq(documents.id, documentShares.documentId))
        .innerJoin(people, eq(people.id, documents.ownerId))
        .leftJoin(
          shareVisits,
          and(eq(shareVisits.documentId, documents.id), eq(shareVisits.userId, sql`acting_user()`)),
        )
        .where(
          and(
            acting(),
            sql`(${documentShares.userId} = acting_user() or ${documentShares.roleId} = acting_role())`,
            sql`${documents.ownerId} <> acting_user()`,
          ),
        )
        .groupBy(documents.id, people.id)
        .orderBy(desc(sql`max(${documentShares.createdAt})`), desc(documents.id))
        .limit($('limit'))
        .prepare('documents.shared-with'),
    )
    .execute({ actor, limit });
}

/** Keeps that the actor opened a document: what is shared with him is new until then. */
export async function putVisit(tx: TenantTransaction, actor: string, documentId: string): Promise<void> {
  await tx
    .insert(shareVisits)
    .values({ userId: actor, documentId })
    .onConflictDoUpdate({ target: [shareVisits.documentId, shareVisits.userId], set: { visitedAt: sql`now()` } });
}

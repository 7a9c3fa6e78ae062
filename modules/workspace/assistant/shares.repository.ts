import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { roles } from '#modules/workspace/access/index.ts';
import { people } from '#modules/workspace/identity/index.ts';
import { type GranteeKey, granteeColumns, shareVisits } from '#modules/workspace/sharing/index.ts';
import { acting } from '#platform/database/index.ts';
import type { TenantDatabase, TenantTransaction } from '#platform/tenancy/index.ts';
import { conversationShares, conversations } from './model.ts';

const $ = sql.placeholder;
const columns = {
  id: conversationShares.id,
  createdAt: conversationShares.createdAt,
  ...granteeColumns,
};

/** The shares of a conversation that the actor may know of: all for its owner, his own for whom it is shared with. */
export async function listShares(db: TenantDatabase, actor: string, conversationId: string) {
  return db
    .prepared('conversations.shares', (reader) =>
      reader
        .select(columns)
        .from(conversationShares)
        .leftJoin(people, eq(people.id, conversationShares.userId))
        .leftJoin(roles, eq(roles.id, conversationShares.roleId))
        .where(and(acting(), eq(conversationShares.conversationId, $('conversationId'))))
        .orderBy(asc(conversationShares.createdAt), asc(conversationShares.id))
        .prepare('conversations.shares'),
    )
    .execute({ actor, conversationId });
}

/** Shares; null when it is shared so already. */
export async function putShare(tx: TenantTransaction, share: GranteeKey & { id: string; conversationId: string }) {
  const target =
    share.userId === null
      ? [conversationShares.conversationId, conversationShares.roleId]
      : [conversationShares.conversationId, conversationShares.userId];
  const [row] = await tx
    .insert(conversationShares)
    .values(share)
    .onConflictDoNothing({ target })
    .returning({ id: conversationShares.id, createdAt: conversationShares.createdAt });
  return row ?? null;
}

/** @returns whom it was with, or null when there is none that the actor may take back */
export async function deleteShare(tx: TenantTransaction, conversationId: string, id: string) {
  const [row] = await tx
    .delete(conversationShares)
    .where(and(eq(conversationShares.id, id), eq(conversationShares.conversationId, conversationId)))
    .returning({ userId: conversationShares.userId, roleId: conversationShares.roleId });
  return row ?? null;
}

/** What was shared with the actor last: when, whose it is, and whether the actor has opened it since. */
export async function listSharedWith(db: TenantDatabase, actor: string, limit: number) {
  return db
    .prepared('conversations.shared-with', (reader) =>
      reader
        .select({
          id: conversations.id,
          title: conversations.title,
          owner: { id: people.id, name: people.name },
          sharedAt: sql<Date>`max(${conversationShares.createdAt})`
            .mapWith(conversationShares.createdAt)
            .as('shared_at'),
          isNew: sql<boolean>`coalesce(max(${conversationShares.createdAt}) > max(${shareVisits.visitedAt}), true)`.as(
            'is_new',
          ),
        })
        .from(conversationShares)
        .innerJoin(conversations, eq(conversations.id, conversationShares.conversationId))
        .innerJoin(people, eq(people.id, conversations.ownerId))
        .leftJoin(
          shareVisits,
          and(eq(shareVisits.conversationId, conversations.id), eq(shareVisits.userId, sql`acting_user()`)),
        )
        .where(
          and(
            acting(),
            sql`(${conversationShares.userId} = acting_user() or ${conversationShares.roleId} = acting_role())`,
            sql`${conversations.ownerId} <> acting_user()`,
          ),
        )
        .groupBy(conversations.id, people.id)
        .orderBy(desc(sql`max(${conversationShares.createdAt})`), desc(conversations.id))
        .limit($('limit'))
        .prepare('conversations.shared-with'),
    )
    .execute({ actor, limit });
}

/** Keeps that the actor opened a conversation: what is shared with him is new until then. */
export async function putVisit(tx: TenantTransaction, actor: string, conversationId: string): Promise<void> {
  await tx
    .insert(shareVisits)
    .values({ userId: actor, conversationId })
    .onConflictDoUpdate({ target: [shareVisits.conversationId, shareVisits.userId], set: { visitedAt: sql`now()` } });
}

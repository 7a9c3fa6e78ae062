import { and, asc, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import { people } from '#modules/workspace/identity/index.ts';
import { acting, decodeCursor, encodeCursor } from '#platform/database/index.ts';
import type { Page } from '#platform/http/index.ts';
import type { TenantDatabase, TenantTransaction } from '#platform/tenancy/index.ts';
import { conversations, messages } from './model.ts';

export type ConversationRow = typeof conversations.$inferSelect;
export type MessageRow = typeof messages.$inferSelect;
export type OwnedConversation = ConversationRow & { owner: { id: string; name: string } };

const owned = { ...getTableColumns(conversations), owner: { id: people.id, name: people.name } };

/** More than anybody reads; bounds what one answer of the API holds. */
const MESSAGES_AT_MOST = 500;

/** Conversations of the actor, or (`shared`) those that others share with him; the one touched last first. */
export async function listConversations(
  db: TenantDatabase,
  actor: string,
  query: { cursor?: string | undefined; limit: number; shared?: 'with_me' | undefined },
): Promise<Page<OwnedConversation>> {
  const after = decodeCursor(query.cursor, ['timestamp', 'uuid']);
  const which = query.shared === undefined ? 'own' : 'shared';
  const name = `conversations.list:${which}:${after === null ? 'first' : 'after'}`;
  const rows = await db
    .prepared(name, (reader) =>
      reader
        .select(owned)
        .from(conversations)
        .innerJoin(people, eq(people.id, conversations.ownerId))
        .where(
          and(
            acting(),
            query.shared === undefined
              ? sql`${conversations.ownerId} = ${sql.placeholder('actor')}::uuid`
              : sql`${conversations.ownerId} <> ${sql.placeholder('actor')}::uuid and ${conversations.id} in (select shared_conversations())`,
            after === null
              ? undefined
              : sql`(${conversations.updatedAt}, ${conversations.id}) < (${sql.placeholder('afterAt')}::timestamptz, ${sql.placeholder('afterId')}::uuid)`,
          ),
        )
        .orderBy(desc(conversations.updatedAt), desc(conversations.id))
        .limit(sql.placeholder('limit'))
        .prepare(name),
    )
    .execute({ actor, limit: query.limit + 1, afterAt: after?.[0], afterId: after?.[1] });
  const items = rows.slice(0, query.limit);
  const last = items.at(-1);
  return {
    items,
    nextCursor:
      rows.length > query.limit && last !== undefined ? encodeCursor([last.updatedAt.toISOString(), last.id]) : null,
  };
}

export async function findConversation(
  db: TenantDatabase,
  actor: string,
  id: string,
): Promise<OwnedConversation | null> {
  const [row] = await db
    .prepared('conversations.find', (reader) =>
      reader
        .select(owned)
        .from(conversations)
        .innerJoin(people, eq(people.id, conversations.ownerId))
        .where(and(acting(), eq(conversations.id, sql.placeholder('id'))))
        .prepare('conversations.find'),
    )
    .execute({ actor, id });
  return row ?? null;
}

/** The newest messages of a conversation, oldest first. */
export async function listMessages(db: TenantDatabase, actor: string, conversationId: string): Promise<MessageRow[]> {
  const rows = await db
    .prepared('messages.list', (reader) =>
      reader
        .select()
        .from(messages)
        .where(and(acting(), eq(messages.conversationId, sql.placeholder('conversationId'))))
        .orderBy(desc(messages.createdAt), desc(messages.id))
        .limit(MESSAGES_AT_MOST)
        .prepare('messages.list'),
    )
    .execute({ actor, conversationId });
  return rows.reverse();
}

export async function findMessage(
  db: TenantDatabase,
  actor: string,
  conversationId: string,
  id: string,
): Promise<MessageRow | null> {
  const [row] = await db
    .prepared('messages.find', (reader) =>
      reader
        .select()
        .from(messages)
        .where(
          and(
            acting(),
            eq(messages.conversationId, sql.placeholder('conversationId')),
            eq(messages.id, sql.placeholder('id')),
          ),
        )
        .prepare('messages.find'),
    )
    .execute({ actor, conversationId, id });
  return row ?? null;
}

export async function insertConversation(
  tx: TenantTransaction,
  row: typeof conversations.$inferInsert,
): Promise<ConversationRow> {
  const [made] = await tx.insert(conversations).values(row).returning();
  if (made === undefined) throw new Error('the conversation was not stored');
  return made;
}

/** A conversation that the actor may read, within a transaction. */
export async function readConversation(tx: TenantTransaction, id: string): Promise<ConversationRow | null> {
  const [row] = await tx.select().from(conversations).where(eq(conversations.id, id));
  return row ?? null;
}

/** Locks a conversation, so that two questions at once follow each other. */
export async function lockConversation(tx: TenantTransaction, id: string): Promise<ConversationRow | null> {
  const [row] = await tx.select().from(conversations).where(eq(conversations.id, id)).for('update');
  return row ?? null;
}

export async function updateConversation(
  tx: TenantTransaction,
  id: string,
  change: { title?: string },
): Promise<ConversationRow | null> {
  const [row] = await tx
    .update(conversations)
    .set({ ...change, updatedAt: new Date() })
    .where(eq(conversations.id, id))
    .returning();
  return row ?? null;
}

export async function deleteConversation(tx: TenantTransaction, id: string): Promise<ConversationRow | null> {
  const [row] = await tx.delete(conversations).where(eq(conversations.id, id)).returning();
  return row ?? null;
}

export async function streamingMessage(tx: TenantTransaction, conversationId: string): Promise<MessageRow | null> {
  const [row] = await tx
    .select()
    .from(messages)
    .where(and(eq(messages.conversationId, conversationId), eq(messages.status, 'streaming')))
    .orderBy(asc(messages.id))
    .limit(1);
  return row ?? null;
}

export async function insertMessages(tx: TenantTransaction, rows: (typeof messages.$inferInsert)[]): Promise<void> {
  await tx.insert(messages).values(rows);
}

export async function updateMessage(
  tx: TenantTransaction,
  id: string,
  change: Partial<MessageRow>,
): Promise<MessageRow | null> {
  const [row] = await tx.update(messages).set(change).where(eq(messages.id, id)).returning();
  return row ?? null;
}

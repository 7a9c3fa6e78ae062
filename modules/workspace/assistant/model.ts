import { index, integer, jsonb, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

const at = (name: string) => timestamp(name, { withTimezone: true });

export const conversations = pgTable(
  'conversations',
  {
    id: uuid('id').primaryKey(),
    ownerId: uuid('owner_id').notNull(),
    title: text('title').notNull(),
    createdAt: at('created_at').notNull().defaultNow(),
    updatedAt: at('updated_at').notNull().defaultNow(),
  },
  (t) => [index('conversations_owner_idx').on(t.ownerId, t.updatedAt.desc(), t.id.desc())],
);

export interface StoredCitation {
  number: number;
  documentId: string;
  chunkId: string;
  title: string;
  quote: string;
  page: number | null;
  start: number;
  end: number;
  kind: string;
}

export interface StoredStep {
  kind: 'search';
  query: string;
  documents: number;
  passages: number;
}

export const messages = pgTable(
  'messages',
  {
    id: uuid('id').primaryKey(),
    conversationId: uuid('conversation_id').notNull(),
    ownerId: uuid('owner_id').notNull(),
    role: text('role', { enum: ['user', 'assistant'] }).notNull(),
    content: text('content').notNull(),
    citations: jsonb('citations').$type<StoredCitation[]>().notNull(),
    steps: jsonb('steps').$type<StoredStep[]>().notNull(),
    rejectedCitations: integer('rejected_citations').notNull().default(0),
    status: text('status', { enum: ['complete', 'streaming', 'stopped', 'failed'] }).notNull(),
    mode: text('mode', { enum: ['extract', 'model'] }),
    model: text('model'),
    inputTokens: integer('input_tokens'),
    outputTokens: integer('output_tokens'),
    errorCode: text('error_code'),
    createdAt: at('created_at').notNull().defaultNow(),
  },
  (t) => [index('messages_conversation_idx').on(t.conversationId, t.createdAt, t.id)],
);

/** Who may read a conversation beside its owner: a member, or all who have a role. */
export const conversationShares = pgTable(
  'conversation_shares',
  {
    id: uuid('id').primaryKey(),
    conversationId: uuid('conversation_id').notNull(),
    userId: uuid('user_id'),
    roleId: uuid('role_id'),
    createdAt: at('created_at').notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('conversation_shares_user_key').on(t.conversationId, t.userId),
    uniqueIndex('conversation_shares_role_key').on(t.conversationId, t.roleId),
    index('conversation_shares_user_idx').on(t.userId),
    index('conversation_shares_role_idx').on(t.roleId),
  ],
);

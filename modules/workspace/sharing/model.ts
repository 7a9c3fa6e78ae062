import { pgTable, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

/** When somebody last opened what another member shares with him; a share made later, or never opened, is new to him. */
export const shareVisits = pgTable(
  'share_visits',
  {
    userId: uuid('user_id').notNull(),
    documentId: uuid('document_id'),
    conversationId: uuid('conversation_id'),
    visitedAt: timestamp('visited_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('share_visits_document_key').on(t.documentId, t.userId),
    uniqueIndex('share_visits_conversation_key').on(t.conversationId, t.userId),
  ],
);

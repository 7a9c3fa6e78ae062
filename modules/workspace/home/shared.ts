import { z } from 'zod';
import { conversationsSharedWith } from '#modules/workspace/assistant/index.ts';
import { documentsSharedWith } from '#modules/workspace/documents/index.ts';
import { idOf, momentOf, personOf } from '#platform/http/index.ts';
import type { RequestContext } from '#platform/tenancy/index.ts';

/** Something that another member shared with the caller. */
export const sharedSchema = z
  .object({
    type: z.enum(['document', 'conversation']).meta({ description: 'What kind of thing is shared.' }),
    id: idOf('the document or the conversation'),
    title: z.string().meta({ description: 'What people call it.', examples: ['Warranty terms 2026'] }),
    owner: personOf('Who shares it'),
    sharedAt: momentOf('When it was shared with the caller'),
    isNew: z.boolean().meta({ description: 'Whether the caller has not opened it since.' }),
  })
  .meta({ id: 'Shared', description: 'Something that another member shares with the caller.' });

/** What others shared with the caller last, the newest first, at most `limit`. */
export async function listShared(context: RequestContext, limit: number): Promise<z.infer<typeof sharedSchema>[]> {
  const [documents, conversations] = await Promise.all([
    documentsSharedWith(context, limit),
    context.principal.permissions.has('assistant:use') ? conversationsSharedWith(context, limit) : [],
  ]);
  return [
    ...documents.map((row) => ({ type: 'document' as const, ...row })),
    ...conversations.map((row) => ({ type: 'conversation' as const, ...row })),
  ]
    .sort((a, b) => b.sharedAt.getTime() - a.sharedAt.getTime())
    .slice(0, limit)
    .map(({ sharedAt, ...row }) => ({ ...row, sharedAt: sharedAt.toISOString() }));
}

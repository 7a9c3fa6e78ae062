import { z } from 'zod';
import { conversationsSharedWith } from '#modules/workspace/assistant/index.ts';
import { documentsSharedWith } from '#modules/workspace/documents/index.ts';
import { isoDateTime } from '#platform/http/index.ts';
import type { RequestContext } from '#platform/tenancy/index.ts';

/** Something that another member shared with the caller. */
export const sharedSchema = z
  .object({
    type: z.enum(['document', 'conversation']),
    id: z.uuid(),
    title: z.string(),
    owner: z.object({ id: z.uuid(), name: z.string() }),
    sharedAt: isoDateTime,
    /** Not opened since. */
    isNew: z.boolean(),
  })
  .meta({ id: 'Shared' });

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

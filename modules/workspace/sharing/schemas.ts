import { z } from 'zod';
import { idOf, momentOf } from '#platform/http/index.ts';

/** Whom something is shared with: one member, or everybody who has a role. */
export const granteeSchema = z.object({
  kind: z.enum(['user', 'role']).meta({ description: '`user`: one member. `role`: everybody who has the role.' }),
  id: z.string().meta({
    description: 'The id of the member, or the key of the role.',
    examples: ['0197a6d0-1e2f-7a4b-8c5d-6e7f8091a2b3'],
  }),
  name: z.string().meta({ description: 'How the member or the role is called now.', examples: ['Ada Kim'] }),
});
export type Grantee = z.infer<typeof granteeSchema>;

const access = z
  .enum(['view', 'edit'])
  .meta({ description: '`view`: may read it. `edit`: may change it as well, but not delete it or share it on.' });

export const shareSchema = z
  .object({
    id: idOf('the share'),
    grantee: granteeSchema.describe('Whom it is shared with.'),
    access,
    createdAt: momentOf('When it was first shared so'),
  })
  .meta({ id: 'Share', description: 'That one thing is shared with one member or one role.' });
export type Share = z.infer<typeof shareSchema>;

const to = {
  userId: idOf('the member to share with', 'person').optional(),
  roleKey: z
    .string()
    .min(1)
    .max(60)
    .optional()
    .meta({
      description: 'The key of the role whose members, now and later, it is shared with; see `GET /api/v1/roles`.',
      examples: ['member'],
    }),
};
const one = (body: { userId?: string | undefined; roleKey?: string | undefined }) =>
  (body.userId === undefined) !== (body.roleKey === undefined);

export const newShareBody = z
  .strictObject({ ...to, access: access.default('view') })
  .refine(one, 'name a user or a role')
  .meta({ id: 'NewShare', description: 'Whom to share with: exactly one of `userId` and `roleKey`.' });
export type NewShare = z.infer<typeof newShareBody>;

/** A conversation is only read by others. */
export const newReaderBody = z
  .strictObject(to)
  .refine(one, 'name a user or a role')
  .meta({ id: 'NewReader', description: 'Who may read it: exactly one of `userId` and `roleKey`.' });
export type NewReader = z.infer<typeof newReaderBody>;

/** @param of what is shared, with its article */
export const shareParamsOf = (of: string) => z.object({ id: idOf(of), shareId: idOf('the share') });

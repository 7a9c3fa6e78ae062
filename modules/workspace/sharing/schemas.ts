import { z } from 'zod';
import { isoDateTime } from '#platform/http/index.ts';

/** Whom something is shared with: one member, or everybody who has a role. */
export const granteeSchema = z.object({
  kind: z.enum(['user', 'role']),
  /** The user's id, or the role's key. */
  id: z.string(),
  name: z.string(),
});
export type Grantee = z.infer<typeof granteeSchema>;

export const shareSchema = z
  .object({ id: z.uuid(), grantee: granteeSchema, access: z.enum(['view', 'edit']), createdAt: isoDateTime })
  .meta({ id: 'Share' });
export type Share = z.infer<typeof shareSchema>;

const to = { userId: z.uuid().optional(), roleKey: z.string().min(1).max(60).optional() };
const one = (body: { userId?: string | undefined; roleKey?: string | undefined }) =>
  (body.userId === undefined) !== (body.roleKey === undefined);

export const newShareBody = z
  .strictObject({ ...to, access: z.enum(['view', 'edit']).default('view') })
  .refine(one, 'name a user or a role')
  .meta({ id: 'NewShare' });
export type NewShare = z.infer<typeof newShareBody>;

/** A conversation is only read by others. */
export const newReaderBody = z.strictObject(to).refine(one, 'name a user or a role').meta({ id: 'NewReader' });
export type NewReader = z.infer<typeof newReaderBody>;

export const shareParams = z.object({ id: z.uuid(), shareId: z.uuid() });

import { z } from 'zod';
import { isoDateTime, shownLine } from '#platform/http/index.ts';
import { OPERATOR_ROLE_KEYS } from './permissions.ts';

const role = z.enum(OPERATOR_ROLE_KEYS);
const locale = z.enum(['ko', 'en']);
const name = shownLine(1, 100);

export const operatorSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(['person', 'service']),
    name: z.string(),
    email: z.string().nullable(),
    role,
    status: z.enum(['invited', 'active', 'disabled']),
    createdAt: isoDateTime,
    lastSignInAt: isoDateTime.nullable(),
  })
  .meta({ id: 'Operator' });

export type OperatorView = z.infer<typeof operatorSchema>;

export const operatorInviteBody = z
  .strictObject({ email: z.string().trim().max(254).pipe(z.email()), name, role, locale: locale.default('en') })
  .meta({ id: 'OperatorInvite' });

/** `invitationUrl`: null when it went out by mail. */
export const invitedOperatorSchema = operatorSchema
  .extend({ invitationUrl: z.string().nullable() })
  .meta({ id: 'InvitedOperator' });

export const operatorChangeBody = z
  .strictObject({ role: role.optional(), status: z.enum(['active', 'disabled']).optional() })
  .refine((change) => change.role !== undefined || change.status !== undefined, 'must change something')
  .meta({ id: 'OperatorChange' });

export type OperatorChange = z.infer<typeof operatorChangeBody>;

export const operatorRoleSchema = z
  .object({ key: role, permissions: z.array(z.string()) })
  .meta({ id: 'OperatorRole' });

const token = z.string().min(1).max(200);
export const operatorTokenQuery = z.object({ token });
export const operatorAcceptanceBody = z.strictObject({
  token,
  name: name.optional(),
  password: z.string().min(1).max(4_000),
});

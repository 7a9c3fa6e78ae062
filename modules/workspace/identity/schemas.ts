import { z } from 'zod';
import { cursorQuery, isoDateTime, shownLine } from '#platform/http/index.ts';

const roleRef = z.object({ key: z.string(), name: z.string() });
const locale = z.enum(['ko', 'en']);
const name = shownLine(1, 100);
export const emailAddress = z.string().trim().max(254).pipe(z.email());
export const slugParams = z.object({ slug: z.string() });
const roleKey = z.string().min(1).max(60);

export { name as nameSchema, roleKey as roleKeySchema };

export const meSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string().nullable(),
    kind: z.enum(['person', 'service']),
    role: roleRef,
    permissions: z.array(z.string()),
    locale,
    workspace: z.object({ slug: z.string(), name: z.string() }),
  })
  .meta({ id: 'Me' });

export const meChange = z.strictObject({ name: name.optional(), locale: locale.optional() }).meta({ id: 'MeChange' });

export const memberSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string().nullable(),
    kind: z.enum(['person', 'service']),
    status: z.enum(['active', 'invited', 'disabled']),
    role: roleRef,
    createdAt: isoDateTime,
    lastSignInAt: isoDateTime.nullable(),
  })
  .meta({ id: 'Member' });

export const memberQuery = cursorQuery.extend({ q: z.string().trim().min(1).max(200).optional() });

export const memberChange = z
  .strictObject({ roleKey: roleKey.optional(), status: z.enum(['active', 'disabled']).optional() })
  .meta({ id: 'MemberChange' });

export const invitationBody = z.strictObject({ email: emailAddress, name, roleKey }).meta({ id: 'NewInvitation' });

/** The link is null when it went by mail. */
export const invitationSchema = z
  .object({ id: z.uuid(), email: z.string(), invitationUrl: z.string().nullable() })
  .meta({ id: 'Invitation' });

export const passwordResetBody = z.strictObject({ email: z.string().trim().min(1).max(320) });
export const newPasswordBody = z.strictObject({
  token: z.string().min(1).max(200),
  password: z.string().min(1).max(4_000),
});

export const tokenQuery = z.object({ token: z.string().min(1).max(200) });
export const acceptanceBody = z.strictObject({
  token: z.string().min(1).max(200),
  name: name.optional(),
  password: z.string().min(1).max(4_000),
});

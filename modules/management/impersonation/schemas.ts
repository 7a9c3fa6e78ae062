import { z } from 'zod';
import { cursorQuery, isoDateTime } from '#platform/http/index.ts';
import { END_REASONS } from './model.ts';

/** One line, no control characters: it is read in logs and in a banner. */
const reason = z
  .string()
  .trim()
  .min(10)
  .max(300)
  .regex(/^\P{Cc}*$/u, 'must not hold control characters');

export const impersonationBody = z
  .strictObject({ memberId: z.uuid(), reason, minutes: z.number().int().min(5).max(60).default(30) })
  .meta({ id: 'NewImpersonation' });
export type NewImpersonation = z.infer<typeof impersonationBody>;

export const impersonationSchema = z
  .object({
    id: z.uuid(),
    operator: z.object({ id: z.uuid(), name: z.string() }),
    member: z.object({ id: z.uuid(), name: z.string() }),
    reason: z.string(),
    createdAt: isoDateTime,
    /** Null: the handoff was not used yet. */
    openedAt: isoDateTime.nullable(),
    /** Absolute. */
    expiresAt: isoDateTime,
    endedAt: isoDateTime.nullable(),
    endReason: z.enum(END_REASONS).nullable(),
  })
  .meta({ id: 'Impersonation' });
export type ImpersonationView = z.infer<typeof impersonationSchema>;

/** The address opens the workspace once, within a minute, in the browser of the operator who asked. */
export const begunImpersonationSchema = impersonationSchema
  .extend({ handoffUrl: z.url() })
  .meta({ id: 'BegunImpersonation' });

export const personSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    /** `k…@acme.example` */
    maskedEmail: z.string().nullable(),
    role: z.object({ key: z.string(), name: z.string() }),
  })
  .meta({ id: 'TenantPerson' });

export const peopleQuery = cursorQuery.extend({ q: z.string().trim().min(1).max(100).optional() });

import { z } from 'zod';
import { cursorQuery, isoDateTime } from '#platform/http/index.ts';

export const auditEventSchema = z
  .object({
    id: z.uuid(),
    occurredAt: isoDateTime,
    /** What happened, as `noun.past_tense`. */
    action: z.string(),
    /** Null: the platform itself. */
    actor: z.object({ id: z.uuid(), name: z.string(), kind: z.enum(['person', 'service', 'operator']) }).nullable(),
    target: z.object({ type: z.string(), id: z.string(), label: z.string().nullable() }).nullable(),
    ip: z.string().nullable(),
    requestId: z.string().nullable(),
    details: z.record(z.string(), z.unknown()),
    /** Its place in the hash chain; null for the seconds until it has one. */
    sequence: z.number().int().nullable(),
    /** SHA-256 over the previous hash, the sequence and the event, in hexadecimal. */
    hash: z.string().nullable(),
    previousHash: z.string().nullable(),
  })
  .meta({ id: 'AuditEvent' });

export type AuditEvent = z.infer<typeof auditEventSchema>;

const moment = z.iso.datetime({ offset: true });

/** `from` is inclusive, `to` exclusive. */
export const auditQuery = cursorQuery.extend({
  action: z
    .string()
    .regex(/^[a-z_]+\.[a-z_]+$/)
    .max(100)
    .optional(),
  actorId: z.uuid().optional(),
  /** Only what the platform's people did in the name of a member; `details.impersonator` says who. */
  impersonated: z.literal('true').optional(),
  from: moment.optional(),
  to: moment.optional(),
});

export type AuditQuery = z.infer<typeof auditQuery>;

/** What an export is cut to. */
export const exportQuery = z.strictObject({ from: moment.optional(), to: moment.optional() });

export type ExportQuery = z.infer<typeof exportQuery>;

export const verificationQuery = z.strictObject({
  cursor: z.string().max(1_000).optional(),
  limit: z.coerce.number().int().min(1).max(5_000).default(2_000),
});

export type VerificationQuery = z.infer<typeof verificationQuery>;

/**
 * `gap`: a link is gone; `truncated`: the newest ones are; `unlinked`: an event stands outside of the chain; `rewritten`:
 * the chain is sound in itself, and not the one that the checkpoint was taken of.
 */
export const PROBLEMS = [
  'edited',
  'deleted',
  'reordered',
  'gap',
  'truncated',
  'rewritten',
  'unlinked',
  'checkpoint_missing',
  'checkpoint_forged',
] as const;

const place = z.object({ sequence: z.number().int(), hash: z.string() });

export const verificationSchema = z
  .object({
    /** Whether everything that was looked at so far is as it was written. */
    holds: z.boolean(),
    /** Whether the walk has come to the end; otherwise `meta.nextCursor` goes on. */
    complete: z.boolean(),
    /** Events that were looked at in this step. */
    checked: z.number().int(),
    /** The last event up to which the chain holds. */
    through: place.nullable(),
    /** The head as it is kept apart from the log. */
    checkpoint: place.nullable(),
    /** Events of the last seconds that have no place in the chain yet. */
    pending: z.number().int(),
    problem: z
      .object({ kind: z.enum(PROBLEMS), sequence: z.number().int().nullable(), eventId: z.uuid().nullable() })
      .nullable(),
  })
  .meta({ id: 'AuditVerification' });

export type AuditVerification = z.infer<typeof verificationSchema>;

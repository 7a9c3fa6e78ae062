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
  from: moment.optional(),
  to: moment.optional(),
});

export type AuditQuery = z.infer<typeof auditQuery>;

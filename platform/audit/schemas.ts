import { z } from 'zod';
import { cursorQuery, idOf, momentOf } from '#platform/http/index.ts';

const HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

export const auditEventSchema = z
  .object({
    id: idOf('the event'),
    occurredAt: momentOf('When it happened'),
    action: z.string().meta({ description: 'What happened, as `noun.past_tense`.', examples: ['document.uploaded'] }),
    actor: z
      .object({
        id: idOf('who did it', 'person'),
        name: z.string().meta({ description: 'How they were called then.', examples: ['Ada Kim'] }),
        kind: z.enum(['person', 'service', 'operator']).meta({
          description: '`person`: a member. `service`: a service account. `operator`: one who runs the installation.',
        }),
      })
      .nullable()
      .describe('Who did it; `null`: the platform itself.'),
    target: z
      .object({
        type: z.string().meta({ description: 'What kind of thing it is.', examples: ['document'] }),
        id: z
          .string()
          .meta({ description: 'What it is known by.', examples: ['0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57'] }),
        label: z
          .string()
          .nullable()
          .meta({
            description: 'How it was called then; `null` where it has no name.',
            examples: ['Warranty terms 2026'],
          }),
      })
      .nullable()
      .describe('What it was done to; `null`: to nothing in particular.'),
    ip: z
      .string()
      .nullable()
      .meta({
        description: 'The address that the request came from; `null` for work in the background.',
        examples: ['203.0.113.7'],
      }),
    requestId: z
      .string()
      .nullable()
      .meta({
        description: 'The id of the request in the log of the server; `null` for work in the background.',
        examples: ['0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57'],
      }),
    details: z.record(z.string(), z.unknown()).meta({
      description: 'What else belongs to it; depends on the action. Never holds a secret.',
      examples: [{ kind: 'pdf', byteSize: 184_320 }],
    }),
    sequence: z
      .number()
      .int()
      .nullable()
      .meta({
        description: 'Its place in the hash chain, from 1; `null` for the seconds until it has one.',
        examples: [1_204],
      }),
    hash: z
      .string()
      .nullable()
      .meta({
        description: 'SHA-256 over the previous hash, the sequence and the event, in hexadecimal.',
        examples: [HASH],
      }),
    previousHash: z
      .string()
      .nullable()
      .meta({ description: 'The hash of the event before it in the chain.', examples: [HASH] }),
  })
  .meta({ id: 'AuditEvent', description: 'Something that somebody did, or was refused.' });

export type AuditEvent = z.infer<typeof auditEventSchema>;

const moment = z.iso.datetime({ offset: true });
const from = moment.meta({
  description: 'Only events from this moment on; ISO 8601 with its offset.',
  examples: ['2026-11-01T00:00:00+09:00'],
});
const to = moment.meta({
  description: 'Only events before this moment; ISO 8601 with its offset.',
  examples: ['2026-12-01T00:00:00+09:00'],
});

/** `from` is inclusive, `to` exclusive. */
export const auditQuery = cursorQuery.extend({
  action: z
    .string()
    .regex(/^[a-z_]+\.[a-z_]+$/)
    .max(100)
    .optional()
    .meta({ description: 'Only events of this action.', examples: ['document.uploaded'] }),
  actorId: idOf('a member, service account or operator: only what they did', 'person').optional(),
  impersonated: z
    .literal('true')
    .optional()
    .describe('`true`: only what operators did in the name of a member; `details.impersonator` says who.'),
  from: from.optional(),
  to: to.optional(),
});

export type AuditQuery = z.infer<typeof auditQuery>;

/** What an export is cut to. */
export const exportQuery = z.strictObject({ from: from.optional(), to: to.optional() });

export type ExportQuery = z.infer<typeof exportQuery>;

export const verificationQuery = z.strictObject({
  cursor: cursorQuery.shape.cursor,
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(5_000)
    .default(2_000)
    .meta({ description: 'How many events to look at in this step.', examples: [2_000] }),
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

const place = z.object({
  sequence: z
    .number()
    .int()
    .meta({ description: 'A place in the hash chain, from 1.', examples: [1_204] }),
  hash: z.string().meta({ description: 'The hash of the event there, in hexadecimal.', examples: [HASH] }),
});

export const verificationSchema = z
  .object({
    holds: z.boolean().meta({ description: 'Whether everything that was looked at so far is as it was written.' }),
    complete: z
      .boolean()
      .meta({ description: 'Whether the walk has come to the end; otherwise `meta.nextCursor` goes on.' }),
    checked: z
      .number()
      .int()
      .meta({ description: 'How many events were looked at in this step.', examples: [2_000] }),
    through: place.nullable().describe('The last event up to which the chain holds; `null`: none was looked at.'),
    checkpoint: place
      .nullable()
      .describe('The end of the chain as it is kept apart from the log; `null`: nothing is kept yet.'),
    pending: z
      .number()
      .int()
      .meta({ description: 'How many events of the last seconds have no place in the chain yet.', examples: [0] }),
    problem: z
      .object({
        kind: z.enum(PROBLEMS).meta({
          description:
            'What does not hold. `gap`: a link is gone. `truncated`: the newest ones are. `unlinked`: an event stands outside of the chain. `rewritten`: the chain is sound in itself, and not the one that the checkpoint was taken of.',
        }),
        sequence: z
          .number()
          .int()
          .nullable()
          .meta({ description: 'Where in the chain; `null` where it is no place in it.', examples: [1_205] }),
        eventId: idOf('the event that is wrong; `null` where it is gone').nullable(),
      })
      .nullable()
      .describe('The first thing that is wrong; `null`: nothing is.'),
  })
  .meta({ id: 'AuditVerification', description: 'Whether the log is as it was written.' });

export type AuditVerification = z.infer<typeof verificationSchema>;

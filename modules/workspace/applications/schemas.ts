import { z } from 'zod';
import { isoDateTime } from '#platform/http/index.ts';

/** Shown to people who decide by it: one line, nothing that turns the direction of text or is not seen. */
export const nameSchema = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u, 'must not hold control characters');

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** https, or http to the person's own machine; compared exactly, so no wildcard means anything. */
export const redirectUriSchema = z
  .string()
  .max(500)
  .refine(isRedirectUri, 'must be an https address, or http on localhost, without wildcard, user name or fragment');

function isRedirectUri(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || /[\s*\\]/.test(text) || text.includes('#') || url.username !== '' || url.password !== '')
    return false;
  // As written is as meant: what a parser would tidy up is not compared as anybody expects.
  if (url.href !== text && url.href !== `${text}/`) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
}

const redirectUris = z.array(redirectUriSchema).min(1).max(10);

const application = {
  id: z.uuid(),
  clientId: z.string(),
  name: z.string(),
  kind: z.enum(['confidential', 'public']),
  registeredBy: z.enum(['admin', 'itself']),
  redirectUris: z.array(z.string()),
  scopes: z.array(z.string()),
  enabled: z.boolean(),
  /** How many people have allowed it something. */
  people: z.int(),
  createdAt: isoDateTime,
  formerSecretEndsAt: isoDateTime.nullable(),
  lastUsedAt: isoDateTime.nullable(),
};
export const applicationSchema = z.object(application).meta({ id: 'Application' });
export const applicationWithSecretSchema = z
  .object({ ...application, clientSecret: z.string().nullable() })
  .meta({ id: 'ApplicationWithSecret' });

/** @param allowed what an application may be registered for */
export function applicationBodies(allowed: readonly string[]) {
  const scopes = z.array(z.enum(allowed)).max(allowed.length);
  return {
    newApplication: z
      .strictObject({ name: nameSchema, kind: z.enum(['confidential', 'public']), redirectUris, scopes })
      .meta({ id: 'NewApplication' }),
    applicationChange: z
      .strictObject({
        name: nameSchema.optional(),
        redirectUris: redirectUris.optional(),
        scopes: scopes.optional(),
        enabled: z.boolean().optional(),
      })
      .meta({ id: 'ApplicationChange' }),
  };
}
export type NewApplication = z.infer<ReturnType<typeof applicationBodies>['newApplication']>;
export type ApplicationChange = z.infer<ReturnType<typeof applicationBodies>['applicationChange']>;

export const newSecret = z
  .strictObject({ overlapSeconds: z.int().min(0).max(604_800).default(0) })
  .meta({ id: 'NewApplicationSecret' });

export const connectionSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    registeredBy: z.enum(['admin', 'itself']),
    scopes: z.array(z.string()),
    grantedAt: isoDateTime,
    lastUsedAt: isoDateTime.nullable(),
  })
  .meta({ id: 'ConnectedApplication' });

export const applicationSettingsSchema = z
  .object({ selfRegistration: z.boolean(), scopes: z.array(z.string()) })
  .meta({ id: 'ApplicationSettings' });
export const applicationSettingsInput = z
  .strictObject({ selfRegistration: z.boolean() })
  .meta({ id: 'ApplicationSettingsChange' });

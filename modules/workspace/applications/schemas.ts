import { z } from 'zod';
import { PERMISSIONS } from '#modules/workspace/access/index.ts';
import { isoDateTime } from '#platform/http/index.ts';

/** What an application may be registered for. What is left out asks for a step-up throughout, which none can give. */
export const APPLICATION_SCOPES = PERMISSIONS.filter(
  (name) => !['roles:manage', 'security:manage', 'apps:manage', 'directory:provision'].includes(name),
);

/** What an application that registered itself may ask for at most. */
export const OPEN_SCOPES = APPLICATION_SCOPES.filter((name) => !/:manage$|^audit:/.test(name));

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
const scopes = z.array(z.enum(APPLICATION_SCOPES)).max(APPLICATION_SCOPES.length);

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

export const newApplication = z
  .strictObject({ name: nameSchema, kind: z.enum(['confidential', 'public']), redirectUris, scopes })
  .meta({ id: 'NewApplication' });
export type NewApplication = z.infer<typeof newApplication>;

export const applicationChange = z
  .strictObject({
    name: nameSchema.optional(),
    redirectUris: redirectUris.optional(),
    scopes: scopes.optional(),
    enabled: z.boolean().optional(),
  })
  .meta({ id: 'ApplicationChange' });
export type ApplicationChange = z.infer<typeof applicationChange>;

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

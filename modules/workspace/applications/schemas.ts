import { z } from 'zod';
import { idOf, momentOf } from '#platform/http/index.ts';

/** Shown to people who decide by it: one line, nothing that turns the direction of text or is not seen. */
export const nameSchema = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u, 'must not hold control characters')
  .meta({ description: 'What members are shown when they are asked.', examples: ['Field reports'] });

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

const urisMeta = {
  description:
    'Where members are sent back to, compared letter by letter: https, or http on localhost, without wildcards.',
  examples: [['https://reports.example/callback']],
};
const scopesMeta = {
  description: 'The permissions that it may ask members for.',
  examples: [['documents:read', 'tasks:read']],
};
const kind = z.enum(['confidential', 'public']).meta({
  description: '`confidential`: can keep a secret, such as a server. `public`: cannot, such as an app on a telephone.',
});
const registeredBy = z.enum(['admin', 'itself']).meta({
  description:
    '`admin`: an administrator of the workspace. `itself`: the application, so that its name is its own claim.',
});
const enabledMeta = { description: 'Whether it may be used; disabled, it gets no tokens.' };
const redirectUris = z.array(redirectUriSchema).min(1).max(10).meta(urisMeta);

const application = {
  id: idOf('the application'),
  clientId: z.string().meta({ description: 'Its `client_id` in OAuth.', examples: ['app_3kq9v2m7x1'] }),
  name: z.string().meta({ description: 'What members are shown when they are asked.', examples: ['Field reports'] }),
  kind,
  registeredBy,
  redirectUris: z.array(z.string()).meta(urisMeta),
  scopes: z.array(z.string()).meta(scopesMeta),
  enabled: z.boolean().meta(enabledMeta),
  people: z.int().meta({ description: 'How many members have allowed it something.', examples: [7] }),
  createdAt: momentOf('When it was registered'),
  formerSecretEndsAt: momentOf('Until when the former secret is taken; `null`: there is none').nullable(),
  lastUsedAt: momentOf('When it was last given a token; `null`: never').nullable(),
};
export const applicationSchema = z
  .object(application)
  .meta({ id: 'Application', description: 'A program of others that may ask members for access.' });
export const applicationWithSecretSchema = z
  .object({
    ...application,
    clientSecret: z
      .string()
      .nullable()
      .meta({
        description: 'Its `client_secret`, shown this once; `null`: a public application has none.',
        examples: ['example-secret'],
      }),
  })
  .meta({ id: 'ApplicationWithSecret', description: 'An application with the secret that it was just given.' });

/** @param allowed what an application may be registered for */
export function applicationBodies(allowed: readonly string[]) {
  const scopes = z.array(z.enum(allowed)).max(allowed.length).meta(scopesMeta);
  return {
    newApplication: z
      .strictObject({ name: nameSchema, kind, redirectUris, scopes })
      .meta({ id: 'NewApplication', description: 'An application to register.' }),
    applicationChange: z
      .strictObject({
        name: nameSchema.optional(),
        redirectUris: redirectUris.optional(),
        scopes: scopes.optional(),
        enabled: z.boolean().optional().meta(enabledMeta),
      })
      .meta({ id: 'ApplicationChange', description: 'What to change of an application; what is absent stays.' }),
  };
}
export type NewApplication = z.infer<ReturnType<typeof applicationBodies>['newApplication']>;
export type ApplicationChange = z.infer<ReturnType<typeof applicationBodies>['applicationChange']>;

export const newSecret = z
  .strictObject({
    overlapSeconds: z
      .int()
      .min(0)
      .max(604_800)
      .default(0)
      .meta({
        description: 'For how many seconds the former secret is still taken; 0: it ends at once.',
        examples: [86_400],
      }),
  })
  .meta({ id: 'NewApplicationSecret', description: 'How to change over to a new secret.' });

export const connectionSchema = z
  .object({
    id: idOf('the application'),
    name: z.string().meta({ description: 'What the application is called.', examples: ['Field reports'] }),
    registeredBy,
    scopes: z
      .array(z.string())
      .meta({ description: 'What the caller allowed it.', examples: [['documents:read', 'tasks:read']] }),
    grantedAt: momentOf('When the caller last allowed it something'),
    lastUsedAt: momentOf('When it was last given a token for the caller; `null`: never').nullable(),
  })
  .meta({ id: 'ConnectedApplication', description: 'An application that the caller lets act for them.' });

const selfRegistration = z
  .boolean()
  .meta({ description: 'Whether applications may register themselves (RFC 7591), without an administrator.' });
export const applicationSettingsSchema = z
  .object({
    selfRegistration,
    scopes: z.array(z.string()).meta({
      description: 'What any application may be registered for.',
      examples: [['documents:read', 'tasks:read']],
    }),
  })
  .meta({ id: 'ApplicationSettings', description: 'Which applications the workspace takes.' });
export const applicationSettingsInput = z
  .strictObject({ selfRegistration })
  .meta({ id: 'ApplicationSettingsChange', description: 'Which applications the workspace is to take.' });

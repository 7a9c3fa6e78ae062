import { domainToASCII } from 'node:url';
import { z } from 'zod';
import { isoDateTime, shownLine } from '#platform/http/index.ts';

const name = shownLine(1, 60);

const WELL_KNOWN = '/.well-known/openid-configuration';

/** The issuer identifier; whoever pastes the address of its configuration means the issuer. */
const issuer = z
  .string()
  .trim()
  .max(500)
  .transform((text) => (text.endsWith(WELL_KNOWN) ? text.slice(0, -WELL_KNOWN.length) : text))
  .refine((text) => {
    const url = URL.parse(text);
    return url !== null && /^https?:$/.test(url.protocol) && !/[?#]|\/\.well-known\//.test(text);
  }, 'must be an address that begins with https://');

/** What can stand in a header or a form without doubt. */
const credential = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .regex(/^[\x20-\x7e]+$/);

/** As DNS has it: lower case, ASCII (`예시.한국` → `xn--…`), at least two labels. */
const domain = z
  .string()
  .trim()
  .max(253)
  .transform((text) => domainToASCII(text.replace(/^@/, '')).toLowerCase())
  .refine(
    (text) => /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/.test(text),
    'must be a domain such as example.com',
  );

export const domainSchema = z
  .object({
    id: z.uuid(),
    domain: z.string(),
    /** Null: not proved yet. */
    verifiedAt: isoDateTime.nullable(),
    /** The value of a TXT record at the domain itself, by which it is proved. */
    txtRecord: z.string(),
  })
  .meta({ id: 'SsoDomain' });

export const connectionSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    issuer: z.string(),
    clientId: z.string().nullable(),
    hasSecret: z.boolean(),
    /** To be entered at the provider. */
    redirectUri: z.string(),
    defaultRole: z.object({ key: z.string(), name: z.string() }),
    jit: z.boolean(),
    enabled: z.boolean(),
    /** The last test that worked, for what is configured now. */
    testedAt: isoDateTime.nullable(),
    domains: z.array(domainSchema),
    createdAt: isoDateTime,
    updatedAt: isoDateTime,
  })
  .meta({ id: 'SsoConnection' });

export const connectionInput = z.strictObject({ name, issuer }).meta({ id: 'NewSsoConnection' });

/** What is absent stays. A `clientSecret` of null is taken away: a client without one is proved by PKCE alone. */
export const connectionChange = z
  .strictObject({
    name: name.optional(),
    issuer: issuer.optional(),
    clientId: credential.optional(),
    clientSecret: credential.nullish(),
    defaultRoleKey: z.string().min(1).max(60).optional(),
    jit: z.boolean().optional(),
    enabled: z.boolean().optional(),
  })
  .meta({ id: 'SsoConnectionChange' });

export const domainInput = z.strictObject({ domain }).meta({ id: 'NewSsoDomain' });
export const domainParams = z.object({ id: z.uuid(), domainId: z.uuid() });

export const testSchema = z.object({ url: z.string() }).meta({ id: 'SsoTest' });

export const policySchema = z
  .object({
    ssoOnly: z.boolean(),
    /** Who can be chosen: active owners. Those with a password and `breakGlass` get in without the provider. */
    owners: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        email: z.string().nullable(),
        hasPassword: z.boolean(),
        breakGlass: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'SsoPolicy' });

export const policyInput = z
  .strictObject({
    ssoOnly: z.boolean(),
    breakGlassIds: z.array(z.uuid()).max(20),
    /** Ends the sessions that a password began; those of break-glass owners stay. */
    endPasswordSessions: z.boolean().optional(),
  })
  .meta({ id: 'SsoPolicyChange' });

/** Who somebody is at a provider; by which name there is nobody's business here. */
export const identitySchema = z
  .object({
    id: z.uuid(),
    /** What the workspace calls the provider, or its address where the workspace has none of it any more. */
    provider: z.string(),
    /** Whether one can sign in by it now. */
    enabled: z.boolean(),
    linkedAt: isoDateTime,
  })
  .meta({ id: 'SsoIdentity' });

export type IdentityView = z.infer<typeof identitySchema>;
export type ConnectionView = z.infer<typeof connectionSchema>;
export type DomainView = z.infer<typeof domainSchema>;
export type ConnectionChange = z.infer<typeof connectionChange>;
export type PolicyView = z.infer<typeof policySchema>;
export type PolicyInput = z.infer<typeof policyInput>;

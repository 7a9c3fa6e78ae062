import { z } from 'zod';
import { shownLine } from '#platform/http/index.ts';

/*
 * SCIM 2.0 (RFC 7643, 7644). Bodies are strict: an attribute that the core schemas do not know is refused. Names of
 * schemas are long; they are written once, here.
 */
export const USER_SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const ENTERPRISE_SCHEMA = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
export const GROUP_SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:Group';
export const LIST_SCHEMA = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';
export const ERROR_SCHEMA = 'urn:ietf:params:scim:api:messages:2.0:Error';

const text = z.string().max(1_000);
const optionalText = text.nullish();
/** Entra ID sends the words "True" and "False". */
const lenientBoolean = z.union([
  z.boolean(),
  z
    .string()
    .max(5)
    .transform((word, context) => {
      const low = word.toLowerCase();
      if (low === 'true' || low === 'false') return low === 'true';
      context.addIssue({ code: 'custom', message: 'must be true or false' });
      return z.NEVER;
    }),
]);
const plural = z
  .array(
    z.strictObject({
      value: optionalText,
      type: optionalText,
      primary: lenientBoolean.nullish(),
      display: optionalText,
    }),
  )
  .max(50)
  .nullish();
const address = z.strictObject({
  formatted: optionalText,
  streetAddress: optionalText,
  locality: optionalText,
  region: optionalText,
  postalCode: optionalText,
  country: optionalText,
  type: optionalText,
  primary: lenientBoolean.nullish(),
});

/** What Hanok keeps as the directory said it, and gives back. */
export const userAttributes = z.strictObject({
  name: z
    .strictObject({
      formatted: optionalText,
      familyName: optionalText,
      givenName: optionalText,
      middleName: optionalText,
      honorificPrefix: optionalText,
      honorificSuffix: optionalText,
    })
    .nullish(),
  nickName: optionalText,
  profileUrl: optionalText,
  title: optionalText,
  userType: optionalText,
  preferredLanguage: optionalText,
  locale: optionalText,
  timezone: optionalText,
  emails: plural,
  phoneNumbers: plural,
  ims: plural,
  photos: plural,
  entitlements: plural,
  roles: plural,
  x509Certificates: plural,
  addresses: z.array(address).max(20).nullish(),
  [ENTERPRISE_SCHEMA]: z
    .strictObject({
      employeeNumber: optionalText,
      costCenter: optionalText,
      organization: optionalText,
      division: optionalText,
      department: optionalText,
      manager: z.union([z.strictObject({ value: optionalText, displayName: optionalText }), text]).nullish(),
    })
    .nullish(),
});
export type UserAttributes = z.infer<typeof userAttributes>;

/** Read-only attributes: a directory may send back what it was given; they are ignored (RFC 7644, 3.5.1). */
const ignored = {
  id: z.unknown().optional(),
  meta: z.unknown().optional(),
  groups: z.unknown().optional(),
  /** Nobody signs in with a password of the directory's. */
  password: z.unknown().optional(),
};
const schemas = z.array(z.string().max(200)).max(10).optional();

export const userBody = userAttributes.extend({
  schemas,
  ...ignored,
  userName: z.string().trim().min(1).max(320),
  externalId: z.string().max(500).nullish(),
  displayName: z.string().max(200).nullish(),
  active: lenientBoolean.nullish(),
});
export type UserBody = z.infer<typeof userBody>;

const memberRef = z.strictObject({
  value: z.uuid(),
  display: optionalText,
  type: optionalText,
});
export const groupBody = z.strictObject({
  schemas,
  id: z.unknown().optional(),
  meta: z.unknown().optional(),
  displayName: z.string().trim().min(1).max(200),
  externalId: z.string().max(500).nullish(),
  members: z.array(memberRef).max(10_000).nullish(),
});
export type GroupBody = z.infer<typeof groupBody>;

export const patchBody = z.strictObject({
  schemas,
  Operations: z
    .array(
      z.strictObject({
        op: z.string().max(10),
        path: z.string().max(300).optional(),
        value: z.unknown().optional(),
      }),
    )
    .min(1)
    .max(1_000),
});
export type PatchBody = z.infer<typeof patchBody>;

export const listQuery = z.object({
  filter: z.string().max(1_000).optional(),
  startIndex: z.coerce.number().int().max(1_000_000_000).catch(1).default(1),
  count: z.coerce.number().int().max(1_000_000_000).catch(100).default(100),
  attributes: z.string().max(1_000).optional(),
  excludedAttributes: z.string().max(1_000).optional(),
  sortBy: z.string().max(100).optional(),
  sortOrder: z.string().max(20).optional(),
});
export type ListQuery = z.infer<typeof listQuery>;

/** Resources are what the directory gave, so their shape is as open as its attributes are. */
export const resource = z.looseObject({ schemas: z.array(z.string()) });
export const userParams = z.object({ userId: z.string().min(1).max(100) });
export const groupParams = z.object({ groupId: z.string().min(1).max(100) });

export const tokenSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    status: z.enum(['active', 'disabled']),
    createdAt: z.string(),
    lastUsedAt: z.string().nullable(),
  })
  .meta({ id: 'DirectoryToken' });
export const newTokenBody = z.strictObject({ name: shownLine(1, 100) });
export const newTokenSchema = tokenSchema
  .extend({ token: z.string(), baseUrl: z.string() })
  .meta({ id: 'NewDirectoryToken' });
export const directoryGroupSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    members: z.number().int(),
    role: z.object({ key: z.string(), name: z.string() }).nullable(),
  })
  .meta({ id: 'DirectoryGroup' });
export const groupRoleBody = z.strictObject({ roleKey: z.string().min(1).max(100).nullable() });

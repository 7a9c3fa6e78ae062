import { tidyLine } from '#platform/http/index.ts';
import type { UserAttributes, UserBody } from './schemas.ts';
import { ENTERPRISE_SCHEMA, GROUP_SCHEMA, USER_SCHEMA } from './schemas.ts';

/** A person with what the directory said of him. */
export interface UserRow {
  id: string;
  name: string;
  email: string;
  locale: 'ko' | 'en';
  active: boolean;
  userName: string;
  externalId: string | null;
  attributes: UserAttributes | null;
  groups: { id: string; name: string }[];
  createdAt: Date;
  updatedAt: Date;
}

export interface GroupRow {
  id: string;
  displayName: string;
  externalId: string | null;
  createdAt: Date;
  updatedAt: Date;
  members: { id: string; name: string }[];
}

export type Resource = { schemas: string[]; id: string } & Record<string, unknown>;

/** One page of what a query found (RFC 7644, 3.4.2). */
export type ListResponse = {
  schemas: string[];
  totalResults: number;
  startIndex: number;
  itemsPerPage: number;
  Resources: Resource[];
};

export function presentUser(row: UserRow, baseUrl: string): Resource {
  const { name, emails, ...kept } = row.attributes ?? {};
  return {
    schemas: [USER_SCHEMA, ...(kept[ENTERPRISE_SCHEMA] == null ? [] : [ENTERPRISE_SCHEMA])],
    id: row.id,
    ...(row.externalId === null ? {} : { externalId: row.externalId }),
    userName: row.userName,
    name: { ...name, formatted: row.name },
    displayName: row.name,
    active: row.active,
    emails: withEmail(emails ?? [], row.email),
    preferredLanguage: row.locale,
    ...kept,
    groups: row.groups.map((group) => ({
      value: group.id,
      display: group.name,
      type: 'direct',
      $ref: `${baseUrl}/Groups/${group.id}`,
    })),
    meta: meta('User', row, `${baseUrl}/Users/${row.id}`),
  };
}

/** @param withMembers without them for a list that asked so: a group may hold thousands */
export function presentGroup(row: GroupRow, baseUrl: string, withMembers = true): Resource {
  return {
    schemas: [GROUP_SCHEMA],
    id: row.id,
    ...(row.externalId === null ? {} : { externalId: row.externalId }),
    displayName: row.displayName,
    ...(withMembers
      ? {
          members: row.members.map(({ id, name }) => ({
            value: id,
            display: name,
            type: 'User',
            $ref: `${baseUrl}/Users/${id}`,
          })),
        }
      : {}),
    meta: meta('Group', row, `${baseUrl}/Groups/${row.id}`),
  };
}

function meta(resourceType: string, row: { createdAt: Date; updatedAt: Date }, location: string) {
  const [created, lastModified] = [row.createdAt.toISOString(), row.updatedAt.toISOString()];
  return { resourceType, created, lastModified, location };
}

type Emails = NonNullable<UserAttributes['emails']>;

/** The address that counts: the primary one, else the one of work, else the first. */
function mainEmail(emails: Emails): Emails[number] | undefined {
  return emails.find(({ primary }) => primary === true) ?? emails.find(({ type }) => type === 'work') ?? emails[0];
}

/** The person may have changed the address since; what Hanok uses is what is told. */
function withEmail(emails: Emails, email: string): Emails {
  const main = mainEmail(emails);
  if (main === undefined) return [{ value: email, type: 'work', primary: true }];
  return emails.map((entry) => (entry === main ? { ...entry, value: email } : entry));
}

const EMAIL = /^[^\s@]{1,200}@[^\s@]{1,200}\.[^\s@]{1,100}$/;

/** What a body means for the account. `email` null: it names none that could be one. */
export function accountOf(body: UserBody): { email: string | null; name: string; locale: 'ko' | 'en' | null } {
  const candidates = [mainEmail(body.emails ?? [])?.value, body.userName];
  const email = candidates.find((text) => typeof text === 'string' && EMAIL.test(text)) ?? null;
  const { formatted, givenName, familyName } = body.name ?? {};
  const full = [givenName, familyName].filter((part) => part != null && part !== '').join(' ');
  const names = [body.displayName, formatted, full, body.userName].map((text) => tidyLine(text ?? '', 100));
  const language = body.preferredLanguage ?? body.locale ?? null;
  return {
    email,
    name: names.find((text) => text !== '') ?? '?',
    locale: language === null ? null : /^ko\b/i.test(language) ? 'ko' : 'en',
  };
}

/** The attributes that are kept as they came; what is null was taken away. */
export function keptAttributes(body: UserBody): UserAttributes {
  const {
    schemas: _schemas,
    id: _id,
    meta: _meta,
    groups: _groups,
    password: _password,
    userName: _userName,
    externalId: _externalId,
    displayName: _displayName,
    active: _active,
    preferredLanguage: _language,
    ...kept
  } = body;
  return withoutNulls(kept);
}

function withoutNulls<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value, (_key, inner: unknown) => (inner === null ? undefined : inner))) as T;
}

/** Only what was asked for (RFC 7644, 3.9), at the first level; `schemas` and `id` always. */
export function projected(
  resource: Resource,
  { attributes, excludedAttributes }: { attributes?: string | undefined; excludedAttributes?: string | undefined },
): Resource {
  const names = (list: string) =>
    new Set(list.split(',').map((name) => (name.trim().split('.')[0] ?? '').toLowerCase()));
  if (attributes !== undefined) {
    const wanted = names(attributes);
    return pick(resource, (key) => wanted.has(key.toLowerCase()));
  }
  if (excludedAttributes === undefined) return resource;
  const unwanted = names(excludedAttributes);
  return pick(resource, (key) => !unwanted.has(key.toLowerCase()));
}

function pick(resource: Resource, wanted: (key: string) => boolean): Resource {
  const { schemas, id, ...rest } = resource;
  return { schemas, id, ...Object.fromEntries(Object.entries(rest).filter(([key]) => wanted(key))) };
}

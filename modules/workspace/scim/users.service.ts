import { validate as isUuid } from 'uuid';
import { type EditMembers, isDuplicate, type MemberEditor } from '#modules/workspace/identity/index.ts';
import { errors } from '#platform/errors/index.ts';
import type { RequestContext } from '#platform/tenancy/index.ts';
import { scimErrors } from './errors.ts';
import { patched } from './patch.ts';
import { deleteScimUser, findUsers, upsertScimUser, userById } from './repository.ts';
import {
  accountOf,
  keptAttributes,
  type ListResponse,
  presentUser,
  projected,
  type Resource,
  type UserRow,
} from './resources.ts';
import { LIST_SCHEMA, type ListQuery, type PatchBody, type UserBody, userBody } from './schemas.ts';

/** The role of whom a directory adds; its groups may give another. */
export const DEFAULT_ROLE = 'member';
const MAX_COUNT = 200;

export interface ScimUsers {
  list(context: RequestContext, query: ListQuery, baseUrl: string): Promise<ListResponse>;
  get(context: RequestContext, id: string, query: ListQuery, baseUrl: string): Promise<Resource>;
  /** Somebody who is here already under this name or address, by invitation say, is taken over. @throws `scim_taken` */
  create(context: RequestContext, body: UserBody, baseUrl: string): Promise<Resource>;
  replace(context: RequestContext, id: string, body: UserBody, baseUrl: string): Promise<Resource>;
  patch(context: RequestContext, id: string, body: PatchBody, baseUrl: string): Promise<Resource>;
  /** Disables: what somebody made stays, and its history with it. */
  remove(context: RequestContext, id: string): Promise<void>;
}

export function createScimUsers(edit: EditMembers): ScimUsers {
  const changing = <T>(context: RequestContext, work: (editor: MemberEditor) => Promise<T>) =>
    edit(context, work).catch((error: unknown) => {
      throw isDuplicate(error, 'scim_users_user_name_key') ? scimErrors.scim_taken({ cause: error }) : error;
    });

  async function write(editor: MemberEditor, id: string, body: UserBody, before: UserRow | null): Promise<UserRow> {
    const { userName, externalId = null, active } = body;
    if (before !== null) {
      const { email, name, locale } = accountOf(body);
      if (email === null) throw noEmail();
      await editor.change(id, {
        ...(email.toLowerCase() === before.email.toLowerCase() ? {} : { email }),
        ...(name === before.name ? {} : { name }),
        ...(locale === null || locale === before.locale ? {} : { locale }),
        // RFC 7644, 3.5.1: what a PUT leaves out may be reset; whom it does not say to be away stays.
        ...(active == null ? {} : { active }),
      });
    }
    await upsertScimUser(editor.tx, { userId: id, userName, externalId, attributes: keptAttributes(body) });
    return required(await userById(editor.tx, id));
  }

  return {
    async list({ db }, query, baseUrl) {
      const page = rangeOf(query);
      const { rows, total } = await db.systemTransaction((tx) => findUsers(tx, { ...page, filter: query.filter }));
      return listOf(
        rows.map((row) => projected(presentUser(row, baseUrl), query)),
        total,
        query,
      );
    },

    async get({ db }, id, query, baseUrl) {
      const row = isUuid(id) ? await db.systemTransaction((tx) => userById(tx, id)) : null;
      return projected(presentUser(required(row), baseUrl), query);
    },

    create: (context, body, baseUrl) =>
      changing(context, async (editor) => {
        const { email, name, locale } = accountOf(body);
        if (email === null) throw noEmail();
        const id = await editor.add({
          email,
          name,
          locale: locale ?? 'en',
          active: body.active !== false,
          roleKey: DEFAULT_ROLE,
        });
        return presentUser(await write(editor, id, body, null), baseUrl);
      }),

    replace: (context, id, body, baseUrl) =>
      changing(context, async (editor) => {
        const before = required(isUuid(id) ? await userById(editor.tx, id) : null);
        return presentUser(await write(editor, id, body, before), baseUrl);
      }),

    patch: (context, id, body, baseUrl) =>
      changing(context, async (editor) => {
        const before = required(isUuid(id) ? await userById(editor.tx, id) : null);
        const after = patched(presentUser(before, baseUrl), body);
        return presentUser(await write(editor, id, bodyAfter(after, before), before), baseUrl);
      }),

    remove: (context, id) =>
      changing(context, async (editor) => {
        required(isUuid(id) ? await userById(editor.tx, id) : null);
        await editor.change(id, { active: false });
        await deleteScimUser(editor.tx, id);
      }),
  };
}

/** Name and display name are one thing here: whichever the operations changed is the one that is meant. */
function bodyAfter(after: Record<string, unknown>, before: UserRow): UserBody {
  const parsed = userBody.safeParse(after);
  if (!parsed.success)
    throw scimErrors.scim_value_invalid({
      fields: parsed.error.issues.map(({ path, code, message }) => ({ path: path.join('.'), code, message })),
    });
  const body = parsed.data;
  const { formatted, givenName, familyName } = body.name ?? {};
  if (body.displayName !== before.name) return body;
  const { displayName: _, ...rest } = body;
  if (formatted !== before.name) return rest;
  const was = before.attributes?.name ?? {};
  if (givenName === (was.givenName ?? undefined) && familyName === (was.familyName ?? undefined)) return body;
  const { formatted: __, ...parts } = body.name ?? {};
  return { ...rest, name: parts };
}

function noEmail() {
  return scimErrors.scim_value_invalid({
    detail: 'A person needs an e-mail address: as a value of emails, or as userName.',
    fields: [{ path: 'emails', code: 'invalid_format', message: 'must hold an e-mail address' }],
  });
}

/** @throws `not_found` */
export function required<T>(row: T | null): T {
  if (row === null) throw errors.not_found();
  return row;
}

/** RFC 7644, 3.4.2.4: numbers below the first page are the first, a negative count is none. */
export function rangeOf({ startIndex, count }: ListQuery): { offset: number; limit: number } {
  return { offset: Math.max(0, startIndex - 1), limit: Math.min(MAX_COUNT, Math.max(0, count)) };
}

export function listOf(resources: Resource[], total: number, { startIndex }: ListQuery): ListResponse {
  return {
    schemas: [LIST_SCHEMA],
    totalResults: total,
    startIndex: Math.max(1, startIndex),
    itemsPerPage: resources.length,
    Resources: resources,
  };
}

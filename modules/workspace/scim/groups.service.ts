import { eq, sql } from 'drizzle-orm';
import { validate as isUuid, v7 as uuidv7 } from 'uuid';
import { OWNER, roles } from '#modules/workspace/access/index.ts';
import { recordAudit } from '#modules/workspace/audit/index.ts';
import {
  type EditMembers,
  isDuplicate,
  type MemberEditor,
  refuseAbove,
  requireRole,
} from '#modules/workspace/identity/index.ts';
import type { Page } from '#platform/http/index.ts';
import type { RequestContext } from '#platform/tenancy/index.ts';
import { scimErrors } from './errors.ts';
import { patchedMembers } from './members.ts';
import { scimGroups } from './model.ts';
import { patched } from './patch.ts';
import {
  addMembers,
  findGroups,
  groupById,
  groupForChange,
  knownPeople,
  removeMembers,
  rolesFromGroups,
} from './repository.ts';
import { type ListResponse, presentGroup, projected, type Resource } from './resources.ts';
import { type GroupBody, groupBody, type ListQuery, type PatchBody } from './schemas.ts';
import { DEFAULT_ROLE, listOf, rangeOf, required } from './users.service.ts';

/** A group as administrators see it. */
export interface DirectoryGroup {
  id: string;
  name: string;
  members: number;
  role: { key: string; name: string } | null;
}

export interface ScimGroups {
  list(context: RequestContext, query: ListQuery, baseUrl: string): Promise<ListResponse>;
  get(context: RequestContext, id: string, query: ListQuery, baseUrl: string): Promise<Resource>;
  /** @throws `scim_taken`, `scim_value_invalid` for members whom nobody knows */
  create(context: RequestContext, body: GroupBody, baseUrl: string): Promise<Resource>;
  replace(context: RequestContext, id: string, body: GroupBody, baseUrl: string): Promise<Resource>;
  patch(context: RequestContext, id: string, body: PatchBody, baseUrl: string): Promise<Resource>;
  remove(context: RequestContext, id: string): Promise<void>;
  /** For administrators: all groups by name. */
  overview(context: RequestContext): Promise<Page<DirectoryGroup>>;
  /** Gives a group's members a role, or (null) leaves them the default. @throws `role_unknown`, `role_above_own` */
  setRole(context: RequestContext, id: string, roleKey: string | null): Promise<void>;
}

export function createScimGroups(edit: EditMembers): ScimGroups {
  const changing = <T>(context: RequestContext, work: (editor: MemberEditor) => Promise<T>) =>
    edit(context, work).catch((error: unknown) => {
      throw isDuplicate(error, 'scim_groups_display_name_key') ? scimErrors.scim_taken({ cause: error }) : error;
    });

  async function write(editor: MemberEditor, id: string, body: GroupBody): Promise<void> {
    const { tx } = editor;
    const before = required(await groupForChange(tx, id));
    const wanted = new Set((body.members ?? []).map(({ value }) => value.toLowerCase()));
    const known = await knownPeople(tx, [...wanted]);
    const missing = [...wanted].filter((member) => !known.has(member));
    if (missing.length > 0)
      throw scimErrors.scim_value_invalid({
        fields: [{ path: 'members', code: 'unknown', message: `nobody here has the id ${missing[0]}` }],
      });
    await tx
      .update(scimGroups)
      .set({ displayName: body.displayName, externalId: body.externalId ?? null, updatedAt: sql`now()` })
      .where(eq(scimGroups.id, id));
    const had = new Set(before.members.map((member) => member.id));
    const [came, left] = [[...wanted].filter((one) => !had.has(one)), [...had].filter((one) => !wanted.has(one))];
    await addMembers(tx, id, came);
    await removeMembers(tx, id, left);
    if (before.roleId !== null) await giveRoles(editor, [...came, ...left]);
  }

  return {
    async list({ db }, query, baseUrl) {
      const withMembers = !/\bmembers\b/i.test(query.excludedAttributes ?? '');
      const range = { ...rangeOf(query), filter: query.filter, withMembers };
      const { rows, total } = await db.systemTransaction((tx) => findGroups(tx, range));
      return listOf(
        rows.map((row) => projected(presentGroup(row, baseUrl, withMembers), query)),
        total,
        query,
      );
    },

    async get({ db }, id, query, baseUrl) {
      const row = isUuid(id) ? await db.systemTransaction((tx) => groupById(tx, id)) : null;
      return projected(presentGroup(required(row), baseUrl), query);
    },

    create: (context, body, baseUrl) =>
      changing(context, async (editor) => {
        const id = uuidv7();
        await editor.tx.insert(scimGroups).values({ id, displayName: body.displayName });
        await write(editor, id, body);
        await note(editor, context, 'directory.group_created', { id, name: body.displayName });
        return presentGroup(required(await groupById(editor.tx, id)), baseUrl);
      }),

    replace: (context, id, body, baseUrl) =>
      changing(context, async (editor) => {
        required(isUuid(id) ? id : null);
        await write(editor, id, body);
        return presentGroup(required(await groupById(editor.tx, id)), baseUrl);
      }),

    patch: (context, id, body, baseUrl) =>
      changing(context, async (editor) => {
        const before = required(isUuid(id) ? await groupForChange(editor.tx, id) : null);
        const { externalId, displayName } = before;
        const ids = before.members.map((member) => member.id);
        const { members, others } = patchedMembers(ids, body);
        const bare = { schemas: [], displayName, ...(externalId === null ? {} : { externalId }) };
        const parsed = groupBody.safeParse({
          ...patched(bare, others),
          members: members.map((value) => ({ value })),
        });
        if (!parsed.success) throw scimErrors.scim_value_invalid({ cause: parsed.error });
        await write(editor, id, parsed.data);
        return presentGroup(required(await groupById(editor.tx, id)), baseUrl);
      }),

    remove: (context, id) =>
      changing(context, async (editor) => {
        const group = required(isUuid(id) ? await groupForChange(editor.tx, id) : null);
        await editor.tx.delete(scimGroups).where(eq(scimGroups.id, id));
        if (group.roleId !== null)
          await giveRoles(
            editor,
            group.members.map((member) => member.id),
          );
        await note(editor, context, 'directory.group_deleted', { id, name: group.displayName });
      }),

    async overview({ db }) {
      const items = await db.systemTransaction((tx) =>
        tx
          .select({
            id: scimGroups.id,
            name: scimGroups.displayName,
            members: sql<number>`(select count(*)::int from scim_group_members m where m.group_id = scim_groups.id)`,
            role: { key: roles.key, name: roles.name },
          })
          .from(scimGroups)
          .leftJoin(roles, eq(roles.id, scimGroups.roleId))
          .orderBy(sql`lower(${scimGroups.displayName})`)
          .limit(1_000),
      );
      return { items, nextCursor: null };
    },

    setRole: (context, id, roleKey) =>
      changing(context, async (editor) => {
        const group = required(isUuid(id) ? await groupForChange(editor.tx, id) : null);
        const role = roleKey === null ? null : await requireRole(editor.tx, roleKey);
        if (role !== null) refuseAbove(context.principal, role);
        if (role?.key === OWNER)
          throw scimErrors.scim_value_invalid({ detail: 'Owners are appointed by owners alone.' });
        await editor.tx
          .update(scimGroups)
          .set({ roleId: role?.id ?? null })
          .where(eq(scimGroups.id, id));
        await giveRoles(
          editor,
          group.members.map((member) => member.id),
        );
        const named = { id, name: group.displayName };
        await note(editor, context, 'directory.group_role_changed', named, { role: roleKey });
      }),
  };
}

/** After a change of groups: each of these people has the role that his groups give him, or the default. */
async function giveRoles(editor: MemberEditor, userIds: string[]): Promise<void> {
  for (const { id, roleKey } of await rolesFromGroups(editor.tx, userIds, DEFAULT_ROLE))
    await editor.giveRole(id, roleKey ?? DEFAULT_ROLE);
}

function note(
  editor: MemberEditor,
  context: RequestContext,
  action: string,
  group: { id: string; name: string },
  details: Record<string, unknown> = {},
) {
  return recordAudit(editor.tx, context, {
    action,
    target: { type: 'directory_group', id: group.id, label: group.name },
    details,
  });
}

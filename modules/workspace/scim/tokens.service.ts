import { asc, eq, sql } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import { validate as isUuid, v7 as uuidv7 } from 'uuid';
import { PROVISIONER } from '#modules/workspace/access/index.ts';
import { recordAudit } from '#modules/workspace/audit/index.ts';
import {
  type EditMembers,
  insertServiceUser,
  people,
  refuseAbove,
  requireRole,
} from '#modules/workspace/identity/index.ts';
import { newToken, tokenDigest } from '#platform/credentials/index.ts';
import { errors } from '#platform/errors/index.ts';
import type { Page, VerifiedToken } from '#platform/http/index.ts';
import {
  type RequestContext,
  type Tenancy,
  type TenantId,
  type TenantRecord,
  tenantId,
} from '#platform/tenancy/index.ts';
import { scimTokens } from './model.ts';

export interface DirectoryToken {
  id: string;
  name: string;
  status: 'active' | 'disabled';
  createdAt: string;
  lastUsedAt: string | null;
}

/**
 * The long-lived bearer tokens that directories sign in with: Okta and Entra ID know no other way by default. A token
 * names its tenant, `hnk_scim_<tenant>_<secret>`, so that it is looked up in one house only.
 */
export interface ScimTokens {
  list(context: RequestContext): Promise<Page<DirectoryToken>>;
  /** @returns the token too, told this once @throws `role_above_own` */
  create(context: RequestContext, name: string): Promise<DirectoryToken & { token: string }>;
  /** The directory is refused from now on, in other processes within seconds. */
  remove(context: RequestContext, id: string): Promise<void>;
  /** @throws `unauthenticated` */
  verify(token: string): Promise<VerifiedToken>;
}

export const SCIM_TOKEN_PREFIX = 'hnk_scim_';
const TOKEN = /^hnk_scim_([0-9a-f]{32})_([A-Za-z0-9_-]{43})$/;
/** A token that another process deleted is noticed within so long. */
const TTL_MS = 4_000;

export function createScimTokens(deps: {
  tenancy: Tenancy;
  tenantById(id: TenantId): Promise<TenantRecord | null>;
  edit: EditMembers;
}): ScimTokens {
  const held = new LRUCache<string, Promise<VerifiedToken | null>>({ max: 2_000, ttl: TTL_MS });

  async function load(token: string, tenantHex: string): Promise<VerifiedToken | null> {
    const tenant = await deps.tenantById(tenantId(dashed(tenantHex)));
    if (tenant === null || tenant.state !== 'active') return null;
    const [row] = await deps.tenancy.database(tenant).systemTransaction((tx) =>
      tx
        .select({ id: scimTokens.id, userId: scimTokens.userId, lastUsedAt: scimTokens.lastUsedAt })
        .from(scimTokens)
        .where(eq(scimTokens.tokenHash, tokenDigest(token))),
    );
    if (row === undefined) return null;
    await noteUse(tenant, row);
    return {
      realm: 'workspace',
      tenantId: tenant.id,
      userId: row.userId,
      clientId: 'scim',
      session: null,
      scopes: null,
    };
  }

  /** Once a minute at most: a directory sends thousands of requests. */
  async function noteUse(tenant: TenantRecord, { id, lastUsedAt }: { id: string; lastUsedAt: Date | null }) {
    if (lastUsedAt !== null && Date.now() - lastUsedAt.getTime() < 60_000) return;
    await deps.tenancy
      .database(tenant)
      .systemTransaction((tx) => tx.update(scimTokens).set({ lastUsedAt: sql`now()` }).where(eq(scimTokens.id, id)));
  }

  return {
    async list({ db }) {
      const rows = await db.systemTransaction((tx) =>
        tx
          .select({
            id: scimTokens.id,
            name: people.name,
            status: people.status,
            createdAt: scimTokens.createdAt,
            lastUsedAt: scimTokens.lastUsedAt,
          })
          .from(scimTokens)
          .innerJoin(people, eq(people.id, scimTokens.userId))
          .orderBy(asc(scimTokens.id))
          .limit(100),
      );
      return { items: rows.map(present), nextCursor: null };
    },

    async create(context, name) {
      const { db, principal, tenant } = context;
      const token = `${SCIM_TOKEN_PREFIX}${tenant.id.replaceAll('-', '')}_${newToken()}`;
      return db.transaction(principal.id, async (tx) => {
        const [id, userId] = [uuidv7(), uuidv7()];
        refuseAbove(principal, await requireRole(tx, PROVISIONER));
        await insertServiceUser(tx, { id: userId, name, roleKey: PROVISIONER });
        await tx.insert(scimTokens).values({ id, userId, tokenHash: tokenDigest(token) });
        const target = { type: 'directory_token', id, label: name };
        await recordAudit(tx, context, { action: 'directory.token_created', target });
        return { ...present({ id, name, status: 'active', createdAt: new Date(), lastUsedAt: null }), token };
      });
    },

    async remove(context, id) {
      await deps.edit(context, async (editor) => {
        const [row] = isUuid(id)
          ? await editor.tx.delete(scimTokens).where(eq(scimTokens.id, id)).returning({ userId: scimTokens.userId })
          : [];
        if (row === undefined) throw errors.not_found();
        await editor.change(row.userId, { active: false });
        const target = { type: 'directory_token', id };
        await recordAudit(editor.tx, context, { action: 'directory.token_deleted', target });
      });
    },

    async verify(token) {
      const tenantHex = TOKEN.exec(token)?.[1];
      if (tenantHex === undefined) throw errors.unauthenticated();
      // Not the token itself: memory that is dumped should open nothing.
      const key = tokenDigest(token).toString('base64');
      let verified = held.get(key);
      if (verified === undefined) {
        verified = load(token, tenantHex);
        held.set(key, verified);
        verified.catch(() => held.delete(key));
      }
      const found = await verified;
      if (found === null) throw errors.unauthenticated();
      return found;
    },
  };
}

function dashed(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function present(row: {
  id: string;
  name: string;
  status: 'active' | 'invited' | 'disabled';
  createdAt: Date;
  lastUsedAt: Date | null;
}): DirectoryToken {
  return {
    id: row.id,
    name: row.name,
    status: row.status === 'active' ? 'active' : 'disabled',
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  };
}

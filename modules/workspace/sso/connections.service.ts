import { randomBytes } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { lockRole, OWNER, type Role, rolesByKey } from '#modules/workspace/access/index.ts';
import { recordAudit } from '#modules/workspace/audit/index.ts';
import { refuseAbove, requireRole } from '#modules/workspace/identity/index.ts';
import { given } from '#platform/database/index.ts';
import { errors } from '#platform/errors/index.ts';
import type { Outbound } from '#platform/outbound/index.ts';
import type { Drizzle, Principal, RequestContext, TenantRecord } from '#platform/tenancy/index.ts';
import { ssoErrors } from './errors.ts';
import { ssoConnections, ssoDomains } from './model.ts';
import { requireWayIn } from './policy.service.ts';
import {
  type ConnectionRow,
  type ConnectionWithRole,
  type DomainRow,
  findConnection,
  listConnections,
  listDomains,
  lockConnection,
} from './repository.ts';
import type { ConnectionChange, ConnectionView, DomainView } from './schemas.ts';
import { sealClientSecret } from './secrets.ts';

const MAX_CONNECTIONS = 20;
/** Of those who join by signing in, until an administrator chooses another. */
const DEFAULT_ROLE = 'member';

/** The providers of a workspace, as its administrators see and change them. */
export interface ConnectionsService {
  list(context: RequestContext): Promise<ConnectionView[]>;
  /** A new one is off, and lets nobody join. @throws `outbound_forbidden`, `sso_limit` */
  create(context: RequestContext, input: { name: string; issuer: string }): Promise<ConnectionView>;
  /** @throws `not_found`, `outbound_forbidden`, `sso_secret_required`, `sso_incomplete`, `role_unknown`, `role_above_own`, `sso_untested` */
  change(context: RequestContext, id: string, change: ConnectionChange): Promise<ConnectionView>;
  /** @throws `not_found`, `sso_untested` */
  remove(context: RequestContext, id: string): Promise<void>;
  redirectUri(tenant: TenantRecord, id: string): string;
}

export function createConnectionsService(deps: { outbound: Outbound; publicUrl: string }): ConnectionsService {
  const redirectUri = (tenant: TenantRecord, id: string) =>
    `${deps.publicUrl}/t/${tenant.slug}/session/sso/callback/${id}`;

  const present = (tenant: TenantRecord, row: ConnectionWithRole, domains: DomainRow[]): ConnectionView => ({
    id: row.id,
    name: row.name,
    issuer: row.issuer,
    clientId: row.clientId,
    hasSecret: row.clientSecretSealed !== null,
    redirectUri: redirectUri(tenant, row.id),
    defaultRole: row.defaultRole,
    jit: row.jit,
    enabled: row.enabled,
    testedAt: row.testedAt?.toISOString() ?? null,
    domains: domains.filter(({ connectionId }) => connectionId === row.id).map(presentDomain),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  });

  async function read({ db, tenant }: RequestContext, id: string): Promise<ConnectionView> {
    const row = await findConnection(db, id);
    if (row === null) throw errors.not_found();
    return present(tenant, row, await listDomains(db));
  }

  return {
    redirectUri,

    async list({ db, tenant }) {
      const domains = await listDomains(db);
      return (await listConnections(db)).map((row) => present(tenant, row, domains));
    },

    async create(context, { name, issuer }) {
      const { db, principal } = context;
      deps.outbound.assertUrl(issuer);
      const id = uuidv7();
      await db.transaction(principal.id, async (tx) => {
        await lockRole(tx, OWNER);
        if ((await tx.$count(ssoConnections)) >= MAX_CONNECTIONS) throw ssoErrors.sso_limit();
        const role = (await rolesByKey(tx, [DEFAULT_ROLE])).get(DEFAULT_ROLE);
        if (role === undefined) throw new Error(`the role ${DEFAULT_ROLE} is not there`);
        await tx
          .insert(ssoConnections)
          .values({ id, name, issuer, defaultRoleId: role.id, jit: false, enabled: false });
        await recordAudit(tx, context, {
          action: 'sso.connection_created',
          target: { type: 'sso_connection', id, label: name },
          details: { issuer },
        });
      });
      return read(context, id);
    },

    async change(context, id, change) {
      const { db, principal, tenant } = context;
      if (change.issuer !== undefined) deps.outbound.assertUrl(change.issuer);
      await db.transaction(principal.id, async (tx) => {
        await lockRole(tx, OWNER);
        const before = await lockConnection(tx, id);
        if (before === null) throw errors.not_found();
        const { defaultRoleKey, clientSecret, ...plain } = change;
        const next: Partial<ConnectionRow> = given(plain);
        if (defaultRoleKey === OWNER) throw ownerByDefault();
        if (defaultRoleKey !== undefined && defaultRoleKey !== before.defaultRole.key)
          next.defaultRoleId = (await grantableRole(tx, principal, defaultRoleKey)).id;
        if (clientSecret !== undefined)
          next.clientSecretSealed = clientSecret === null ? null : sealClientSecret(tenant, id, clientSecret);
        const isAnotherClient = differs(before, next);
        if (isAnotherClient && before.clientSecretSealed !== null && clientSecret === undefined) throw secretRequired();
        // What was tested is no longer what is configured.
        if (isAnotherClient || clientSecret !== undefined) next.testedAt = null;
        if ((next.enabled ?? before.enabled) && (next.clientId ?? before.clientId) === null)
          throw ssoErrors.sso_incomplete();
        await tx
          .update(ssoConnections)
          .set({ ...next, updatedAt: sql`clock_timestamp()` })
          .where(eq(ssoConnections.id, id));
        // The domain's owner let this issuer speak for its people. For another he is asked anew, or whoever may change
        // a connection could have a provider of his own let him in as anybody, an owner included.
        if (next.issuer !== undefined && next.issuer !== before.issuer)
          await tx
            .update(ssoDomains)
            .set({ verifiedAt: null, proofToken: newProof() })
            .where(eq(ssoDomains.connectionId, id));
        await requireWayIn(tx);
        await recordAudit(tx, context, {
          action: 'sso.connection_changed',
          target: { type: 'sso_connection', id, label: next.name ?? before.name },
          details: auditDetails(change),
        });
      });
      return read(context, id);
    },

    async remove(context, id) {
      const { db, principal } = context;
      await db.transaction(principal.id, async (tx) => {
        await lockRole(tx, OWNER);
        const row = await lockConnection(tx, id);
        if (row === null) throw errors.not_found();
        await tx.delete(ssoConnections).where(eq(ssoConnections.id, id));
        await requireWayIn(tx);
        await recordAudit(tx, context, {
          action: 'sso.connection_deleted',
          target: { type: 'sso_connection', id, label: row.name },
          details: { issuer: row.issuer },
        });
      });
    },
  };
}

export function presentDomain(row: DomainRow): DomainView {
  return {
    id: row.id,
    domain: row.domain,
    verifiedAt: row.verifiedAt?.toISOString() ?? null,
    txtRecord: txtRecordOf(row),
  };
}

/** What the owner of a domain is asked to publish. */
export function newProof(): string {
  return randomBytes(24).toString('base64url');
}

export function txtRecordOf({ proofToken }: DomainRow): string {
  return `hanok-verification=${proofToken}`;
}

/** Whether a stored secret would go to another server, or speak for another client. */
function differs(before: ConnectionRow, next: Partial<ConnectionRow>): boolean {
  return (
    (next.issuer !== undefined && next.issuer !== before.issuer) ||
    (next.clientId !== undefined && next.clientId !== before.clientId)
  );
}

function secretRequired() {
  return ssoErrors.sso_secret_required({
    fields: [{ path: 'clientSecret', code: 'sso_secret_required', message: 'is needed for this issuer and client' }],
  });
}

async function grantableRole(tx: Drizzle, principal: Principal, key: string): Promise<Role> {
  const role = await requireRole(tx, key);
  refuseAbove(principal, role);
  return role;
}

/** Owners are appointed one by one. */
function ownerByDefault() {
  return errors.validation_failed({
    fields: [{ path: 'defaultRoleKey', code: 'owner', message: 'cannot be the role of whoever joins' }],
  });
}

/** Which things changed and to what, but never the secret. */
function auditDetails({ clientSecret, ...rest }: ConnectionChange): Record<string, unknown> {
  const secret = clientSecret === undefined ? {} : { clientSecret: clientSecret === null ? 'removed' : 'entered' };
  return { ...rest, ...secret };
}

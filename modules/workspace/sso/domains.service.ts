import { and, eq, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { recordAudit } from '#modules/workspace/audit/index.ts';
import { errors } from '#platform/errors/index.ts';
import type { RequestContext } from '#platform/tenancy/index.ts';
import { newProof, presentDomain, txtRecordOf } from './connections.service.ts';
import type { ResolveTxt } from './dns.ts';
import { ssoErrors } from './errors.ts';
import { ssoDomains } from './model.ts';
import { type DomainRow, findDomain, lockConnection } from './repository.ts';
import type { DomainView } from './schemas.ts';

const MAX_DOMAINS = 50;

/** For which e-mail domains a connection may speak; each is proved by a TXT record that only its owner can set. */
export interface DomainsService {
  /** @throws `not_found`, `sso_domain_taken`, `sso_limit` */
  add(context: RequestContext, connectionId: string, domain: string): Promise<DomainView>;
  /** Looks for the record. @throws `not_found`, `sso_proof_missing` */
  verify(context: RequestContext, connectionId: string, id: string): Promise<DomainView>;
  /** @throws `not_found` */
  remove(context: RequestContext, connectionId: string, id: string): Promise<void>;
}

export function createDomainsService(deps: { resolveTxt: ResolveTxt }): DomainsService {
  return {
    async add(context, connectionId, domain) {
      const { db, principal } = context;
      return db.transaction(principal.id, async (tx) => {
        if ((await lockConnection(tx, connectionId)) === null) throw errors.not_found();
        if ((await tx.$count(ssoDomains)) >= MAX_DOMAINS) throw ssoErrors.sso_limit();
        const [row] = await tx
          .insert(ssoDomains)
          .values({ id: uuidv7(), connectionId, domain, proofToken: newProof() })
          .onConflictDoNothing()
          .returning();
        if (row === undefined) throw ssoErrors.sso_domain_taken();
        await recordAudit(tx, context, { action: 'sso.domain_added', target: targetOf(row) });
        return presentDomain(row);
      });
    },

    async verify(context, connectionId, id) {
      const { db, principal } = context;
      const asked = await db.systemTransaction((tx) => findDomain(tx, connectionId, id));
      if (asked === null) throw errors.not_found();
      // Before the transaction: it holds one of the tenant's few connections, and DNS may take its time.
      const texts = await deps.resolveTxt(asked.domain);
      if (!texts.includes(txtRecordOf(asked))) throw ssoErrors.sso_proof_missing();
      return db.transaction(principal.id, async (tx) => {
        const [row] = await tx
          .update(ssoDomains)
          .set({ verifiedAt: sql`coalesce(verified_at, now())` })
          // The proof that was looked for: another is asked for once the connection has another issuer.
          .where(and(eq(ssoDomains.id, id), eq(ssoDomains.proofToken, asked.proofToken)))
          .returning();
        if (row === undefined) throw errors.not_found();
        if (asked.verifiedAt === null)
          await recordAudit(tx, context, { action: 'sso.domain_verified', target: targetOf(row) });
        return presentDomain(row);
      });
    },

    async remove(context, connectionId, id) {
      const { db, principal } = context;
      await db.transaction(principal.id, async (tx) => {
        const row = await findDomain(tx, connectionId, id);
        if (row === null) throw errors.not_found();
        await tx.delete(ssoDomains).where(eq(ssoDomains.id, id));
        await recordAudit(tx, context, { action: 'sso.domain_removed', target: targetOf(row) });
      });
    },
  };
}

function targetOf({ id, domain }: DomainRow) {
  return { type: 'sso_domain', id, label: domain };
}

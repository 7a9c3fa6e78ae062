import { recordAudit } from '#modules/workspace/audit/index.ts';
import { errors } from '#platform/errors/index.ts';
import { type Place, presentPlaces, type Revocations } from '#platform/oauth/index.ts';
import type { RequestContext, TenantTransaction } from '#platform/tenancy/index.ts';
import { sessionsIn, sessionsOf } from './records.ts';
import { type Member, memberById } from './repository.ts';
import { refuseAbove, requireRole } from './rules.ts';

/** Where somebody is signed in, for himself and for those who manage members. */
export interface PlacesService {
  own(context: RequestContext): Promise<Place[]>;
  /** @throws `not_found` */
  endOwn(context: RequestContext, id: string): Promise<void>;
  /** Ends all but the one that asks. @returns how many */
  endOthers(context: RequestContext): Promise<number>;
  /** @throws `not_found` */
  ofMember(context: RequestContext, userId: string): Promise<Place[]>;
  /** @throws `not_found`, `role_above_own` */
  endOfMember(context: RequestContext, userId: string, id: string): Promise<void>;
  /** @returns how many @throws `not_found`, `role_above_own` */
  endAllOfMember(context: RequestContext, userId: string): Promise<number>;
}

export function createPlacesService({ revocations }: { revocations: Revocations }): PlacesService {
  /** Ends what `end` ends, writes it down if it was anything, and shuts its access tokens out. */
  async function ending(
    context: RequestContext,
    target: Pick<Member, 'id' | 'name'>,
    action: 'session.ended' | 'session.others_ended',
    end: (tx: TenantTransaction) => Promise<string[]>,
  ): Promise<number> {
    const { db, principal, tenant } = context;
    const ended = await db.transaction(principal.id, async (tx) => {
      const sessions = await end(tx);
      if (sessions.length > 0) {
        await recordAudit(tx, context, {
          action,
          target: { type: 'user', id: target.id, label: target.name },
          details: { count: sessions.length },
        });
      }
      return sessions;
    });
    await Promise.all(ended.map((session) => revocations.revoke(session, tenant.id)));
    return ended.length;
  }

  async function endOne(context: RequestContext, target: Pick<Member, 'id' | 'name'>, id: string): Promise<void> {
    const count = await ending(context, target, 'session.ended', async (tx) => {
      const session = await sessionsIn(tx).end(target.id, id);
      return session === null ? [] : [session];
    });
    if (count === 0) throw errors.not_found();
  }

  /** Somebody whose sessions the caller may end. */
  async function manageable({ db, principal }: RequestContext, userId: string): Promise<Member> {
    return db.transaction(principal.id, async (tx) => {
      const member = await memberById(tx, userId);
      if (member === null) throw errors.not_found();
      refuseAbove(principal, await requireRole(tx, member.role.key));
      return member;
    });
  }

  return {
    async own(context) {
      return presentPlaces(await sessionsOf(context.db).list(context.principal.id), context.session);
    },
    endOwn: (context, id) => endOne(context, context.principal, id),
    endOthers: (context) =>
      ending(context, context.principal, 'session.others_ended', (tx) =>
        sessionsIn(tx).endOthers(context.principal.id, context.session),
      ),
    async ofMember(context, userId) {
      const { db, principal } = context;
      const member = await db.transaction(principal.id, (tx) => memberById(tx, userId));
      if (member === null) throw errors.not_found();
      return presentPlaces(await sessionsOf(db).list(userId), context.session);
    },
    async endOfMember(context, userId, id) {
      await endOne(context, await manageable(context, userId), id);
    },
    async endAllOfMember(context, userId) {
      const member = await manageable(context, userId);
      return ending(context, member, 'session.others_ended', (tx) => sessionsIn(tx).endOthers(userId, null));
    },
  };
}

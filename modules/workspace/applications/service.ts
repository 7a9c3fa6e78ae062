import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { recordAudit } from '#modules/workspace/audit/index.ts';
import { recordsIn } from '#modules/workspace/identity/index.ts';
import { given } from '#platform/database/index.ts';
import { errors } from '#platform/errors/index.ts';
import { hashSecret, type Revocations } from '#platform/oauth/index.ts';
import type { RequestContext, TenantTransaction } from '#platform/tenancy/index.ts';
import { deleteConsentsOf } from './consents.repository.ts';
import { applicationErrors } from './errors.ts';
import type { Application } from './repository.ts';
import * as repository from './repository.ts';
import type { ApplicationChange, NewApplication } from './schemas.ts';

export type WithSecret = Application & { clientSecret: string | null };

export interface ApplicationsService {
  list(context: RequestContext): Promise<Application[]>;
  /** The secret of a confidential one is told this once. */
  register(context: RequestContext, input: NewApplication): Promise<WithSecret>;
  /** Disabled: everything that people allowed it ends. @throws `not_found` */
  change(context: RequestContext, id: string, change: ApplicationChange): Promise<Application>;
  /** @throws `not_found`, `application_public` */
  rotate(context: RequestContext, id: string, overlapSeconds: number): Promise<WithSecret>;
  /** @throws `not_found` */
  remove(context: RequestContext, id: string): Promise<void>;
  settings(context: RequestContext): Promise<{ selfRegistration: boolean }>;
  changeSettings(context: RequestContext, input: { selfRegistration: boolean }): Promise<{ selfRegistration: boolean }>;
}

export function newClientId(): string {
  return `app_${randomBytes(12).toString('base64url')}`;
}

export function createApplicationsService({ revocations }: { revocations: Revocations }): ApplicationsService {
  /** Ends all that the application holds, of everybody. */
  async function endGrants(tx: TenantTransaction, application: { id: string; clientId: string }): Promise<string[]> {
    await deleteConsentsOf(tx, application.id);
    return recordsIn(tx).revokeClient(application.clientId, null);
  }

  const tell = ({ tenant }: RequestContext, ended: string[]) =>
    Promise.all(ended.map((session) => revocations.revoke(session, tenant.id)));

  return {
    list: ({ db }) => repository.listApplications(db),

    register(context, input) {
      const { db, principal } = context;
      return db.transaction(principal.id, async (tx) => {
        const [id, clientId] = [uuidv7(), newClientId()];
        const clientSecret = input.kind === 'confidential' ? newSecret() : null;
        const secretHash = clientSecret === null ? null : digest(clientSecret);
        await repository.insertApplication(tx, { id, clientId, registeredBy: 'admin', secretHash, ...input });
        await recordAudit(tx, context, {
          action: 'application.registered',
          target: { type: 'application', id, label: input.name },
          details: { kind: input.kind, scopes: input.scopes, redirectUris: input.redirectUris },
        });
        return { ...(await current(tx, id)), clientSecret };
      });
    },

    async change(context, id, change) {
      const { db, principal } = context;
      const { application, ended } = await db.transaction(principal.id, async (tx) => {
        const before = await repository.lockApplication(tx, id);
        if (before === null) throw errors.not_found();
        const { enabled, ...facts } = change;
        const target = { type: 'application', id, label: before.name };
        if (Object.values(facts).some((value) => value !== undefined)) {
          await repository.updateApplication(tx, id, given(facts));
          await recordAudit(tx, context, { action: 'application.changed', target, details: facts });
        }
        let ended: string[] = [];
        if (enabled !== undefined && enabled !== before.enabled) {
          await repository.updateApplication(tx, id, { enabled });
          if (!enabled) ended = await endGrants(tx, before);
          await recordAudit(tx, context, {
            action: enabled ? 'application.enabled' : 'application.disabled',
            target,
          });
        }
        return { application: await current(tx, id), ended };
      });
      await tell(context, ended);
      return application;
    },

    rotate(context, id, overlapSeconds) {
      const { db, principal } = context;
      return db.transaction(principal.id, async (tx) => {
        const before = await repository.lockApplication(tx, id);
        if (before === null) throw errors.not_found();
        if (before.kind === 'public') throw applicationErrors.application_public();
        const clientSecret = newSecret();
        await repository.replaceSecret(tx, id, digest(clientSecret), overlapSeconds);
        await recordAudit(tx, context, {
          action: 'application.secret_rotated',
          target: { type: 'application', id, label: before.name },
          details: { overlapSeconds },
        });
        return { ...(await current(tx, id)), clientSecret };
      });
    },

    async remove(context, id) {
      const { db, principal } = context;
      const ended = await db.transaction(principal.id, async (tx) => {
        const before = await repository.lockApplication(tx, id);
        if (before === null) throw errors.not_found();
        const ended = await endGrants(tx, before);
        await repository.deleteApplication(tx, id);
        await recordAudit(tx, context, {
          action: 'application.deleted',
          target: { type: 'application', id, label: before.name },
        });
        return ended;
      });
      await tell(context, ended);
    },

    settings: async ({ db }) => ({ selfRegistration: await repository.selfRegistration(db) }),

    async changeSettings(context, { selfRegistration }) {
      const { db, principal } = context;
      if ((await repository.selfRegistration(db)) === selfRegistration) return { selfRegistration };
      await db.transaction(principal.id, async (tx) => {
        await repository.setSelfRegistration(tx, selfRegistration);
        const action = selfRegistration ? 'application.registration_opened' : 'application.registration_closed';
        await recordAudit(tx, context, { action });
      });
      return { selfRegistration };
    },
  };
}

async function current(tx: TenantTransaction, id: string): Promise<Application> {
  const application = await repository.applicationById(tx, id);
  if (application === null) throw errors.not_found();
  return application;
}

const newSecret = () => randomBytes(32).toString('base64url');
const digest = (secret: string) => Buffer.from(hashSecret(secret), 'base64url');

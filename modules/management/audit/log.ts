import {
  type AttributedEntry,
  type AuditEntry,
  type AuditLog,
  type Checkpoint,
  createDenialBudget,
  type Head,
  insertEvent,
  sealLog,
} from '#platform/audit/index.ts';
import { createRounds, type Rounds } from '#platform/concurrency/index.ts';
import { prepareOn } from '#platform/database/index.ts';
import type { OperatorContext, OperatorDenial } from '#platform/http/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';
import { type Drizzle, type TenantId, tenantId } from '#platform/tenancy/index.ts';
import type { OperatorAction } from './actions.ts';
import { operatorAuditEvents, operatorAuditLinks, operatorAuditPending } from './model.ts';

const OWNER = 'operators';
/** Where the head of this log is kept, among those of the tenants. */
const CHECKPOINT = tenantId('00000000-0000-0000-0000-000000000000');
const EVERY_MS = 2_000;

/** An entry whose action the console has words for. */
export type OperatorEntry = AuditEntry & { action: OperatorAction };

/** Who acts, as a request of an operator knows it. */
export type ActingOperator = Pick<OperatorContext, 'operator' | 'requestId' | 'ip'>;

/**
 * What operators did: chained like a tenant's log, every two seconds, and read by the same code. What a crash left is
 * chained at the start.
 */
export interface OperatorLog extends Rounds {
  log: AuditLog;
  /**
   * Writes down what an operator did (null: the platform itself); give the transaction of the change itself, so that both
   * stay, or neither.
   */
  record(tx: Drizzle, by: ActingOperator | null, entry: OperatorEntry): Promise<void>;
  /** The same where nobody is signed in: sign-ins, commands, invitations. */
  recordSystem(tx: Drizzle, entry: AttributedEntry & OperatorEntry): Promise<void>;
  /** For the gateway: a refusal for want of a permission. */
  denied(denial: OperatorDenial): void;
}

export function createOperatorLog(deps: {
  mgmt: Drizzle;
  checkpoints: {
    read(owner: TenantId): Promise<Checkpoint | null>;
    advance(owner: TenantId, head: Head): Promise<void>;
  };
  log: Logger;
}): OperatorLog {
  const { mgmt } = deps;
  const admit = createDenialBudget();

  const log: AuditLog = {
    tables: { events: operatorAuditEvents, links: operatorAuditLinks, pending: operatorAuditPending },
    owner: OWNER,
    prepare: prepareOn(mgmt),
    transaction: (work) => mgmt.transaction(work),
    readCheckpoint: () => deps.checkpoints.read(CHECKPOINT),
    advanceCheckpoint: (head) => deps.checkpoints.advance(CHECKPOINT, head),
  };

  const recordSystem = (tx: Drizzle, entry: AttributedEntry & OperatorEntry) =>
    insertEvent(tx, operatorAuditEvents, entry);

  async function round(): Promise<void> {
    await sealLog(log).catch((error: unknown) =>
      deps.log.error({ err: error }, "operators' events could not be chained; tried again in a moment"),
    );
  }

  return {
    ...createRounds(round, EVERY_MS),
    log,
    recordSystem,
    record: (tx, by, entry) => recordSystem(tx, by === null ? entry : { ...entry, ...attributionOf(by) }),
    denied({ principal, permission, method, route, ip, requestId }) {
      const more = admit(OWNER, principal.id, permission);
      if (more === null) return;
      recordSystem(mgmt, {
        action: 'access.denied',
        actor: { id: principal.id, kind: 'operator', name: principal.name },
        target: { type: 'route', id: `${method} ${route}` },
        details: { permission, more },
        ip,
        requestId,
      }).catch((error: unknown) => deps.log.error({ err: error, requestId }, 'a refusal was not written down'));
    },
  };
}

function attributionOf({ operator, ip, requestId }: ActingOperator) {
  return { actor: { id: operator.id, kind: 'operator' as const, name: operator.name }, ip, requestId };
}

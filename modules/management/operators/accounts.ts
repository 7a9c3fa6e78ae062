import { randomBytes } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import { v7 as uuidv7 } from 'uuid';
import { hashPassword, verifyPassword } from '#platform/credentials/index.ts';
import { hashSecret, type OauthClient, prepareOn } from '#platform/oauth/index.ts';
import type { Drizzle, Principal } from '#platform/tenancy/index.ts';
import type { OperatorLog } from '../audit/index.ts';
import { operatorServiceAccounts, operators } from './model.ts';
import { OPERATOR_ROLE_NAMES, type OperatorRole, type PermissionsOf } from './permissions.ts';

export interface OperatorAccounts {
  /** Null when gone or disabled. */
  byId(id: string): Promise<Principal | null>;
  /** So that a change has effect at once. */
  forget(id: string): void;
  findClient(clientId: string): Promise<OauthClient | null>;
  /** Costs one password hash whether or not there is such an account; null: there is none. */
  authenticate(credentials: {
    email: string;
    password: string;
  }): Promise<{ id: string; name: string; opens: boolean } | null>;
  /** Notes that somebody came in just now. */
  noteSignIn(tx: Drizzle, id: string): Promise<void>;
  /** The person with this e-mail, whatever his status. */
  personByEmail(email: string): Promise<{ id: string; name: string } | null>;
  /** Whether this is the password of an active operator. */
  hasPassword(id: string, password: string): Promise<boolean>;
  /** Makes an operator if there is none with this e-mail; an existing one keeps all he has. */
  ensureOperator(input: {
    email: string;
    name: string;
    password: string;
    role?: OperatorRole;
  }): Promise<{ id: string; created: boolean }>;
  /** A service account, of role super unless told. The secret is told this once and kept as a hash. */
  createServiceAccount(input: {
    name: string;
    role?: OperatorRole;
  }): Promise<{ id: string; clientId: string; clientSecret: string }>;
}

/** A change by another process is noticed within so long. */
const TTL_MS = 4_000;

export function createOperatorAccounts(
  mgmt: Drizzle,
  operatorLog: OperatorLog,
  permissionsOf: PermissionsOf,
): OperatorAccounts {
  const $ = sql.placeholder;
  const prepare = prepareOn(mgmt);
  const held = new LRUCache<string, Promise<Principal | null>>({ max: 1_000, ttl: TTL_MS });

  async function load(id: string): Promise<Principal | null> {
    const [row] = await prepare('operators.principal', (db) =>
      db
        .select({
          id: operators.id,
          kind: operators.kind,
          name: operators.name,
          email: operators.email,
          role: operators.role,
          locale: operators.locale,
        })
        .from(operators)
        .where(and(eq(operators.id, $('id')), eq(operators.status, 'active')))
        .prepare('operators.principal'),
    ).execute({ id });
    if (row === undefined) return null;
    const name = OPERATOR_ROLE_NAMES[row.role];
    return {
      ...row,
      kind: row.kind === 'service' ? 'service' : 'operator',
      role: { key: row.role, name },
      permissions: new Set(permissionsOf(row.role)),
    };
  }

  async function personByEmail(email: string): Promise<{ id: string; name: string } | null> {
    const [row] = await mgmt
      .select({ id: operators.id, name: operators.name })
      .from(operators)
      .where(sql`lower(${operators.email}) = lower(${email})`);
    return row ?? null;
  }

  return {
    byId(id) {
      const known = held.get(id);
      if (known !== undefined) return known;
      const loading = load(id);
      held.set(id, loading);
      loading.catch(() => held.delete(id));
      return loading;
    },

    forget: (id) => void held.delete(id),
    personByEmail,

    async findClient(clientId) {
      const [row] = await prepare('operators.serviceAccount', (db) =>
        db
          .select({ operatorId: operatorServiceAccounts.operatorId, secretHash: operatorServiceAccounts.secretHash })
          .from(operatorServiceAccounts)
          .innerJoin(
            operators,
            and(eq(operators.id, operatorServiceAccounts.operatorId), eq(operators.status, 'active')),
          )
          .where(eq(operatorServiceAccounts.clientId, $('clientId')))
          .prepare('operators.serviceAccount'),
      ).execute({ clientId });
      if (row === undefined) return null;
      return {
        clientId,
        secretHashes: [row.secretHash.toString('base64url')],
        grantTypes: ['client_credentials'],
        redirectUris: [],
        userId: row.operatorId,
      };
    },

    async authenticate({ email, password }) {
      const [account] = await prepare('operators.credentials', (db) =>
        db
          .select({ id: operators.id, name: operators.name, passwordHash: operators.passwordHash })
          .from(operators)
          .where(
            and(
              sql`lower(${operators.email}) = lower(${$('email')})`,
              eq(operators.kind, 'person'),
              eq(operators.status, 'active'),
            ),
          )
          .prepare('operators.credentials'),
      ).execute({ email: email.trim() });
      const opens = await verifyPassword(password, account?.passwordHash ?? null);
      if (account === undefined) return null;
      return { id: account.id, name: account.name, opens };
    },
    async noteSignIn(tx, id) {
      await tx.update(operators).set({ lastSignInAt: sql`now()` }).where(eq(operators.id, id));
    },

    async hasPassword(id, password) {
      const [account] = await mgmt
        .select({ passwordHash: operators.passwordHash })
        .from(operators)
        .where(and(eq(operators.id, id), eq(operators.status, 'active')));
      return verifyPassword(password, account?.passwordHash ?? null);
    },

    async ensureOperator({ email, name, password, role = 'super' }) {
      const known = await personByEmail(email);
      if (known !== null) return { id: known.id, created: false };
      const passwordHash = await hashPassword(password);
      const made = await mgmt.transaction(async (tx) => {
        const rows = await tx
          .insert(operators)
          .values({
            id: uuidv7(),
            kind: 'person',
            email: email.toLowerCase(),
            name,
            status: 'active',
            role,
            passwordHash,
            locale: 'en',
          })
          .onConflictDoNothing()
          .returning({ id: operators.id });
        for (const { id } of rows)
          await operatorLog.recordSystem(tx, {
            action: 'operator.created',
            target: { type: 'operator', id, label: name },
            details: { role },
          });
        return rows;
      });
      const id = made[0]?.id ?? (await personByEmail(email))?.id;
      if (id === undefined) throw new Error('the operator could not be made');
      return { id, created: made.length > 0 };
    },

    async createServiceAccount({ name, role = 'super' }) {
      const id = uuidv7();
      const clientId = `svc_${randomBytes(9).toString('base64url')}`;
      const clientSecret = randomBytes(32).toString('base64url');
      await mgmt.transaction(async (tx) => {
        await tx.insert(operators).values({ id, kind: 'service', name, status: 'active', role, locale: 'en' });
        await tx
          .insert(operatorServiceAccounts)
          .values({ clientId, operatorId: id, secretHash: Buffer.from(hashSecret(clientSecret), 'base64url') });
        await operatorLog.recordSystem(tx, {
          action: 'operator.created',
          target: { type: 'operator', id, label: name },
          details: { role, service: true },
        });
      });
      return { id, clientId, clientSecret };
    },
  };
}

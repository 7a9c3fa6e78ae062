import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { type BuiltInRole, lockRole, OWNER, requireRole, seedRoles } from '#modules/workspace/access/index.ts';
import { recordSystemAudit } from '#modules/workspace/audit/index.ts';
import { hashPassword } from '#platform/credentials/index.ts';
import { hashSecret } from '#platform/oauth/index.ts';
import type { Drizzle, TenantDatabase } from '#platform/tenancy/index.ts';
import { issueInvitation } from './invitations.service.ts';
import { serviceAccounts, users } from './model.ts';
import { memberByEmail } from './repository.ts';

/** Accounts that no member makes: the first administrator of a workspace, and those of seeds and commands. */

/**
 * Furnishes a new workspace: its roles, and its first owner with an invitation. Safe to repeat after a crash; an
 * earlier invitation is then void.
 */
export function createFirstAdmin(
  db: TenantDatabase,
  admin: { email: string; name: string },
  builtIn: readonly BuiltInRole[],
): Promise<{ invitationToken: string }> {
  return db.systemTransaction(async (tx) => {
    await seedRoles(tx, builtIn);
    const known = await memberByEmail(tx, admin.email);
    const id = known?.id ?? uuidv7();
    if (known === null) {
      await insertUser(tx, {
        id,
        kind: 'person',
        email: admin.email,
        name: admin.name,
        status: 'invited',
        roleKey: OWNER,
      });
      await recordSystemAudit(tx, {
        action: 'member.invited',
        target: { type: 'user', id, label: admin.name },
        details: { role: OWNER },
      });
    }
    return { invitationToken: await issueInvitation(tx, id) };
  });
}

/** A person who can sign in at once. @returns the user's id; an existing user of this e-mail keeps all he has */
export async function createUserWithPassword(
  db: TenantDatabase,
  input: { email: string; name: string; password: string; roleKey: string; locale?: 'ko' | 'en' },
): Promise<string> {
  const passwordHash = await hashPassword(input.password);
  return db.systemTransaction(async (tx) => {
    const known = await memberByEmail(tx, input.email);
    if (known !== null && known.status !== 'invited') return known.id;
    if (known !== null) {
      const { name, locale = 'en' } = input;
      await tx.update(users).set({ passwordHash, status: 'active', name, locale }).where(eq(users.id, known.id));
      return known.id;
    }
    const id = uuidv7();
    await insertUser(tx, { ...input, id, kind: 'person', status: 'active', passwordHash });
    return id;
  });
}

/** A service account. The secret is told this once and kept as a hash. */
export function createServiceAccount(
  db: TenantDatabase,
  input: { name: string; roleKey: string },
): Promise<{ id: string; clientId: string; clientSecret: string }> {
  return db.systemTransaction(async (tx) => {
    const made = await addServiceAccount(tx, input);
    await recordSystemAudit(tx, {
      action: 'service_account.created',
      target: { type: 'user', id: made.id, label: input.name },
      details: { role: input.roleKey, clientId: made.clientId },
    });
    return made;
  });
}

/** The rows of a service account, without a word to the audit log. @throws `role_unknown` */
export async function addServiceAccount(
  tx: Drizzle,
  { name, roleKey }: { name: string; roleKey: string },
): Promise<{ id: string; clientId: string; clientSecret: string }> {
  const clientId = `svc_${randomBytes(9).toString('base64url')}`;
  const clientSecret = randomBytes(32).toString('base64url');
  const id = uuidv7();
  await insertUser(tx, { id, kind: 'service', email: null, name, status: 'active', roleKey });
  await tx
    .insert(serviceAccounts)
    .values({ clientId, userId: id, secretHash: Buffer.from(hashSecret(clientSecret), 'base64url') });
  return { id, clientId, clientSecret };
}

/** An account that no person signs in to, for whoever keeps its secret elsewhere. @throws `role_unknown` */
export function insertServiceUser(tx: Drizzle, user: { id: string; name: string; roleKey: string }): Promise<void> {
  return insertUser(tx, { ...user, kind: 'service', email: null, status: 'active' });
}

interface NewUser {
  id: string;
  kind: 'person' | 'service';
  email: string | null;
  name: string;
  status: 'active' | 'invited' | 'disabled';
  roleKey: string;
  passwordHash?: string;
  locale?: 'ko' | 'en';
}

/** @throws `role_unknown` */
export async function insertUser(tx: Drizzle, { roleKey, ...user }: NewUser): Promise<void> {
  // The role is not deleted, nor made to allow more, between being looked at and being given.
  await lockRole(tx, OWNER);
  const role = await requireRole(tx, roleKey);
  await tx.insert(users).values({ locale: 'en', ...user, roleId: role.id });
}

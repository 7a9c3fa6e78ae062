import { createHmac } from 'node:crypto';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { SignInDirectory } from '#modules/seams.ts';
import type { KeyRing } from '#platform/crypto/index.ts';
import type { Drizzle, TenantId } from '#platform/tenancy/index.ts';
import { tenantId } from '#platform/tenancy/index.ts';
import { signInDirectory } from './model.ts';

/*
 * In which workspaces an e-mail address has an account. Kept true by whoever changes accounts; what a crash or a new
 * root key left untrue is mended hourly (`reconcile`).
 */

/** More workspaces than these are not told in one mail. */
const MOST = 50;
const BATCH = 1_000;

export function createSignInDirectory(mgmt: Drizzle, keys: KeyRing): SignInDirectory {
  const digest = (key: Buffer, email: string) => createHmac('sha256', key).update(email.trim().toLowerCase()).digest();
  const currentKey = () => keys.derive('sign-in-directory');

  /** @returns how many were not there */
  async function add(tenant: TenantId, hashes: Buffer[]): Promise<number> {
    if (hashes.length === 0) return 0;
    const rows = await mgmt
      .insert(signInDirectory)
      .values(hashes.map((emailHash) => ({ emailHash, tenantId: tenant })))
      .onConflictDoNothing()
      .returning({ tenantId: signInDirectory.tenantId });
    return rows.length;
  }

  async function remove(tenant: TenantId, hashes: Buffer[]): Promise<void> {
    if (hashes.length === 0) return;
    await mgmt
      .delete(signInDirectory)
      .where(and(eq(signInDirectory.tenantId, tenant), inArray(signInDirectory.emailHash, hashes)));
  }

  return {
    async note(tenant, { added = [], removed = [] }) {
      const each = keys.deriveEach('sign-in-directory');
      await remove(
        tenant,
        removed.flatMap((email) => each.map((key) => digest(key, email))),
      );
      await add(
        tenant,
        added.map((email) => digest(each[0], email)),
      );
    },

    async tenantsOf(email) {
      // While a root key is being replaced, an entry may lie under either.
      const hashes = keys.deriveEach('sign-in-directory').map((key) => digest(key, email));
      const rows = await mgmt
        .selectDistinct({ tenantId: signInDirectory.tenantId })
        .from(signInDirectory)
        .where(inArray(signInDirectory.emailHash, hashes))
        .limit(MOST);
      return rows.map((row) => tenantId(row.tenantId));
    },

    async reconcile(tenant, emails) {
      // What is there is read first: an address that is noted meanwhile is not in it, and so not taken for a leftover.
      const leftover = new Map<string, Buffer>();
      for await (const hash of entriesOf(tenant)) leftover.set(hash.toString('base64'), hash);
      const key = currentKey();
      let mended = 0;
      for await (const batch of emails) {
        const missing: Buffer[] = [];
        for (const email of batch) {
          const hash = digest(key, email);
          if (!leftover.delete(hash.toString('base64'))) missing.push(hash);
        }
        mended += await add(tenant, missing);
      }
      const stale = [...leftover.values()];
      for (let at = 0; at < stale.length; at += BATCH) await remove(tenant, stale.slice(at, at + BATCH));
      return mended + stale.length;
    },
  };

  async function* entriesOf(tenant: TenantId): AsyncGenerator<Buffer> {
    let after = Buffer.alloc(0);
    for (;;) {
      const rows = await mgmt
        .select({ hash: signInDirectory.emailHash })
        .from(signInDirectory)
        .where(and(eq(signInDirectory.tenantId, tenant), sql`${signInDirectory.emailHash} > ${after}`))
        .orderBy(signInDirectory.emailHash)
        .limit(BATCH);
      for (const { hash } of rows) yield hash;
      const last = rows.at(-1);
      if (last === undefined || rows.length < BATCH) return;
      after = Buffer.from(last.hash);
    }
  }
}

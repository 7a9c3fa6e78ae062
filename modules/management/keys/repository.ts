import { and, eq, lt, ne, sql } from 'drizzle-orm';
import type { Drizzle } from '#platform/tenancy/index.ts';
import { platformKeys, platformSecrets, rootKeyFollowers } from './model.ts';

export type RootKeyRow = typeof platformKeys.$inferSelect;
export type RootKeyState = RootKeyRow['state'];

export const liveKeys = (db: Drizzle): Promise<RootKeyRow[]> =>
  db.select().from(platformKeys).where(ne(platformKeys.state, 'destroyed'));

export async function insertKey(db: Drizzle, row: typeof platformKeys.$inferInsert): Promise<void> {
  await db.insert(platformKeys).values(row);
}

export async function moveKey(db: Drizzle, from: RootKeyState, to: RootKeyState): Promise<void> {
  await db.update(platformKeys).set({ state: to, changedAt: new Date() }).where(eq(platformKeys.state, from));
}

/** The row stays, as the record of a key that was there. */
export async function destroyKey(db: Drizzle, id: string): Promise<void> {
  await db
    .update(platformKeys)
    .set({ state: 'destroyed', wrapped: null, changedAt: new Date() })
    .where(and(eq(platformKeys.id, id), eq(platformKeys.state, 'retiring')));
}

/** Takes back a key under which nothing was sealed. */
export async function withdrawKey(db: Drizzle, id: string): Promise<void> {
  await db.delete(platformKeys).where(and(eq(platformKeys.id, id), eq(platformKeys.state, 'announced')));
}

export type Follower = typeof rootKeyFollowers.$inferSelect;

/** @param opened the one that seals first */
export async function noteFollower(db: Drizzle, id: string, name: string, opened: string[]): Promise<void> {
  const seen = { opened, seenAt: sql`now()` };
  await db
    .insert(rootKeyFollowers)
    .values({ id, name, ...seen })
    .onConflictDoUpdate({ target: rootKeyFollowers.id, set: seen });
}

export async function forgetFollower(db: Drizzle, id: string): Promise<void> {
  await db.delete(rootKeyFollowers).where(eq(rootKeyFollowers.id, id));
}

/** Those that have been heard of within so long; the others have ended, or seal nothing any more. */
export async function livingFollowers(db: Drizzle, withinMs: number): Promise<Follower[]> {
  await db
    .delete(rootKeyFollowers)
    .where(lt(rootKeyFollowers.seenAt, sql`now() - make_interval(secs => ${withinMs / 1_000})`));
  return db.select().from(rootKeyFollowers).orderBy(rootKeyFollowers.name);
}

/** One process at a time, until the transaction ends. */
export const lockKeys = (db: Drizzle) => db.execute(sql`select pg_advisory_xact_lock(hashtext('hanok-root-keys'))`);

/** Whether something was sealed before there were root keys. */
export async function holdsSealed(db: Drizzle): Promise<boolean> {
  const { rows } = await db.execute<{ found: boolean }>(sql`
    select exists (select from tenants) or exists (select from clusters) or exists (select from operator_signing_keys)
      or exists (select from outbox_mails) as found`);
  return rows[0]?.found === true;
}

export async function findSecret(db: Drizzle, name: string): Promise<Buffer | null> {
  const [row] = await db.select().from(platformSecrets).where(eq(platformSecrets.name, name));
  return row?.sealed ?? null;
}

/** Of several processes that make it at once, one wins. */
export async function insertSecret(db: Drizzle, name: string, sealed: Buffer): Promise<void> {
  await db.insert(platformSecrets).values({ name, sealed }).onConflictDoNothing();
}

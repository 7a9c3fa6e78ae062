import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { recordsOf } from '#modules/workspace/identity/index.ts';
import type { TenantDatabase } from '#platform/tenancy/index.ts';

/** Why somebody was sent to a provider, and what comes of it when he is back. */
const purposeSchema = z.discriminatedUnion('kind', [
  /** To finish the sign-in `uid` of the issuer. */
  z.object({ kind: z.literal('sign-in'), uid: z.string() }),
  /** An administrator tries a connection. */
  z.object({ kind: z.literal('test'), userId: z.string() }),
  /** Somebody who is signed in proves anew that it is he. */
  z.object({ kind: z.literal('step-up'), userId: z.string(), session: z.string() }),
]);
export type Purpose = z.infer<typeof purposeSchema>;

const tripSchema = z.object({
  purpose: purposeSchema,
  connectionId: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** SHA-256 of what the browser keeps. */
  binding: z.string(),
  /** Unix times in seconds. */
  beganAt: z.number(),
  endsAt: z.number(),
});
export type Trip = z.infer<typeof tripSchema>;

export const TRIP_SECONDS = 600;
const KIND = 'SsoTrip';
const random = () => randomBytes(32).toString('base64url');
const digest = (text: string) => createHash('sha256').update(text).digest('base64url');

/**
 * The way to a provider and back. What belongs to it lies in the issuer's records under its `state`, hashed as codes
 * are; the browser in which it began holds a secret of its own. It is used once.
 */
export async function beginTrip(
  db: TenantDatabase,
  connectionId: string,
  purpose: Purpose,
): Promise<{ trip: Trip; state: string; secret: string }> {
  const [state, secret] = [random(), random()];
  const beganAt = Math.floor(Date.now() / 1000);
  const trip: Trip = {
    purpose,
    connectionId,
    nonce: random(),
    verifier: random(),
    binding: digest(secret),
    beganAt,
    endsAt: beganAt + TRIP_SECONDS,
  };
  // Under this name, a trip of somebody who is disabled ends with all that is his.
  const owner = purpose.kind === 'sign-in' ? {} : { accountId: purpose.userId };
  await recordsOf(db).upsert(KIND, state, { ...trip, ...owner }, TRIP_SECONDS);
  return { trip, state, secret };
}

/** Null: begun elsewhere, too long ago, at another connection, or used. A stranger's try leaves it unused. */
export async function takeTrip(
  db: TenantDatabase,
  back: { state: string; secret: string | undefined; connectionId: string },
): Promise<Trip | null> {
  if (back.secret === undefined) return null;
  const records = recordsOf(db);
  const trip = tripSchema.safeParse((await records.find(KIND, back.state))?.payload).data;
  if (trip === undefined || trip.connectionId !== back.connectionId) return null;
  if (trip.endsAt <= Date.now() / 1000 || !equal(digest(back.secret), trip.binding)) return null;
  return (await records.consume(KIND, back.state)) ? trip : null;
}

function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

import { z } from 'zod';
import { isoDateTime } from '#platform/http/index.ts';
import type { SignedInPlace } from './session-store.ts';

/** A place as it is shown; `current`: the one that the request came from. */
export const placeSchema = z
  .object({
    id: z.uuid(),
    current: z.boolean(),
    browser: z.string().nullable(),
    system: z.string().nullable(),
    ip: z.string(),
    amr: z.array(z.string()),
    createdAt: isoDateTime,
    lastUsedAt: isoDateTime,
  })
  .meta({ id: 'SignedInPlace' });
export type Place = z.infer<typeof placeSchema>;

export function presentPlaces(places: SignedInPlace[], current: string | null): Place[] {
  return places.map(({ session, clientId: _, createdAt, lastUsedAt, ...place }) => ({
    ...place,
    current: session === current,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt.toISOString(),
  }));
}

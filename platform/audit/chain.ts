import { createHash } from 'node:crypto';

/** What of an event is bound by its hash: everything that the log holds of it. */
export interface ChainedEvent {
  id: string;
  /** To the microsecond, in UTC. */
  moment: string;
  action: string;
  actorId: string | null;
  actorKind: string;
  actorName: string;
  targetType: string | null;
  targetId: string | null;
  targetLabel: string | null;
  ip: string | null;
  requestId: string | null;
  details: Record<string, unknown>;
}

/** What the first link follows: it binds the chain to whose it is, a tenant's id or `operators`. */
export function genesisHash(owner: string): Buffer {
  return createHash('sha256').update(`hanok audit ${owner}`).digest();
}

/**
 * SHA-256 over the previous hash, the sequence (8 bytes, big endian) and the canonical event. No secret goes in, so that
 * an auditor checks an export with nothing but the file.
 */
export function linkHash(previous: Buffer, sequence: number, event: ChainedEvent): Buffer {
  const place = Buffer.alloc(8);
  place.writeBigUInt64BE(BigInt(sequence));
  return createHash('sha256').update(previous).update(place).update(canonicalEvent(event)).digest();
}

/** The event as one JSON array, the keys of `details` sorted at every depth. */
export function canonicalEvent(event: ChainedEvent): string {
  return JSON.stringify([
    event.id,
    event.moment,
    event.action,
    event.actorId,
    event.actorKind,
    event.actorName,
    event.targetType,
    event.targetId,
    event.targetLabel,
    event.ip,
    event.requestId,
    sorted(event.details),
  ]);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

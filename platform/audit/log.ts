import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { v7 as uuidv7 } from 'uuid';
import { cursorTimestamp, decodeCursor, encodeCursor, type Prepare } from '#platform/database/index.ts';
import type { Page } from '#platform/http/index.ts';
import type { Head } from './repository.ts';
import type { AuditEvent, AuditQuery } from './schemas.ts';
import type { AuditTables } from './tables.ts';

/** A head as it was kept; not `genuine` when this platform did not write it. */
export type Checkpoint = Head & { genuine: boolean };

/** One log: a tenant's, or the operators'. */
export interface AuditLog {
  tables: AuditTables;
  /** Whose it is, as the hash of the first link has it. */
  owner: string;
  prepare: Prepare;
  transaction<T>(work: (tx: NodePgDatabase) => Promise<T>): Promise<T>;
  /** Where the head is kept apart from the log. */
  readCheckpoint(): Promise<Checkpoint | null>;
  /** Moves it forward; an older head than the one that is there changes nothing. */
  advanceCheckpoint(head: Head): Promise<void>;
}

/** What an event is about. `label` is what people called it then; it stays when the thing is renamed or deleted. */
export interface AuditTarget {
  type: string;
  id: string;
  label?: string | null | undefined;
}

/** Something that happened, in the past tense: `task.created`. `details` must hold no secret and no content. */
export interface AuditEntry {
  action: string;
  target?: AuditTarget | undefined;
  details?: Record<string, unknown> | undefined;
}

export interface AttributedEntry extends AuditEntry {
  /** Absent: the platform itself acted. */
  actor?: { id: string; kind: 'person' | 'service' | 'operator'; name: string } | undefined;
  ip?: string | null | undefined;
  requestId?: string | null | undefined;
}

/** Adds an event, in the transaction of what it tells of: both stay, or neither. */
export async function insertEvent(
  tx: NodePgDatabase,
  events: AuditTables['events'],
  entry: AttributedEntry,
): Promise<void> {
  const { action, actor, target } = entry;
  // Always every column, so that the text stays the same and the statement is planned once for each connection.
  await tx
    .insert(events)
    .values({
      id: uuidv7(),
      action,
      actorId: actor?.id ?? null,
      actorKind: actor?.kind ?? 'system',
      actorName: actor?.name ?? 'Hanok',
      targetType: target?.type ?? null,
      targetId: target?.id ?? null,
      targetLabel: target?.label ?? null,
      ip: entry.ip ?? null,
      requestId: entry.requestId ?? null,
      details: entry.details ?? {},
    })
    .prepare('audit.record')
    .execute();
}

/** An event as it is shown and exported, with its place in the chain once it has one. */
export function shownColumns({ events: t, links }: AuditTables) {
  return {
    id: t.id,
    occurredAt: t.occurredAt,
    cursorTime: cursorTimestamp(t.occurredAt),
    action: t.action,
    actorId: t.actorId,
    actorKind: t.actorKind,
    actorName: t.actorName,
    targetType: t.targetType,
    targetId: t.targetId,
    targetLabel: t.targetLabel,
    ip: t.ip,
    requestId: t.requestId,
    details: t.details,
    sequence: links.sequence,
    hash: links.hash,
    previousHash: links.previousHash,
  };
}

function conditions({ events: t }: AuditTables) {
  const $ = sql.placeholder;
  return {
    action: sql`${t.action} = ${$('action')}`,
    actorId: sql`${t.actorId} = ${$('actorId')}::uuid`,
    targetId: sql`${t.targetId} = ${$('targetId')}`,
    impersonated: sql`${t.details} ? 'impersonator'`,
    from: sql`${t.occurredAt} >= ${$('from')}::timestamptz`,
    to: sql`${t.occurredAt} < ${$('to')}::timestamptz`,
    after: sql`(${t.occurredAt}, ${t.id}) < (${$('afterTime')}::timestamptz, ${$('afterId')}::uuid)`,
  } satisfies Record<string, SQL>;
}

/**
 * A page of the log, the newest first. One round trip; a statement of its own for each set of filters, so that each has
 * its plan.
 * @throws `cursor_invalid`
 */
export async function listEvents(
  log: Pick<AuditLog, 'tables' | 'prepare'>,
  { cursor, limit, ...filters }: AuditQuery & { targetId?: string | undefined },
): Promise<Page<AuditEvent>> {
  const after = decodeCursor(cursor, ['timestamp', 'uuid']);
  const [afterTime, afterId] = (after ?? []) as string[];
  const given = { ...filters, after: after === null ? undefined : true };
  const all = conditions(log.tables);
  const used = (Object.keys(all) as (keyof typeof all)[]).filter((key) => given[key] !== undefined);
  const name = `audit.list:${used.join(',')}`;
  const { events, links } = log.tables;
  const rows = await log
    .prepare(name, (db) =>
      db
        .select(shownColumns(log.tables))
        .from(events)
        .leftJoin(links, eq(links.eventId, events.id))
        .where(and(...used.map((key) => all[key])))
        .orderBy(desc(events.occurredAt), desc(events.id))
        .limit(sql.placeholder('limit'))
        .prepare(name),
    )
    .execute({ ...filters, afterTime, afterId, limit: limit + 1 });
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit).map(presentEvent),
    nextCursor: last === undefined ? null : encodeCursor([last.cursorTime, last.id]),
  };
}

interface ShownRow {
  id: string;
  occurredAt: Date;
  cursorTime: string;
  action: string;
  actorId: string | null;
  actorKind: 'person' | 'service' | 'operator' | 'system';
  actorName: string;
  targetType: string | null;
  targetId: string | null;
  targetLabel: string | null;
  ip: string | null;
  requestId: string | null;
  details: Record<string, unknown>;
  sequence: number | null;
  hash: Buffer | null;
  previousHash: Buffer | null;
}

export function presentEvent(row: ShownRow): AuditEvent {
  const { id, action, actorId, actorKind, actorName, targetType, targetId, targetLabel, ip, requestId, details } = row;
  return {
    id,
    occurredAt: row.occurredAt.toISOString(),
    action,
    actor: actorKind === 'system' || actorId === null ? null : { id: actorId, name: actorName, kind: actorKind },
    target: targetType === null || targetId === null ? null : { type: targetType, id: targetId, label: targetLabel },
    ip,
    requestId,
    details,
    sequence: row.sequence,
    hash: row.hash?.toString('hex') ?? null,
    previousHash: row.previousHash?.toString('hex') ?? null,
  };
}

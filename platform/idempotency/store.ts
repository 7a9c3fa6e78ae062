import { and, eq, lt, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { IdempotencyTable } from './tables.ts';

/** A request that carries a key. */
export interface KeyedRequest {
  principalId: string;
  /** Method and template. */
  route: string;
  keyHash: Buffer;
  fingerprint: Buffer;
  /** Of this very attempt. */
  executionId: string;
}

export interface StoredAnswer {
  body: string;
  contentType: string | null;
  location: string | null;
}

/** What became of an earlier request with the same key. */
export interface EarlierRequest {
  fingerprint: Buffer;
  startedAt: Date;
  /** Null: not answered yet. */
  status: number | null;
  /** Null where the answer went out as a stream. */
  answer: StoredAnswer | null;
}

/** Remembers requests by their keys for a day, for all processes. */
export interface IdempotencyStore {
  /** Takes the key for this request. @returns null when it may run, else the one that came before */
  claim(request: KeyedRequest): Promise<EarlierRequest | null>;
  /** Keeps what was answered; `answer` null: it went out as a stream. */
  complete(request: KeyedRequest, status: number, answer: StoredAnswer | null): Promise<void>;
  /** Gives the key back: nothing was done. */
  release(request: KeyedRequest): Promise<void>;
}

interface Ports {
  table: IdempotencyTable;
  /** Runs statements in a transaction as this principal. */
  transaction<T>(principalId: string, work: (tx: NodePgDatabase) => Promise<T>): Promise<T>;
  /** Answers may hold secrets that are shown once. */
  seal(text: string, context: string): Buffer;
  open(sealed: Buffer, context: string): string;
}

const KEPT = sql`now() + interval '24 hours'`;

export function createIdempotencyStore({ table, transaction, seal, open }: Ports): IdempotencyStore {
  const contextOf = (executionId: string) => `idempotency:${executionId}`;
  const isMine = ({ principalId, route, keyHash, executionId }: KeyedRequest) =>
    and(...isKey({ principalId, route, keyHash }), eq(table.executionId, executionId));
  const isKey = ({ principalId, route, keyHash }: Pick<KeyedRequest, 'principalId' | 'route' | 'keyHash'>) => [
    eq(table.principalId, principalId),
    eq(table.route, route),
    eq(table.keyHash, keyHash),
  ];

  return {
    claim: (request) =>
      transaction(request.principalId, async (tx) => {
        const fresh = { fingerprint: request.fingerprint, executionId: request.executionId, expiresAt: KEPT };
        // Of any number at once, in whatever processes, one inserts, and the others wait for it to have done so.
        const taken = await tx
          .insert(table)
          .values({ principalId: request.principalId, route: request.route, keyHash: request.keyHash, ...fresh })
          .onConflictDoUpdate({
            target: [table.principalId, table.route, table.keyHash],
            set: { ...fresh, status: null, answerSealed: null, startedAt: sql`now()` },
            setWhere: lt(table.expiresAt, sql`now()`),
          })
          .returning({ id: table.executionId });
        if (taken.length > 0) return null;
        const [row] = await tx
          .select()
          .from(table)
          .where(and(...isKey(request)));
        if (row === undefined) throw new Error('an idempotency key vanished while it was read');
        return {
          fingerprint: row.fingerprint,
          startedAt: row.startedAt,
          status: row.status,
          answer:
            row.answerSealed === null
              ? null
              : (JSON.parse(open(row.answerSealed, contextOf(row.executionId))) as StoredAnswer),
        };
      }),

    complete: (request, status, answer) =>
      transaction(request.principalId, async (tx) => {
        const answerSealed = answer === null ? null : seal(JSON.stringify(answer), contextOf(request.executionId));
        await tx.update(table).set({ status, answerSealed, expiresAt: KEPT }).where(isMine(request));
      }),

    release: (request) =>
      transaction(request.principalId, async (tx) => {
        await tx.update(table).set({ expiresAt: sql`'-infinity'` }).where(isMine(request));
      }),
  };
}

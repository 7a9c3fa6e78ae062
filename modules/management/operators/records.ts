import { createRecordStore, createSessionStore, type RecordStore, type SessionStore } from '#platform/oauth/index.ts';
import type { Drizzle } from '#platform/tenancy/index.ts';
import { operatorOidcRecords, operatorSessions } from './model.ts';

/** The records of the operators' issuer, within a transaction of ours. */
export function recordsIn(tx: Drizzle): RecordStore {
  return createRecordStore((_name, build) => build(tx), operatorOidcRecords);
}

/** Where operators are signed in, within a transaction of ours. */
export function sessionsIn(tx: Drizzle): SessionStore {
  return createSessionStore((_name, build) => build(tx), operatorSessions, operatorOidcRecords);
}

import { createRecordStore, createSessionStore, type RecordStore, type SessionStore } from '#platform/oauth/index.ts';
import type { Drizzle, TenantDatabase } from '#platform/tenancy/index.ts';
import { oidcRecords, sessions } from './model.ts';

/** The issuer's records, within a transaction of ours. */
export function recordsIn(tx: Drizzle): RecordStore {
  return createRecordStore((_name, build) => build(tx), oidcRecords);
}

export function recordsOf(database: TenantDatabase): RecordStore {
  return createRecordStore((name, build) => database.preparedSystem(name, build), oidcRecords);
}

export function sessionsOf(database: TenantDatabase): SessionStore {
  return createSessionStore((name, build) => database.preparedSystem(name, build), sessions, oidcRecords);
}

/** Where people are signed in, within a transaction of ours. */
export function sessionsIn(tx: Drizzle): SessionStore {
  return createSessionStore((_name, build) => build(tx), sessions, oidcRecords);
}

export { acting, createActingReader, type Reader } from './acting.ts';
export { type CursorKind, cursorTimestamp, decodeCursor, encodeCursor, type KeysetCursor } from './cursor.ts';
export { catalogFingerprint } from './fingerprint.ts';
export { loadMigrations, type Migration, migrate, pendingMigrations, type SchemaVersion } from './migrations.ts';
export { connect, createPool, type Queryable, quoteIdentifier, withConnection } from './postgres.ts';

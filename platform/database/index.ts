export { acting, createActingReader, type Reader } from './acting.ts';
export { given } from './changes.ts';
export {
  beginSnapshot,
  type CopiedTable,
  copiedTables,
  copyIn,
  copyOut,
  makePartitions,
  type Partition,
  readPartitions,
  readSequences,
  type SequenceState,
  setSequences,
  withoutGuards,
} from './copy.ts';
export { type CursorKind, cursorTimestamp, decodeCursor, encodeCursor, type KeysetCursor } from './cursor.ts';
export { catalogFingerprint } from './fingerprint.ts';
export { isConnectionLost, readAgain } from './lost.ts';
export { loadMigrations, type Migration, migrate, type SchemaVersion } from './migrations.ts';
export { createPool, postgresCode, type Queryable, quoteIdentifier, withConnection } from './postgres.ts';
export { type Prepare, prepareOn } from './prepare.ts';
export { type Resealed, resealColumn, type SealedColumn } from './reseal.ts';
export { openDrizzle } from './rows.ts';
export { scramVerifier } from './scram.ts';

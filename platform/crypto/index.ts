export { openArchive, sealArchive } from './archive.ts';
export { addKeyToFile, ensureKeyFile, keepFirstKey, readKeyFile } from './key-file.ts';
export { createKeyRing, type KeyRing } from './keys.ts';
export { kmsMasterKey } from './kms.ts';
export {
  createMasterKeys,
  localMasterKeys,
  type MasterKeyHolder,
  type MasterKeys,
  type WrappedKey,
} from './master.ts';
export { currentKey, type DataKey, type DataKeys, eachKey, openSealed, reseal, sameKeys, seal } from './seal.ts';
export { isSealedUnder, openStream, SEALED_CHUNK_BYTES, SEALED_HEADER_BYTES, sealStream } from './stream.ts';

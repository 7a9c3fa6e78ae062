export { createKeyRing, type KeyRing, loadMasterKey } from './keys.ts';
export { currentKey, type DataKey, type DataKeys, openSealed, reseal, seal } from './seal.ts';
export { isSealedUnder, openStream, SEALED_CHUNK_BYTES, sealStream } from './stream.ts';

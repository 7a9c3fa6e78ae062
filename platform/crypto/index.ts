export { createKeyRing, type KeyRing, loadMasterKey } from './keys.ts';
export { openSealed, seal } from './seal.ts';
export { openStream, SEALED_CHUNK_BYTES, sealStream } from './stream.ts';

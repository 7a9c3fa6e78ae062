import { createHash } from 'node:crypto';
import { createMasterKeys, localMasterKeys } from '#platform/crypto/index.ts';

/** Of `mgmt_db` of the test server, which several files open: they have to agree on its master key. */
export const testMasterKey = createHash('sha256').update('a master key for tests').digest();
export const testMasterKeys = createMasterKeys(localMasterKeys(async () => [testMasterKey]));

import { join } from 'node:path';
import type { Config, MasterKeySource } from '#platform/config/index.ts';
import {
  createMasterKeys,
  ensureKeyFile,
  kmsMasterKey,
  localMasterKeys,
  type MasterKeyHolder,
  type MasterKeys,
  readKeyFile,
} from '#platform/crypto/index.ts';

/** The file that keeps the master key of an installation that was given none. */
export const ownKeyFile = (dataDir: string) => join(dataDir, 'master.key');

/** The master keys that the configuration names, or the one in the data folder, made at the first start. */
export async function openMasterKeys(config: Config, dataDir: string): Promise<MasterKeys> {
  const { masterKey, previousMasterKey } = config;
  if (masterKey === null) await ensureKeyFile(ownKeyFile(dataDir));
  const first = masterKey ?? { kind: 'file', path: ownKeyFile(dataDir) };
  const sources = previousMasterKey === null ? [first] : [first, previousMasterKey];
  const [holder, ...others] = sources.map((source) => holderOf(source, config.kmsEndpoint));
  if (holder === undefined) throw new Error('there is no master key');
  return createMasterKeys(holder, ...others);
}

function holderOf(source: MasterKeySource, kmsEndpoint: string | null): MasterKeyHolder {
  if (source.kind === 'kms') return kmsMasterKey(source.arn, kmsEndpoint);
  if (source.kind === 'file') return localMasterKeys(() => readKeyFile(source.path));
  return localMasterKeys(async () => [source.key]);
}

import { resolve } from 'node:path';
import { type Config, loadConfig } from '#platform/config/index.ts';
import type { MasterKeys } from '#platform/crypto/index.ts';
import { runningEmbeddedPostgres } from '#platform/database/embedded.ts';
import { createLogger, type Logger } from '#platform/telemetry/index.ts';
import { openMasterKeys } from '#server/boot/master-keys.ts';
import { openManagement, openPostgres } from '#server/boot/postgres.ts';

/** What a command needs of the installation that the environment names. */
export interface Installation {
  config: Config;
  dataDir: string;
  adminUrl: string;
  masters: MasterKeys;
  management: Awaited<ReturnType<typeof openManagement>>;
  log: Logger;
}

/** Opens the installation, whether or not its server runs, and closes it when `work` has ended. */
export async function inInstallation<T>(work: (installation: Installation) => Promise<T>): Promise<T> {
  const config = loadConfig(process.env);
  const dataDir = resolve(config.dataDir);
  const log = createLogger({ level: 'warn', file: null });
  const masters = await openMasterKeys(config, dataDir);
  // The embedded PostgreSQL belongs to the server while one runs: a command is its guest then.
  const running = config.postgres.url === null ? runningEmbeddedPostgres(dataDir) : null;
  const postgres =
    running === null ? await openPostgres(config, log) : { adminUrl: running, stop: async () => undefined };
  try {
    const management = await openManagement(postgres.adminUrl, masters, config, log);
    try {
      return await work({ config, dataDir, adminUrl: postgres.adminUrl, masters, management, log });
    } finally {
      await management.close();
    }
  } finally {
    await postgres.stop();
  }
}

import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Config } from '#platform/config/index.ts';
import { followCertificate } from '#platform/http/index.ts';
import { sweepFolderStore } from '#platform/storage/index.ts';
import { createLogger, startTracing } from '#platform/telemetry/index.ts';
import { fittingOf } from '#server/demo/port.ts';
import { seedDemo } from '#server/demo/seed.ts';
import { type Application, compose, VERSION } from '../compose.ts';
import { openWeb, type Web } from '../web.ts';
import { openMasterKeys } from './master-keys.ts';
import { openManagement, openPostgres } from './postgres.ts';

export interface RunningServer {
  url: string;
  /** Resolves when the server cannot go on (the embedded PostgreSQL ended, say). */
  failed: Promise<void>;
  /** Reads the certificate again; null where the server speaks no TLS. */
  renewCertificate: (() => void) | null;
  close(): Promise<void>;
}

/** Brings everything up in the order in which it depends on each other, and says where it is. */
export async function boot(config: Config): Promise<RunningServer> {
  const dataDir = resolve(config.dataDir);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  // Logs go to a file when a person watches the terminal, to standard output when a collector does.
  const logFile = config.log.file ?? (process.stdout.isTTY || config.demo ? join(dataDir, 'logs', 'server.log') : null);
  const log = createLogger({ level: config.log.level, file: logFile });
  const closers: (() => Promise<unknown>)[] = [];
  const onClose = (close: () => Promise<unknown>) => closers.unshift(close);

  async function closeAll(): Promise<void> {
    for (const close of closers.splice(0))
      await close().catch((error: unknown) => log.error({ err: error }, 'a part did not close'));
    log.flush();
  }

  try {
    if (config.otlpEndpoint !== null) onClose((await startTracing(config.otlpEndpoint, VERSION)).stop);
    const masters = await openMasterKeys(config, dataDir);
    const postgres = await openPostgres(config, log);
    onClose(postgres.stop);
    const management = await openManagement(postgres.adminUrl, masters, config, log);
    onClose(management.close);

    const spool = join(dataDir, 'tmp');
    const files = join(dataDir, 'files');
    // What a crash left half written. Only when no other process may be writing.
    if (postgres.embedded)
      await Promise.all([
        rm(spool, { recursive: true, force: true }),
        sweepFolderStore(files),
        sweepFolderStore(join(dataDir, 'backups')),
      ]);

    const pages: { web: Web | null } = { web: null };
    const app = await compose({
      config,
      dataDir,
      adminUrl: postgres.adminUrl,
      alone: postgres.embedded,
      management,
      log,
      pages,
    });
    onClose(app.close);
    await app.start();

    const seeded = config.demo
      ? await seedDemo({ app: fittingOf(app), config, dataDir, keys: management.keys, log })
      : null;
    if (config.web) {
      const web = await openWeb({ port: config.http.port, hostname: config.http.host });
      pages.web = web;
      onClose(web.close);
    }
    await listen(app, config);
    const certificate = config.http.tls === null ? null : followCertificate(app.http.server, config.http.tls, log);
    if (certificate !== null) onClose(async () => certificate.stop());
    log.info({ postgres: config.postgres.trust, tls: config.http.tls !== null }, 'links are up');
    if (config.postgres.trust === 'unverified')
      log.warn('the link to PostgreSQL is not verified: set HANOK_POSTGRES_CA_FILE, or sslmode=verify-full in its URL');
    announce(config, seeded);
    const failed = postgres.unexpectedEnd ?? new Promise<string>(() => undefined);
    return {
      url: config.http.publicUrl,
      failed: failed.then((reason) => {
        process.stderr.write(`✗ PostgreSQL ended: ${reason}\n`);
      }),
      renewCertificate: certificate === null ? null : certificate.reload,
      close: closeAll,
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

async function listen(app: Application, config: Config): Promise<void> {
  await app.http.listen({ host: config.http.host, port: config.http.port });
}

function announce(config: Config, seeded: string | null): void {
  const lines = [`Hanok is at ${config.http.publicUrl}`, ...(seeded === null ? [] : [seeded])];
  if (!config.operators.secondFactorRequired)
    lines.push(
      '  Operators need no second step here (HANOK_OPERATOR_SECOND_FACTOR=optional): good for a demo, and for that alone.',
    );
  lines.push('Stop it with Ctrl-C.');
  process.stdout.write(`\n${lines.join('\n')}\n`);
}

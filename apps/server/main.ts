import { ConfigError, loadConfig } from '#platform/config/index.ts';
import { boot } from './boot/boot.ts';

/**
 * Starts what HANOK_ROLES names and runs until a signal. Everything that is opened on the way up is closed on the way
 * down, in reverse.
 */
async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const booting = boot(config);
  let stopping = false;

  const stop = (code: number) => {
    if (stopping) return;
    stopping = true;
    // Also in the middle of the boot: what is half up is brought up and then closed in order.
    booting
      .then((server) => server.close())
      .then(
        () => process.exit(code),
        () => process.exit(1),
      );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(0));
  // With TLS of our own a hang-up is how renewed certificates are announced; else it is a terminal that was closed.
  process.on('SIGHUP', () => {
    if (config.http.tls === null) stop(0);
    else void booting.then((server) => server.renewCertificate?.());
  });
  const server = await booting;
  await server.failed;
  stop(1);
}

function explain(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE')
    return `${error.message}\n  Another program uses this port. Start Hanok on another one: PORT=3001 npm start`;
  const hint = 'hint' in error && typeof error.hint === 'string' ? `\n  ${error.hint}` : '';
  const cause = error.cause instanceof Error ? `\n  ${error.cause.message}` : '';
  return process.env.HANOK_LOG_LEVEL === 'debug' ? (error.stack ?? error.message) : `${error.message}${hint}${cause}`;
}

try {
  await main();
} catch (error) {
  process.stderr.write(`✗ ${explain(error)}\n`);
  process.exit(1);
}

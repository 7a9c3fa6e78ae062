import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createOperatorsModule } from '#modules/management/operators/index.ts';
import { revokedSessions } from '#modules/management/sign-ins/index.ts';
import { ConfigError, loadConfig } from '#platform/config/index.ts';
import { createRevocations } from '#platform/oauth/index.ts';
import { createLogger } from '#platform/telemetry/index.ts';
import { generatePassword } from '#platform/tenancy/index.ts';
import { openMasterKeys } from '#server/boot/master-keys.ts';
import { openManagement, openPostgres } from '#server/boot/postgres.ts';

const USAGE = `usage: npm run hanok -- operator create --email EMAIL --name NAME

  operator create   Makes somebody who may run the fleet, and prints a password for the first sign-in.
                    An operator who is there already stays as he is.

Reads the same environment as the server (docs/guides/configuration.md).`;

/** Commands for those who run an installation. @returns the exit code */
async function main(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { email: { type: 'string' }, name: { type: 'string' }, help: { type: 'boolean', default: false } },
  });
  if (
    values.help ||
    positionals.join(' ') !== 'operator create' ||
    values.email === undefined ||
    values.name === undefined
  ) {
    process.stdout.write(`${USAGE}\n`);
    return values.help ? 0 : 2;
  }
  return createOperator({ email: values.email, name: values.name });
}

async function createOperator(person: { email: string; name: string }): Promise<number> {
  const config = loadConfig(process.env);
  const log = createLogger({ level: 'warn', file: null });
  const masters = await openMasterKeys(config, resolve(config.dataDir));
  const postgres = await openPostgres(config, log);
  try {
    const management = await openManagement(postgres.adminUrl, masters, config, log);
    try {
      const operators = createOperatorsModule({
        mgmt: management.mgmt,
        keys: management.keys,
        revocations: createRevocations({ db: management.mgmt, table: revokedSessions, log }),
        publicUrl: config.http.publicUrl,
        log,
      });
      const password = generatePassword();
      const made = await operators.ensureOperator({ ...person, password });
      process.stdout.write(
        made.created
          ? `${person.email} can sign in at ${config.http.publicUrl}/console with this password, shown this once:\n${password}\n`
          : `${person.email} is an operator already; nothing was changed.\n`,
      );
      return 0;
    } finally {
      await management.close();
    }
  } finally {
    await postgres.stop();
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const hint = error instanceof Error && 'hint' in error && typeof error.hint === 'string' ? `\n  ${error.hint}` : '';
  process.stderr.write(
    `✗ ${error instanceof ConfigError || error instanceof Error ? error.message : String(error)}${hint}\n`,
  );
  process.exitCode = 1;
}

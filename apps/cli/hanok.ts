import { parseArgs } from 'node:util';
import { createOperatorsModule } from '#modules/management/operators/index.ts';
import { revokedSessions } from '#modules/management/sign-ins/index.ts';
import { ConfigError } from '#platform/config/index.ts';
import { createRevocations } from '#platform/oauth/index.ts';
import { generatePassword } from '#platform/tenancy/index.ts';
import { inInstallation } from './installation.ts';
import { rotateMaster, rotateTenants } from './keys.ts';

const USAGE = `usage: npm run hanok -- COMMAND

  operator create --email EMAIL --name NAME
      Makes somebody who may run the fleet, and prints a password for the first sign-in. An operator who is there
      already stays as he is.

  keys rotate-master [--offline]
      Replaces the root key and seals anew what lies under it. The server may run. Interrupted, it goes on.
  keys rotate-tenant SLUG | --all [--offline]
      Replaces the data key of a tenant, or of all, and seals values and files anew. The server may run. Interrupted, it
      goes on.
      --offline   no server runs: nobody has to be waited for

Reads the same environment as the server (docs/guides/configuration.md).`;

const OPTIONS = {
  email: { type: 'string' },
  name: { type: 'string' },
  all: { type: 'boolean', default: false },
  offline: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Commands for those who run an installation. @returns the exit code */
async function main(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const { email, name, all, offline } = values;
  const [noun, verb, object, ...rest] = positionals;
  const command = rest.length > 0 || values.help ? 'help' : `${noun} ${verb}`;
  if (command === 'operator create' && object === undefined && email !== undefined && name !== undefined)
    await createOperator({ email, name });
  else if (command === 'keys rotate-master' && object === undefined) await rotateMaster({ wait: !offline });
  else if (command === 'keys rotate-tenant' && (object !== undefined) !== all)
    await rotateTenants({ slug: object ?? null, wait: !offline });
  else {
    process.stdout.write(`${USAGE}\n`);
    return values.help ? 0 : 2;
  }
  return 0;
}

function createOperator(person: { email: string; name: string }): Promise<void> {
  return inInstallation(async ({ config, management: { mgmt, keys }, log }) => {
    const { publicUrl } = config.http;
    const operators = createOperatorsModule({
      mgmt,
      keys,
      revocations: createRevocations({ db: mgmt, table: revokedSessions, log }),
      publicUrl,
      log,
    });
    const password = generatePassword();
    const made = await operators.ensureOperator({ ...person, password });
    process.stdout.write(
      made.created
        ? `${person.email} can sign in at ${publicUrl}/console with this password, shown this once:\n${password}\n`
        : `${person.email} is an operator already; nothing was changed.\n`,
    );
  });
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

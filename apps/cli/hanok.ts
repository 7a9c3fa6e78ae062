import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { OPERATOR_ROLE_KEYS } from '#modules/management/operators/index.ts';
import { ConfigError } from '#platform/config/index.ts';
import { rotateMaster, rotatePasswords, rotateTenants } from './keys.ts';
import { createOperator, resetOperatorFactors } from './operators.ts';
import { setPrice } from './prices.ts';
import { rotateSigningKeys, type SigningKeyTarget } from './signing-keys.ts';

const USAGE = `usage: npm run hanok -- COMMAND

  operators create --email EMAIL --name NAME [--role ROLE]
      Makes somebody who may run the fleet, and prints a password for the first sign-in. ROLE is super (unless told),
      support, billing or auditor. An operator who is there already stays as he is.
  operators reset-factors EMAIL
      Takes the second steps from an operator who has lost phone and recovery codes, and signs him out everywhere. Where
      there is another super operator, he does it in the console.

  keys rotate-master [--offline]
      Replaces the root key and seals anew what lies under it. The server may run. Interrupted, it goes on.
  keys rotate-tenant SLUG | --all [--offline]
      Replaces the data key of a tenant, or of all, and seals values and files anew. The server may run. Interrupted, it
      goes on.
  keys rotate-passwords SLUG | --all [--offline]
      Replaces the password of a tenant's database role, or of all, and ends the sessions of before. The server may run.
      Interrupted, it goes on.
      --offline   no server runs: nobody has to be waited for
  keys rotate-signing --tenant SLUG | --operators | --all [--at-once]
      Replaces the keys that sign access tokens. The server may run. The new key signs after a minute, and the former
      verifies for as long as a token of it lives.
      --at-once   the key has leaked: what it has signed ends within seconds

  backups create SLUG
      Makes an archive of a tenant, encrypted under its key. The server may run, for all of these.
  backups list SLUG
  backups verify SLUG BACKUP
      Reads the archive from its beginning to its end.
  backups restore SLUG BACKUP [--keep-old]
      Puts the tenant back to the backup. What came after it is gone, but for the log of what happened; everybody signs
      in again.
      --keep-old  keeps the data from before, until: backups drop-old SLUG
  backups drop-old SLUG
  backups delete SLUG BACKUP

  module new NAME --fields FIELDS [--ko WORDS]
      Writes a module of your own into this clone, plugged in: table with policies, routes, tests, pages in both languages.
      NAME is a noun in the plural (rooms), FIELDS are name:TYPE, or name:TYPE? for what may be absent, with commas between;
      TYPE is string, text, integer, number, boolean, date or datetime. WORDS are Korean: '회의실; name=이름'.

  prices set MODEL --input DOLLARS --output DOLLARS [--cached DOLLARS]
      Says what a million tokens of a model cost, and lists all prices. Input that a provider has in its cache costs what
      the rest does, unless told. The server may run.

Reads the same environment as the server (docs/guides/configuration.md).`;

const OPTIONS = {
  email: { type: 'string' },
  name: { type: 'string' },
  role: { type: 'string', default: 'super' },
  tenant: { type: 'string' },
  operators: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  input: { type: 'string' },
  cached: { type: 'string' },
  output: { type: 'string' },
  'keep-old': { type: 'boolean', default: false },
  'at-once': { type: 'boolean', default: false },
  offline: { type: 'boolean', default: false },
  fields: { type: 'string' },
  ko: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** Commands for those who run an installation. @returns the exit code */
async function main(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const { email, name, all, offline } = values;
  const role = OPERATOR_ROLE_KEYS.find((key) => key === values.role);
  const [noun, verb, object, ...rest] = positionals;
  if (noun === 'backups' && verb !== undefined && !values.help) {
    // Loaded for it alone: it needs to know of a workspace's inside, and other commands start sooner without.
    const { backups } = await import('./backups.ts');
    if (await backups(verb, positionals.slice(2), values['keep-old'])) return 0;
  }
  if (noun === 'module' && verb === 'new' && object !== undefined && values.fields !== undefined && !values.help) {
    const { newModule } = await import('./new-module/index.ts');
    const root = fileURLToPath(new URL('../..', import.meta.url));
    newModule(root, { name: object, fields: values.fields, ko: values.ko }, (line) =>
      process.stdout.write(`${line}\n`),
    );
    process.stdout.write('Now: npm run check, then npm start. What to change after it: docs/guides/add-a-module.md\n');
    return 0;
  }
  const target = signingKeyTarget(values);
  // One or many: nobody should have to remember which.
  const command = rest.length > 0 || values.help ? 'help' : `${noun === 'operator' ? 'operators' : noun} ${verb}`;
  const person = email === undefined || name === undefined || role === undefined ? null : { email, name, role };
  if (command === 'operators create' && object === undefined && person !== null) await createOperator(person);
  else if (command === 'operators reset-factors' && object !== undefined) await resetOperatorFactors(object);
  else if (command === 'keys rotate-master' && object === undefined) await rotateMaster({ wait: !offline });
  else if (command === 'keys rotate-tenant' && (object !== undefined) !== all)
    await rotateTenants({ slug: object ?? null, wait: !offline });
  else if (command === 'keys rotate-passwords' && (object !== undefined) !== all)
    return rotatePasswords({ slug: object ?? null, wait: !offline });
  else if (command === 'keys rotate-signing' && object === undefined && target !== null)
    return rotateSigningKeys(target, values['at-once']);
  else if (command === 'prices set' && object !== undefined && (await setPrice(object, values))) return 0;
  else {
    process.stdout.write(`${USAGE}\n`);
    return values.help ? 0 : 2;
  }
  return 0;
}

/** Exactly one of them, or null. */
function signingKeyTarget(values: { tenant?: string; operators: boolean; all: boolean }): SigningKeyTarget | null {
  const targets: SigningKeyTarget[] = [];
  if (values.tenant !== undefined) targets.push({ tenant: values.tenant });
  if (values.operators) targets.push('operators');
  if (values.all) targets.push('all');
  return targets.length === 1 ? (targets[0] ?? null) : null;
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

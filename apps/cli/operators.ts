import { createAuditCheckpoints, createOperatorLog, type OperatorLog } from '#modules/management/audit/index.ts';
import { outboxMails } from '#modules/management/mail/index.ts';
import {
  createOperatorsModule,
  type OperatorRole,
  type OperatorsModule,
  operatorPermissions,
} from '#modules/management/operators/index.ts';
import { revokedSessions } from '#modules/management/sign-ins/index.ts';
import { createBackground } from '#platform/concurrency/index.ts';
import { createOutbox, createSmtpMailer } from '#platform/mail/index.ts';
import { createRevocations } from '#platform/oauth/index.ts';
import { generatePassword } from '#platform/tenancy/index.ts';
import { CATALOGUE } from '#server/modules.ts';
import { type Installation, inInstallation } from './installation.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Makes an operator, and says the password for the first sign-in. */
export function createOperator(person: { email: string; name: string; role: OperatorRole }): Promise<void> {
  return withOperators(async (operators, { publicUrl }) => {
    const password = generatePassword();
    const made = await operators.ensureOperator({ ...person, password });
    say(
      made.created
        ? `${person.email} can sign in at ${publicUrl}/console with this password, shown this once:\n${password}`
        : `${person.email} is an operator already; nothing was changed.`,
    );
  });
}

/** For the lone super operator who has lost phone and recovery codes. */
export function resetOperatorFactors(email: string): Promise<void> {
  return withOperators(async (operators) => {
    const { name } = await operators.resetFactors(email);
    say(
      `${name} (${email}) has no second steps any more, is signed out everywhere, and sets up a new one when coming in.`,
    );
  });
}

/** The operators' log, for commands. */
export function operatorLogOf({ management: { mgmt, keys }, log }: Installation): OperatorLog {
  const checkpoints = createAuditCheckpoints(mgmt, () => keys.deriveEach('audit-checkpoints'));
  return createOperatorLog({ mgmt, checkpoints, log });
}

function withOperators(work: (operators: OperatorsModule, at: { publicUrl: string }) => Promise<void>): Promise<void> {
  return inInstallation(async (installation) => {
    const { config, management, log } = installation;
    const { mgmt, keys } = management;
    const { publicUrl } = config.http;
    const { smtpUrl, from } = config.mail;
    const background = createBackground(log);
    const mailer =
      smtpUrl === null
        ? createOutbox({ db: mgmt, table: outboxMails, keys })
        : createSmtpMailer({ url: smtpUrl, from });
    const operators = createOperatorsModule({
      mgmt,
      keys,
      operatorLog: operatorLogOf(installation),
      permissionsOf: operatorPermissions(CATALOGUE),
      mailer,
      background,
      revocations: createRevocations({ db: mgmt, table: revokedSessions, log }),
      secondFactorRequired: config.operators.secondFactorRequired,
      publicUrl,
      log,
    });
    try {
      await work(operators, { publicUrl });
    } finally {
      await background.settle();
      mailer.close();
    }
  });
}

import { createOutbox, createSmtpMailer, mailerPort } from '#platform/mail/index.ts';
import { defineModule } from '#platform/modules/index.ts';
import { offer } from '#platform/ports/index.ts';
import { operatorLogPort } from '../audit/index.ts';
import { outboxMails } from './model.ts';
import { createMailRouter } from './router.ts';

/** Mails go out by SMTP, or wait for an operator who hands their links on. */
export const mailModule = defineModule({
  name: 'mail',
  realm: 'management',
  role: 'api',
  about: {
    title: { en: 'Waiting mail', ko: '대기 중인 메일' },
    description: 'Mails that wait because no mail server is set.',
  },
  permissions: {
    // They hold links that set passwords, so that whoever reads them can become anybody.
    'mails:read': { name: { en: 'Read waiting mails', ko: '대기 중인 메일 읽기' }, roles: [] },
  },
  needs: { operatorLog: operatorLogPort },
  provides: [mailerPort],
  create({ operatorLog }, { mgmt, keys, config }) {
    const { smtpUrl, from } = config.mail;
    const outbox = createOutbox({ db: mgmt, table: outboxMails, keys });
    const mailer = smtpUrl === null ? outbox : createSmtpMailer({ url: smtpUrl, from });
    return {
      offers: [offer(mailerPort, mailer)],
      api: [createMailRouter(outbox, operatorLog, mgmt)],
      close: () => mailer.close(),
    };
  },
});
